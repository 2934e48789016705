// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/tilelayout.h"

#include <QTest>
#include <QWidget>

#include <algorithm>

using namespace MasteryChart;

class TileLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tilesFillTheRowsEvenly_data();
    void tilesFillTheRowsEvenly();
    void aWideTileTakesThePlaceOfTwo();
    void tilesOfOneSpanAreEquallyWide();
    void tilesOfARowAreEquallyHigh();
    void theHeightIsThatOfTheRows();
    void nothingTakesNoRoom();
};

namespace {

constexpr int least = 100;
constexpr int gap = 10;
constexpr int height = 40;

/// Tiles of \a spans in a widget of \a width.
class Tiles
{
public:
    Tiles(const QList<int> &spans, int width)
    {
        auto *layout = new TileLayout(least, gap, &m_widget);
        for (const int span : spans) {
            auto *tile = new QWidget;
            tile->setMinimumHeight(height);
            m_tiles.append(tile);
            layout->addTile(tile, span);
        }
        layout->setSizeConstraint(QLayout::SetNoConstraint); // a widget may be narrower than a tile
        m_widget.resize(width, layout->heightForWidth(width));
        layout->activate();
    }

    QLayout *layout() const { return m_widget.layout(); }
    QRect at(qsizetype index) const { return m_tiles.at(index)->geometry(); }
    QWidget *tile(qsizetype index) const { return m_tiles.at(index); }

    /// How many tiles each row has.
    QList<int> rows() const
    {
        QList<int> rows;
        int y = -1;
        for (const QWidget *tile : m_tiles) {
            if (tile->y() != y)
                rows.append(0);
            y = tile->y();
            ++rows.last();
        }
        return rows;
    }

private:
    QWidget m_widget;
    QList<QWidget *> m_tiles;
};

} // namespace

void TileLayoutTest::tilesFillTheRowsEvenly_data()
{
    QTest::addColumn<int>("tiles");
    QTest::addColumn<int>("width");
    QTest::addColumn<QList<int>>("rows");

    QTest::newRow("all in one row") << 6 << 650 << QList<int>{6};
    QTest::newRow("three and three, not five and one") << 6 << 649 << QList<int>{3, 3};
    QTest::newRow("two each") << 6 << 210 << QList<int>{2, 2, 2};
    QTest::newRow("one each") << 3 << 209 << QList<int>{1, 1, 1};
    QTest::newRow("narrower than a tile") << 2 << 50 << QList<int>{1, 1};
    QTest::newRow("one, wide") << 1 << 1000 << QList<int>{1};
}

void TileLayoutTest::tilesFillTheRowsEvenly()
{
    QFETCH(const int, tiles);
    QFETCH(const int, width);
    const Tiles shown(QList<int>(tiles, 1), width);
    QTEST(shown.rows(), "rows");
    QCOMPARE(shown.at(0).left(), 0);
    int right = -1;
    for (int tile = 0; tile < tiles; ++tile)
        right = std::max(right, shown.at(tile).right());
    QCOMPARE(right, width - 1);
}

void TileLayoutTest::aWideTileTakesThePlaceOfTwo()
{
    const Tiles shown({1, 1, 2}, 430);
    QCOMPARE(shown.rows(), QList<int>{3});
    QCOMPARE(shown.at(2).width(), 2 * shown.at(0).width() + gap);
    const Tiles narrow({1, 1, 2}, 210);
    QCOMPARE(narrow.rows(), QList<int>({2, 1}));
    QCOMPARE(narrow.at(2).width(), 210);
}

void TileLayoutTest::tilesOfOneSpanAreEquallyWide()
{
    const Tiles shown({2, 2, 2}, 540); // in which there is room for five columns
    QCOMPARE(shown.rows(), QList<int>({2, 1}));
    QCOMPARE(shown.at(0).width(), shown.at(1).width());
    QCOMPARE(shown.at(2).width(), 540);
}

void TileLayoutTest::tilesOfARowAreEquallyHigh()
{
    const Tiles shown({1, 1}, 300);
    shown.tile(1)->setMinimumHeight(3 * height);
    shown.layout()->activate();
    QCOMPARE(shown.at(0).height(), shown.at(1).height());
    QCOMPARE(shown.at(0).height(), 3 * height);
}

void TileLayoutTest::theHeightIsThatOfTheRows()
{
    const Tiles shown(QList<int>(4, 1), 210);
    QCOMPARE(shown.layout()->heightForWidth(210), 2 * height + gap);
    QCOMPARE(shown.layout()->heightForWidth(1000), height);
}

void TileLayoutTest::nothingTakesNoRoom()
{
    const Tiles shown({}, 300);
    QCOMPARE(shown.layout()->heightForWidth(300), 0);
}

QTEST_MAIN(TileLayoutTest)
#include "tst_tilelayout.moc"
