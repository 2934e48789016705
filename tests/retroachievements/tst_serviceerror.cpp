// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"
#include "retroachievements/serviceerror.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = ServiceError::Kind;

class ServiceErrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setLanguage(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void sentencesAreAsTheyAreWritten_data();
    void sentencesAreAsTheyAreWritten();
    void everyErrorHasItsSentence();
    void aKeyIsLookedForWhereItGoes_data();
    void aKeyIsLookedForWhereItGoes();
    void aPauseIsRoundedUp_data();
    void aPauseIsRoundedUp();
};

void ServiceErrorTest::sentencesAreAsTheyAreWritten_data()
{
    QTest::addColumn<ServiceError>("error");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const ServiceError &error, const QString &words) {
        QTest::newRow(name) << error << words;
    };
    row("CredentialsMissing", {Kind::CredentialsMissing},
        u"A username and a web API key are needed; the key is at https://retroachievements.org/settings under “Keys”."_s);
    row("CredentialsRefused", {Kind::CredentialsRefused, 401},
        u"RetroAchievements refused the web API key; copy it again from https://retroachievements.org/settings."_s);
    row("NoData", {Kind::NoData, 200},
        u"There is no data for this game: the ID is unknown, or the set has no achievements."_s);
    row("Forbidden", {Kind::Forbidden, 403},
        u"RetroAchievements blocked the request (status 403); see whether its site opens in a browser, and try again later."_s);
    row("NotFound", {Kind::NotFound, 410},
        u"The server does not offer these figures (status 410); check its address and the version of the API, or look for a newer Mastery Chart."_s);
    row("InvalidRequest", {Kind::InvalidRequest, 422},
        u"RetroAchievements did not accept the request (status 422); check the username."_s);
    row("TooManyRequests", {Kind::TooManyRequests, 429},
        u"RetroAchievements received too many requests; wait a minute and try again."_s);
    row("ServerError", {Kind::ServerError, 503},
        u"RetroAchievements has a problem of its own (status 503); try again later."_s);
    row("Redirected", {Kind::Redirected, 302},
        u"RetroAchievements redirected to another address, which was not followed to protect the key; try again later."_s);
    row("WebPage", {Kind::WebPage, 200},
        u"A web page came in place of the figures; sign in to the network if it asks for that, or try again later."_s);
    row("UnexpectedAnswer", {Kind::UnexpectedAnswer, 200},
        u"The answer was not what RetroAchievements promises; try again later."_s);
    row("UnexpectedAnswer without a status", {Kind::UnexpectedAnswer},
        u"The answer was not what RetroAchievements promises; try again later."_s);
    row("UnexpectedAnswer with another status", {Kind::UnexpectedAnswer, 418},
        u"The answer was not what RetroAchievements promises (status 418); try again later."_s);
    row("ConnectionFailed", {Kind::ConnectionFailed},
        u"RetroAchievements could not be reached; check the network connection and try again."_s);
    row("HostNotFound", {Kind::HostNotFound},
        u"The address of RetroAchievements was not found; check the network connection and try again."_s);
    row("TlsError", {Kind::TlsError},
        u"There is no secure connection to RetroAchievements, so nothing was sent; check the machine's date, and sign in to the network if it asks for that."_s);
    row("ProxyError", {Kind::ProxyError, 407},
        u"The proxy did not let the request through; check the system's proxy settings."_s);
    row("ConnectionLost", {Kind::ConnectionLost}, u"The connection to RetroAchievements broke; try again."_s);
    row("TimedOut", {Kind::TimedOut}, u"RetroAchievements did not answer in time; try again."_s);
    row("Cancelled", {Kind::Cancelled}, u"Loading was cancelled."_s);
    row("a pause of minutes", {Kind::TooManyRequests, 429, 5min},
        u"RetroAchievements asks for a pause; try again in 5 minutes."_s);
    row("a pause of hours", {Kind::ServerError, 503, 24h},
        u"RetroAchievements asks for a pause; try again in 24 hours."_s);
}

void ServiceErrorTest::sentencesAreAsTheyAreWritten()
{
    QFETCH(const ServiceError, error);
    QTEST(sentence(error), "words");
}

void ServiceErrorTest::everyErrorHasItsSentence()
{
    QStringList sentences;
    for (int kind = 0; kind <= static_cast<int>(Kind::Cancelled); ++kind) {
        sentences.append(sentence({static_cast<Kind>(kind), 0}));
        QVERIFY(sentences.last().size() > 10);
        QVERIFY2(sentences.last().endsWith(u'.') && !sentences.last().contains(u". "), qPrintable(sentences.last()));
        QVERIFY2(!sentences.last().contains(u'%') && !sentences.last().contains(u'\n'), qPrintable(sentences.last()));
    }
    QCOMPARE(sentences.removeDuplicates(), 0);
}

void ServiceErrorTest::aKeyIsLookedForWhereItGoes_data()
{
    QTest::addColumn<Kind>("kind");

    QTest::newRow("missing") << Kind::CredentialsMissing;
    QTest::newRow("refused") << Kind::CredentialsRefused;
}

void ServiceErrorTest::aKeyIsLookedForWhereItGoes()
{
    QFETCH(const Kind, kind);

    const QString said = sentence({kind}, Service::at(u"https://games.example:8443/API/"_s).value());
    QVERIFY2(said.contains(u"https://games.example:8443/settings"), qPrintable(said));
    QVERIFY2(!said.contains(u"retroachievements.org"), qPrintable(said));
}

void ServiceErrorTest::aPauseIsRoundedUp_data()
{
    QTest::addColumn<std::chrono::milliseconds>("pause");
    QTest::addColumn<QString>("words");

    QTest::newRow("a little more than a minute") << 60'001ms << u"2 minute"_s;
    QTest::newRow("five minutes") << std::chrono::milliseconds(5min) << u"5 minute"_s;
    QTest::newRow("an hour") << std::chrono::milliseconds(1h) << u"60 minute"_s;
    QTest::newRow("119 minutes") << std::chrono::milliseconds(119min) << u"119 minute"_s;
    QTest::newRow("a little more") << std::chrono::milliseconds(119min + 1ms) << u"2 hour"_s;
    QTest::newRow("two hours and a bit") << std::chrono::milliseconds(121min) << u"3 hour"_s;
    QTest::newRow("a day") << std::chrono::milliseconds(24h) << u"24 hour"_s;
}

void ServiceErrorTest::aPauseIsRoundedUp()
{
    QFETCH(const std::chrono::milliseconds, pause);
    QFETCH(const QString, words);

    const QString said = sentence({ServiceError::Kind::TooManyRequests, 429, pause});
    QVERIFY2(said.contains(u"try again in "_s + words), qPrintable(said));
    QCOMPARE(sentence({ServiceError::Kind::ServerError, 503, pause}), said);
}

QTEST_GUILESS_MAIN(ServiceErrorTest)
#include "tst_serviceerror.moc"
