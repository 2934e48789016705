// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/searchindex.h"

#include "catalogue/gametitle.h"
#include "catalogue/numerals.h"

#include <QHash>
#include <QStringMatcher>

#include <algorithm>
#include <array>

namespace MasteryChart {

namespace {

constexpr qsizetype shortestSystemStart = 3;

/// What players call a system, though the service does not.
struct Nickname
{
    QLatin1StringView shortName;
    QLatin1StringView nickname;
};

constexpr std::array nicknames{
    Nickname{QLatin1StringView("ps1"), QLatin1StringView("psx")},
    Nickname{QLatin1StringView("snes"), QLatin1StringView("sfc")},
    Nickname{QLatin1StringView("nes"), QLatin1StringView("fc")},
    Nickname{QLatin1StringView("md"), QLatin1StringView("gen")},
    Nickname{QLatin1StringView("pce"), QLatin1StringView("tg16")},
    Nickname{QLatin1StringView("gc"), QLatin1StringView("ngc")},
};

/// The words of a system's names, and each name as one word: "megadrive".
QStringList systemWords(const System &system)
{
    QStringList words;
    QStringList names = system.name.split(u'/');
    names.append(system.shortName);
    for (const QString &name : std::as_const(names)) {
        const SearchText text(name);
        for (qsizetype index = 0; index < text.wordCount(); ++index)
            words.append(text.word(index).toString());
        if (text.wordCount() > 1)
            words.append(text.letters().toString());
    }
    for (const Nickname &each : nicknames) {
        if (words.contains(each.shortName))
            words.append(each.nickname);
    }
    return words;
}

} // namespace

class SearchIndex::Builder
{
public:
    Builder(SearchIndex &index, const Catalogue &catalogue)
        : m_index(index)
        , m_vocabulary(static_cast<size_t>(catalogue.games().size()))
    {
        for (const System &system : catalogue.systems()) {
            m_systems.insert(system.id, static_cast<int>(m_index.m_systemWords.size()));
            m_index.m_systemWords.push_back(systemWords(system));
        }
        reserve(static_cast<size_t>(catalogue.games().size()));
        int row = 0;
        for (const CatalogueGame &game : catalogue.games())
            addGame(game, row++);
        m_index.m_games.push_back({.firstName = static_cast<quint32>(m_index.m_nameEntries.size()),
                                   .firstLabel = static_cast<quint32>(m_index.m_labels.size())});
        m_index.m_names += u'\n';
        m_index.m_initials += u' ';
        m_index.m_vocabulary = m_vocabulary.take();
    }

private:
    /// About as much as such a catalogue needs.
    void reserve(size_t games)
    {
        const auto count = static_cast<qsizetype>(games);
        m_index.m_games.reserve(games + 1);
        m_index.m_names.reserve(count * 40);
        m_index.m_nameEntries.reserve(games * 5 / 4);
        m_index.m_nameWords.reserve(games * 6);
        m_index.m_initials.reserve(count * 10);
    }

    void addGame(const CatalogueGame &game, int row)
    {
        const GameTitle title = gameTitleFrom(game.title);
        if (title.isDeprecated())
            return;
        m_game = static_cast<quint32>(m_index.m_games.size());
        m_index.m_games.push_back({.row = row,
                                   .system = m_systems.value(game.system, -1),
                                   .titleLength = static_cast<int>(game.title.size()),
                                   .isSubset = title.isSubset(),
                                   .isTagged = title.isTagged(),
                                   .firstName = static_cast<quint32>(m_index.m_nameEntries.size()),
                                   .firstLabel = static_cast<quint32>(m_index.m_labels.size())});
        const SearchText whole(game.title);
        m_vocabulary.add(whole);
        if (!title.isSubset() && !title.isTagged() && title.alternatives.isEmpty()) {
            addNames(whole, true);
            addInitials(whole);
        } else {
            addParts(title, whole);
        }
    }

    void addParts(const GameTitle &title, const SearchText &whole)
    {
        const SearchText plain(title.plain);
        addNames(plain, !title.isSubset());
        addInitials(plain);
        for (const QString &alternative : title.alternatives) {
            const SearchText text(alternative);
            addNames(text, !title.isSubset());
            addInitials(text);
        }
        addNames(whole, true);
        for (const QString &tag : title.tags)
            addLabels(SearchText(tag));
        if (title.isSubset()) {
            const SearchText subset(title.subset);
            addNames(SearchText(QString(title.plain + u' ' + title.subset)), true);
            addInitials(subset);
            addLabels(subset);
            m_index.m_labels.append(QStringLiteral("subset"));
        }
    }

    void addNames(const SearchText &text, bool isWhole)
    {
        if (addName(text, isWhole, false))
            addName(text, isWhole, true);
    }

    /// Returns whether there is a Roman number in it.
    bool addName(const SearchText &text, bool isWhole, bool inArabic)
    {
        bool hasNumeral = false;
        m_index.m_names += u'\n';
        const qsizetype start = m_index.m_names.size();
        for (qsizetype index = 0; index < text.wordCount(); ++index) {
            if (text.isArticle(index))
                continue;
            m_index.m_nameWords.push_back(static_cast<quint32>(m_index.m_names.size()));
            const QLatin1StringView numeral = arabicNumeral(text.word(index));
            hasNumeral = hasNumeral || !numeral.isEmpty();
            if (inArabic && !numeral.isEmpty())
                m_index.m_names += numeral;
            else
                m_index.m_names += text.word(index);
        }
        m_index.m_nameEntries.push_back({static_cast<quint32>(start),
                                         static_cast<quint32>(m_index.m_names.size() - start), m_game, isWhole,
                                         inArabic});
        return hasNumeral;
    }

    void addInitials(const SearchText &text)
    {
        for (const Initials &initials : initialsOf(text)) {
            m_index.m_initialsStarts.push_back(static_cast<quint32>(m_index.m_initials.size() + 1));
            m_index.m_initialsGames.push_back(m_game);
            m_index.m_initials += u' ';
            m_index.m_initials += QStringView(initials.letters);
        }
    }

    void addLabels(const SearchText &text)
    {
        for (qsizetype index = 0; index < text.wordCount(); ++index)
            m_index.m_labels.append(text.word(index).toString());
    }

    SearchIndex &m_index;
    Vocabulary::Builder m_vocabulary;
    QHash<int, int> m_systems; ///< their IDs
    quint32 m_game = 0;
};

SearchIndex::SearchIndex(const Catalogue &catalogue)
{
    Builder(*this, catalogue);
}

void SearchIndex::meet(const QString &word, MetByGame &games) const
{
    m_vocabulary.meet(word, games);
    meetSeveral(word, games);
    meetInitials(word, games);
}

void SearchIndex::meetWithTypos(const QString &word, bool isOpen, MetByGame &games) const
{
    m_vocabulary.meetWithTypos(word, isOpen, games);
}

/// Several words typed as one, as "pacman" is: the title has the first of them.
void SearchIndex::meetSeveral(const QString &word, MetByGame &games) const
{
    for (qsizetype length = 1; length < word.size(); ++length) {
        m_vocabulary.forEachGameWith(QStringView(word).first(length), [&](quint32 game) {
            if (games[game] > Met::Start && hasAtWordStart(game, word))
                games[game] = Met::Start;
        });
    }
}

bool SearchIndex::hasAtWordStart(quint32 game, const QString &word) const
{
    for (quint32 index = m_games[game].firstName; index < m_games[game + 1].firstName; ++index) {
        const Name &name = m_nameEntries[index];
        const QStringView letters = QStringView(m_names).sliced(name.start, name.length);
        for (qsizetype at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + 1)) {
            if (std::ranges::binary_search(m_nameWords, name.start + static_cast<quint32>(at)))
                return true;
        }
    }
    return false;
}

void SearchIndex::meetInitials(const QString &word, MetByGame &games) const
{
    if (word.size() < fewestInitials || word.size() > mostInitials)
        return;
    const QStringMatcher matcher(u' ' + word + u' ');
    size_t index = 0;
    for (qsizetype at = matcher.indexIn(m_initials); at >= 0; at = matcher.indexIn(m_initials, at + 1)) {
        while (index + 1 < m_initialsStarts.size() && m_initialsStarts[index + 1] <= static_cast<quint32>(at) + 1)
            ++index;
        improve(games[m_initialsGames[index]], Met::Whole);
    }
}

std::vector<Met> SearchIndex::systemsThatMeet(const QString &word) const
{
    std::vector<Met> systems;
    systems.reserve(m_systemWords.size());
    for (const QStringList &words : m_systemWords) {
        if (words.contains(word))
            systems.push_back(Met::Whole);
        else if (word.size() >= shortestSystemStart
                 && std::ranges::any_of(words, [&](const QString &each) { return each.startsWith(word); }))
            systems.push_back(Met::Start);
        else
            systems.push_back(Met::Not);
    }
    return systems;
}

Met SearchIndex::nameMeets(quint32 game, QStringView name) const
{
    Met best = Met::Not;
    for (quint32 index = m_games[game].firstName; index < m_games[game + 1].firstName; ++index) {
        const Name &entry = m_nameEntries[index];
        const QStringView letters = QStringView(m_names).sliced(entry.start, entry.length);
        if (!letters.startsWith(name))
            continue;
        // "Mega Man X" is "mega man 10", but does not begin with "mega man 1".
        const qsizetype end = name.size();
        const bool cutsNumber = entry.inArabic && entry.length > end && name.back().isDigit() && letters[end].isDigit()
            && !std::ranges::binary_search(m_nameWords, entry.start + static_cast<quint32>(end));
        if (cutsNumber)
            continue;
        improve(best, entry.length == name.size() && entry.isWhole ? Met::Whole : Met::Start);
    }
    return best;
}

bool SearchIndex::hasLabel(quint32 game, const QStringList &words) const
{
    for (quint32 index = m_games[game].firstLabel; index < m_games[game + 1].firstLabel; ++index) {
        if (words.contains(m_labels.at(index)))
            return true;
    }
    return false;
}

} // namespace MasteryChart
