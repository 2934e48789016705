// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue.h"

#include <QSet>

#include <algorithm>

namespace MasteryChart {

namespace {

template<typename Value>
QList<Value> inOrder(QList<Value> values)
{
    QSet<int> ids;
    ids.reserve(values.size());
    values.removeIf([&ids](const Value &value) {
        const qsizetype before = ids.size();
        ids.insert(value.id);
        return ids.size() == before;
    });
    std::ranges::sort(values, {}, &Value::id);
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
