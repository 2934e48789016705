// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/segments.h"

#include "chartmodel/theme.h"
#include "window/accessiblerole.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>
#include <QTextDocument>

#include <algorithm>

namespace MasteryChart {

namespace {

constexpr double readable = 4.5; // contrast of text, WCAG 2
constexpr double radius = 5;
constexpr int across = 10; // beside the text
constexpr int down = 5;
constexpr double ring = 2; // of the focus

/// Lets Tab come to the chosen one of \a group, or to the first that can be chosen. Qt itself lets it come to the one
/// that had the focus last, and to the first before.
void setTabStop(const QButtonGroup *group)
{
    const QList<QAbstractButton *> segments = group->buttons();
    const QAbstractButton *stop = group->checkedButton();
    if (!stop || !stop->isEnabled()) {
        const auto usable = std::ranges::find_if(segments, &QAbstractButton::isEnabled);
        stop = usable == segments.end() ? nullptr : *usable;
    }
    for (QAbstractButton *segment : segments) {
        const int policy = segment->focusPolicy();
        segment->setFocusPolicy(
            static_cast<Qt::FocusPolicy>(segment == stop ? policy | Qt::TabFocus : policy & ~Qt::TabFocus));
    }
}

/// \a text as a tooltip, which takes some plain texts for HTML: a game's title may be in it.
QString tipOf(const QString &text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

/// One of the choices, painted alike in every style: not every style marks a pressed-in button clearly, least of all in
/// the dark.
class Segment : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;

    QSize sizeHint() const override
    {
        const QSize text = fontMetrics().size(Qt::TextShowMnemonic, this->text());
        return text + QSize(2 * across, 2 * down);
    }

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

    // An arrow only goes to the next one, which the space bar chooses: to choose may cost a request.
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
            event->ignore(); // scrolls what it is in
            return;
        }
        if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) {
            QRadioButton::keyPressEvent(event);
            return;
        }
        const QList<QAbstractButton *> segments = group()->buttons();
        const qsizetype step = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1;
        for (qsizetype at = segments.indexOf(this) + step; at >= 0 && at < segments.size(); at += step) {
            if (segments.at(at)->isEnabled()) {
                segments.at(at)->setFocus(Qt::TabFocusReason);
                break;
            }
        }
    }

    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        QColor text = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText);
        if (isChecked() && !isEnabled()) { // what would be chosen, if it were a choice
            painter.setPen(QPen(text, 1));
            painter.drawRoundedRect(frame, radius, radius);
        } else if (isChecked()) {
            const QColor back = palette().color(QPalette::Highlight);
            text = palette().color(QPalette::HighlightedText);
            if (contrast(text, back) < readable)
                text = Theme::textOn(back);
            painter.setBrush(back);
            painter.setPen(Qt::NoPen);
            painter.drawRoundedRect(frame, radius, radius);
        } else if (underMouse() && isEnabled()) {
            painter.setBrush(palette().color(QPalette::Mid));
            painter.setOpacity(0.25);
            painter.setPen(Qt::NoPen);
            painter.drawRoundedRect(frame, radius, radius);
            painter.setOpacity(1);
        }
        painter.setPen(text);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextShowMnemonic, this->text());
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(isChecked() ? text : palette().color(QPalette::Highlight), 1));
            painter.drawRoundedRect(frame.adjusted(ring, ring, -ring, -ring), radius - 1, radius - 1);
        }
    }

    void focusOutEvent(QFocusEvent *event) override
    {
        QRadioButton::focusOutEvent(event);
        setTabStop(group());
    }

    void enterEvent(QEnterEvent *event) override
    {
        QRadioButton::enterEvent(event);
        update();
    }

    void leaveEvent(QEvent *event) override
    {
        QRadioButton::leaveEvent(event);
        update();
    }
};

} // namespace

Segments::Segments(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleRole(this, QAccessible::Grouping);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(QMargins());
    layout->setSpacing(2);
    connect(m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

void Segments::add(int value, const QString &text, const QString &tip)
{
    auto *segment = new Segment(text);
    segment->setToolTip(tip);
    segment->setAccessibleDescription(tip);
    m_tips.insert(value, tip);
    m_group->addButton(segment, value);
    layout()->addWidget(segment);
    if (m_group->buttons().size() == 1)
        segment->setChecked(true);
    setTabStop(m_group);
}

int Segments::value() const
{
    return m_group->checkedId();
}

void Segments::setValue(int value)
{
    m_group->button(value)->setChecked(true);
    setTabStop(m_group);
}

void Segments::setValueEnabled(int value, bool enabled, const QString &why)
{
    QAbstractButton *segment = m_group->button(value);
    segment->setEnabled(enabled);
    const QString &tip = enabled ? m_tips.value(value) : why;
    segment->setToolTip(tipOf(tip));
    segment->setAccessibleDescription(tip);
    setTabStop(m_group);
}

} // namespace MasteryChart
