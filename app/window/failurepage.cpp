// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/failurepage.h"

#include "window/wrappinglabel.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace MasteryChart {

namespace {

constexpr NoticeColumn::Style pageStyle{.headingShare = 1.6, .widest = 560, .gap = 12};
constexpr int widestName = 150; // pixels, on a button: the page must fit into a small window

QPushButton *button(const QString &text, const char *name)
{
    auto *made = new QPushButton(text);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

} // namespace

FailurePage::FailurePage(QWidget *parent)
    : FailurePage({.signIn = button(tr("S&ign In…"), "failureSignIn"),
                   .again = button(tr("&Try Again"), "tryAgain"),
                   .page = button(tr("&Open Its Page"), "openFailedPage"),
                   .back = button({}, "back"),
                   .sample = button(tr("Show a Sa&mple"), "showSample")},
                  parent)
{
}

FailurePage::FailurePage(const Ways &ways, QWidget *parent)
    : NoticeColumn(QStringLiteral("failure"), pageStyle, {ways.signIn, ways.again, ways.page, ways.back, ways.sample},
                   parent)
    , m_icon(new QLabel)
    , m_ways(ways)
{
    setObjectName(QStringLiteral("failure"));
    m_icon->setAccessibleName(tr("Warning"));
    putAbove(m_icon);
    connect(ways.signIn, &QPushButton::clicked, this, &FailurePage::signInRequested);
    connect(ways.again, &QPushButton::clicked, this, &FailurePage::tryAgainRequested);
    connect(ways.page, &QPushButton::clicked, this, &FailurePage::pageRequested);
    connect(ways.back, &QPushButton::clicked, this, &FailurePage::backRequested);
    connect(ways.sample, &QPushButton::clicked, this, &FailurePage::sampleRequested);
}

void FailurePage::setFailure(const Failure &failure)
{
    if (m_icon->pixmap().isNull()) // not before: it is looked for in the icon theme
        m_icon->setPixmap(style()
                              ->standardIcon(QStyle::SP_MessageBoxWarning)
                              .pixmap(style()->pixelMetric(QStyle::PM_MessageBoxIconSize)));
    heading()->setPlainText(tr("%1 could not be loaded", "a game").arg(failure.game));
    sentence()->setPlainText(failure.sentence);
    m_ways.signIn->setVisible(failure.needsAccount);
    QString name = m_ways.back->fontMetrics().elidedText(failure.shown, Qt::ElideRight, widestName);
    m_ways.back->setText(tr("&Back to %1", "a game").arg(name.replace(u'&', QStringLiteral("&&"))));
    m_ways.back->setVisible(!failure.shown.isEmpty());
    m_ways.sample->setVisible(failure.shown.isEmpty());
    alert();
}

bool FailurePage::event(QEvent *event)
{
    const bool handled = NoticeColumn::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        fitIcon();
    return handled;
}

void FailurePage::fitIcon()
{
    const int icon = m_icon->isHidden() ? m_icon->sizeHint().height() + pageStyle.gap : 0;
    m_icon->setVisible(heightForWidth(width()) + icon <= height());
}

} // namespace MasteryChart
