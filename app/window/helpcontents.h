// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace MasteryChart {

/// The pictures that the help shows; each is drawn from the sample games, so that it is in the user's language and
/// colours.
enum class HelpPicture { None, Bars, Curve, DropOff, Compare };

/// One part of a section: a heading, rich text, and a picture below it; each may be missing.
struct HelpPart
{
    QString heading; ///< plain
    QString text;    ///< rich
    HelpPicture picture = HelpPicture::None;
};

/// One section of the help, shown by itself.
struct HelpSection
{
    enum class Id { Chart, Views, Figures, Finding, Sharing, Keyboard, Source, Privacy };

    Id id = Id::Chart;
    QString title; ///< plain
    QList<HelpPart> parts;
};

/// A combination of keys and what it does, both plain.
struct HelpKey
{
    QString keys;
    QString does;
};

/// What only the running program knows.
struct HelpFacts
{
    QList<HelpKey> keys;  ///< of the menus
    QString database;     ///< the path of the file of kept games
    QString settingsFile; ///< its path
};

/// All sections, in the language of the program.
[[nodiscard]] QList<HelpSection> helpContents(const HelpFacts &facts);

} // namespace MasteryChart
