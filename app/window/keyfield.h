// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace MasteryChart {

/// A field for a secret key. It is masked until it is revealed, can be emptied for good, and tells assistive tools how
/// long its text is, but never a character of it.
class KeyField : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    /// Shows the key, or masks it again.
    void reveal(bool revealed);

    /// Empties the field, so that neither undo nor what was marked brings anything back.
    void forget();

private:
    /// Where the system has a selection, whatever is marked can be pasted elsewhere.
    void noteMarkedText();
    void dropMarkedText();

    QString m_marked; ///< what this field put into the selection last, though it may have been edited since
};

} // namespace MasteryChart
