// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace MasteryChart {

namespace {

/// The values of \a lists by their IDs. They are put in order before they are copied, which is once each.
template<typename Value>
QList<Value> inOrder(const std::vector<std::span<const Value>> &lists)
{
    struct Place
    {
        int id = 0;
        quint32 given = 0;
        const Value *value = nullptr;
    };
    size_t count = 0;
    for (const std::span<const Value> list : lists)
        count += list.size();
    std::vector<Place> places;
    places.reserve(count);
    for (const std::span<const Value> list : lists) {
        for (const Value &value : list)
            places.push_back({value.id, static_cast<quint32>(places.size()), &value});
    }
    std::ranges::sort(places, {}, [](const Place &place) { return std::pair(place.id, place.given); });
    const auto [end, last] = std::ranges::unique(places, {}, &Place::id);
    places.erase(end, last);
    QList<Value> values;
    values.reserve(static_cast<qsizetype>(places.size()));
    for (const Place &place : places)
        values.append(*place.value);
    return values;
}

template<typename Value>
QList<Value> inOrder(const QList<Value> &values)
{
    return inOrder(std::vector{std::span(values)});
}

QList<CatalogueGame> inOrder(const QMap<int, QList<CatalogueGame>> &games)
{
    std::vector<std::span<const CatalogueGame>> lists;
    for (const QList<CatalogueGame> &some : games)
        lists.emplace_back(some);
    return inOrder(lists);
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

Catalogue Catalogue::bySystem(const QList<System> &systems, const QMap<int, QList<CatalogueGame>> &games)
{
    Catalogue catalogue;
    catalogue.m_systems = inOrder(systems);
    catalogue.m_games = inOrder(games);
    return catalogue;
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
