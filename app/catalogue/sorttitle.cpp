// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/sorttitle.h"

#include "catalogue/numerals.h"

#include <QRegularExpression>

namespace MasteryChart {

namespace {

constexpr int digits = 5;

QString padded(const QString &number)
{
    return number.rightJustified(digits, u'0');
}

/// \a text with each match of \a pattern replaced by what \a replacement makes of it.
template<typename Replacement>
QString replaced(const QString &text, const QRegularExpression &pattern, Replacement replacement)
{
    QString result;
    qsizetype end = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        result += replacement(match);
        end = match.capturedEnd();
    }
    return result + QStringView(text).sliced(end);
}

/// A Roman number counts where a title or its first part ends, so "X-Men" and "Mix" stay words.
QString withoutRomanNumbers(const QString &title)
{
    static const QRegularExpression roman(QStringLiteral(R"(\b([IVX]+)(?:\s*[:&(]|\s*$|-([0-9]+)))"),
                                          QRegularExpression::CaseInsensitiveOption
                                              | QRegularExpression::UseUnicodePropertiesOption);
    return replaced(title, roman, [](const QRegularExpressionMatch &match) -> QString {
        const QLatin1StringView number = arabicNumeral(match.captured(1).toLower());
        if (number.isEmpty())
            return match.captured();
        const QString further = match.captured(2);
        return padded(number) + (further.isEmpty() ? QString() : u'-' + padded(further));
    });
}

/// Zeros in front stay, so that "007" does not become "7".
QString withPaddedNumbers(const QString &title)
{
    static const QRegularExpression number(QStringLiteral("(0*)([0-9]+)"));
    return replaced(title, number, [](const QRegularExpressionMatch &match) -> QString {
        return match.capturedLength() == digits ? match.captured() : match.captured(1) + padded(match.captured(2));
    });
}

QString withoutLeadingArticle(const QString &title)
{
    static const QRegularExpression article(QStringLiteral(R"(\A\s*(?:a|an|the)\b(?!-)\s*)"),
                                            QRegularExpression::CaseInsensitiveOption);
    QString rest = title;
    return rest.remove(article);
}

QString withoutArticles(const QString &title)
{
    static const QRegularExpression behindComma(QStringLiteral(R"(\A(.+),\s*(?:a|an|the)\b)"),
                                                QRegularExpression::CaseInsensitiveOption);
    return withoutLeadingArticle(title).replace(behindComma, QStringLiteral("\\1"));
}

QString withoutAccents(const QString &title)
{
    return title.normalized(QString::NormalizationForm_D)
        .removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; })
        .normalized(QString::NormalizationForm_C);
}

QString withoutPunctuation(QString title)
{
    static const QRegularExpression punctuation(QStringLiteral(R"([^\w\s~-]+)"),
                                                QRegularExpression::UseUnicodePropertiesOption);
    return title.remove(punctuation);
}

/// Tags come last: "{" is behind "z".
QString withTagLast(const QString &title)
{
    static const QRegularExpression tag(QStringLiteral(R"(\A~([^~]+)~\s*)"));
    const QRegularExpressionMatch match = tag.match(title);
    if (!match.hasMatch())
        return title;
    return QStringLiteral("zzzz{") + match.captured(1) + u' '
        + withoutLeadingArticle(title.sliced(match.capturedEnd()));
}

} // namespace

QString sortTitle(const QString &title)
{
    const QString numbers = withPaddedNumbers(withoutRomanNumbers(title));
    const QString letters = withoutAccents(withoutArticles(numbers).toLower());
    return withTagLast(withoutPunctuation(letters)).trimmed();
}

} // namespace MasteryChart
