// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QTranslator>

namespace MasteryChart {

/// A language that nobody speaks and everybody sees: every English text in Hebrew letters, written from right to left.
/// What stays in Latin letters did not go through tr().
class PseudoLanguage : public QTranslator
{
public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }

    QString translate(const char * /*context*/, const char *source, const char * /*disambiguation*/,
                      int /*n*/) const override
    {
        const QString english = QString::fromUtf8(source);
        if (english == u"QT_LAYOUT_DIRECTION")
            return QStringLiteral("RTL");
        // Placeholders, markup and what is in braces is no language.
        static const QRegularExpression kept(QStringLiteral("%L?[n0-9]|<[^>]*>|\\{[^}]*\\}"));
        QString text;
        qsizetype from = 0;
        for (const QRegularExpressionMatch &match : kept.globalMatch(english)) {
            text += hebrew(english.sliced(from, match.capturedStart() - from)) + match.captured();
            from = match.capturedEnd();
        }
        return text + hebrew(english.sliced(from));
    }

private:
    static QString hebrew(QString text)
    {
        constexpr char16_t alef = u'\u05d0';
        constexpr int letters = 27;
        for (QChar &letter : text) {
            if ((letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z'))
                letter = QChar(static_cast<char16_t>(alef + letter.toLower().unicode() % letters));
        }
        return text;
    }
};

} // namespace MasteryChart
