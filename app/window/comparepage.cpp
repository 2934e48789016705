// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/comparepage.h"

#include "chart/chartview.h"
#include "chartmodel/picturetext.h"
#include "window/appearance.h"
#include "window/centralwidget.h"
#include "window/comparisonview.h"
#include "window/elidinglabel.h"
#include "window/segments.h"
#include "window/wrappingrow.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace MasteryChart {

namespace {

constexpr int narrowFrom = 600; // pixels: below, margins are small
constexpr int readableWidth = 1400;
constexpr int gap = 16;
constexpr int smallGap = 8;
constexpr int leastChart = 340;
constexpr int widestName = 150;    // pixels, on a button: the page must fit into a small window
constexpr double titleShare = 1.7; // of the program's own size of type

} // namespace

ComparePage::ComparePage(QWidget *parent)
    : QScrollArea(parent)
    , m_back(new QPushButton)
    , m_title(new ElidingLabel)
    , m_more(new QToolButton)
    , m_saved(nullptr)
    , m_chips(new CompareChips)
    , m_add(new QPushButton(tr("Add a &Game…")))
    , m_view(new Segments(tr("View")))
    , m_empty(new QLabel)
    , m_charts(new QStackedWidget)
    , m_lineChart(new ChartView(m_lines))
    , m_multiplesChart(new ChartView(m_multiples))
    , m_table(new ComparisonView)
    , m_column(new QWidget)
{
    setObjectName(QStringLiteral("comparePage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // what is in it has the focus, and scrolls it
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(QMargins());
    column->setSpacing(smallGap);
    column->addWidget(makeHead());
    column->addWidget(m_chips);
    column->addWidget(makeChoices());
    column->addWidget(makeChart(), 1);
    column->addWidget(m_table);
    auto *content = new CentralWidget;
    auto *centred = new QHBoxLayout(content);
    centred->addStretch(1);
    centred->addWidget(m_column, 1000);
    centred->addStretch(1);
    m_column->setMaximumWidth(readableWidth);
    setWidget(content);
    setBack({});
    setName({});
    showKept();
    applyColors();
    setChips({});
    setContent({});
}

ComparePage::~ComparePage()
{
    delete m_lineChart; // before the scenes they look at
    delete m_multiplesChart;
}

ChartView *ComparePage::chart() const
{
    return m_view->value() == Multiples ? m_multiplesChart : m_lineChart;
}

QWidget *ComparePage::makeHead()
{
    m_back->setObjectName(QStringLiteral("backFromComparison"));
    connect(m_back, &QPushButton::clicked, this, &ComparePage::backRequested);
    m_title->setObjectName(QStringLiteral("comparisonTitle"));
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * titleShare);
    font.setBold(true);
    m_title->setFont(font);
    m_title->setMinimumWidth(m_title->fontMetrics().horizontalAdvance(tr("Compare")) + smallGap);
    m_more->setObjectName(QStringLiteral("comparisonMenu"));
    m_more->setText(tr("&Comparison"));
    m_more->setToolTip(tr("Save, open and export comparisons"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMenu(new QMenu(m_more));
    auto *head = new WrappingRow;
    head->add(m_back);
    auto *title = new QHBoxLayout;
    title->setContentsMargins(smallGap / 2, 0, 0, 0);
    title->addWidget(m_title, 1);
    title->addWidget(m_more);
    head->addGroup(title, 1);
    return head;
}

QWidget *ComparePage::makeChoices()
{
    m_add->setObjectName(QStringLiteral("addToComparison"));
    m_add->setToolTip(tr("Find a game to compare (Ctrl+L)"));
    connect(m_add, &QPushButton::clicked, this, &ComparePage::addRequested);
    m_view->setObjectName(QStringLiteral("comparisonView"));
    m_view->add(ShareOfSet, tr("Share of set"), tr("Curves over the share of each set: sets differ in size"));
    m_view->add(Achievements, tr("Achievements"), tr("Curves over the number of achievements"));
    m_view->add(Multiples, tr("Small charts"), tr("A small bar chart for each, on one scale"));
    connect(m_view, &Segments::chosen, this, &ComparePage::showChart);
    auto *row = new WrappingRow;
    row->add(m_add);
    auto *choices = new QHBoxLayout;
    choices->addStretch(1);
    choices->addWidget(m_view);
    row->addGroup(choices, 1);
    return row;
}

QWidget *ComparePage::makeChart()
{
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(2 * gap);
    m_empty->setText(tr(
        "Nothing is compared yet. Add a game: find it with Ctrl+L and press Enter, or press Ctrl+Enter on a game anywhere in the search."));
    for (ChartView *view : {m_lineChart, m_multiplesChart}) {
        view->setMinimumHeight(leastChart);
        view->setAccessibleName(tr("Comparison"));
        connect(view, &ChartView::dragStarted, this, &ComparePage::dragStarted);
    }
    m_charts->addWidget(m_empty);
    m_charts->addWidget(m_lineChart);
    m_charts->addWidget(m_multiplesChart);
    return m_charts;
}

void ComparePage::setBack(const QString &title)
{
    QString name = m_back->fontMetrics().elidedText(title, Qt::ElideRight, widestName);
    m_back->setText(title.isEmpty() ? tr("&Back")
                                    : tr("&Back to %1", "a game").arg(name.replace(u'&', QStringLiteral("&&"))));
}

void ComparePage::setName(const QString &name)
{
    m_name = name;
    m_title->setText(name.isEmpty() ? tr("Compare") : name);
    showKept();
}

void ComparePage::setKept(const QStringList &names)
{
    m_kept = names;
    showKept();
}

void ComparePage::showKept()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    delete m_saved;
    const bool hasContent = !m_content.snapshots.isEmpty();
    menu->addAction(tr("&Save As…"), this, &ComparePage::saveRequested)->setEnabled(hasContent);
    m_saved = new QMenu(tr("&Open"), menu);
    for (const QString &name : std::as_const(m_kept)) {
        m_saved->addAction(QString(name).replace(u'&', QStringLiteral("&&")), this,
                           [this, name] { Q_EMIT openRequested(name); });
    }
    m_saved->setEnabled(!m_kept.isEmpty());
    menu->addMenu(m_saved);
    menu->addAction(tr("&Rename…"), this, &ComparePage::renameRequested)->setEnabled(!m_name.isEmpty());
    menu->addAction(tr("&Delete"), this, &ComparePage::removeRequested)->setEnabled(!m_name.isEmpty());
    menu->addSeparator();
    menu->addAction(tr("Copy the &Table"), this, &ComparePage::copyTableRequested)->setEnabled(hasContent);
    menu->addAction(tr("&Export the Table…"), this, &ComparePage::exportTableRequested)->setEnabled(hasContent);
    menu->addSeparator();
    menu->addAction(tr("Remove &All Games"), this, &ComparePage::clearRequested)->setEnabled(hasContent);
}

void ComparePage::setChips(const QList<CompareChips::Chip> &chips)
{
    m_chips->setChips(chips);
}

void ComparePage::setContent(const ChartContent &content)
{
    m_content = content;
    m_table->setVisible(!content.snapshots.isEmpty());
    m_table->setContent(content);
    showKept();
    showChart();
}

ChartOptions ComparePage::options() const
{
    ChartOptions options;
    options.chartType = m_view->value() == Multiples ? ChartType::Bars : ChartType::Cumulative;
    options.across = m_view->value() == Achievements ? Across::Achievements : Across::ShareOfSet;
    return options;
}

ChartContent ComparePage::content() const
{
    ChartContent content = m_content;
    content.options = options();
    return content;
}

void ComparePage::showChart()
{
    if (m_content.snapshots.isEmpty()) {
        m_charts->setCurrentWidget(m_empty);
        return;
    }
    if (m_view->value() == Multiples)
        m_multiples.setMultiples(makeMultiples(content()));
    else
        m_lines.setChart(comparisonChart(content()));
    chart()->setAccessibleDescription(altText(content()));
    m_charts->setCurrentWidget(chart());
}

void ComparePage::applyColors()
{
    m_lines.setTheme(Appearance::chartTheme());
    m_multiples.setTheme(Appearance::chartTheme());
    QPalette muted = m_empty->palette();
    muted.setColor(QPalette::WindowText, Appearance::chartTheme().mutedText);
    if (muted != m_empty->palette())
        m_empty->setPalette(muted);
}

void ComparePage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void ComparePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        QScrollArea::keyPressEvent(event);
}

void ComparePage::resizeEvent(QResizeEvent *event)
{
    const int margin = event->size().width() < narrowFrom ? gap / 2 : gap * 3 / 2;
    widget()->layout()->setContentsMargins(margin, margin, margin, margin);
    QScrollArea::resizeEvent(event);
}

} // namespace MasteryChart
