// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "distribution/distribution.h"

#include <QByteArray>
#include <QDate>
#include <QSet>
#include <QString>

#include <optional>

namespace MasteryChart {

/// What the placeholders {id}, {title}, {system}, {set} and {date} in a file's name stand for.
struct FileNameValues
{
    int id = 0;
    QString title;  ///< foreign text; empty for the ID
    QString system; ///< foreign text; empty for "unknown"
    AchievementSet set = AchievementSet::Official;
    QDate date; ///< UTC
};

/// Their names, without braces.
[[nodiscard]] QStringList placeholderNames();

/// Whether \a pattern, in the system's own bytes, has any of the placeholders.
[[nodiscard]] bool hasPlaceholders(QByteArrayView pattern);

/// Whether \a pattern has the \a placeholder, which is given without braces.
[[nodiscard]] bool hasPlaceholder(QByteArrayView pattern, QByteArrayView placeholder);

/// The words in braces of \a pattern that are no placeholders, without the braces.
[[nodiscard]] QStringList otherPlaceholders(QByteArrayView pattern);

/// Makes the names of files from a pattern, each of them once: names that differ only in case are the same, as on some
/// systems, and then a number follows, as in "Tetris (2).png".
///
/// What a placeholder stands for never adds a folder, and a part of a path with a placeholder is one that any file
/// system takes: without the characters / \ : * ? " < > | and those that control or turn writing, without leading dots
/// and blanks, none that Windows reserves, and at most 240 bytes, so that a save finds room for what it adds for a
/// while. What does not fit is cut from the title.
class FileNames
{
public:
    explicit FileNames(const QByteArray &pattern)
        : m_pattern(pattern)
    {
    }

    /// In the system's own bytes.
    QByteArray take(const FileNameValues &values);

private:
    QByteArray m_pattern;
    QSet<QString> m_taken;
};

} // namespace MasteryChart
