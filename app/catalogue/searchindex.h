// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"
#include "catalogue/met.h"
#include "catalogue/vocabulary.h"

namespace MasteryChart {

/// What is looked through to find games: the words of all titles, each once, with the games that have it; the titles
/// without blanks; initials; and the words of the systems. Made once from a catalogue. Games whose page is deprecated
/// are not in it.
class SearchIndex
{
public:
    struct Game
    {
        int row = 0;     ///< in Catalogue::games()
        int system = -1; ///< in systems(); -1 where the catalogue does not have it
        int titleLength = 0;
        bool isSubset = false;
        bool isTagged = false;
        quint32 firstName = 0;  ///< its names end where those of the next begin
        quint32 firstLabel = 0; ///< its labels likewise
    };

    SearchIndex() = default;
    explicit SearchIndex(const Catalogue &catalogue);

    /// In the order of their IDs.
    const std::vector<Game> &games() const { return m_games; }

    /// Sets for each game how well its title meets \a word, but for typos.
    void meet(const QString &word, MetByGame &games) const;

    /// Sets Met::Typo for each game that does not meet \a word but for typos; where \a isOpen, the word may go on.
    void meetWithTypos(const QString &word, bool isOpen, MetByGame &games) const;

    /// How well each of the catalogue's systems meets \a word with its name or short name.
    std::vector<Met> systemsThatMeet(const QString &word) const;

    /// Whether the game at \a game is called \a name, which has neither blanks nor articles: Whole or Start.
    Met nameMeets(quint32 game, QStringView name) const;

    /// Whether one of \a words is one of the game's tags, or one of its subset's name.
    bool hasLabel(quint32 game, const QStringList &words) const;

private:
    struct Name
    {
        quint32 start = 0; ///< in m_names
        quint32 length = 0;
        quint32 game = 0;
        bool isWhole = false;  ///< not just the start of the game's title
        bool inArabic = false; ///< Roman numbers are written in Arabic digits
    };

    class Builder;

    void meetSeveral(const QString &word, MetByGame &games) const;
    bool hasAtWordStart(quint32 game, const QString &word) const;
    void meetInitials(const QString &word, MetByGame &games) const;

    std::vector<Game> m_games; ///< and one more, for the ends

    Vocabulary m_vocabulary; ///< of the titles as they are

    QString m_names; ///< a line feed before each and behind all
    std::vector<Name> m_nameEntries;
    std::vector<quint32> m_nameWords; ///< where in m_names a word begins

    QString m_initials; ///< of all games, a blank before each and behind all
    std::vector<quint32> m_initialsStarts;
    std::vector<quint32> m_initialsGames;

    QList<QString> m_labels;
    std::vector<QStringList> m_systemWords;
};

} // namespace MasteryChart
