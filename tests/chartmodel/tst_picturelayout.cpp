// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/picturelayout.h"
#include "chartmodel/picturetext.h"
#include "chartmodel/preset.h"
#include "language/language.h"
#include "support/chartgames.h"
#include "support/languages.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTest>

#include <algorithm>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

class PictureLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void everythingIsInsideAndNothingOverlaps_data() { addPictures(); }
    void everythingIsInsideAndNothingOverlaps();
    void theChartHasItsRoom_data() { addPictures(); }
    void theChartHasItsRoom();
    void aBadgeIsNeverCut_data() { addPictures(); }
    void aBadgeIsNeverCut();
    void theFigureIsTheLargestType();
    void aLongTitleHasTwoLinesBeforeItIsCut();
    void tilesLeaveInAFixedOrder();
    void theValueOfATileIsWhole();

private:
    static void addPictures();
};

namespace {

const QString longTitle = u"The Extraordinarily Long Voyage of a Game That Nobody Ever Found Short "_s.repeated(3);

PictureText textOf(const QString &title, bool isSample = true)
{
    GameSnapshot game = gameOf(dragsterHardcore, dragsterCasual, Progress{12, 3});
    game.details.title = title;
    game.progressUser = u"RetroFan"_s;
    game.server = u"https://retroachievements.org/API/"_s;
    game.fetchedAt = QDateTime(QDate(2026, 11, 24), QTime(12, 0));
    PictureText text = pictureText({{game}});
    if (isSample)
        text.badge = u"Sample data"_s;
    return text;
}

PictureLayout layoutOf(const PictureText &text, const QSizeF &size, bool icon = true)
{
    return makePictureLayout(text, icon, lightTheme(), QGuiApplication::font(), size);
}

PictureLayout currentLayout()
{
    QFETCH_GLOBAL(const QLocale, locale);
    QLocale::setDefault(locale);
    setLanguage(locale);
    QFETCH(const QString, title);
    QFETCH(const bool, icon);
    QFETCH(const QSizeF, size);
    return layoutOf(textOf(title), size, icon);
}

} // namespace

void PictureLayoutTest::initTestCase_data()
{
    addLanguageRows();
}

void PictureLayoutTest::addPictures()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("icon");
    QTest::addColumn<QSizeF>("size");
    QList<QSize> sizes{smallestPicture, QSize(400, 600), QSize(900, 520), QSize(1600, 400), QSize(3840, 2160)};
    for (const auto &preset : pictureSizes)
        sizes.append(preset.value);
    for (const QSize size : sizes) {
        for (const bool icon : {true, false}) {
            for (const QString &title : {u"Sonic the Hedgehog"_s, longTitle, u"مغامرات الأمير"_s}) {
                QTest::addRow("%dx%d%s, %s", size.width(), size.height(), icon ? ", icon" : "",
                              title == longTitle ? "long" : qPrintable(title))
                    << title << icon << QSizeF(size.expandedTo(QSize(400, 320)));
            }
        }
    }
}

void PictureLayoutTest::everythingIsInsideAndNothingOverlaps()
{
    const PictureLayout layout = currentLayout();
    QVERIFY(layout.page.contains(layout.chart));
    for (const TextItem &text : layout.texts) {
        QVERIFY2(layout.page.contains(text.rect), qPrintable(text.text));
        QVERIFY2(QFontMetricsF(text.font).horizontalAdvance(text.text) <= text.rect.width() + 0.01,
                 qPrintable(text.text));
        QVERIFY2(!text.rect.intersects(layout.chart), qPrintable(text.text));
        QVERIFY2(!text.rect.intersects(layout.icon), qPrintable(text.text));
        QVERIFY2(text.font.pixelSize() >= 11, qPrintable(text.text));
        for (const TextItem &other : layout.texts) {
            if (&other != &text)
                QVERIFY2(!text.rect.adjusted(0.01, 0.01, -0.01, -0.01).intersects(other.rect),
                         qPrintable(text.text + u" over " + other.text));
        }
    }
    for (const Shape &box : layout.boxes) {
        QVERIFY(layout.page.contains(box.rect));
        QVERIFY(!box.rect.intersects(layout.chart));
    }
}

void PictureLayoutTest::theChartHasItsRoom()
{
    const PictureLayout layout = currentLayout();
    QVERIFY(layout.chart.width() >= smallestChart.width());
    QVERIFY2(layout.chart.height() >= 150, qPrintable(QString::number(layout.chart.height())));
}

void PictureLayoutTest::aBadgeIsNeverCut()
{
    const PictureLayout layout = currentLayout();
    QVERIFY(std::ranges::any_of(layout.texts, [](const TextItem &text) { return text.text == u"Sample data"; }));
}

void PictureLayoutTest::theFigureIsTheLargestType()
{
    const PictureText text = textOf(u"Sonic"_s);
    const PictureLayout layout = layoutOf(text, {1200, 675});
    const auto largest =
        std::ranges::max_element(layout.texts, {}, [](const TextItem &item) { return item.font.pixelSize(); });
    QCOMPARE(largest->text, text.figure);
}

void PictureLayoutTest::aLongTitleHasTwoLinesBeforeItIsCut()
{
    const auto linesOf = [](const QString &title) {
        QStringList lines;
        for (const TextItem &text : layoutOf(textOf(title), {1200, 675}).texts) {
            if (text.font.bold() && text.rect.top() < 120 && text.font.pixelSize() < 40 && text.font.pixelSize() > 20)
                lines.append(text.text);
        }
        return lines;
    };
    QCOMPARE(linesOf(u"Sonic the Hedgehog"_s), QStringList{u"Sonic the Hedgehog"_s});
    const QStringList two = linesOf(u"The Extraordinarily Long Voyage of a Game That Nobody Found Short"_s);
    QCOMPARE(two.size(), 2);
    QVERIFY(!two.last().endsWith(u'…'));
    const QStringList cut = linesOf(longTitle);
    QCOMPARE(cut.size(), 2);
    QVERIFY(cut.last().endsWith(u'…'));
}

void PictureLayoutTest::theValueOfATileIsWhole()
{
    QFETCH_GLOBAL(const QLocale, locale);
    QLocale::setDefault(locale);
    setLanguage(locale);
    GameSnapshot mastered = gameOf(dragsterHardcore, dragsterCasual, Progress{15, 0});
    mastered.progressUser = u"RetroFan"_s;
    const PictureText text = pictureText({{mastered}});
    const QString &value = text.tiles.last().value;
    for (const QSizeF &size : {QSizeF(1200, 675), QSizeF(800, 450), QSizeF(440, 600)}) {
        const PictureLayout layout = layoutOf(text, size);
        const auto item = std::ranges::find(layout.texts, value, &TextItem::text);
        QVERIFY2(item != layout.texts.end(), qPrintable(value));
        QVERIFY(QFontMetricsF(item->font).horizontalAdvance(value) <= item->rect.width());
    }
}

void PictureLayoutTest::tilesLeaveInAFixedOrder()
{
    QFETCH_GLOBAL(const QLocale, locale);
    QLocale::setDefault(locale);
    setLanguage(locale);
    using Kind = Tile::Kind;
    const PictureText text = textOf(u"Sonic"_s);
    const auto kindsAt = [&](double width, double height) {
        QList<Kind> kinds;
        const PictureLayout layout = layoutOf(text, {width, height});
        for (const TextItem &item : layout.texts) {
            for (const Tile &tile : text.tiles) {
                if (item.text == tile.name && item.rect.top() > layout.chart.bottom())
                    kinds.append(tile.kind);
            }
        }
        return kinds;
    };
    QCOMPARE(kindsAt(1200, 675), QList({Kind::Median, Kind::Mean, Kind::HalfTheSet, Kind::OneAndDone, Kind::You}));
    QCOMPARE(kindsAt(700, 600), QList({Kind::Median, Kind::Mean, Kind::HalfTheSet, Kind::You}));
    QCOMPARE(kindsAt(580, 600), QList({Kind::Median, Kind::HalfTheSet, Kind::You}));
    QCOMPARE(kindsAt(440, 600), QList({Kind::Median, Kind::You}));
    QCOMPARE(kindsAt(440, 330), QList<Kind>());
}

QTEST_MAIN(PictureLayoutTest)
#include "tst_picturelayout.moc"
