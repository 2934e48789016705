// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/gamepage.h"

#include "window/centralwidget.h"
#include "window/chartpane.h"
#include "window/gameheader.h"
#include "window/tilestrip.h"

#include <QBoxLayout>
#include <QPainter>
#include <QResizeEvent>

namespace MasteryChart {

namespace {

constexpr int narrowFrom = 600; // pixels: below, margins are small
constexpr int wideFrom = 1400;  // from here on the chart has its table beside it
constexpr int readableWidth = 1280;
constexpr int wideWidth = 1760;
constexpr int pageGap = 16;
constexpr float veiled = 0.45F;

/// Lies over \a covered and makes it veiled. (Qt's effects paint a chart's view in the wrong place.)
class Veil : public QWidget
{
public:
    explicit Veil(QWidget *covered)
        : QWidget(covered)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        covered->installEventFilter(this);
        hide();
    }

protected:
    bool eventFilter(QObject *covered, QEvent *event) override
    {
        if (event->type() == QEvent::Resize)
            resize(static_cast<QResizeEvent *>(event)->size());
        return QWidget::eventFilter(covered, event);
    }

    void paintEvent(QPaintEvent *) override
    {
        QColor page = palette().color(QPalette::Window);
        page.setAlphaF(1 - veiled);
        QPainter(this).fillRect(rect(), page);
    }
};

} // namespace

GamePage::GamePage(const Service &service, const ChartOptions &options, QWidget *parent)
    : QScrollArea(parent)
    , m_header(new GameHeader(service))
    , m_tiles(new TileStrip)
    , m_pane(new ChartPane(options))
    , m_column(new QWidget)
    , m_body(new QWidget)
    , m_veil(new Veil(m_body))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus); // what is in it has the focus, and scrolls it
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(QMargins());
    body->setSpacing(pageGap);
    body->addWidget(m_tiles);
    body->addWidget(m_pane, 1);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(QMargins());
    column->setSpacing(pageGap);
    column->addWidget(m_header);
    column->addWidget(m_body, 1);
    auto *content = new CentralWidget;
    auto *centred = new QHBoxLayout(content);
    centred->addStretch(1);
    centred->addWidget(m_column, 1000);
    centred->addStretch(1);
    setWidget(content);
}

void GamePage::setGame(const GameSnapshot &game)
{
    m_game = game;
    m_pane->setGame(game);
    m_tiles->setGame(game, m_pane->options().modeFilter);
}

void GamePage::setOptions(const ChartOptions &options)
{
    const bool otherMode = options.modeFilter != m_pane->options().modeFilter;
    m_pane->setOptions(options);
    if (otherMode && m_game.id != 0)
        m_tiles->setGame(m_game, options.modeFilter);
}

void GamePage::setDimmed(bool dimmed)
{
    m_veil->setVisible(dimmed);
    m_veil->raise();
}

bool GamePage::isDimmed() const
{
    return !m_veil->isHidden();
}

void GamePage::resizeEvent(QResizeEvent *event)
{
    const int width = event->size().width();
    const int margin = width < narrowFrom ? pageGap / 2 : pageGap * 3 / 2;
    widget()->layout()->setContentsMargins(margin, margin, margin, margin);
    m_column->setMaximumWidth(width < wideFrom ? readableWidth : wideWidth);
    QScrollArea::resizeEvent(event);
}

} // namespace MasteryChart
