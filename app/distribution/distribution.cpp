// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/distribution.h"

#include <algorithm>

Distribution::Distribution(std::optional<Counts> hardcore, std::optional<Counts> casual)
    : m_hardcore(std::move(hardcore))
    , m_casual(std::move(casual))
{
    const auto longest = std::max(m_hardcore ? m_hardcore->size() : 0, m_casual ? m_casual->size() : 0);
    for (auto *counts : {&m_hardcore, &m_casual}) {
        if (*counts)
            (*counts)->resize(longest);
    }
    m_achievements = static_cast<int>(longest);
}

QList<Mode> Distribution::modes() const
{
    QList<Mode> modes;
    for (const Mode mode : {Mode::Hardcore, Mode::Casual}) {
        if (has(mode))
            modes.append(mode);
    }
    return modes;
}

Distribution Distribution::only(Unlocks unlocks) const
{
    Distribution part = *this;
    if (!includes(unlocks, Mode::Hardcore))
        part.m_hardcore.reset();
    if (!includes(unlocks, Mode::Casual))
        part.m_casual.reset();
    return part.modes().isEmpty() ? *this : part;
}
