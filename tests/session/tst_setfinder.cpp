// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/setfinder.h"
#include "support/catalogueservice.h"
#include "support/programname.h"
#include "support/sessionparts.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class SetFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSetIsFoundByItsName_data();
    void aSetIsFoundByItsName();
    void theListIsFetchedWhereItIsNeeded();
    void whatIsNewerThanTheListIsFound();
    void withoutAnAnswerThereIsNone_data();
    void withoutAnAnswerThereIsNone();
    void withoutAnAccountThereIsNone();
    void theKeyIsInNoAddress();

private:
    struct Parts;

    std::unique_ptr<LoopbackServer> m_server; ///< another for each test: what the one before asked for may come late
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

constexpr int bonusSet = 100;
constexpr int mainSet = 101;
constexpr int unknownSet = 102;

ServedCatalogue catalogueWithSets()
{
    ServedCatalogue catalogue = someCatalogue();
    catalogue.sets = {
        {bonusSet, u"bonus"_s, sonic().id}, {mainSet, {}, sonic().id}, {unknownSet, u"Lost"_s, sonic().id}};
    return catalogue;
}

} // namespace

struct SetFinderTest::Parts : SessionParts
{
    explicit Parts(const LoopbackServer &server, const QString &folder, const Credentials &credentials = someone())
        : SessionParts(server.url(), folder, credentials)
    {
    }

    /// The game that has \a set; -1 where no answer comes.
    int gameOf(int set)
    {
        SetFinder finder(accounts, transport(), service, list, set);
        QSignalSpy finished(&finder, &SetFinder::finished);
        return finished.wait() && finished.size() == 1 ? finished.first().first().toInt() : -1;
    }

    GameList list{accounts, transport(), service, store};
};

void SetFinderTest::init()
{
    useProgramName();
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LoopbackServer>(catalogueService(catalogueWithSets()));
}

void SetFinderTest::aSetIsFoundByItsName_data()
{
    QTest::addColumn<int>("set");
    QTest::addColumn<int>("game");
    QTest::newRow("a subset, whatever the case") << bonusSet << sonicSubset().id;
    QTest::newRow("the main set") << mainSet << sonic().id;
    QTest::newRow("a set that no game is called after") << unknownSet << 0;
    QTest::newRow("a set that the service does not know") << 999 << 0;
}

void SetFinderTest::aSetIsFoundByItsName()
{
    QFETCH(const int, set);
    QFETCH(const int, game);
    Parts parts(*m_server, m_folder->path());
    QCOMPARE(parts.gameOf(set), game);
}

void SetFinderTest::theListIsFetchedWhereItIsNeeded()
{
    Parts parts(*m_server, m_folder->path());
    const auto before = m_server->requests(gameListFile).size();
    QCOMPARE(parts.gameOf(mainSet), sonic().id);
    QCOMPARE(m_server->requests(gameListFile).size(), before);
    QCOMPARE(parts.gameOf(bonusSet), sonicSubset().id);
    QVERIFY(m_server->requests(gameListFile).size() > before);
}

void SetFinderTest::whatIsNewerThanTheListIsFound()
{
    ServedCatalogue older = catalogueWithSets();
    older.games.removeIf([](const CatalogueGame &game) { return game.id == sonicSubset().id; });
    m_server->setHandler(catalogueService(older));
    Parts parts(*m_server, m_folder->path());
    QCOMPARE(parts.gameOf(bonusSet), 0);
    m_server->setHandler(catalogueService(catalogueWithSets()));
    parts.clock.advance(std::chrono::days(8));
    QCOMPARE(parts.gameOf(bonusSet), sonicSubset().id);
}

void SetFinderTest::withoutAnAnswerThereIsNone_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::newRow("500") << serverError();
    QTest::newRow("a web page") << webPage(200);
    QTest::newRow("of another shape") << HttpReply::answer(200, "[]");
    QTest::newRow("refused") << unauthenticated();
}

void SetFinderTest::withoutAnAnswerThereIsNone()
{
    QFETCH(const HttpReply, reply);
    m_server->setHandler(catalogueServiceBut(QString::number(bonusSet), reply, catalogueWithSets()));
    Parts parts(*m_server, m_folder->path());
    QCOMPARE(parts.gameOf(bonusSet), 0);
}

void SetFinderTest::withoutAnAccountThereIsNone()
{
    Parts parts(*m_server, m_folder->path(), {});
    const auto before = m_server->requests().size();
    QCOMPARE(parts.gameOf(bonusSet), 0);
    QCOMPARE(m_server->requests().size(), before);
}

void SetFinderTest::theKeyIsInNoAddress()
{
    Parts parts(*m_server, m_folder->path());
    const auto before = m_server->requests().size();
    QCOMPARE(parts.gameOf(mainSet), sonic().id);
    QCOMPARE(m_server->requests().size(), before + 1);
    QVERIFY(!m_server->requests().constLast().target.contains("y="));
    QCOMPARE(m_server->requests().constLast().headers.value("x-api-key"), someone().key.text().toUtf8());
}

QTEST_GUILESS_MAIN(SetFinderTest)
#include "tst_setfinder.moc"
