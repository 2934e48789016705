// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace MasteryChart {

/// A text that nobody else is to read. Copies share the one buffer, which is overwritten when the last of them goes; it
/// cannot be streamed, logged or turned into text but by asking.
class Secret
{
public:
    Secret() = default;
    /// Takes the text over: the caller's copy of \a text should go soon, since it is not overwritten.
    explicit Secret(const QString &text);

    bool isEmpty() const { return !m_text; }

    /// A copy, for the one place that needs it: keep it no longer than that.
    QString text() const { return m_text ? QString(m_text->constData(), m_text->size()) : QString(); }

    bool operator==(const Secret &other) const { return text() == other.text(); }

private:
    std::shared_ptr<const QString> m_text;
};

} // namespace MasteryChart
