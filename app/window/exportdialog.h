// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace MasteryChart {

/// Asks for the file and the scale of an exported picture.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a size is the picture's at 1x, \a file what is suggested.
    ExportDialog(const QSize &size, const QString &file, QWidget *parent);

    QString file() const;
    int scale() const;

private:
    void choose();
    void confirm();

    QLineEdit *m_file;
    QComboBox *m_scale;
    QString m_confirmed; ///< a file the chooser has already asked about
};

} // namespace MasteryChart
