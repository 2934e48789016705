// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/chartgames.h"
#include "support/openwindow.h"
#include "window/accountdialog.h"
#include "window/appearance.h"
#include "window/tilestrip.h"

#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

/// The figures of a game as tiles.
class TileStripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }
    void aTileHasItsValueAndWhatItIsOf();
    void theDefinitionIsATooltip();
    void theValueIsTheLargest();
    void theChosenUnlocksChooseTheFigures();
    void aGameReplacesTheOneBefore();
    void nobodyMakesNoTiles();
    void whoIsSignedInHasNoInvitation_data();
    void whoIsSignedInHasNoInvitation();
    void theInvitationOpensTheAccountDialog();
    void aPlaceThatIsNotKnownYetHasItsTile();
    void whoHasNoAchievementIsToldSo();
    void whereNobodyHasAPlaceThereIsNoTileForIt_data();
    void whereNobodyHasAPlaceThereIsNoTileForIt();
    void whoMasteredItIsCelebrated();
    void aTimeThatIsNotKnownYetHasItsTile();
    void theUnofficialSetHasNoTime();
};

namespace {

/// A strip alone on screen.
struct Strip
{
    explicit Strip(const GameSnapshot &game, ModeFilter modeFilter = ModeFilter::Both, bool inviting = false)
    {
        strip.resize(900, 200);
        strip.setInviting(inviting);
        strip.setGame(game, modeFilter);
    }

    QList<QWidget *> tiles() const
    {
        QList<QWidget *> tiles;
        for (int index = 0; index < strip.layout()->count(); ++index)
            tiles.append(strip.layout()->itemAt(index)->widget());
        return tiles;
    }

    static QStringList lines(const QWidget *tile)
    {
        QStringList lines;
        for (const QLabel *label : tile->findChildren<QLabel *>())
            lines.append(label->text().replace(QChar::Nbsp, u' '));
        return lines;
    }

    QPushButton *invitation() const { return strip.findChild<QPushButton *>(u"signIn"_s); }

    TileStrip strip;
};

GameSnapshot dragsterOf(int earned)
{
    GameSnapshot game = gameOf(dragsterHardcore, dragsterCasual, Progress{earned, 0});
    game.progressUser = u"RetroFan"_s;
    game.details.times = GameTimes();
    return game;
}

} // namespace

void TileStripTest::aTileHasItsValueAndWhatItIsOf()
{
    const Strip shown(gameOf(dragsterHardcore, dragsterHardcore));
    QVERIFY(!shown.strip.isHidden());
    QCOMPARE(shown.tiles().size(), 6);
    QCOMPARE(Strip::lines(shown.tiles().at(0)),
             QStringList({u"Mastered"_s, u"1.3 %"_s, u"8 of 632"_s, u"casual 1.3 %"_s}));
    QCOMPARE(Strip::lines(shown.tiles().at(1)), QStringList({u"Median"_s, u"5"_s, u"of 15"_s, u"casual 5"_s}));
    for (const QWidget *tile : shown.tiles()) {
        const QString spoken = tile->accessibleName().replace(QChar::Nbsp, u' ');
        for (const QString &line : Strip::lines(tile))
            QVERIFY2(spoken.contains(line), qPrintable(spoken));
    }
}

void TileStripTest::theDefinitionIsATooltip()
{
    const GameSnapshot game = dragsterOf(12);
    const Strip shown(game);
    const QList<Tile> tiles = tilesOf(game, ModeFilter::Both);
    QCOMPARE(shown.tiles().size(), tiles.size());
    for (qsizetype index = 0; index < tiles.size(); ++index) {
        QVERIFY(!tiles.at(index).meaning.isEmpty());
        QCOMPARE(shown.tiles().at(index)->toolTip(), tiles.at(index).meaning);
        QCOMPARE(shown.tiles().at(index)->accessibleDescription(), tiles.at(index).meaning);
    }
}

void TileStripTest::theValueIsTheLargest()
{
    const Strip shown(dragsterOf(12));
    for (const QWidget *tile : shown.tiles()) {
        const auto labels = tile->findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            QVERIFY(label == labels.at(1) || label->font().pointSizeF() * 1.5 < labels.at(1)->font().pointSizeF());
        }
    }
}

void TileStripTest::theChosenUnlocksChooseTheFigures()
{
    Strip shown(gameOf(dragsterHardcore, dragsterCasual), ModeFilter::Casual);
    QCOMPARE(Strip::lines(shown.tiles().first()).first(), u"Completed"_s);
    shown.strip.setGame(gameOf(dragsterHardcore, dragsterCasual), ModeFilter::Hardcore);
    QCOMPARE(Strip::lines(shown.tiles().first()).first(), u"Mastered"_s);
    QCOMPARE(Strip::lines(shown.tiles().first()).size(), 3); // nothing of casual
}

void TileStripTest::aGameReplacesTheOneBefore()
{
    Strip shown(dragsterOf(12));
    QCOMPARE(shown.tiles().size(), 7);
    shown.strip.setGame(gameOf(PlayerCounts{5, 5}), ModeFilter::Both);
    QCOMPARE(shown.tiles().size(), 6);
    QCOMPARE(Strip::lines(shown.tiles().first()), QStringList({u"Mastered"_s, u"50 %"_s, u"5 of 10"_s}));
}

void TileStripTest::nobodyMakesNoTiles()
{
    Strip shown(gameOf(dragsterHardcore), ModeFilter::Both, true);
    QVERIFY(!shown.strip.isHidden());
    shown.strip.setGame(gameOf(PlayerCounts(15, 0)), ModeFilter::Both);
    QVERIFY(shown.strip.isHidden());
    QVERIFY(shown.tiles().isEmpty());
}

void TileStripTest::whoIsSignedInHasNoInvitation_data()
{
    QTest::addColumn<bool>("inviting"); // nobody is signed in
    QTest::addColumn<bool>("hasPlace");
    QTest::addColumn<bool>("invited");

    QTest::newRow("signed in, with a place") << false << true << false;
    QTest::newRow("signed in, never played") << false << false << false;
    QTest::newRow("a place is known") << true << true << false;
    QTest::newRow("signed out") << true << false << true;
}

void TileStripTest::whoIsSignedInHasNoInvitation()
{
    QFETCH(const bool, inviting);
    QFETCH(const bool, hasPlace);
    QFETCH(const bool, invited);

    Strip shown(hasPlace ? dragsterOf(12) : gameOf(dragsterHardcore), ModeFilter::Both, !inviting);
    shown.strip.setInviting(inviting); // with the game on screen
    QCOMPARE(shown.invitation() != nullptr, invited);
    QCOMPARE(shown.tiles().size(), hasPlace || invited ? 7 : 6);
    if (!invited)
        return;
    QCOMPARE(Strip::lines(shown.tiles().last()), QStringList{u"Sign in to see any game, and your place in it."_s});
    const QSignalSpy asked(&shown.strip, &TileStrip::signInRequested);
    shown.invitation()->click();
    QCOMPARE(asked.size(), 1);
}

void TileStripTest::theInvitationOpensTheAccountDialog()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {});
    QTRY_COMPARE(open.columns(), 15);     // the sample
    QVERIFY(!open.dialog()->isVisible()); // nothing opens by itself
    auto *invitation = open.part<QPushButton>(u"signIn"_s);
    QVERIFY(invitation && invitation->isVisible());
    QTest::mouseClick(invitation, Qt::LeftButton);
    QVERIFY(open.dialog()->isVisible());
    open.enterAccount(someone());
    QTRY_VERIFY(!open.part<QPushButton>(u"signIn"_s));
}

void TileStripTest::aPlaceThatIsNotKnownYetHasItsTile()
{
    GameSnapshot game = dragsterOf(12);
    const std::optional<Progress> progress = std::exchange(game.details.progress, std::nullopt);
    Strip shown(game);
    shown.strip.setUser(u"RetroFan"_s);
    const int height = shown.strip.layout()->heightForWidth(1200);
    QCOMPARE(shown.tiles().size(), 7);
    QCOMPARE(Strip::lines(shown.tiles().last()), QStringList({u"RetroFan"_s, u"–"_s}));
    game.details.progress = progress;
    shown.strip.setGame(game, ModeFilter::Both); // as it comes
    QCOMPARE(shown.tiles().size(), 7);
    QCOMPARE(Strip::lines(shown.tiles().last()).value(1), u"#18"_s);
    QCOMPARE(shown.strip.layout()->heightForWidth(1200), height);
    game.details.progress = Progress{15, 0};
    shown.strip.setGame(game, ModeFilter::Both);
    QCOMPARE(shown.strip.layout()->heightForWidth(1200), height);
}

void TileStripTest::whoHasNoAchievementIsToldSo()
{
    GameSnapshot game = dragsterOf(0);
    Strip shown(game);
    shown.strip.setUser(u"RetroFan"_s);
    QCOMPARE(Strip::lines(shown.tiles().last()), QStringList({u"RetroFan"_s, u"–"_s, u"no achievement yet"_s}));
}

void TileStripTest::whereNobodyHasAPlaceThereIsNoTileForIt_data()
{
    QTest::addColumn<GameSnapshot>("game");
    QTest::addColumn<QString>("user");

    GameSnapshot game = dragsterOf(0);
    game.details.progress.reset();
    QTest::newRow("nobody is signed in") << game << QString();
    game.source = GameSnapshot::Source::Sample;
    QTest::newRow("a sample") << game << u"RetroFan"_s;
    game.source = GameSnapshot::Source::Service;
    game.set = AchievementSet::Unofficial;
    QTest::newRow("the unofficial set") << game << u"RetroFan"_s;
}

void TileStripTest::whereNobodyHasAPlaceThereIsNoTileForIt()
{
    QFETCH(const GameSnapshot, game);
    QFETCH(const QString, user);

    Strip shown(game);
    shown.strip.setUser(user);
    QCOMPARE(shown.tiles().size(), game.set == AchievementSet::Official ? 6 : 5);
}

void TileStripTest::whoMasteredItIsCelebrated()
{
    const Theme theme = Appearance::chartTheme();
    const auto valueColor = [](const Strip &shown) {
        return shown.tiles().last()->findChildren<QLabel *>().at(1)->palette().color(QPalette::WindowText);
    };
    const auto frameColor = [](const Strip &shown) {
        const QImage tile = shown.tiles().last()->grab().toImage();
        return tile.pixelColor(tile.width() / 2, 1);
    };
    const auto isNear = [](const QColor &one, const QColor &other, const QColor &third) {
        const auto distance = [&one](const QColor &to) {
            return std::abs(one.red() - to.red()) + std::abs(one.green() - to.green())
                + std::abs(one.blue() - to.blue());
        };
        return distance(other) < distance(third); // the frame is drawn with soft edges
    };
    const Strip some(dragsterOf(14));
    QCOMPARE(Strip::lines(some.tiles().last()).at(1), u"#9"_s);
    QCOMPARE(valueColor(some), theme.you);
    QVERIFY(isNear(frameColor(some), theme.you, theme.figure));
    const Strip all(dragsterOf(15));
    const QStringList lines = Strip::lines(all.tiles().last());
    QCOMPARE(lines.first(2), QStringList({u"RetroFan"_s, u"★ Mastered"_s}));
    QVERIFY(lines.at(2).contains(u"one of 8"));
    QCOMPARE(valueColor(all), theme.figure); // gold, as what is mastered is everywhere
    QVERIFY(isNear(frameColor(all), theme.figure, theme.you));
}

void TileStripTest::aTimeThatIsNotKnownYetHasItsTile()
{
    GameSnapshot game = dragsterOf(12);
    game.details.times.reset();
    Strip shown(game);
    const auto time = [&] { return shown.tiles().at(5); };
    QCOMPARE(Strip::lines(time()), QStringList({u"Time to master"_s, u"–"_s}));
    shown.strip.setTimesMissing(true);
    QVERIFY(time()->toolTip().contains(u"could not be loaded"));
    GameTimes times;
    times.master = MedianTime{79'744, 1'091};
    game.details.times = times;
    shown.strip.setGame(game, ModeFilter::Both);
    QCOMPARE(shown.tiles().size(), 7);
    QCOMPARE(Strip::lines(time()), QStringList({u"Time to master"_s, u"22 h"_s, u"of 1,091 players"_s}));
    QVERIFY(!time()->toolTip().contains(u"could not be loaded"));
}

void TileStripTest::theUnofficialSetHasNoTime()
{
    GameSnapshot game = dragsterOf(12);
    game.set = AchievementSet::Unofficial;
    const Strip shown(game);
    for (const QWidget *tile : shown.tiles())
        QVERIFY(Strip::lines(tile).first() != u"Time to master");
}

QTEST_MAIN(TileStripTest)
#include "tst_tilestrip.moc"
