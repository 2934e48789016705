// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/wrappinglabel.h"

#include <QTextBoundaryFinder>

namespace MasteryChart {

namespace {

constexpr int longWord = 24; // characters; longer ones are few in any language
constexpr QChar breakHere(0x200b);

/// \a text with a place to break after each character of its long words.
QString breakable(const QString &text)
{
    QString result;
    QTextBoundaryFinder lines(QTextBoundaryFinder::Line, text);
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype next = lines.toNextBoundary();
        const qsizetype end = next < 0 ? text.size() : next;
        const QString word = text.sliced(start, end - start);
        start = end;
        if (word.size() <= longWord) {
            result += word;
            continue;
        }
        QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, word);
        for (qsizetype from = 0; from < word.size();) {
            const qsizetype to = characters.toNextBoundary();
            const qsizetype until = to < 0 ? word.size() : to;
            if (from > 0)
                result += breakHere;
            result += QStringView(word).sliced(from, until - from);
            from = until;
        }
    }
    return result;
}

} // namespace

WrappingLabel::WrappingLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void WrappingLabel::setPlainText(const QString &text)
{
    setText(breakable(text));
    setAccessibleName(text);
}

QSize WrappingLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

} // namespace MasteryChart
