// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/textrange.h"
#include "distribution/standing.h"

#include <QMetaType>
#include <QStringList>

#include <optional>

namespace MasteryChart {

/// One game in a list, as GameDelegate draws it.
struct GameRow
{
    int id = 0;
    QString title = {};           ///< with tags and the name of a subset, which become badges
    QList<TextRange> marked = {}; ///< of the title, what was typed
    QString system = {};          ///< its name, as people are told it
    QString iconPath = {};
    int achievements = 0;                  ///< 0 when it is not known
    std::optional<Progress> progress = {}; ///< the user's own
    QString note = {};                     ///< a few words more, at the end of the second line
    QString heading = {};                  ///< of the section that begins with this row; empty within a section

    bool isMastered() const { return progress && achievements > 0 && progress->hardcore >= achievements; }

    bool operator==(const GameRow &) const = default;
};

/// A title as a list shows it.
struct ShownTitle
{
    QString text = {};            ///< without tags and subset; with the other titles where one of them was typed
    QList<TextRange> marked = {}; ///< of the text
    QStringList badges = {};      ///< tags and the name of the subset
};

ShownTitle shownTitle(const GameRow &row);

/// "Mega Drive", "60 achievements", "12 of 60"; what is not known is left out. A mastered game has a star.
QStringList detailsOf(const GameRow &row);

/// All of it for a screen reader: "Recent: Dragster, Atari 2600, 15 achievements, 12 earned, hack".
QString accessibleText(const GameRow &row);

/// Where a model of games has its GameRow.
constexpr int gameRowRole = Qt::UserRole + 1;

/// Where any model has the path of a row's icon.
constexpr int iconPathRole = Qt::UserRole + 2;

} // namespace MasteryChart

Q_DECLARE_METATYPE(MasteryChart::GameRow)
