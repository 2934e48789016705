// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace MasteryChart {

class WrappingLabel;

/// A heading, a sentence and the ways on, in a column somewhat above the middle: what stands where there is nothing
/// else to show.
class NoticeColumn : public QWidget
{
    Q_OBJECT

public:
    struct Style
    {
        double headingShare = 1; ///< of the program's own size of type
        int widest = 480;        ///< pixels
        int gap = 8;             ///< pixels, between the parts
        int gapAboveWays = 0;    ///< pixels more
    };

    /// \a name begins the object names of its parts: "failure" gives "failureHeading" and "failureSentence". \a ways
    /// stand in their order, and go on in the next line where there is no room.
    NoticeColumn(const QString &name, const Style &style, const QList<QPushButton *> &ways, QWidget *parent);

    /// The first way on that can be taken now; null where there is none.
    QWidget *firstWay() const;

protected:
    WrappingLabel *heading() const { return m_heading; }
    WrappingLabel *sentence() const { return m_sentence; }

    /// Puts \a part above the heading.
    void putAbove(QWidget *part);

    /// Has a screen reader say heading and sentence, as far as they are there.
    void alert();

private:
    WrappingLabel *m_heading;
    WrappingLabel *m_sentence;
    QBoxLayout *m_parts;
    const QList<QPushButton *> m_ways;
};

} // namespace MasteryChart
