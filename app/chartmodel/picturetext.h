// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartcontent.h"
#include "chartmodel/picturelayout.h"

namespace MasteryChart {

/// The title of a picture of \a snapshots: "Dragster", "Dragster · Pitfall!".
QString pictureTitle(const QList<GameSnapshot> &snapshots);

/// What is wanted of a picture's words.
struct PictureWords
{
    QString headline; ///< in place of the title, which moves to the line below; empty for none
    bool hasFigures = true;
    bool hasSource = true; ///< link and date
};

/// What a picture of \a content says around its chart, so that it stands alone when it is posted: which game, its
/// mastery rate, its figures, where they come from and of which day. Nobody is addressed: "you" would be the reader.
PictureText pictureText(const ChartContent &content, const PictureWords &words = {}, const QLocale &locale = QLocale());

/// What the picture shows, in two sentences for whoever cannot see it: "Bar chart: of 31,257 hardcore players of Sonic
/// the Hedgehog, 1,820 (5.8 %) mastered all 60 achievements. Half of the players earned 8 or fewer." Says so where it
/// is sample data. Of several games their names.
QString altText(const ChartContent &content, const QLocale &locale = QLocale());

/// A headline for one game: "1 in 17 players mastered Sonic the Hedgehog"; empty where nobody plays it.
QString headline(const GameSnapshot &game, ModeFilter modeFilter, const QLocale &locale = QLocale());

} // namespace MasteryChart
