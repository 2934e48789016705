// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/failurepage.h"

#include "window/flowlayout.h"
#include "window/wrappinglabel.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace MasteryChart {

namespace {

constexpr int widest = 560;
constexpr int gap = 12;
constexpr double titleShare = 1.6; // of the program's own size of type
constexpr int widestName = 150;    // pixels, on a button: the page must fit into a small window

QPushButton *button(const QString &text, const char *name)
{
    auto *made = new QPushButton(text);
    made->setObjectName(QString::fromLatin1(name));
    return made;
}

} // namespace

FailurePage::FailurePage(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_title(new WrappingLabel)
    , m_sentence(new WrappingLabel)
    , m_signIn(button(tr("S&ign In…"), "failureSignIn"))
    , m_again(button(tr("&Try Again"), "tryAgain"))
    , m_back(button({}, "back"))
    , m_sample(button(tr("Show a Sa&mple"), "showSample"))
{
    setObjectName(QStringLiteral("failure"));
    m_icon->setAccessibleName(tr("Warning"));
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * titleShare);
    font.setBold(true);
    m_title->setFont(font);
    m_title->setObjectName(QStringLiteral("failureTitle"));
    m_sentence->setObjectName(QStringLiteral("failureSentence"));
    auto *page = button(tr("&Open Its Page"), "openFailedPage");

    auto *column = new QWidget;
    column->setMaximumWidth(widest);
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(gap);
    layout->addWidget(m_icon);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence);
    auto *ways = new QWidget;
    auto *flow = new FlowLayout(gap, gap, ways);
    flow->setContentsMargins(QMargins());
    for (QPushButton *way : {m_signIn, m_again, page, m_back, m_sample})
        flow->addWidget(way);
    layout->addWidget(ways);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(column, 100);
    centred->addStretch(1);
    auto *whole = new QVBoxLayout(this);
    whole->addStretch(1);
    whole->addLayout(centred);
    whole->addStretch(2);

    connect(m_signIn, &QPushButton::clicked, this, &FailurePage::signInRequested);
    connect(m_again, &QPushButton::clicked, this, &FailurePage::tryAgainRequested);
    connect(page, &QPushButton::clicked, this, &FailurePage::pageRequested);
    connect(m_back, &QPushButton::clicked, this, &FailurePage::backRequested);
    connect(m_sample, &QPushButton::clicked, this, &FailurePage::sampleRequested);
}

void FailurePage::setFailure(const Failure &failure)
{
    if (m_icon->pixmap().isNull()) // not before: it is looked for in the icon theme
        m_icon->setPixmap(style()
                              ->standardIcon(QStyle::SP_MessageBoxWarning)
                              .pixmap(style()->pixelMetric(QStyle::PM_MessageBoxIconSize)));
    m_title->setPlainText(tr("%1 could not be loaded", "a game").arg(failure.game));
    m_sentence->setPlainText(failure.sentence);
    m_signIn->setVisible(failure.needsAccount);
    QString name = m_back->fontMetrics().elidedText(failure.shown, Qt::ElideRight, widestName);
    m_back->setText(tr("&Back to %1", "a game").arg(name.replace(u'&', QStringLiteral("&&"))));
    m_back->setVisible(!failure.shown.isEmpty());
    m_sample->setVisible(failure.shown.isEmpty());
    QAccessibleEvent alert(m_sentence, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void FailurePage::focusWay()
{
    (m_signIn->isHidden() ? m_again : m_signIn)->setFocus();
}

} // namespace MasteryChart
