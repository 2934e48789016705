// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/gamesearch.h"
#include "catalogue/gametitle.h"
#include "support/catalogue.h"

#include <QTest>

#include <algorithm>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// What people type, in a list as long as the service's.
class GameSearchListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theFirstResultsAreThese_data();
    void theFirstResultsAreThese();
    void everyTitleFindsItsGame();
    void everyKeystrokeKeepsTheGame();
    void noDeprecatedPageIsFound();
    void typosComeLast();

private:
    QStringList m_queries;
    Catalogue m_catalogue;
    GameSearch m_search;
};

namespace {

/// What a result is called in queries.txt.
QString lineFor(const CatalogueGame &game)
{
    return QString::number(game.id) + u' ' + game.title;
}

} // namespace

void GameSearchListTest::initTestCase()
{
    m_catalogue = catalogueIn(QFINDTESTDATA("../data/catalogue"));
    QCOMPARE(m_catalogue.games().size(), 13'717);
    m_search = GameSearch(m_catalogue);
}

/// queries.txt: what is typed, behind "? ", and the first results, one a line; "-" where there is nothing to find.
void GameSearchListTest::theFirstResultsAreThese_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("results");

    const QString text = QString::fromUtf8(contentOf(QFINDTESTDATA("../data/catalogue/queries.txt")));
    const QStringList blocks = text.split(u"\n? "_s);
    QVERIFY(blocks.size() > 150);
    for (const QString &block : blocks.mid(1)) {
        QStringList lines = block.split(u'\n', Qt::SkipEmptyParts);
        const QString query = lines.takeFirst();
        QTest::newRow(qPrintable(query)) << query << lines;
    }
}

void GameSearchListTest::theFirstResultsAreThese()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, results);
    QStringList found;
    for (const GameSearch::Match &match : m_search.find(query, static_cast<int>(results.size())))
        found.append(lineFor(match.game));
    if (found.isEmpty())
        found.append(u"-"_s);
    QCOMPARE(found, results);
}

void GameSearchListTest::everyTitleFindsItsGame()
{
    for (qsizetype index = 0; index < m_catalogue.games().size(); index += 41) {
        const CatalogueGame &game = m_catalogue.games().at(index);
        if (gameTitleFrom(game.title).isDeprecated())
            continue;
        const auto matches = m_search.find(game.title, 40);
        const auto found =
            std::ranges::find(matches, game.id, [](const GameSearch::Match &match) { return match.game.id; });
        QVERIFY2(found != matches.cend(), qPrintable(game.title));
        QVERIFY2(found->fit == GameSearch::Fit::Title || found->fit == GameSearch::Fit::Id, qPrintable(game.title));
    }
}

/// Nobody sees a game that was there with fewer letters disappear with more, as long as they are the title's.
void GameSearchListTest::everyKeystrokeKeepsTheGame()
{
    for (qsizetype index = 0; index < m_catalogue.games().size(); index += 701) {
        const CatalogueGame &game = m_catalogue.games().at(index);
        for (qsizetype length = 1; length <= game.title.size(); ++length) {
            const QString typed = game.title.first(length).toLower();
            if (typed.count(u'~') % 2 != 0 || typed.back().isSpace() || typed == u"~")
                continue;
            const auto matches = m_search.find(typed, static_cast<int>(m_catalogue.games().size()));
            const bool isThere =
                std::ranges::any_of(matches, [&](const GameSearch::Match &match) { return match.game.id == game.id; });
            QVERIFY2(isThere || gameTitleFrom(game.title).isDeprecated(), qPrintable(typed));
        }
    }
}

void GameSearchListTest::noDeprecatedPageIsFound()
{
    int pages = 0;
    for (const CatalogueGame &game : m_catalogue.games()) {
        const GameTitle title = gameTitleFrom(game.title);
        if (!title.isDeprecated())
            continue;
        ++pages;
        for (const QString &query : {game.title, title.plain, QString::number(game.id)}) {
            for (const GameSearch::Match &match : m_search.find(query, 200))
                QVERIFY2(match.game.id != game.id, qPrintable(query));
        }
    }
    QCOMPARE(pages, 12);
}

void GameSearchListTest::typosComeLast()
{
    for (const QString &query : {u"battle"_s, u"mario"_s, u"sonic"_s, u"snes zelda"_s, u"super mario"_s}) {
        const auto matches = m_search.find(query, static_cast<int>(m_catalogue.games().size()));
        QVERIFY2(matches.first().fit < GameSearch::Fit::Typo, qPrintable(query));
        QVERIFY2(matches.last().fit == GameSearch::Fit::Typo, qPrintable(query));
        QVERIFY(std::ranges::is_sorted(matches, {}, &GameSearch::Match::fit));
    }
}

QTEST_APPLESS_MAIN(GameSearchListTest)
#include "tst_gamesearchlist.moc"
