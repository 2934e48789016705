// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/filenames.h"

#include "export/filename.h"
#include "export/jsonvalues.h"

#include <QFile>
#include <QStringList>

#include <algorithm>
#include <array>

namespace MasteryChart {

namespace {

constexpr qsizetype maxPartBytes = 240; // of the 255 that file systems take
constexpr std::array<QByteArrayView, 5> placeholders{"id", "title", "system", "set", "date"};
constexpr char folderSeparator = '/';

/// A piece of a pattern: words in braces, or what is between them.
struct Piece
{
    QByteArray text;
    bool isBraced = false; ///< then without the braces
};

QList<Piece> piecesOf(QByteArrayView pattern)
{
    QList<Piece> pieces;
    qsizetype done = 0;
    for (qsizetype open = 0; (open = pattern.indexOf('{', open)) >= 0; ++open) {
        const qsizetype close = pattern.indexOf('}', open);
        if (close < 0)
            break;
        const QByteArrayView word = pattern.sliced(open + 1, close - open - 1);
        if (word.contains('{') || word.contains(folderSeparator))
            continue;
        pieces.append({pattern.sliced(done, open - done).toByteArray()});
        pieces.append({word.toByteArray(), true});
        done = close + 1;
        open = close;
    }
    pieces.append({pattern.sliced(done).toByteArray()});
    return pieces;
}

bool isPlaceholder(const Piece &piece)
{
    return piece.isBraced && std::ranges::find(placeholders, QByteArrayView(piece.text)) != placeholders.end();
}

/// The values as they are put into a name.
struct Filling
{
    QString title;
    QString system;
    FileNameValues values;

    explicit Filling(const FileNameValues &given)
        : title(safeNamePart(given.title))
        , system(safeNamePart(given.system))
        , values(given)
    {
        if (title.isEmpty())
            title = QString::number(values.id);
        if (system.isEmpty())
            system = QStringLiteral("unknown"); // as data is, not translated
    }

    QString of(QByteArrayView placeholder) const
    {
        if (placeholder == "title")
            return title;
        if (placeholder == "system")
            return system;
        if (placeholder == "set")
            return setWord(values.set);
        return placeholder == "id" ? QString::number(values.id) : values.date.toString(Qt::ISODate);
    }

    /// Makes the title one character shorter, or where nothing is left of it the system. False where both are gone.
    bool shorten()
    {
        QString &longest = title.isEmpty() ? system : title;
        if (longest.isEmpty())
            return false;
        longest.chop(longest.size() > 1 && longest.back().isLowSurrogate() ? 2 : 1);
        return true;
    }
};

/// A part of a path whose placeholders in \a pieces are filled in. \a ending comes after the number of a copy.
QByteArray partOf(const QList<Piece> &pieces, const QByteArray &ending, const QByteArray &copy, Filling filling)
{
    for (;;) {
        QByteArray part;
        for (const Piece &piece : pieces) {
            if (isPlaceholder(piece))
                part += QFile::encodeName(filling.of(piece.text));
            else
                part += piece.isBraced ? '{' + piece.text + '}' : piece.text;
        }
        if (isReservedName(QFile::decodeName(part)))
            part.prepend('_');
        while (ending.isEmpty() && copy.isEmpty() && (part.endsWith('.') || part.endsWith(' ')))
            part.chop(1); // Windows would
        part += copy + ending;
        if (part.size() <= maxPartBytes || !filling.shorten())
            return part;
    }
}

/// What of the last of \a pieces is the ending of a file's name.
QByteArray takeEnding(QList<Piece> &pieces)
{
    QByteArray &last = pieces.last().text;
    const qsizetype dot = last.lastIndexOf('.');
    if (dot < 0)
        return {};
    const QByteArray ending = last.sliced(dot);
    last.truncate(dot);
    return ending;
}

QByteArray pathOf(const QByteArray &pattern, const QByteArray &copy, const Filling &filling)
{
    QByteArrayList parts = pattern.split(folderSeparator);
    for (qsizetype index = 0; index < parts.size(); ++index) {
        const bool isFile = index == parts.size() - 1;
        QList<Piece> pieces = piecesOf(parts.at(index));
        const bool isFilled = std::ranges::any_of(pieces, isPlaceholder);
        if (!isFilled && !isFile)
            continue;
        const QByteArray ending = isFile ? takeEnding(pieces) : QByteArray();
        parts[index] = partOf(pieces, ending, isFile ? copy : QByteArray(), filling);
    }
    return parts.join(folderSeparator);
}

} // namespace

QStringList placeholderNames()
{
    QStringList names;
    for (const QByteArrayView placeholder : placeholders)
        names.append(QString::fromLatin1(placeholder));
    return names;
}

bool hasPlaceholders(QByteArrayView pattern)
{
    return std::ranges::any_of(piecesOf(pattern), isPlaceholder);
}

bool hasPlaceholder(QByteArrayView pattern, QByteArrayView placeholder)
{
    return std::ranges::any_of(
        piecesOf(pattern), [placeholder](const Piece &piece) { return piece.isBraced && piece.text == placeholder; });
}

QStringList otherPlaceholders(QByteArrayView pattern)
{
    QStringList words;
    for (const Piece &piece : piecesOf(pattern)) {
        if (piece.isBraced && !isPlaceholder(piece))
            words.append(QFile::decodeName(piece.text));
    }
    return words;
}

QByteArray FileNames::take(const FileNameValues &values)
{
    const Filling filling(values);
    for (int number = 1;; ++number) {
        const QByteArray copy = number == 1 ? QByteArray() : " (" + QByteArray::number(number) + ')';
        const QByteArray path = pathOf(m_pattern, copy, filling);
        const QString name = QFile::decodeName(path).normalized(QString::NormalizationForm_C).toCaseFolded();
        if (m_taken.contains(name))
            continue;
        m_taken.insert(name);
        return path;
    }
}

} // namespace MasteryChart
