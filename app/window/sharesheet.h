// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/picture.h"
#include "export/format.h"

#include <QDialog>
#include <QTimer>

#include <expected>

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace MasteryChart {

class Preferences;
class Segments;
class WrappingLabel;

/// Makes a picture to post: shows it as it will be, in a size for a place, light or dark, with a headline, a name and
/// what else is wanted; copies it, or saves it as PNG, SVG or PDF. The figures go out as a table, CSV or JSON. All is
/// of the game as it was when the sheet was opened. The sheet stays open when something goes wrong, and deletes itself
/// once it is closed and what it saves is written.
class ShareSheet : public QDialog
{
    Q_OBJECT

public:
    /// \a picture is as in the window; its size is offered too. \a preferences have the folder, and must outlive this.
    ShareSheet(const Picture &picture, Preferences &preferences, QWidget *parent);

    /// The picture as it is chosen now.
    Picture picture() const;
    Format format() const;

Q_SIGNALS:
    /// After the sheet was closed, a file could not be written: why, in a sentence.
    void failedLate(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addSizes(QFormLayout *form);
    void addWords(QFormLayout *form);
    QLayout *makeStatus();
    QWidget *makeButtons();
    void showPreview();
    void copyPicture();
    void copyTable();
    void save(Format format);
    void confirm(const QString &chosen, Format format);
    void write(const QString &file, Format format);
    void report(const std::expected<QString, QString> &written);
    void goWhenDone();
    /// Says \a words, and offers to show \a folder.
    void tell(const QString &words, const QString &folder = {});

    const Picture m_picture;
    Preferences &m_preferences;
    QTimer m_refresh;
    QLabel *m_preview;
    Segments *m_place; ///< index into pictureSizes, then the window's and an own size
    QSpinBox *m_width;
    QSpinBox *m_height;
    Segments *m_theme;
    Segments *m_scale;
    Segments *m_format;
    QLabel *m_pixels;
    QLineEdit *m_headline;
    QCheckBox *m_hasName;
    QLineEdit *m_name;
    QCheckBox *m_hasFigures;
    QCheckBox *m_hasSource;
    QLineEdit *m_altText;
    WrappingLabel *m_status;
    QPushButton *m_showFolder;
    QString m_folder;  ///< that it shows
    int m_writing = 0; ///< files that are not written to their end yet
};

} // namespace MasteryChart
