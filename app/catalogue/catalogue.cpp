// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include <algorithm>

namespace MasteryChart {

namespace {

template<typename Value>
QList<Value> inOrder(QList<Value> values)
{
    std::ranges::stable_sort(values, {}, &Value::id);
    const auto repeated = std::ranges::unique(values, {}, &Value::id);
    values.erase(repeated.begin(), repeated.end());
    return values;
}

template<typename Value>
std::optional<Value> valueWith(int id, const QList<Value> &values)
{
    const auto found = std::ranges::lower_bound(values, id, {}, &Value::id);
    return found != values.cend() && found->id == id ? std::optional(*found) : std::nullopt;
}

} // namespace

Catalogue::Catalogue(const QList<System> &systems, const QList<CatalogueGame> &games)
    : m_systems(inOrder(systems))
    , m_games(inOrder(games))
{
}

std::optional<System> Catalogue::system(int id) const
{
    return valueWith(id, m_systems);
}

std::optional<CatalogueGame> Catalogue::game(int id) const
{
    return valueWith(id, m_games);
}

} // namespace MasteryChart
