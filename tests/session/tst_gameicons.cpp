// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/gameicons.h"
#include "support/programname.h"
#include "support/sessionparts.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class GameIconsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothingIsAskedForAtOnce();
    void whatIsStillWantedComes();
    void whatIsPassedByIsNotAskedFor();
    void whatIsNoLongerWantedIsCancelled();
    void eachListHasItsOwn();
    void aKeptIconNeedsNoService();
    void whatCouldNotBeHadIsNotAskedForAgain_data();
    void whatCouldNotBeHadIsNotAskedForAgain();
    void aHundredIconsAreFewAtATime();
    void noRequestHoldsTheKey();

private:
    struct Parts;

    std::unique_ptr<LoopbackServer> m_server; ///< another for each test: what the one before asked for may come late
    std::unique_ptr<QTemporaryDir> m_folder;
};

struct GameIconsTest::Parts : SessionParts
{
    explicit Parts(const LoopbackServer &server, const QString &folder)
        : SessionParts(server.url(), folder)
    {
    }

    /// Lets the moment pass that the icons wait for.
    void pause() { clock.advance(std::chrono::seconds(1)); }

    GameIcons icons{transport(), service, store};
};

namespace {

const QString path = u"/Images/000001.png"_s;

HttpReply anIcon(const HttpRequest &)
{
    return HttpReply::answer(200, dragster().icon, "image/png");
}

} // namespace

void GameIconsTest::init()
{
    useProgramName();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LoopbackServer>(anIcon);
}

void GameIconsTest::nothingIsAskedForAtOnce()
{
    Parts parts(*m_server, m_folder->path());
    const auto before = m_server->requests().size();
    parts.icons.setWanted(this, {path});
    QVERIFY(parts.icons.icon(path).isNull());
    QCOMPARE(parts.clock.alarms(), 1);
    QCOMPARE(m_server->requests().size(), before);
}

void GameIconsTest::whatIsStillWantedComes()
{
    Parts parts(*m_server, m_folder->path());
    QSignalSpy ready(&parts.icons, &GameIcons::iconReady);
    parts.icons.setWanted(this, {path, {}, u"no path"_s, path});
    parts.pause();
    QVERIFY(ready.wait());
    QCOMPARE(ready.first().first().toString(), path);
    QVERIFY(!parts.icons.icon(path).isNull());
    QCOMPARE(m_server->requests().constLast().path, path);
}

void GameIconsTest::whatIsPassedByIsNotAskedFor()
{
    Parts parts(*m_server, m_folder->path());
    const auto before = m_server->requests().size();
    QSignalSpy ready(&parts.icons, &GameIcons::iconReady);
    parts.icons.setWanted(this, {u"/Images/000007.png"_s});
    parts.icons.setWanted(this, {path});
    parts.pause();
    QVERIFY(ready.wait());
    QCOMPARE(m_server->requests().size(), before + 1);
}

void GameIconsTest::whatIsNoLongerWantedIsCancelled()
{
    m_server->setHandler(neverAnswers);
    Parts parts(*m_server, m_folder->path());
    const auto before = m_server->requests().size();
    const int abandoned = m_server->abandoned();
    parts.icons.setWanted(this, {path});
    parts.pause();
    QTRY_COMPARE(m_server->requests().size(), before + 1);
    parts.icons.setWanted(this, {});
    parts.pause();
    QTRY_COMPARE(m_server->abandoned(), abandoned + 1);
}

void GameIconsTest::eachListHasItsOwn()
{
    Parts parts(*m_server, m_folder->path());
    const QObject other;
    const QString theirs = u"/Images/000008.png"_s;
    parts.icons.setWanted(this, {path});
    parts.icons.setWanted(&other, {theirs});
    parts.pause();
    QTRY_VERIFY(!parts.icons.icon(path).isNull());
    QTRY_VERIFY(!parts.icons.icon(theirs).isNull());
}

void GameIconsTest::aKeptIconNeedsNoService()
{
    {
        Parts parts(*m_server, m_folder->path());
        parts.icons.setWanted(this, {path});
        parts.pause();
        QTRY_VERIFY(!parts.icons.icon(path).isNull());
    }
    const auto before = m_server->requests().size();
    Parts parts(*m_server, m_folder->path());
    parts.icons.setWanted(this, {path});
    parts.pause();
    QTRY_VERIFY(!parts.icons.icon(path).isNull());
    QCOMPARE(m_server->requests().size(), before);
}

void GameIconsTest::whatCouldNotBeHadIsNotAskedForAgain_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::newRow("missing") << notFound();
    QTest::newRow("no picture") << HttpReply::answer(200, "<svg xmlns='http://www.w3.org/2000/svg'/>", "image/png");
    QTest::newRow("cut off") << HttpReply::answer(200, dragster().icon.first(60), "image/png");
}

void GameIconsTest::whatCouldNotBeHadIsNotAskedForAgain()
{
    QFETCH(const HttpReply, reply);
    const QString other = u"/Images/000002.png"_s;
    m_server->setHandler(
        [reply](const HttpRequest &request) { return request.path == path ? reply : anIcon(request); });
    Parts parts(*m_server, m_folder->path());
    parts.icons.setWanted(this, {path, other});
    parts.pause();
    QTRY_VERIFY(!parts.icons.icon(other).isNull());
    QTRY_COMPARE(m_server->inFlight(), 0);
    QVERIFY(parts.icons.icon(path).isNull());
    const auto before = m_server->requests().size();
    const QString third = u"/Images/000003.png"_s;
    parts.icons.setWanted(this, {path, other, third});
    parts.pause();
    QTRY_VERIFY(!parts.icons.icon(third).isNull());
    QCOMPARE(m_server->requests().size(), before + 1);
}

void GameIconsTest::aHundredIconsAreFewAtATime()
{
    m_server->setHandler([](const HttpRequest &request) { return anIcon(request).onRelease(); });
    Parts parts(*m_server, m_folder->path());
    QStringList paths;
    for (int icon = 1; icon <= 100; ++icon)
        paths.append(u"/Images/%1.png"_s.arg(icon, 6, 10, QChar(u'0')));
    parts.icons.setWanted(this, paths);
    parts.pause();
    QTRY_COMPARE(m_server->inFlight(), 4);
    for (const QString &wanted : paths) {
        QTRY_VERIFY((m_server->release(), !parts.icons.icon(wanted).isNull()));
        QVERIFY(m_server->inFlight() <= 4);
    }
}

void GameIconsTest::noRequestHoldsTheKey()
{
    Parts parts(*m_server, m_folder->path());
    parts.icons.setWanted(this, {path});
    parts.pause();
    QTRY_VERIFY(!parts.icons.icon(path).isNull());
    QVERIFY(m_server->requests().constLast().query.isEmpty());
    QVERIFY(!m_server->requests().constLast().headers.contains("x-api-key"));
}

QTEST_MAIN(GameIconsTest)
#include "tst_gameicons.moc"
