// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/searchquery.h"

#include "catalogue/numerals.h"
#include "catalogue/searchtext.h"
#include "catalogue/series.h"
#include "distribution/foreigntext.h"

namespace MasteryChart {

namespace {

constexpr qsizetype mostWords = 8 * sizeof(WordSet);

} // namespace

WordSet SearchQuery::allWords() const
{
    return static_cast<WordSet>((quint64(1) << words.size()) - 1);
}

QString SearchQuery::name(WordSet without) const
{
    QString name;
    for (qsizetype index = 0; index < words.size(); ++index) {
        if ((without >> index & 1) == 0)
            name += words.at(index);
    }
    return name;
}

QString SearchQuery::nameInArabic(WordSet without) const
{
    QString name;
    for (qsizetype index = 0; index < words.size(); ++index) {
        if ((without >> index & 1) != 0)
            continue;
        const QLatin1StringView number = arabicNumeral(words.at(index));
        if (number.isEmpty())
            name += words.at(index);
        else
            name += number;
    }
    return name;
}

QList<SearchQuery> searchQueries(const QString &typed)
{
    const QStringView start = QStringView(typed).first(std::min(typed.size(), maxTextLength));
    const SearchText text(start);
    SearchQuery literal;
    for (qsizetype index = 0; index < text.wordCount(); ++index) {
        if (!text.isArticle(index))
            literal.words.append(text.word(index).toString());
    }
    if (literal.words.isEmpty())
        return {};
    literal.isOpen = start.back().isLetterOrNumber();
    SearchQuery series{withSeriesNames(literal.words), true, literal.isOpen};
    literal.words.resize(std::min(literal.words.size(), mostWords));
    if (series.words.isEmpty())
        return {literal};
    series.words.resize(std::min(series.words.size(), mostWords));
    return {literal, series};
}

} // namespace MasteryChart
