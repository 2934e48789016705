// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"
#include "storage/preferences.h"
#include "support/languages.h"
#include "support/layoutfaults.h"
#include "support/openwindow.h"
#include "window/flowlayout.h"
#include "window/wrappingrow.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// Nothing is outside its parent, nothing lies on its neighbour, no text is cut.
class FlowLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }
    void aFlowTakesAsManyLinesAsItNeeds_data();
    void aFlowTakesAsManyLinesAsItNeeds();
    void hiddenWidgetsTakeNoRoomInAFlow();
    void aFlowKeepsItsMargins();
    void itemsCanBeTakenOutOfAFlow();
    void aFlowFollowsTheLayoutDirection();
    void groupsStandBesideOrBelowEachOther_data();
    void groupsStandBesideOrBelowEachOther();
    void groupsFollowTheLayoutDirection();
    void groupsThatBecomeTooWideMoveBelowEachOther();
    void nothingInTheWindowIsCutOrOverlaps_data();
    void nothingInTheWindowIsCutOrOverlaps();
    void nothingIsCutInTheNarrowestWindow();
};

namespace {

constexpr int across = 10;
constexpr int down = 4;

QLabel *block(int width, int height = 20)
{
    auto *label = new QLabel;
    label->setFixedSize(width, height);
    return label;
}

} // namespace

void FlowLayoutTest::aFlowTakesAsManyLinesAsItNeeds_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<QList<QPoint>>("places"); // of blocks 50, 70, 40, 100 and 20 wide
    QTest::addColumn<int>("height");

    constexpr int line = 20 + down;
    QTest::newRow("one line") << 320 << QList<QPoint>{{0, 0}, {60, 0}, {140, 0}, {190, 0}, {300, 0}} << 20;
    QTest::newRow("a pixel too narrow for one line")
        << 319 << QList<QPoint>{{0, 0}, {60, 0}, {140, 0}, {190, 0}, {0, line}} << line + 20;
    QTest::newRow("three lines") << 130 << QList<QPoint>{{0, 0}, {60, 0}, {0, line}, {0, 2 * line}, {110, 2 * line}}
                                 << 2 * line + 20;
    QTest::newRow("a line for each widget")
        << 100 << QList<QPoint>{{0, 0}, {0, line}, {0, 2 * line}, {0, 3 * line}, {0, 4 * line}} << 4 * line + 20;
}

void FlowLayoutTest::aFlowTakesAsManyLinesAsItNeeds()
{
    QFETCH(const int, width);
    QFETCH(const QList<QPoint>, places);
    QFETCH(const int, height);

    QWidget parent;
    auto *flow = new FlowLayout(across, down, &parent);
    flow->setContentsMargins(QMargins());
    QList<QWidget *> blocks;
    for (const int blockWidth : {50, 70, 40, 100, 20}) {
        blocks.append(block(blockWidth));
        flow->addWidget(blocks.last());
    }
    parent.resize(width, height);
    parent.show();
    QList<QPoint> found;
    for (const QWidget *one : blocks) {
        found.append(one->pos());
        QVERIFY2(parent.rect().contains(one->geometry()), qPrintable(describe(one)));
    }
    QCOMPARE(found, places);
    QCOMPARE(flow->heightForWidth(width), height);
    QCOMPARE(flow->minimumSize(), QSize(100, 20));
}

void FlowLayoutTest::hiddenWidgetsTakeNoRoomInAFlow()
{
    QWidget parent;
    auto *flow = new FlowLayout(across, down, &parent);
    flow->setContentsMargins(QMargins());
    auto *hidden = block(50, 60);
    auto *shown = block(40);
    flow->addWidget(hidden);
    flow->addWidget(shown);
    hidden->hide();
    parent.resize(200, 100);
    parent.show();
    QCOMPARE(shown->pos(), QPoint(0, 0));
    QCOMPARE(flow->heightForWidth(200), 20);
}

void FlowLayoutTest::aFlowKeepsItsMargins()
{
    QWidget parent;
    auto *flow = new FlowLayout(across, down, &parent);
    flow->setContentsMargins(7, 5, 3, 11);
    auto *first = block(50);
    auto *second = block(50);
    flow->addWidget(first);
    flow->addWidget(second);
    parent.resize(119, 100); // one less than both and the margins need
    parent.show();
    QCOMPARE(first->pos(), QPoint(7, 5));
    QCOMPARE(second->pos(), QPoint(7, 5 + 20 + down));
    QCOMPARE(flow->heightForWidth(119), 5 + 20 + down + 20 + 11);
    QCOMPARE(flow->heightForWidth(120), 5 + 20 + 11);
}

void FlowLayoutTest::itemsCanBeTakenOutOfAFlow()
{
    QWidget parent;
    auto *flow = new FlowLayout(across, down, &parent);
    flow->addWidget(block(10));
    flow->addWidget(block(20));
    QCOMPARE(flow->count(), 2);
    QVERIFY(!flow->itemAt(2));
    QVERIFY(!flow->takeAt(2));
    QVERIFY(!flow->takeAt(-1));
    const std::unique_ptr<QLayoutItem> first(flow->takeAt(0));
    QCOMPARE(first->widget()->width(), 10);
    QCOMPARE(flow->count(), 1);
    QCOMPARE(flow->itemAt(0)->widget()->width(), 20);
}

void FlowLayoutTest::aFlowFollowsTheLayoutDirection()
{
    QWidget parent;
    parent.setLayoutDirection(Qt::RightToLeft);
    auto *flow = new FlowLayout(across, down, &parent);
    flow->setContentsMargins(7, 0, 3, 0);
    QList<QWidget *> blocks;
    for (const int blockWidth : {50, 70, 40}) {
        blocks.append(block(blockWidth));
        flow->addWidget(blocks.last());
    }
    parent.resize(150, 100); // two fit into the first line
    parent.show();
    const int right = 150 - 3;
    QCOMPARE(blocks.at(0)->pos(), QPoint(right - 50, 0));
    QCOMPARE(blocks.at(1)->pos(), QPoint(right - 50 - across - 70, 0));
    QCOMPARE(blocks.at(2)->pos(), QPoint(right - 40, 20 + down));
}

void FlowLayoutTest::groupsStandBesideOrBelowEachOther_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("beside");

    QTest::newRow("wide") << 600 << true;
    QTest::newRow("narrow") << 299 << false;
    QTest::newRow("as narrow as the widest group") << 200 << false;
}

void FlowLayoutTest::groupsStandBesideOrBelowEachOther()
{
    QFETCH(const int, width);
    QFETCH(const bool, beside);

    QWidget parent;
    auto *layout = new QVBoxLayout(&parent);
    layout->setContentsMargins(QMargins());
    auto *row = new WrappingRow;
    layout->addWidget(row);
    QList<QWidget *> blocks;
    for (const int blockWidth : {100, 200}) {
        auto *group = new QHBoxLayout;
        blocks.append(block(blockWidth));
        group->addWidget(blocks.last());
        row->addGroup(group);
    }
    QCOMPARE(row->minimumSizeHint().width(), 200);
    parent.resize(600, 200);
    parent.show();
    parent.resize(width, 200);
    QTRY_COMPARE(blocks.first()->y() == blocks.last()->y(), beside);
    QCoreApplication::processEvents();
    QCOMPARE(faultsOf(&parent).join(u'\n'), QString());
    parent.resize(600, 200); // and back
    QTRY_COMPARE(blocks.first()->y(), blocks.last()->y());
}

void FlowLayoutTest::groupsFollowTheLayoutDirection()
{
    WrappingRow row;
    row.setLayoutDirection(Qt::RightToLeft);
    QList<QWidget *> blocks;
    for (const int blockWidth : {100, 200}) {
        auto *group = new QHBoxLayout;
        blocks.append(block(blockWidth));
        group->addWidget(blocks.last());
        row.addGroup(group);
    }
    row.resize(600, 100);
    row.show();
    QTRY_COMPARE(blocks.first()->y(), blocks.last()->y());
    QVERIFY(blocks.first()->x() > blocks.last()->geometry().right());
    QVERIFY(blocks.first()->geometry().right() > 300);
}

void FlowLayoutTest::groupsThatBecomeTooWideMoveBelowEachOther()
{
    QWidget parent;
    auto *layout = new QVBoxLayout(&parent);
    auto *row = new WrappingRow;
    layout->addWidget(row);
    QList<QPushButton *> buttons;
    for (int number = 0; number < 2; ++number) {
        auto *group = new QHBoxLayout;
        buttons.append(new QPushButton(u"short"_s));
        group->addWidget(buttons.last());
        row->addGroup(group);
    }
    parent.resize(400, 200);
    parent.show();
    QTRY_COMPARE(buttons.first()->y(), buttons.last()->y());
    buttons.first()->setText(QString(40, u'w')); // as in another language
    QTRY_VERIFY(buttons.first()->y() < buttons.last()->y());
    QCOMPARE(faultsOf(row).join(u'\n'), QString());
}

void FlowLayoutTest::nothingInTheWindowIsCutOrOverlaps_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<VisibleViews>("views");
    QTest::addColumn<QString>("asked"); // after the sample is there
    QTest::addColumn<QLocale>("locale");

    for (const QLocale &locale : languages()) {
        for (const QSize size : {QSize(360, 320), QSize(480, 600), QSize(960, 720), QSize(1400, 900)}) {
            const auto row = [&](const QString &what, VisibleViews views, const QString &asked) {
                const QString name = u"%1 %2x%3, %4"_s.arg(QLocale::languageToString(locale.language()))
                                         .arg(size.width())
                                         .arg(size.height())
                                         .arg(what);
                QTest::newRow(qPrintable(name)) << size << views << asked << locale;
            };
            row(u"chart"_s, VisibleViews::Chart, {});
            row(u"table"_s, VisibleViews::Table, {});
            row(u"chart and message"_s, VisibleViews::Chart, u"no game"_s);
            row(u"failure"_s, VisibleViews::Chart, u"2"_s);
        }
    }
}

void FlowLayoutTest::nothingInTheWindowIsCutOrOverlaps()
{
    QFETCH(const QSize, size);
    QFETCH(const VisibleViews, views);
    QFETCH(const QString, asked);
    QFETCH(const QLocale, locale);

    QLocale::setDefault(locale);
    setLanguage(locale);
    {
        Settings settings;
        Preferences(settings).setViews(views);
    }
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {}, startWith(900'089, true));
    QTRY_VERIFY(!open.icon().isNull());
    if (!asked.isEmpty()) {
        open.enter(asked);
        QTRY_VERIFY(!open.message().isEmpty() || !open.failure().isEmpty());
    }
    open.window->resize(size);
    QTRY_COMPARE(open.window->size(), size);
    QTRY_COMPARE(faultsOf(open.window.get()).join(u'\n'), QString());
}

void FlowLayoutTest::nothingIsCutInTheNarrowestWindow()
{
    LoopbackServer server(serviceWith());
    const OpenWindow open(server, {}, startWith(900'089, true));
    QTRY_VERIFY(!open.icon().isNull());
    const QSize least = open.window->minimumSizeHint();
    QVERIFY2(least.width() <= 360 && least.height() <= 320,
             qPrintable(u"%1x%2"_s.arg(least.width()).arg(least.height())));
    open.window->resize(least);
    QTRY_COMPARE(faultsOf(open.window.get()).join(u'\n'), QString());
}

QTEST_MAIN(FlowLayoutTest)
#include "tst_flowlayout.moc"
