// SPDX-License-Identifier: GPL-3.0-or-later
#include "distribution/distribution.h"

#include <algorithm>

namespace MasteryChart {

Distribution::Distribution(std::optional<PlayerCounts> hardcore, std::optional<PlayerCounts> casual)
{
    const auto longest = std::max(hardcore ? hardcore->size() : 0, casual ? casual->size() : 0);
    m_hardcore = makeShared(std::move(hardcore), longest);
    m_casual = makeShared(std::move(casual), longest);
    m_achievements = static_cast<int>(longest);
}

Distribution::Shared Distribution::makeShared(std::optional<PlayerCounts> counts, qsizetype achievements)
{
    if (!counts)
        return nullptr;
    ModeData data;
    data.counts = std::move(*counts);
    data.counts.resize(achievements);
    data.reached = cumulativeCounts(data.counts);
    data.statistics = calculateStatistics(data.counts, data.reached);
    return std::make_shared<const ModeData>(std::move(data));
}

const Distribution::ModeData &Distribution::data(UnlockMode mode) const
{
    static const ModeData none;
    const Shared &known = shared(mode);
    return known ? *known : none;
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

qint64 Distribution::players(UnlockMode mode, const Bin &bin) const
{
    return playersFrom(mode, bin.first) - playersFrom(mode, bin.last + 1);
}

qint64 Distribution::playersFrom(UnlockMode mode, int earned) const
{
    return reachedAtLeast(mode).value(earned - 1);
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

bool Distribution::operator==(const Distribution &other) const
{
    return std::ranges::all_of(std::initializer_list<UnlockMode>{UnlockMode::Hardcore, UnlockMode::Casual},
                               [&](UnlockMode mode) {
                                   return shared(mode) == other.shared(mode)
                                       || (has(mode) && other.has(mode) && counts(mode) == other.counts(mode));
                               });
}

} // namespace MasteryChart
