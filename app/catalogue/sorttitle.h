// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace MasteryChart {

/// What \a title is sorted by, as the site does it: "The Legend of Zelda II" comes as "legend of zelda 00002". Numbers
/// are filled up to five digits, Roman ones become numbers, articles and punctuation are dropped, and what has a tag
/// comes after everything else. Compare the results character by character.
/// Source: the rules of the site's own sort titles.
QString sortTitle(const QString &title);

} // namespace MasteryChart
