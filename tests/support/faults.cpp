// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/faults.h"

#include "support/bodies.h"

namespace MasteryChart {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Kind = ServiceError::Kind;
using Place = Fault::Place;
using Then = HttpReply::Then;

const QByteArray good = R"({"1":5,"2":1})"_ba;

HttpReply ok(const QByteArray &body, const QList<QByteArray> &headers = {})
{
    return HttpReply::answer(200, body, "application/json", headers);
}

HttpReply page(int status, const QList<QByteArray> &headers)
{
    return HttpReply::answer(status, "<html><body>Somewhere else</body></html>", "text/html", headers);
}

HttpReply text(const QByteArray &bytes, Then then = Then::Close)
{
    return {bytes, then};
}

/// Faults with a status, all of which end the program with 5 unless they say otherwise.
Fault status(const char *name, const HttpReply &reply, Kind kind, int status)
{
    return {
        .name = name, .reply = reply, .error = {kind, status}, .exitCode = kind == Kind::CredentialsRefused ? 3 : 5};
}

/// The service asks for a longer pause than anyone waits for.
Fault pausing(const char *name, int code, const QByteArray &retryAfter, Kind kind, std::chrono::seconds pause)
{
    Fault fault = status(name, page(code, {"Retry-After: " + retryAfter}), kind, code);
    fault.error.pause = pause;
    return fault;
}

Fault again(Fault fault)
{
    fault.triedAgain = true;
    return fault;
}

Fault at(Place place, Fault fault)
{
    fault.place = place;
    return fault;
}

Fault after(std::chrono::seconds timeout, Fault fault)
{
    fault.timeout = timeout;
    return fault;
}

QList<Fault> faultsOfTheStatus()
{
    const QByteArray login = "WWW-Authenticate: Basic realm=\"x\""_ba;
    return {
        status("401", unauthenticated(), Kind::CredentialsRefused, 401),
        status("401, a web page", webPage(401), Kind::CredentialsRefused, 401),
        status("401 that asks for a login", page(401, {login}), Kind::CredentialsRefused, 401),
        // A 401 that is cut off is not here: Qt takes it for a whole one or for a lost connection, by chance.
        status("401 with a good body", HttpReply::answer(401, good), Kind::CredentialsRefused, 401),
        status("403, a challenge", webPage(403), Kind::Forbidden, 403),
        status("403, JSON", HttpReply::answer(403, R"({"message":"Forbidden"})"), Kind::Forbidden, 403),
        status("404", notFound(), Kind::NotFound, 404),
        status("404, a web page", webPage(404), Kind::NotFound, 404),
        status("410", HttpReply::answer(410, "{}"), Kind::NotFound, 410),
        status("422", unprocessable(), Kind::InvalidRequest, 422),
        again(status("429, a web page", webPage(429), Kind::TooManyRequests, 429)),
        again(status("429, empty", HttpReply::answer(429, {}), Kind::TooManyRequests, 429)),
        again(status("429, a minute", page(429, {"Retry-After: 60"}), Kind::TooManyRequests, 429)),
        again(status("429, a date", page(429, {"Retry-After: Sun, 22 Nov 2026 10:00:09 GMT"}), Kind::TooManyRequests,
                     429)),
        again(status("429, nonsense", page(429, {"Retry-After: soon"}), Kind::TooManyRequests, 429)),
        pausing("429, five minutes", 429, "300", Kind::TooManyRequests, 5min),
        status("500", serverError(), Kind::ServerError, 500),
        status("500, a web page", webPage(500), Kind::ServerError, 500),
        status("500, cut off", webPage(500).cutOff(20, Then::Close), Kind::ServerError, 500),
        status("501", HttpReply::answer(501, {}), Kind::ServerError, 501),
        again(status("502, a web page", webPage(502), Kind::ServerError, 502)),
        again(status("503, a web page", webPage(503), Kind::ServerError, 503)),
        again(status("503, JSON", HttpReply::answer(503, R"({"message":"Service Unavailable","errors":[]})"),
                     Kind::ServerError, 503)),
        again(status("503 with a good body", HttpReply::answer(503, good), Kind::ServerError, 503)),
        pausing("503, five minutes", 503, "300", Kind::ServerError, 5min),
        pausing("503, a day", 503, "86400", Kind::ServerError, 24h),
        again(status("504, empty", HttpReply::answer(504, {}), Kind::ServerError, 504)),
        status("505", HttpReply::answer(505, {}), Kind::ServerError, 505),
        status("520, a web page", webPage(520), Kind::ServerError, 520),

        status("201 with a good body", HttpReply::answer(201, good), Kind::UnexpectedAnswer, 201),
        status("204", text("HTTP/1.1 204 No Content\r\n\r\n", Then::KeepOpen), Kind::UnexpectedAnswer, 204),
        status("206 with a good body",
               HttpReply::answer(206, good, "application/json", {"Content-Range: bytes 0-12/99"}),
               Kind::UnexpectedAnswer, 206),
        status("304", text("HTTP/1.1 304 Not Modified\r\n\r\n", Then::KeepOpen), Kind::UnexpectedAnswer, 304),
        status("400", HttpReply::answer(400, R"({"message":"Bad Request"})"), Kind::UnexpectedAnswer, 400),
        status("402", webPage(402), Kind::UnexpectedAnswer, 402),
        status("405", HttpReply::answer(405, {}, "text/html", {"Allow: POST"}), Kind::UnexpectedAnswer, 405),
        status("407 of a server", page(407, {"Proxy-Authenticate: Basic realm=\"x\""}), Kind::ProxyError, 407),
        status("408", HttpReply::answer(408, {}, "text/html", {"Connection: close"}), Kind::UnexpectedAnswer, 408),
        status("418", HttpReply::answer(418, "I'm a teapot", "text/plain"), Kind::UnexpectedAnswer, 418),
        status("451", webPage(451), Kind::UnexpectedAnswer, 451),
        status("000 with a good body", text("HTTP/1.1 000 None\r\n\r\n" + good), Kind::UnexpectedAnswer, 0),
        status("20", text("HTTP/1.1 20 OK\r\n\r\n" + good), Kind::UnexpectedAnswer, 20),
        status("2000", text("HTTP/1.1 2000 OK\r\n\r\n" + good), Kind::UnexpectedAnswer, 2000),
        status("101", text("HTTP/1.1 101 Switching Protocols\r\nUpgrade: other\r\n\r\n"), Kind::UnexpectedAnswer, 101),
        status("999", HttpReply::answer(999, {}), Kind::UnexpectedAnswer, 999),
    };
}

QList<Fault> faultsOfRedirects()
{
    const auto moved = [](const char *name, int code, const QByteArray &target) {
        return status(name, page(code, {"Location: " + target}), Kind::Redirected, code);
    };
    return {
        moved("301 to another server", 301, "http://127.0.0.1:1/API/"),
        moved("302 to another host", 302, "http://localhost:1/API/?y=1"),
        moved("303 to https elsewhere", 303, "https://127.0.0.1:1/API/"),
        moved("307 without a scheme", 307, "//127.0.0.1:1/API/"),
        moved("308 to another server", 308, "http://127.0.0.1:1/API/"),
        moved("302 to a file", 302, "file:///etc/hostname"),
        moved("302 to data", 302, "data:application/json,{\"1\":5}"),
        moved("302 to no address", 302, "http://[/"),
        moved("302 in a circle", 302, "/circle"),
        moved("302 once too often", 302, "/hops/3"),
        status("302 to nowhere", page(302, {}), Kind::Redirected, 302),
        status("300 with a good body", HttpReply::answer(300, good), Kind::Redirected, 300),
    };
}

QList<Fault> faultsOfBodies()
{
    const auto web = [](const char *name, const HttpReply &reply) { return status(name, reply, Kind::WebPage, 200); };
    const auto wrong = [](const char *name, const HttpReply &reply) {
        return status(name, reply, Kind::UnexpectedAnswer, 200);
    };
    const auto cut = [](const char *name, const HttpReply &reply, int code) {
        return status(name, reply, Kind::ConnectionLost, code);
    };
    const HttpReply whole = ok(good);
    const QByteArray login = "<html><body>Sign in</body></html>"_ba;
    const QByteArray blanks = QByteArray(longestBody, ' ');
    const QByteArray gzip = "Content-Encoding: gzip"_ba;
    return {
        web("a web page", webPage(200)),
        web("a web page that says it is JSON", ok(login)),
        web("a web page after blanks", HttpReply::answer(200, "\r\n \t" + login, "text/html")),
        web("a web page with a byte order mark", HttpReply::answer(200, "\xef\xbb\xbf" + login, "text/html")),
        web("a web page, packed", HttpReply::answer(200, gzipped(login), "text/html", {gzip})),
        web("a web page, in chunks", HttpReply{chunks(login, 10).bytes + "0\r\n\r\n"}),

        wrong("too long by a byte", ok(blanks.sliced(good.size() - 1) + good)),
        wrong("too long, without its length", bare({}, blanks + good)),
        wrong("too long, in chunks", chunks(blanks + good, 65'536)),
        wrong("far too long, and small on its way", ok(gzipBomb(256), {gzip})),
        wrong("far too long, deflated", ok(deflated(blanks.repeated(4) + good), {"Content-Encoding: deflate"})),
        wrong("gzip that is none", ok(good, {gzip})),
        wrong("gzip, broken in it", ok(gzipped(good).replace(12, 4, "\xff\xff\xff\xff"), {gzip})),
        wrong("gzip with a wrong sum", ok(gzipped(good).replace(gzipped(good).size() - 8, 4, "oops"), {gzip})),
        wrong("deflate that is none", ok(good, {"Content-Encoding: deflate"})),
        wrong("gzip with more after it", ok(gzipped(good) + "more", {gzip})),

        cut("closed before the body", bare("Content-Length: 13\r\n", {}), 200),
        cut("closed within the body", whole.cutOff(5, Then::Close), 200),
        cut("reset within the body", whole.cutOff(5, Then::Reset), 200),
    };
}

/// Where Qt takes an interim response for the final one. Where it does not, oddAnswers() has the good answer.
QList<Fault> faultsOfInterimResponses()
{
    if (isInterimResponseSkipped())
        return {};
    return {again(status("103 before a good answer", text("HTTP/1.1 103 Early Hints\r\n\r\n" + ok(good).bytes),
                         Kind::UnexpectedAnswer, 103))};
}

QList<Fault> faultsOfTheHead()
{
    const auto cut = [](const char *name, const HttpReply &reply) {
        return again(status(name, reply, Kind::ConnectionLost, 0));
    };
    const auto silent = [](const char *name, const HttpReply &reply, int code) {
        return after(20s, status(name, reply, Kind::TimedOut, code));
    };
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n"_ba;
    return {
        cut("closed without an answer", HttpReply::close()),
        cut("reset without an answer", HttpReply::reset()),
        cut("closed within the status", text("HTTP/1.")),
        cut("closed within the head", text("HTTP/1.1 200 OK\r\nContent-Le")),
        cut("reset within the head", text("HTTP/1.1 200 OK\r\nContent-Le", Then::Reset)),
        // Qt does not tell a server that speaks something else from one that leaves.
        cut("TLS in place of HTTP", text("\x15\x03\x01\x00\x02\x02\x28\r\n\r\n")),
        cut("SSH in place of HTTP", text("SSH-2.0-OpenSSH_9.2\r\n")),
        cut("another HTTP", text("HTTP/2 200 OK\r\n\r\n" + good)),
        cut("100 and nothing more", text("HTTP/1.1 100 Continue\r\n\r\n")),
        cut("a status that is none", text("HTTP/1.1 abc Good\r\n\r\n" + good)),

        silent("an answer that never starts", HttpReply().onRelease(), 0),
        silent("half a head", text("HTTP/1.1 200 OK\r\nContent-Le----", Then::KeepOpen).inPieces(27), 0),
        silent("a head and then nothing", text(head + good, Then::KeepOpen).inPieces(head.size()), 200),
        silent("half a body", text(head + good, Then::KeepOpen).inPieces(head.size() + 5), 200),
        after(30s,
              status("an answer that drips", text(head + QByteArray(99, ' '), Then::KeepOpen).inPieces(head.size() + 1),
                     Kind::TimedOut, 200)),
    };
}

QList<Fault> faultsOfTheContent()
{
    const QByteArray gzip = "Content-Encoding: gzip"_ba;
    const auto content = [](const char *name, const HttpReply &reply) {
        return status(name, reply, Kind::UnexpectedAnswer, 200);
    };
    const auto wrong = [&content](const char *name, const QByteArray &json) { return content(name, ok(json)); };
    const auto nothing = [](const char *name, const QByteArray &json) {
        Fault fault = status(name, ok(json), Kind::NoData, 200);
        fault.exitCode = 4;
        return fault;
    };
    return {
        nothing("no data", "[]"),
        nothing("no data, as an object", "{}"),
        nothing("no data, among blanks", "\r\n [ ] \r\n"),
        content("gzip, cut off", ok(gzipped(good).chopped(12), {gzip})),
        content("gzip of nothing", ok({}, {gzip})),
        content("gzip in gzip", ok(gzipped(gzipped(good)), {gzip})),
        content("closed within gzip",
                ok(gzipped(good), {gzip}).cutOff(12, Then::Close)), // Qt takes the end for the end
        content("in a packing nobody asked for", ok(gzipped(good), {"Content-Encoding: unheard-of"})),
        content("more than its length says", bare("Content-Length: 8\r\n", good)),
        content("a chunk whose size is none",
                chunks(good, 8).cutOff(10, Then::KeepOpen).followedBy("zz\r\n2\":1}\r\n", Then::Close)),
        wrong("empty", {}),
        wrong("blanks", "  \r\n"),
        wrong("null", "null"),
        wrong("true", "true"),
        wrong("a number", "14402"),
        wrong("a text", "\"14402\""),
        wrong("words", "Too many requests."),
        wrong("an array", "[5,1]"),
        wrong("an array of nothing", "[[]]"),
        wrong("half an object", R"({"1":5)"),
        wrong("a comma too many", R"({"1":5,})"),
        wrong("an object and more", R"({"1":5}{"2":1})"),
        wrong("a warning before the object", "Warning: something in line 5\n" + good),
        wrong("names without quotes", "{1:5,2:1}"),
        wrong("broken UTF-8", "{\"1\":5,\"\xff\xfe\":1}"),
        wrong("UTF-16",
              QByteArray("\xff\xfe{\0\"\0"
                         "1\0\"\0:\0"
                         "5\0}\0",
                         16)),
        wrong("deep within arrays", QByteArray(100'000, '[') + QByteArray(100'000, ']')),
        wrong("deep within objects", QByteArray(R"({"1":)").repeated(100'000) + "5" + QByteArray(100'000, '}')),
        wrong("deep without end", QByteArray(longestBody, '[')),
        wrong("a failure", R"({"success":false})"),
        wrong("an error with status 200", R"({"message":"Unauthenticated.","errors":[{"status":"401"}]})"),
        wrong("the details", detailsBody(dragster())),
        wrong("count 0", R"({"0":5,"1":1})"),
        wrong("count -1", R"({"-1":5})"),
        wrong("count 01", R"({"01":5})"),
        wrong("more achievements than a set can have", R"({"10001":1})"),
        wrong("a count beyond any number", R"({"99999999999999999999":1})"),
        wrong("players below none", R"({"1":-1})"),
        wrong("half a player", R"({"1":1.5})"),
        wrong("more players than there can be", R"({"1":1000000001})"),
        wrong("players beyond any number", R"({"1":1e400})"),
        wrong("players as words", R"({"1":"five"})"),
        wrong("players as nothing", R"({"1":null})"),
        wrong("players as a list", R"({"1":[5]})"),
        wrong("players as an object", R"({"1":{"hardcore":5}})"),
        wrong("players as a truth", R"({"1":true})"),
    };
}

} // namespace

const QList<Fault> &faultsOfAnyRequest()
{
    static const QList<Fault> faults =
        faultsOfTheStatus() + faultsOfInterimResponses() + faultsOfRedirects() + faultsOfBodies() + faultsOfTheHead();
    return faults;
}

const QList<Fault> &faultsOfTheLine()
{
    const auto through = [](const char *name, const HttpReply &reply) {
        return at(Place::Proxy, status(name, reply, Kind::ProxyError, 0));
    };
    static const QList<Fault> faults{
        at(Place::Nobody, status("nobody there", {}, Kind::ConnectionFailed, 0)),
        at(Place::NoRoute, status("no route", {}, Kind::ConnectionFailed, 0)),
        at(Place::NoName, status("a name without an address", {}, Kind::HostNotFound, 0)),
        at(Place::Untrusted, status("a certificate that nobody signed", {}, Kind::TlsError, 0)),
        at(Place::NoTls, status("HTTP in place of TLS", webPage(400), Kind::TlsError, 0)),
        at(Place::NoTls, again(status("closed in place of TLS", HttpReply::close(), Kind::ConnectionLost, 0))),
        at(Place::NoTls, after(20s, status("silence in place of TLS", HttpReply().onRelease(), Kind::TimedOut, 0))),
        at(Place::NoProxy, status("no proxy there", {}, Kind::ProxyError, 0)),
        through("a proxy that says 403", webPage(403)),
        through("a proxy that says 502", webPage(502)),
        through("a proxy that asks for a login", page(407, {"Proxy-Authenticate: Basic realm=\"x\""})),
        through("a proxy that closes", HttpReply::close()),
        through("a proxy that resets", HttpReply::reset()),
        through("a proxy that speaks no HTTP", text("SSH-2.0-OpenSSH_9.2\r\n\r\n")),
        at(Place::Proxy, after(20s, status("a proxy that is silent", HttpReply().onRelease(), Kind::TimedOut, 0))),
        at(Place::Proxy,
           again(status("a proxy that lets through and closes", text("HTTP/1.1 200 Connection established\r\n\r\n"),
                        Kind::ConnectionLost, 0))),
    };
    return faults;
}

const QList<Fault> &faultsOfDistributions()
{
    static const QList<Fault> faults = faultsOfTheContent();
    return faults;
}

QList<Fault> allFaults()
{
    return faultsOfAnyRequest() + faultsOfTheLine() + faultsOfDistributions();
}

} // namespace MasteryChart
