// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace MasteryChart {

/// A console, or what else games run on, as the service numbers and names it.
struct System
{
    int id = 0;
    QString name;      ///< "Genesis/Mega Drive"
    QString shortName; ///< "md"; empty when it is not known

    bool operator==(const System &) const = default;
};

/// A game as the service lists it; a subset is listed as a game of its own.
struct CatalogueGame
{
    int id = 0;
    int system = 0;        ///< System::id
    QString title = {};    ///< with tags and the name of a subset, see GameTitle
    QString iconPath = {}; ///< absolute path on the service's image host; empty when it is not known
    int achievements = 0;  ///< official ones
    int points = 0;

    bool operator==(const CatalogueGame &) const = default;
};

/// The service's games and systems, each in the order of their IDs. Of two with one ID, the first that is given stays.
class Catalogue
{
public:
    Catalogue() = default;
    Catalogue(const QList<System> &systems, const QList<CatalogueGame> &games);

    /// \a games by their systems; those of the first system are given first.
    static Catalogue bySystem(const QList<System> &systems, const QMap<int, QList<CatalogueGame>> &games);

    const QList<System> &systems() const { return m_systems; }
    const QList<CatalogueGame> &games() const { return m_games; }

    std::optional<System> system(int id) const;
    std::optional<CatalogueGame> game(int id) const;

private:
    QList<System> m_systems;
    QList<CatalogueGame> m_games;
};

} // namespace MasteryChart

// Thousands are moved at a time.
Q_DECLARE_TYPEINFO(MasteryChart::CatalogueGame, Q_RELOCATABLE_TYPE);
