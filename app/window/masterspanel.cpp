// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/masterspanel.h"

#include "chartmodel/historytext.h"
#include "window/wrappinglabel.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPushButton>

namespace MasteryChart {

namespace {

constexpr int mastersGap = 8;
constexpr int leastMasters = 4;

} // namespace

MastersPanel::MastersPanel(QWidget *parent)
    : QWidget(parent)
    , m_ask(new QPushButton(tr("Latest &Masteries")))
    , m_note(new WrappingLabel)
    , m_list(new QListWidget)
{
    m_ask->setObjectName(QStringLiteral("askMasters"));
    m_ask->setToolTip(tr("The ten players who mastered the game last"));
    m_note->setObjectName(QStringLiteral("mastersNote"));
    m_list->setObjectName(QStringLiteral("masters"));
    m_list->setAccessibleName(tr("Latest masteries"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setMinimumHeight(leastMasters * m_list->fontMetrics().height());
    connect(m_ask, &QPushButton::clicked, this, &MastersPanel::requested);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(QMargins());
    layout->setSpacing(mastersGap);
    layout->addWidget(m_ask, 0, Qt::AlignLeft);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);
    setMasters({}, {});
}

void MastersPanel::setMasters(const LatestMasters::State &masters, const QString &problem)
{
    m_ask->setEnabled(!masters.isLoading);
    m_list->clear();
    for (const Master &master : masters.masters) {
        m_list->addItem(tr("%1 – %2", "a date, a name").arg(dayText(master.at), master.user));
        m_list->item(m_list->count() - 1)->setToolTip(QStringLiteral("<p>%1</p>").arg(master.user.toHtmlEscaped()));
    }
    m_list->setVisible(!masters.masters.isEmpty());
    const bool isAnswered = masters.gameId != 0 && !masters.isLoading && problem.isEmpty();
    QString note = problem;
    if (masters.isLoading)
        note = tr("Loading…");
    else if (isAnswered && masters.masters.isEmpty())
        note = tr("Nobody has mastered this yet.");
    m_note->setPlainText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace MasteryChart
