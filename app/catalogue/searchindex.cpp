// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/searchindex.h"

#include "catalogue/gametitle.h"
#include "catalogue/numerals.h"
#include "catalogue/typos.h"

#include <QStringMatcher>

#include <algorithm>
#include <array>

namespace MasteryChart {

namespace {

constexpr qsizetype shortestSystemStart = 3;

void improve(Met &met, Met better)
{
    met = std::min(met, better);
}

/// Whether \a bits has more than \a most that are set.
bool hasMoreBits(quint64 bits, int most)
{
    for (int each = 0; each < most; ++each)
        bits &= bits - 1; // takes the lowest
    return bits != 0;
}

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
        addVocabulary();
    }

private:
    struct Use
    {
        quint32 word = 0;
        quint32 use = 0; ///< as in m_uses
    };

    /// About as much as such a catalogue needs.
    void reserve(size_t games)
    {
        const auto count = static_cast<qsizetype>(games);
        m_index.m_games.reserve(games + 1);
        m_index.m_names.reserve(count * 40);
        m_index.m_nameEntries.reserve(games * 5 / 4);
        m_index.m_nameWords.reserve(games * 6);
        m_index.m_initials.reserve(count * 10);
        m_uses.reserve(games * 6);
        m_index.m_wordNumbers.reserve(count + count / 2);
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
        addWords(whole);
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

    void addWords(const SearchText &text)
    {
        for (qsizetype index = 0; index < text.wordCount(); ++index) {
            const TextRange compound = text.compound(index);
            if (compound.length > 0)
                m_uses.push_back({numberOf(text.letters().sliced(compound.start, compound.length)), m_game * 2});
        }
        for (qsizetype index = 0; index < text.wordCount(); ++index) {
            const QStringView word = text.word(index);
            m_uses.push_back({numberOf(word), m_game * 2});
            QLatin1StringView numeral = arabicNumeral(word);
            if (numeral.isEmpty())
                numeral = romanNumeral(word);
            if (!numeral.isEmpty())
                m_uses.push_back({numberOf(QString(numeral)), m_game * 2 + 1});
        }
    }

    quint32 numberOf(QStringView word)
    {
        const QString key = QString::fromRawData(word.data(), word.size());
        const auto number = static_cast<quint32>(m_index.m_wordNumbers.size());
        const quint32 known = m_index.m_wordNumbers.value(key, number);
        if (known != number)
            return known;
        m_index.m_wordNumbers.insert(word.toString(), number);
        m_index.m_wordStarts.push_back(static_cast<quint32>(m_index.m_words.size()));
        m_index.m_words += word;
        m_index.m_wordLetters.push_back(lettersIn(word));
        return number;
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
            m_index.m_initials += initials.text;
        }
    }

    void addLabels(const SearchText &text)
    {
        for (qsizetype index = 0; index < text.wordCount(); ++index)
            m_index.m_labels.append(text.word(index).toString());
    }

    /// Sorts the uses by word.
    void addVocabulary()
    {
        m_index.m_wordStarts.push_back(static_cast<quint32>(m_index.m_words.size()));
        std::vector<quint32> &firsts = m_index.m_firstUses;
        firsts.assign(static_cast<size_t>(m_index.m_wordNumbers.size()) + 1, 0);
        for (const Use &use : m_uses)
            ++firsts[use.word + 1];
        for (size_t word = 1; word < firsts.size(); ++word)
            firsts[word] += firsts[word - 1];
        std::vector<quint32> next(firsts);
        m_index.m_uses.resize(m_uses.size());
        for (const Use &use : m_uses)
            m_index.m_uses[next[use.word]++] = use.use;
    }

    SearchIndex &m_index;
    QHash<int, int> m_systems; ///< their IDs
    std::vector<Use> m_uses;
    quint32 m_game = 0;
};

SearchIndex::SearchIndex(const Catalogue &catalogue)
{
    Builder(*this, catalogue);
}

void SearchIndex::meet(const QString &word, Games &games) const
{
    const quint64 letters = lettersIn(word);
    for (size_t index = 0; index < m_wordLetters.size(); ++index) {
        if ((letters & ~m_wordLetters[index]) != 0)
            continue;
        const QStringView other = wordAt(index);
        if (other.startsWith(word))
            raise(index, other.size() == word.size() ? Met::Whole : Met::Start, games);
        else if (word.size() > 1 && other.contains(word))
            raise(index, Met::Inside, games);
    }
    meetSeveral(word, games);
    meetInitials(word, games);
}

/// Several words typed as one, as "pacman" is: the title has the first of them.
void SearchIndex::meetSeveral(const QString &word, Games &games) const
{
    for (qsizetype length = 1; length < word.size(); ++length) {
        const auto first = m_wordNumbers.constFind(QString::fromRawData(word.constData(), length));
        if (first == m_wordNumbers.cend())
            continue;
        for (quint32 use = m_firstUses[*first]; use < m_firstUses[*first + 1]; ++use) {
            const quint32 game = m_uses[use] / 2;
            if (games[game] > Met::Start && hasAtWordStart(game, word))
                games[game] = Met::Start;
        }
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

void SearchIndex::meetInitials(const QString &word, Games &games) const
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

void SearchIndex::raise(size_t word, Met met, Games &games) const
{
    for (quint32 use = m_firstUses[word]; use < m_firstUses[word + 1]; ++use) {
        const bool isNumeral = (m_uses[use] & 1) != 0;
        if (!isNumeral)
            improve(games[m_uses[use] / 2], met);
        else if (met == Met::Whole)
            improve(games[m_uses[use] / 2], Met::Numeral);
    }
}

void SearchIndex::meetWithTypos(const QString &word, bool isOpen, Games &games) const
{
    const int most = typosAllowed(word);
    if (most == 0)
        return;
    const quint64 letters = lettersIn(word);
    for (size_t index = 0; index < m_wordLetters.size(); ++index) {
        // Each typo brings one letter that the word does not have, at most, and hides one that it has.
        if (hasMoreBits(letters & ~m_wordLetters[index], most)
            || (!isOpen && hasMoreBits(m_wordLetters[index] & ~letters, most)))
            continue;
        if (isTypoOf(word, wordAt(index), isOpen, most))
            raise(index, Met::Typo, games);
    }
}

QStringView SearchIndex::wordAt(size_t word) const
{
    return QStringView(m_words).sliced(m_wordStarts[word], m_wordStarts[word + 1] - m_wordStarts[word]);
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
