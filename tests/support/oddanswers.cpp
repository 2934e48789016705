// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/oddanswers.h"

#include "support/bodies.h"

#include <QRandomGenerator>

namespace MasteryChart {

using namespace Qt::StringLiterals;

namespace {

using Then = HttpReply::Then;

const QByteArray good = R"({"1":5,"2":1})"_ba;

HttpReply ok(const QByteArray &body, const QList<QByteArray> &headers = {})
{
    return HttpReply::answer(200, body, "application/json", headers);
}

HttpReply moved(int status, const QByteArray &target)
{
    return HttpReply::answer(status, {}, "text/html", {"Location: " + target});
}

/// Answers after an interim response, where Qt skips that; faultsOfAnyRequest() has them where it does not.
QList<OddAnswer> answersAfterInterimResponses(const PlayerCounts &counts)
{
    if (!isInterimResponseSkipped())
        return {};
    const QByteArray hint = "HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n"_ba;
    return {
        {"102 before it", HttpReply{"HTTP/1.1 102 Processing\r\n\r\n" + ok(good).bytes}, counts},
        {"103 before it", HttpReply{"HTTP/1.1 103 Early Hints\r\n\r\n" + ok(good).bytes}, counts},
        {"103 twice before it", HttpReply{hint + hint + ok(good).bytes}, counts},
    };
}

/// A mebibyte that hardly packs.
QByteArray manyBlanks()
{
    QByteArray blanks(1024 * 1024, Qt::Uninitialized);
    QRandomGenerator random(1);
    for (char &blank : blanks)
        blank = " \t\r\n"[random.bounded(4)];
    return blanks;
}

} // namespace

const QList<OddAnswer> &oddAnswers()
{
    const PlayerCounts counts{5, 1};
    PlayerCounts largest(10'000, 0);
    largest.last() = 3;
    const QByteArray whole = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"_ba;
    static const QList<OddAnswer> answers = answersAfterInterimResponses(counts)
        + QList<OddAnswer>{
            {"a byte order mark", ok("\xef\xbb\xbf" + good), counts},
            {"JSON as a web page", HttpReply::answer(200, good, "text/html"), counts},
            {"JSON as a picture", HttpReply::answer(200, good, "image/png"), counts},
            {"no type", bare("Content-Length: 13\r\n", good), counts},
            {"blanks around it", ok("\r\n\t " + good + "\r\n"), counts},
            {"gzip", ok(gzipped(good), {"Content-Encoding: gzip"}), counts},
            {"gzip in two parts", ok(gzipped(R"({"1":5,)") + gzipped(R"("2":1})"), {"Content-Encoding: gzip"}), counts},
            {"gzip, much of it", ok(gzipped(manyBlanks() + good), {"Content-Encoding: gzip"}), counts},
            {"much of it", ok(manyBlanks() + good), counts},
            {"deflate", ok(deflated(good), {"Content-Encoding: deflate"}), counts},
            {"chunks", HttpReply{chunks(good, 5).bytes + "0\r\n\r\n"}, counts},
            {"chunks with extensions and trailers",
             HttpReply{whole + "Transfer-Encoding: chunked\r\n\r\n00d;x=1\r\n" + good + "\r\n0\r\nX-Sum: 1\r\n\r\n"},
             counts},
            {"closed in place of a length", bare({}, good), counts},
            {"HTTP 1.0", HttpReply{"HTTP/1.0 200 OK\r\n\r\n" + good, Then::Close}, counts},
            {"lines that end in a line feed alone", HttpReply{"HTTP/1.1 200 OK\nContent-Length: 13\n\n" + good},
             counts},
            {"a status without words", HttpReply{"HTTP/1.1 200\r\nContent-Length: 13\r\n\r\n" + good}, counts},
            {"100 before it", HttpReply{"HTTP/1.1 100 Continue\r\n\r\n" + ok(good).bytes}, counts},
            {"a head of 64 KiB", bare("X: " + QByteArray(65'536, 'x') + "\r\nContent-Length: 13\r\n", good), counts},
            {"two lines of lengths", bare("Content-Length: 13\r\nContent-Length: 13\r\n", good), counts},
            {"a line of the head that is none", bare("Nonsense\r\nContent-Length: 13\r\n", good), counts},
            {"a length that is none", bare("Content-Length: many\r\n", good), counts},
            {"packed in no way", ok(good, {"Content-Encoding: identity"}), counts},
            {"deflate in its other meaning", ok(deflated(good).sliced(2).chopped(4), {"Content-Encoding: deflate"}),
             counts},
            {"more than its length says", bare("Content-Length: 13\r\n", good + "more"), counts},
            {"301 on the same server", moved(301, "/hops/0"), counts},
            {"302 on the same server", moved(302, "/hops/0"), counts},
            {"303 on the same server", moved(303, "/hops/0"), counts},
            {"307 on the same server", moved(307, "/hops/0"), counts},
            {"308 on the same server", moved(308, "/hops/0"), counts},
            {"three redirects", moved(302, "/hops/2"), counts},
            {"numbers as texts", ok(R"({"1":"5","2":"1"})"), counts},
            {"numbers with a point", ok(R"({"1":5.0,"2":1e0})"), counts},
            {"another order", ok(R"({"2":1,"1":5})"), counts},
            {"a count twice", ok(R"({"1":7,"1":5,"2":1})"), counts},
            {"the longest", ok(QByteArray(longestBody - good.size(), ' ') + good), counts},
            {"the longest, packed",
             ok(deflated(QByteArray(longestBody - good.size(), ' ') + good), {"Content-Encoding: deflate"}), counts},
            {"the largest set", ok(R"({"10000":3})"), largest},
            {"the most players", ok(R"({"1":1000000000})"), {1'000'000'000}},
            {"nobody at all", ok(R"({"1":0,"2":0})"), {0, 0}},
        };
    return answers;
}

} // namespace MasteryChart
