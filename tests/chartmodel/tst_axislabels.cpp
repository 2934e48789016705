// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/axislabels.h"

#include <QTest>

using namespace MasteryChart;

using Indices = QList<int>;

class AxisLabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsHaveMultiplesOfOneStep_data();
    void countsHaveMultiplesOfOneStep();
    void rangesHaveEverySoManyColumns_data();
    void rangesHaveEverySoManyColumns();
    void noTwoLabelsMeet();
    void nothingHasNoLabels();
};

namespace {

constexpr double digit = 8;
constexpr double gap = 6;

QList<Bin> countsTo(int achievements)
{
    return bins(achievements, Grouping::EveryCount);
}

double labelWidth(const Bin &bin)
{
    QString label = QString::number(bin.first);
    if (bin.first != bin.last)
        label += QStringLiteral("-%1").arg(bin.last);
    return digit * static_cast<double>(label.size());
}

QList<LabelPlace> placesOf(const QList<Bin> &columns, double columnWidth)
{
    QList<LabelPlace> places;
    for (qsizetype column = 0; column < columns.size(); ++column)
        places.append({(static_cast<double>(column) + 0.5) * columnWidth, labelWidth(columns.at(column))});
    return places;
}

Indices labelled(const QList<Bin> &columns, double columnWidth)
{
    return labelledColumns(columns, placesOf(columns, columnWidth), gap);
}

} // namespace

void AxisLabelsTest::countsHaveMultiplesOfOneStep_data()
{
    QTest::addColumn<int>("achievements");
    QTest::addColumn<double>("columnWidth");
    QTest::addColumn<QList<int>>("counts");

    // A digit is 8 wide, the gap 6: two labels of two digits need 22.
    QTest::newRow("one") << 1 << 5. << Indices{1};
    QTest::newRow("all fit") << 15 << 22. << Indices{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    QTest::newRow("every second") << 15 << 21. << Indices{1, 2, 4, 6, 8, 10, 12, 15};
    QTest::newRow("every fifth") << 15 << 10. << Indices{1, 5, 10, 15};
    QTest::newRow("every fifth, the last too near to its neighbour") << 16 << 10. << Indices{1, 5, 10, 16};
    QTest::newRow("every tenth") << 60 << 3. << Indices{1, 10, 20, 30, 40, 50, 60};
    QTest::newRow("every twentieth") << 89 << 2. << Indices{1, 20, 40, 60, 89};
    QTest::newRow("every hundredth") << 500 << 0.5 << Indices{1, 100, 200, 300, 400, 500};
    QTest::newRow("thousands") << 10000 << 0.05
                               << Indices{1, 1000, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 9000, 10000};
    QTest::newRow("no room for two") << 15 << 1. << Indices{15};
}

void AxisLabelsTest::countsHaveMultiplesOfOneStep()
{
    QFETCH(const int, achievements);
    QFETCH(const double, columnWidth);
    Indices counts;
    for (const int column : labelled(countsTo(achievements), columnWidth))
        counts.append(column + 1);
    QTEST(counts, "counts");
}

void AxisLabelsTest::rangesHaveEverySoManyColumns_data()
{
    QTest::addColumn<double>("columnWidth");
    QTest::addColumn<QList<int>>("shown");

    // 1-3, 4-6 ... 57-59 and 60: 21 columns, five digits or less, 46 with the gap.
    QTest::newRow("all fit") << 46.
                             << Indices{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20};
    QTest::newRow("every second") << 30. << Indices{0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20};
    QTest::newRow("every fifth") << 15. << Indices{0, 5, 10, 15, 20};
    QTest::newRow("every tenth") << 8. << Indices{0, 10, 20};
}

void AxisLabelsTest::rangesHaveEverySoManyColumns()
{
    QFETCH(const double, columnWidth);
    QTEST(labelled(bins(60, Grouping::SiteRanges), columnWidth), "shown");
}

void AxisLabelsTest::noTwoLabelsMeet()
{
    for (const int achievements : {1, 2, 3, 9, 10, 43, 44, 60, 99, 100, 500, 2000}) {
        for (const Grouping grouping : {Grouping::SiteRanges, Grouping::EveryCount}) {
            const QList<Bin> columns = bins(achievements, grouping);
            for (double width = 0.05; width < 100; width *= 1.1) {
                const QList<LabelPlace> places = placesOf(columns, width);
                const Indices shown = labelledColumns(columns, places, gap);
                QCOMPARE(shown.last(), columns.size() - 1);
                for (qsizetype index = 1; index < shown.size(); ++index) {
                    const LabelPlace &left = places.at(shown.at(index - 1));
                    const LabelPlace &right = places.at(shown.at(index));
                    QVERIFY(left.centre + left.width / 2 + gap <= right.centre - right.width / 2 + 1e-9);
                }
                if (shown.size() > 1)
                    QCOMPARE(shown.first(), 0);
            }
        }
    }
}

void AxisLabelsTest::nothingHasNoLabels()
{
    QCOMPARE(labelledColumns({}, {}, gap), Indices());
}

QTEST_APPLESS_MAIN(AxisLabelsTest)
#include "tst_axislabels.moc"
