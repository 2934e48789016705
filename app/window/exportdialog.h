// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QDir>

class QComboBox;
class QLineEdit;

namespace MasteryChart {

/// Asks for the file and the scale of an exported picture.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a size is the picture's at 1x; \a file is the absolute path that is suggested.
    ExportDialog(const QSize &size, const QString &file, QWidget *parent);

    /// Absolute: a bare name is in the suggested folder.
    QString file() const;
    int scale() const;

private:
    void choose();
    void confirm();

    const QDir m_folder; ///< the suggested one
    QLineEdit *m_file;
    QComboBox *m_scale;
    QString m_confirmed; ///< a file the chooser has already asked about
};

} // namespace MasteryChart
