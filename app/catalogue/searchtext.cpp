// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/searchtext.h"

#include "catalogue/numerals.h"

#include <algorithm>

namespace MasteryChart {

namespace {

bool isMark(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing
        || category == QChar::Mark_SpacingCombining;
}

/// What is neither seen nor heard: controls, joiners, marks of direction, apostrophes.
bool isSilent(char32_t character)
{
    return character == u'\'' || character == u'`' || character == u'\u2019' || character == u'\u2018'
        || character == u'\u00b4' || character == u'\u02bc' || QChar::category(character) == QChar::Other_Format
        || isMark(character);
}

/// Letters that Unicode takes for letters of their own, though people type them as others.
QStringView plainLetters(char32_t character)
{
    switch (character) {
    case u'ß':
        return u"ss";
    case u'æ':
        return u"ae";
    case u'œ':
        return u"oe";
    case u'ø':
        return u"o";
    case u'ł':
        return u"l";
    case u'đ':
    case u'ð':
        return u"d";
    case u'þ':
        return u"th";
    case u'ı':
        return u"i";
    default:
        return {};
    }
}

bool isArticleWord(QStringView word)
{
    return word == u"the" || word == u"a" || word == u"an";
}

/// Of the words from \a first to \a last; not all where they are too many.
Initials initialsOfWords(const SearchText &text, qsizetype first, qsizetype last)
{
    Initials initials{.first = first, .last = last};
    for (qsizetype index = first; index <= last && initials.letters.size() <= mostInitials; ++index) {
        const QStringView word = text.word(index);
        const QLatin1StringView number = index > first ? arabicNumeral(word) : QLatin1StringView(); // "I" may begin
        for (const char digit : number)
            initials.letters.append(QLatin1Char(digit));
        if (!number.isEmpty())
            continue;
        for (const QChar letter : word.front().isDigit() ? word : word.first(1))
            initials.letters.append(letter);
    }
    return initials;
}

} // namespace

/// Fills a SearchText while it goes along the text.
class SearchText::Folder
{
public:
    Folder(SearchText &result, QStringView text)
        : m_result(result)
        , m_text(text)
    {
        while (m_at < m_text.size())
            takeNext();
    }

private:
    void takeNext()
    {
        const char16_t unit = m_text[m_at].unicode();
        if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9'))
            take(unit, 1);
        else if (unit >= u'A' && unit <= u'Z')
            take(static_cast<char16_t>(unit + (u'a' - u'A')), 1);
        else if (unit == u'.' && isDotHack())
            takeWord(u"dot", 1);
        else if (unit == u'&')
            takeAnd();
        else if (unit < 0x80 && unit != u'\'' && unit != u'`')
            separate(unit);
        else
            takeForeign();
    }

    /// Everything beyond ASCII.
    void takeForeign()
    {
        char32_t character = m_text[m_at].unicode();
        qsizetype length = 1;
        if (m_text[m_at].isHighSurrogate() && m_at + 1 < m_text.size() && m_text[m_at + 1].isLowSurrogate()) {
            character = QChar::surrogateToUcs4(m_text[m_at], m_text[m_at + 1]);
            length = 2;
        }
        if (isSilent(character)) {
            if (m_inWord && isMark(character))
                m_result.m_sources.last().length += length;
            m_at += length;
            return;
        }
        const QString parts = QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
        bool hasLetters = false;
        for (qsizetype index = 0; index < parts.size(); ++index) {
            char32_t part = parts[index].unicode();
            qsizetype units = 1;
            if (parts[index].isHighSurrogate() && index + 1 < parts.size()) {
                part = QChar::surrogateToUcs4(parts[index], parts[index + 1]);
                units = 2;
            }
            if (QChar::isLetterOrNumber(part)) {
                const QStringView plain = plainLetters(part);
                for (const QChar letter : plain.isEmpty() ? QStringView(parts).sliced(index, units) : plain)
                    append(letter, length);
                hasLetters = true;
            } else if (!isSilent(part)) {
                endWord(part);
            }
            index += units - 1;
        }
        if (!hasLetters)
            endWord(character);
        m_at += length;
    }

    bool isDotHack() const
    {
        return !m_inWord && m_text.sliced(m_at + 1).startsWith(QLatin1StringView("hack"), Qt::CaseInsensitive);
    }

    void takeAnd()
    {
        endWord(u' ');
        takeWord(u"and", 1);
        endWord(u' ');
    }

    void takeWord(QStringView letters, qsizetype length)
    {
        for (const QChar letter : letters)
            append(letter, length);
        m_at += length;
    }

    void take(char16_t letter, qsizetype length)
    {
        append(QChar(letter), length);
        m_at += length;
    }

    void separate(char16_t separator)
    {
        endWord(separator);
        ++m_at;
    }

    void append(QChar letter, qsizetype length)
    {
        if (!m_inWord) {
            m_inWord = true;
            m_result.m_words.append({m_result.m_letters.size(), m_startsPart, m_followsComma, false});
            m_startsPart = false;
            m_followsComma = false;
        }
        m_result.m_letters.append(letter);
        m_result.m_sources.append({m_at, length});
    }

    void endWord(char32_t separator)
    {
        if (m_inWord && separator == u'-')
            m_result.m_words.last().precedesHyphen = true;
        else if (!m_inWord
                 && (separator == u'-' || separator == u'\u2013' || separator == u'\u2014' || separator == u'~'))
            m_startsPart = true; // with a blank before it, it is a dash
        if (separator == u':' || separator == u'[' || separator == u'|')
            m_startsPart = true;
        if (separator == u',')
            m_followsComma = true;
        m_inWord = false;
    }

    SearchText &m_result;
    const QStringView m_text;
    qsizetype m_at = 0;
    bool m_inWord = false;
    bool m_startsPart = true;
    bool m_followsComma = false;
};

SearchText::SearchText(QStringView text)
{
    Folder(*this, text);
}

TextRange SearchText::wordRange(qsizetype index) const
{
    const qsizetype start = m_words[index].start;
    const qsizetype end = index + 1 < m_words.size() ? m_words[index + 1].start : m_letters.size();
    return {start, end - start};
}

QStringView SearchText::word(qsizetype index) const
{
    const TextRange range = wordRange(index);
    return letters().sliced(range.start, range.length);
}

TextRange SearchText::compound(qsizetype index) const
{
    const bool isFirst = m_words[index].precedesHyphen && (index == 0 || !m_words[index - 1].precedesHyphen);
    if (!isFirst)
        return {};
    qsizetype last = index;
    while (last + 1 < wordCount() && m_words[last].precedesHyphen)
        ++last;
    const TextRange end = wordRange(last);
    return {m_words[index].start, end.start + end.length - m_words[index].start};
}

bool SearchText::isArticle(qsizetype index) const
{
    const Word &info = m_words[index];
    if (m_words.size() == 1 || info.precedesHyphen || (index > 0 && !info.followsComma))
        return false;
    return isArticleWord(word(index));
}

TextRange SearchText::source(const TextRange &range) const
{
    if (range.length == 0)
        return {};
    const qsizetype start = m_sources[range.start].start;
    const TextRange &last = m_sources[range.start + range.length - 1];
    return {start, last.start + last.length - start};
}

QVarLengthArray<Initials, 4> initialsOf(const SearchText &text)
{
    QVarLengthArray<Initials, 4> all;
    const qsizetype end = text.wordCount();
    const auto add = [&](qsizetype first, qsizetype last) {
        Initials initials = initialsOfWords(text, first, last);
        if (initials.letters.size() >= fewestInitials && initials.letters.size() <= mostInitials)
            all.append(std::move(initials));
    };
    const auto addPart = [&](qsizetype first, qsizetype last) {
        add(first, last);
        if (isArticleWord(text.word(first)))
            add(first + 1, last);
    };
    qsizetype first = 0;
    for (qsizetype index = 1; index < end; ++index) {
        if (text.startsPart(index)) {
            addPart(first, index - 1);
            first = index;
        }
    }
    if (end > 0)
        addPart(first, end - 1);
    if (first > 0) // there are several parts
        addPart(0, end - 1);
    return all;
}

} // namespace MasteryChart
