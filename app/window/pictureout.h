// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/picture.h"

#include <QObject>

#include <functional>
#include <memory>

class QTemporaryDir;

namespace MasteryChart {

class Preferences;

/// The ways that a picture leaves the window: through the clipboard, dragged, on paper, and by the share sheet.
class PictureOut : public QObject
{
    Q_OBJECT

public:
    /// \a picture makes the picture of what is shown, in a size. Borrows \a preferences, which must outlive \a window,
    /// to which this belongs.
    PictureOut(const std::function<Picture(const QSize &size)> &picture, Preferences &preferences, QWidget *window);
    ~PictureOut() override;

    /// In a size that any place takes, with twice the pixels.
    void copy();
    /// What the picture shows, as text.
    void copyText();
    /// Starts to drag it, as an image and as a file; returns when it was dropped.
    void drag();
    /// Opens the preview, in light colours.
    void print();
    /// Opens the sheet; \a windowSize is offered too.
    void share(const QSize &windowSize);

Q_SIGNALS:
    /// What was done, in a few words.
    void done(const QString &words);
    /// What did not work, in a sentence.
    void failed(const QString &sentence);

private:
    Picture shared() const;

    const std::function<Picture(const QSize &size)> m_picture;
    Preferences &m_preferences;
    QWidget *m_window;
    std::unique_ptr<QTemporaryDir> m_dragged; ///< has the file as long as whoever got it may read it
};

} // namespace MasteryChart
