// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/appearance.h"
#include "window/gamedelegate.h"
#include "window/gamerowmodel.h"

#include <QApplication>
#include <QPainter>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

using Ranges = QList<TextRange>;

namespace MasteryChart {

/// For a test that fails.
char *toString(const TextRange &range)
{
    return qstrdup(qPrintable(u"%1+%2"_s.arg(range.start).arg(range.length)));
}

} // namespace MasteryChart

/// A game in a list: its words, and how they are drawn.
class GameDelegateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { QApplication::setFont(m_font); }

    void tagsAndSubsetsBecomeBadges_data();
    void tagsAndSubsetsBecomeBadges();
    void whatWasTypedIsMarkedInWhatIsShown_data();
    void whatWasTypedIsMarkedInWhatIsShown();
    void theDetailsAreWhatIsKnown_data();
    void theDetailsAreWhatIsKnown();
    void aScreenReaderHearsAllOfIt_data();
    void aScreenReaderHearsAllOfIt();
    void theModelServesPlainText();

    void aBadgeIsDrawnInBothThemes_data() { addThemes(); }
    void aBadgeIsDrawnInBothThemes();
    void markedLettersDiffer_data() { addThemes(); }
    void markedLettersDiffer();
    void progressIsSeenInBothThemes_data() { addThemes(); }
    void progressIsSeenInBothThemes();
    void theChosenRowIsSeenInBothThemes_data() { addThemes(); }
    void theChosenRowIsSeenInBothThemes();
    void theHeadingIsNotChosenWithItsRow();
    void nothingIsDrawnOutside_data();
    void nothingIsDrawnOutside();
    void aLongTitleLeavesItsBadgeToBeSeen();
    void aRowGrowsWithTheType();
    void aHeadingMakesItsRowTaller();
    void rightToLeftIsMirrored();

private:
    static void addThemes();

    const QFont m_font = QApplication::font();
};

namespace {

constexpr int width = 400;

/// A row as a list draws it, alone on the theme's card; with a margin that belongs to others.
class Drawn
{
public:
    static constexpr int margin = 20;

    explicit Drawn(const GameRow &row, QStyle::State state = {}, int rowWidth = width,
                   Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        m_model.setRows({row});
        QStyleOptionViewItem option;
        option.font = QApplication::font();
        option.palette = QApplication::palette();
        option.direction = direction;
        option.state = state;
        const QModelIndex index = m_model.index(0);
        const int height = m_delegate.sizeHint(option, index).height();
        place = QRect(margin, margin, rowWidth, height);
        option.rect = place;
        image = QImage(rowWidth + 2 * margin, height + 2 * margin, QImage::Format_RGB32);
        image.fill(background());
        QPainter painter(&image);
        m_delegate.paint(&painter, option, index);
    }

    static QColor background() { return Appearance::chartTheme().card; }

    /// How much is drawn in \a part.
    int ink(const QRect &part) const
    {
        int count = 0;
        for (int y = part.top(); y <= part.bottom(); ++y) {
            for (int x = part.left(); x <= part.right(); ++x)
                count += image.pixelColor(x, y) == background() ? 0 : 1;
        }
        return count;
    }

    bool has(const QColor &color) const
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    }

    QImage image;
    QRect place;

private:
    GameRowModel m_model;
    GameDelegate m_delegate;
};

} // namespace

void GameDelegateTest::init()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

void GameDelegateTest::addThemes()
{
    QTest::addColumn<ThemeChoice>("theme");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void GameDelegateTest::tagsAndSubsetsBecomeBadges_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("badges");

    QTest::newRow("a game") << u"Dragster"_s << u"Dragster"_s << QStringList();
    QTest::newRow("no title") << QString() << u"Game 7"_s << QStringList();
    QTest::newRow("a tag") << u"~Hack~ Dragster"_s << u"Dragster"_s << QStringList{u"Hack"_s};
    QTest::newRow("two") << u"~Hack~ ~Demo~ Dragster"_s << u"Dragster"_s << QStringList{u"Hack"_s, u"Demo"_s};
    QTest::newRow("a subset") << u"Dragster [Subset - Bonus]"_s << u"Dragster"_s << QStringList{u"Bonus"_s};
    QTest::newRow("both") << u"~Hack~ Dragster [Subset - Bonus]"_s << u"Dragster"_s
                          << QStringList{u"Hack"_s, u"Bonus"_s};
    QTest::newRow("a tilde that is no tag") << u"Puyo Puyo~n"_s << u"Puyo Puyo~n"_s << QStringList();
    QTest::newRow("another title") << u"Resident Evil | Biohazard"_s << u"Resident Evil"_s << QStringList();
}

void GameDelegateTest::tagsAndSubsetsBecomeBadges()
{
    QFETCH(const QString, title);
    const ShownTitle shown = shownTitle({.id = 7, .title = title});
    QTEST(shown.text, "text");
    QTEST(shown.badges, "badges");
}

void GameDelegateTest::whatWasTypedIsMarkedInWhatIsShown_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<Ranges>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Ranges>("marked");

    QTest::newRow("nothing") << u"Dragster"_s << Ranges() << u"Dragster"_s << Ranges();
    QTest::newRow("the same") << u"Dragster"_s << Ranges{{0, 4}, {6, 2}} << u"Dragster"_s << Ranges{{0, 4}, {6, 2}};
    QTest::newRow("behind a tag") << u"~Hack~ Sonic"_s << Ranges{{7, 5}} << u"Sonic"_s << Ranges{{0, 5}};
    QTest::newRow("a title like its tag") << u"~Hack~ Hack"_s << Ranges{{7, 4}} << u"Hack"_s << Ranges{{0, 4}};
    QTest::newRow("in the tag") << u"~Hack~ Sonic"_s << Ranges{{1, 4}} << u"Sonic"_s << Ranges();
    QTest::newRow("over the end of the tag") << u"~Hack~ Sonic"_s << Ranges{{5, 4}} << u"Sonic"_s << Ranges{{0, 2}};
    QTest::newRow("in the subset") << u"Sonic [Subset - Bonus]"_s << Ranges{{16, 5}} << u"Sonic"_s << Ranges();
    QTest::newRow("a tag behind") << u"Sonic ~Hack~"_s << Ranges{{0, 5}} << u"Sonic"_s << Ranges{{0, 5}};
    QTest::newRow("a tag within") << u"Sonic ~Hack~ Two"_s << Ranges{{0, 5}} << u"Sonic Two"_s << Ranges();
    QTest::newRow("the first title") << u"Evil | Hazard"_s << Ranges{{0, 4}, {7, 2}} << u"Evil"_s << Ranges{{0, 4}};
    QTest::newRow("the other title") << u"~Hack~ Evil | Hazard [Subset - B]"_s << Ranges{{14, 6}} << u"Evil | Hazard"_s
                                     << Ranges{{7, 6}};
    QTest::newRow("beyond the end") << u"Sonic"_s << Ranges{{3, 40}, {90, 1}} << u"Sonic"_s << Ranges{{3, 2}};
}

void GameDelegateTest::whatWasTypedIsMarkedInWhatIsShown()
{
    QFETCH(const QString, title);
    QFETCH(const Ranges, typed);
    const ShownTitle shown = shownTitle({.title = title, .marked = typed});
    QTEST(shown.text, "text");
    QTEST(shown.marked, "marked");
}

void GameDelegateTest::theDetailsAreWhatIsKnown_data()
{
    QTest::addColumn<GameRow>("row");
    QTest::addColumn<QString>("text");

    QTest::newRow("nothing") << GameRow{.id = 1} << QString();
    QTest::newRow("the system") << GameRow{.system = u"NES"_s} << u"NES"_s;
    QTest::newRow("achievements") << GameRow{.system = u"NES"_s, .achievements = 1234}
                                  << u"NES · 1,234 achievement(s)"_s;
    QTest::newRow("progress") << GameRow{.achievements = 15, .progress = Progress{10, 2}}
                              << u"15 achievement(s) · 12 of 15"_s;
    QTest::newRow("casual is no mastery")
        << GameRow{.achievements = 15, .progress = Progress{14, 1}} << u"15 achievement(s) · 15 of 15"_s;
    QTest::newRow("mastered") << GameRow{.achievements = 15, .progress = Progress{15, 0}}
                              << u"15 achievement(s) · ★ 15 of 15"_s;
    QTest::newRow("progress of an unknown number") << GameRow{.progress = Progress{3, 0}} << u"3 earned"_s;
}

void GameDelegateTest::theDetailsAreWhatIsKnown()
{
    QFETCH(const GameRow, row);
    QTEST(detailsOf(row).join(u" · "_s), "text");
}

void GameDelegateTest::aScreenReaderHearsAllOfIt_data()
{
    QTest::addColumn<GameRow>("row");
    QTest::addColumn<QString>("text");

    QTest::newRow("everything")
        << GameRow{.title = u"~Hack~ Dragster [Subset - Bonus]"_s,
                   .system = u"Atari 2600"_s,
                   .achievements = 15,
                   .progress = Progress{10, 2},
                   .note = u"yesterday"_s,
                   .heading = u"Recent"_s}
        << u"Recent: Dragster, Atari 2600, 15 achievement(s), 12 earned, hack, subset Bonus, yesterday"_s;
    QTest::newRow("mastered") << GameRow{.title = u"Dragster"_s, .achievements = 15, .progress = Progress{15, 0}}
                              << u"Dragster, 15 achievement(s), mastered"_s;
    QTest::newRow("no title") << GameRow{.id = 7} << u"Game 7"_s;
    QTest::newRow("placeholders are none")
        << GameRow{.title = u"100%2"_s, .system = u"%1"_s, .heading = u"%2"_s} << u"%2: 100%2, %1"_s;
}

void GameDelegateTest::aScreenReaderHearsAllOfIt()
{
    QFETCH(const GameRow, row);
    QTEST(accessibleText(row), "text");
}

void GameDelegateTest::theModelServesPlainText()
{
    GameRowModel model;
    const GameRow row{.id = 7, .title = u"~Hack~ <b>x & y"_s};
    model.setRows({row, {.id = 8}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), row.title);
    QCOMPARE(model.index(0).data(Qt::ToolTipRole).toString(), u"<p>~Hack~ &lt;b&gt;x &amp; y</p>"_s);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), accessibleText(row));
    QCOMPARE(model.index(0).data(gameRowRole).value<GameRow>(), row);
    QCOMPARE(model.index(1).data().toString(), u"Game 8"_s);
}

void GameDelegateTest::aBadgeIsDrawnInBothThemes()
{
    QFETCH(const ThemeChoice, theme);
    Appearance appearance;
    appearance.setChoice(theme);
    const Drawn plain({.title = u"Dragster"_s});
    const Drawn tagged({.title = u"~Hack~ Dragster"_s});
    const QRect right(width / 2, Drawn::margin, width / 4, plain.place.height());
    const QRect behind(plain.place.left() + 40, plain.place.top(), width - 40, plain.place.height());
    QVERIFY(tagged.ink(behind) > plain.ink(behind) + 100);
    QCOMPARE(tagged.ink(right), 0); // right behind the title
}

void GameDelegateTest::markedLettersDiffer()
{
    QFETCH(const ThemeChoice, theme);
    Appearance appearance;
    appearance.setChoice(theme);
    const Drawn plain({.title = u"Dragster"_s});
    const Drawn marked({.title = u"Dragster"_s, .marked = {{0, 4}}});
    QVERIFY(marked.ink(marked.place) > plain.ink(plain.place)); // bold
}

void GameDelegateTest::progressIsSeenInBothThemes()
{
    QFETCH(const ThemeChoice, theme);
    Appearance appearance;
    appearance.setChoice(theme);
    const Theme colors = Appearance::chartTheme();
    const Drawn both({.title = u"Dragster"_s, .achievements = 15, .progress = Progress{5, 5}});
    QVERIFY(both.has(colors.hardcore));
    QVERIFY(both.has(colors.casual));
    const Drawn hardcore({.title = u"Dragster"_s, .achievements = 15, .progress = Progress{5, 0}});
    QVERIFY(hardcore.has(colors.hardcore));
    QVERIFY(!hardcore.has(colors.casual));
    const Drawn mastered({.title = u"Dragster"_s, .achievements = 15, .progress = Progress{15, 0}});
    QVERIFY(mastered.has(colors.mastered));
    const Drawn unknown({.title = u"Dragster"_s, .achievements = 15});
    QVERIFY(!unknown.has(colors.hardcore));
}

void GameDelegateTest::theChosenRowIsSeenInBothThemes()
{
    QFETCH(const ThemeChoice, theme);
    Appearance appearance;
    appearance.setChoice(theme);
    const Drawn chosen({.title = u"Dragster"_s}, QStyle::State_Selected);
    const Theme colors = Appearance::chartTheme();
    QVERIFY(chosen.has(colors.you));
    QVERIFY(contrast(colors.you, Drawn::background()) >= 3);
    const QColor behind = chosen.image.pixelColor(chosen.place.center().x(), chosen.place.bottom() - 4);
    QVERIFY(behind != Drawn::background());
    QVERIFY2(contrast(colors.mutedText, behind) >= 4.5, qPrintable(behind.name()));
    QVERIFY(contrast(QApplication::palette().color(QPalette::Text), behind) >= 4.5);
}

void GameDelegateTest::theHeadingIsNotChosenWithItsRow()
{
    const Drawn bare({.title = u"Dragster"_s});
    const GameRow row{.title = u"Dragster"_s, .heading = u"Recent"_s};
    const Drawn plain(row);
    const Drawn chosen(row, QStyle::State_Selected);
    QRect heading = plain.place;
    heading.setHeight(plain.place.height() - bare.place.height());
    QCOMPARE(chosen.image.copy(heading), plain.image.copy(heading));
    QVERIFY(plain.ink(heading) > 0);
}

void GameDelegateTest::nothingIsDrawnOutside_data()
{
    QTest::addColumn<GameRow>("row");
    QTest::addColumn<int>("rowWidth");

    const GameRow full{.title = u"~Hack~ ~Demo~ "_s + u"Wide "_s.repeated(30) + u"[Subset - "_s + u"Long "_s.repeated(9)
                           + u']',
                       .marked = {{14, 140}},
                       .system = u"A system with a very long name"_s.repeated(3),
                       .achievements = 100'000,
                       .progress = Progress{200'000, 3},
                       .note = u"a note that is long, too"_s.repeated(3),
                       .heading = u"A heading that is long, too"_s.repeated(9)};
    GameRow arabic = full;
    arabic.title = u"مغامرات سونيك "_s.repeated(12);
    for (const int rowWidth : {1, 30, 90, 200, 340, 1000}) {
        QTest::addRow("%d", rowWidth) << full << rowWidth;
        QTest::addRow("%d, Arabic", rowWidth) << arabic << rowWidth;
    }
}

void GameDelegateTest::nothingIsDrawnOutside()
{
    QFETCH(const GameRow, row);
    QFETCH(const int, rowWidth);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const Drawn drawn(row, QStyle::State_Selected, rowWidth, direction);
        QCOMPARE(drawn.ink(drawn.image.rect()), drawn.ink(drawn.place));
    }
}

void GameDelegateTest::aLongTitleLeavesItsBadgeToBeSeen()
{
    const QString title = u"Wide "_s.repeated(30);
    const Drawn plain({.title = title});
    const Drawn tagged({.title = u"~Hack~ "_s + title});
    const int line = plain.place.height() / 2;
    const QRect end(plain.place.right() - 60, plain.place.top() + 8, 40, line - 8);
    QVERIFY(tagged.image.copy(end) != plain.image.copy(end));
    // Its fill is there.
    QVERIFY(tagged.ink(end) > plain.ink(end) * 3 / 2);
}

void GameDelegateTest::aRowGrowsWithTheType()
{
    const GameRow row{.title = u"Dragster"_s, .system = u"NES"_s, .heading = u"Recent"_s};
    const int before = Drawn(row).place.height();
    QFont font = m_font;
    font.setPointSizeF(m_font.pointSizeF() * 2);
    QApplication::setFont(font);
    const int after = Drawn(row).place.height();
    QVERIFY2(after * 10 > before * 15, qPrintable(u"%1, then %2"_s.arg(before).arg(after)));
}

void GameDelegateTest::aHeadingMakesItsRowTaller()
{
    const int without = Drawn({.title = u"Dragster"_s}).place.height();
    const int with = Drawn({.title = u"Dragster"_s, .heading = u"Recent"_s}).place.height();
    QVERIFY(with > without + QFontMetrics(m_font).height() / 2);
}

void GameDelegateTest::rightToLeftIsMirrored()
{
    const GameRow row{.title = u"I"_s}; // with a tile of its letter
    const Drawn left(row);
    const Drawn right(row, {}, width, Qt::RightToLeft);
    const QRect start(left.place.left(), left.place.top(), width / 4, left.place.height());
    const QRect end(left.place.right() - width / 4, left.place.top(), width / 4, left.place.height());
    QVERIFY(left.ink(start) > 0);
    QCOMPARE(left.ink(end), 0);
    QCOMPARE(right.ink(start), 0);
    QVERIFY(right.ink(end) > 0);
}

QTEST_MAIN(GameDelegateTest)
#include "tst_gamedelegate.moc"
