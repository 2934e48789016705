// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/subsetrow.h"

#include "catalogue/gametitle.h"
#include "chartmodel/charttext.h"
#include "window/flowlayout.h"

#include <QEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>

#include <algorithm>
#include <memory>

namespace MasteryChart {

namespace {

constexpr int subsetGap = 4;
constexpr int widestSubset = 30; // of its average characters

/// That of a link.
void setColor(QToolButton *button)
{
    QPalette palette = button->palette();
    palette.setColor(QPalette::ButtonText, QGuiApplication::palette().color(QPalette::Link));
    button->setPalette(palette);
}

} // namespace

SubsetRow::SubsetRow(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new FlowLayout(subsetGap, 0, this);
    layout->setContentsMargins(QMargins());
    hide();
}

void SubsetRow::setGames(const std::optional<CatalogueGame> &parent, const QList<CatalogueGame> &subsets)
{
    if (parent == m_parent && subsets == m_subsets) // a button that has the focus keeps it
        return;
    m_parent = parent;
    m_subsets = subsets;
    while (const auto item = std::unique_ptr<QLayoutItem>(layout()->takeAt(0))) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may have been clicked just now
    }
    if (parent) {
        addCaption(tr("Subset of"));
        addGame(gameName(parent->title, parent->id), *parent);
    }
    if (!subsets.isEmpty())
        addCaption(parent ? tr("Other subsets:") : tr("Subsets:"));
    for (const CatalogueGame &subset : subsets)
        addGame(gameTitleFrom(subset.title).subset, subset);
    if (parent || !subsets.isEmpty())
        addCompare();
    setVisible(parent || !subsets.isEmpty());
}

void SubsetRow::addCompare()
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("compareSubsets"));
    button->setText(tr("Compare"));
    button->setToolTip(tr("Compare the game with its subsets"));
    button->setAccessibleName(button->toolTip());
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, &SubsetRow::compareRequested);
    layout()->addWidget(button);
}

void SubsetRow::addCaption(const QString &text)
{
    auto *caption = new QLabel(text);
    caption->setTextFormat(Qt::PlainText);
    caption->setMinimumHeight(QToolButton().sizeHint().height()); // on one line with the buttons' texts
    layout()->addWidget(caption);
}

void SubsetRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        std::ranges::for_each(findChildren<QToolButton *>(), setColor);
}

void SubsetRow::addGame(const QString &name, const CatalogueGame &game)
{
    auto *button = new QToolButton;
    const int widest = widestSubset * fontMetrics().averageCharWidth();
    button->setText(fontMetrics().elidedText(name, Qt::ElideRight, widest).replace(u'&', QStringLiteral("&&")));
    const QString tip =
        game.achievements > 0 ? tr("%1: %Ln achievement(s)", "a title", game.achievements).arg(game.title) : game.title;
    button->setToolTip(QStringLiteral("<p>%1</p>").arg(tip.toHtmlEscaped()));
    button->setAccessibleName(tip);
    button->setAccessibleDescription(tip);
    button->setAutoRaise(true);
    setColor(button);
    button->setFocusPolicy(Qt::StrongFocus);
    connect(button, &QToolButton::clicked, this, [this, id = game.id] { Q_EMIT gameChosen(id); });
    layout()->addWidget(button);
}

} // namespace MasteryChart
