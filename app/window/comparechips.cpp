// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/comparechips.h"

#include "window/appearance.h"
#include "window/flowlayout.h"
#include "window/toolicon.h"

#include <QActionGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <memory>

namespace MasteryChart {

namespace {

constexpr int chipGap = 6;
constexpr int widestChip = 28; // of its average characters
constexpr QSize swatchSize{22, 12};
constexpr double curveWidth = 2.5;
constexpr int removeSide = 10;

/// What a chip lies on.
class ChipFrame : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Appearance::chartTheme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(theme.card);
        painter.setPen(QPen(theme.cardBorder, 1));
        const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);
    }
};

/// A piece of the chip's curve.
class Swatch : public QWidget
{
public:
    explicit Swatch(int index)
        : m_index(index)
    {
        setFixedSize(swatchSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme theme = Appearance::chartTheme();
        QPainter painter(this);
        const QColor color = m_index < 0 ? theme.axis : theme.bar({m_index + 1, UnlockMode::Hardcore});
        QPen pen(color, curveWidth, m_index < 0 ? Qt::SolidLine : comparedStyle(m_index));
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(QPointF(0, height() / 2.), QPointF(width(), height() / 2.));
    }

private:
    const int m_index;
};

} // namespace

CompareChips::CompareChips(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("compareChips"));
    auto *layout = new FlowLayout(chipGap, chipGap, this);
    layout->setContentsMargins(QMargins());
}

void CompareChips::setChips(const QList<Chip> &chips)
{
    if (chips == m_chips) // a button that has the focus keeps it
        return;
    qsizetype focused = -1;
    for (qsizetype index = 0; index < m_buttons.size(); ++index) {
        if (m_buttons.at(index)->parentWidget()->isAncestorOf(window()->focusWidget()))
            focused = index;
    }
    m_chips = chips;
    rebuild();
    if (focused >= 0)
        focusChip(focused);
}

void CompareChips::rebuild()
{
    while (const auto item = std::unique_ptr<QLayoutItem>(layout()->takeAt(0))) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may have been clicked just now
    }
    m_buttons.clear();
    for (qsizetype index = 0; index < m_chips.size(); ++index)
        layout()->addWidget(makeChip(index));
    setVisible(!m_chips.isEmpty());
}

void CompareChips::focusChip(qsizetype index)
{
    if (!m_buttons.isEmpty())
        m_buttons.at(std::clamp<qsizetype>(index, 0, m_buttons.size() - 1))->setFocus(Qt::OtherFocusReason);
}

QWidget *CompareChips::makeChip(qsizetype index)
{
    const Chip &chip = m_chips.at(index);
    auto *frame = new ChipFrame;
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(10, 1, 3, 1);
    row->setSpacing(chipGap);
    row->addWidget(new Swatch(chip.index));

    auto *name = new QToolButton;
    const int widest = widestChip * fontMetrics().averageCharWidth();
    name->setText(fontMetrics().elidedText(chip.name, Qt::ElideRight, widest).replace(u'&', QStringLiteral("&&")));
    const QString what = chip.problem.isEmpty() ? chip.detail : chip.problem;
    name->setToolTip(QStringLiteral("<p>%1<br>%2</p>").arg(chip.name.toHtmlEscaped(), what.toHtmlEscaped()));
    name->setAccessibleName(QStringLiteral("%1, %2").arg(chip.name, what));
    name->setAccessibleDescription(QStringLiteral("%1\n%2").arg(chip.name, what)); // without the tip's HTML
    name->setAutoRaise(true);
    name->setPopupMode(QToolButton::InstantPopup);
    name->setFocusPolicy(Qt::StrongFocus);
    name->setMenu(makeMenu(index, name));
    row->addWidget(name);
    m_buttons.append(name);

    auto *detail = new QLabel(chip.detail);
    detail->setTextFormat(Qt::PlainText);
    QPalette muted = detail->palette();
    muted.setColor(QPalette::WindowText, Appearance::chartTheme().mutedText);
    detail->setPalette(muted);
    row->addWidget(detail);

    auto *remove = new QToolButton;
    remove->setIcon(toolIcon(ToolIcon::Stop, palette().color(QPalette::ButtonText)));
    remove->setIconSize({removeSide, removeSide});
    remove->setAutoRaise(true);
    remove->setFocusPolicy(Qt::StrongFocus);
    const QString tip = tr("Remove %1", "a game").arg(chip.name);
    remove->setToolTip(QStringLiteral("<p>%1</p>").arg(tip.toHtmlEscaped()));
    remove->setAccessibleName(tip);
    remove->setAccessibleDescription(tip);
    connect(remove, &QToolButton::clicked, this, [this, index] { Q_EMIT removed(index); });
    row->addWidget(remove);
    return frame;
}

QMenu *CompareChips::makeMenu(qsizetype index, QWidget *parent)
{
    const Chip &chip = m_chips.at(index);
    const bool isHardcore = chip.mode == UnlockMode::Hardcore;
    const UnlockMode other = isHardcore ? UnlockMode::Casual : UnlockMode::Hardcore;
    auto *menu = new QMenu(parent);
    auto *modes = new QActionGroup(menu);
    const auto addMode = [&](const QString &text, UnlockMode mode) {
        QAction *action = menu->addAction(text, this, [this, index, mode] { Q_EMIT modeChosen(index, mode); });
        action->setCheckable(true);
        action->setChecked(chip.mode == mode);
        modes->addAction(action);
    };
    addMode(tr("&Hardcore"), UnlockMode::Hardcore);
    addMode(tr("&Casual"), UnlockMode::Casual);
    menu->addSeparator();
    menu->addAction(isHardcore ? tr("Add C&asual Beside It") : tr("Add H&ardcore Beside It"), this,
                    [this, index, other] { Q_EMIT otherModeAsked(index, other); });
    QMenu *dates = menu->addMenu(tr("Add an &Earlier Date"));
    connect(dates, &QMenu::aboutToShow, this, [this, index, dates] { Q_EMIT datesAsked(index, dates); });
    menu->addSeparator();
    menu->addAction(tr("&Open the Game"), this, [this, index] { Q_EMIT gameOpened(index); });
    menu->addAction(tr("&Remove"), this, [this, index] { Q_EMIT removed(index); });
    return menu;
}

void CompareChips::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_chips.isEmpty())
        rebuild();
}

} // namespace MasteryChart
