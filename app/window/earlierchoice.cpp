// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/earlierchoice.h"

#include "chartmodel/historytext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>
#include <QSlider>

#include <algorithm>

namespace MasteryChart {

namespace {

constexpr int leastSlider = 80; // wide
constexpr int widestSlider = 320;

} // namespace

EarlierChoice::EarlierChoice(QWidget *parent)
    : QWidget(parent)
    , m_on(new QCheckBox(tr("Show &earlier:")))
    , m_slider(new QSlider(Qt::Horizontal))
    , m_date(new QLabel)
{
    setObjectName(QStringLiteral("earlier"));
    m_on->setObjectName(QStringLiteral("showEarlier"));
    m_on->setToolTip(tr("The outline of the distribution as it was at a date"));
    m_slider->setObjectName(QStringLiteral("earlierDate"));
    m_slider->setAccessibleName(tr("Date of the earlier distribution"));
    m_slider->setMinimumWidth(leastSlider);
    m_slider->setMaximumWidth(widestSlider);
    m_slider->setEnabled(false);
    m_date->setTextFormat(Qt::PlainText);
    m_date->setObjectName(QStringLiteral("earlierDay"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(QMargins());
    layout->addWidget(m_on);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_date);
    layout->addStretch(0);
    connect(m_on, &QCheckBox::toggled, this, [this](bool isOn) {
        m_slider->setEnabled(isOn);
        showDate();
        Q_EMIT chosen();
    });
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        showDate();
        Q_EMIT chosen();
    });
}

void EarlierChoice::setHistory(const QList<KeptAnswer> &history)
{
    const QSignalBlocker onBlocker(m_on);
    const QSignalBlocker sliderBlocker(m_slider);
    const QDateTime before = earlier() ? earlier()->firstSeen : QDateTime();
    m_answers.clear();
    for (const KeptAnswer &answer : history) {
        if (answer.distribution.achievements() == history.last().distribution.achievements())
            m_answers.append(answer);
    }
    if (!m_answers.isEmpty())
        m_answers.removeLast();
    const auto same = std::ranges::find(m_answers, before, &KeptAnswer::firstSeen);
    m_on->setChecked(before.isValid() && same != m_answers.end());
    m_slider->setRange(0, std::max(0, static_cast<int>(m_answers.size()) - 1));
    m_slider->setPageStep(std::max(1, static_cast<int>(m_answers.size()) / 10));
    m_slider->setValue(m_on->isChecked() ? static_cast<int>(same - m_answers.begin()) : 0);
    m_slider->setEnabled(m_on->isChecked());
    // One date needs no slider.
    m_slider->setVisible(m_answers.size() > 1);
    // The widest date: the slider does not move while it is dragged.
    m_date->setMinimumWidth(
        m_date->fontMetrics().horizontalAdvance(dayText(QDateTime(QDate(2026, 9, 28), QTime(12, 0)))));
    showDate();
}

std::optional<KeptAnswer> EarlierChoice::earlier() const
{
    return m_on->isChecked() && !m_answers.isEmpty() ? std::optional(m_answers.at(m_slider->value())) : std::nullopt;
}

void EarlierChoice::showDate()
{
    if (m_answers.isEmpty())
        return;
    const QString day = dayText(m_answers.at(m_slider->value()).lastSeen);
    m_date->setText(day);
    m_date->setEnabled(m_on->isChecked());
    m_slider->setAccessibleDescription(day);
}

} // namespace MasteryChart
