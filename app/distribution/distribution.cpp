// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/distribution.h"

#include <algorithm>

namespace MasteryChart {

Distribution::Distribution(std::optional<PlayerCounts> hardcore, std::optional<PlayerCounts> casual)
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

QList<UnlockMode> Distribution::modes() const
{
    QList<UnlockMode> modes;
    for (const UnlockMode mode : {UnlockMode::Hardcore, UnlockMode::Casual}) {
        if (has(mode))
            modes.append(mode);
    }
    return modes;
}

Distribution Distribution::only(ModeFilter modeFilter) const
{
    Distribution part = *this;
    if (!contains(modeFilter, UnlockMode::Hardcore))
        part.m_hardcore.reset();
    if (!contains(modeFilter, UnlockMode::Casual))
        part.m_casual.reset();
    return part.modes().isEmpty() ? *this : part;
}

} // namespace MasteryChart
