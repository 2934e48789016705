// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pictureout.h"

#include "chart/picturefile.h"
#include "export/filename.h"
#include "export/save.h"
#include "window/printpreview.h"
#include "window/sharesheet.h"

#include <QClipboard>
#include <QDrag>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

namespace MasteryChart {

namespace {

constexpr QSize sharedSize{1200, 675};
constexpr double sharedScale = 2;
constexpr int draggedWidth = 240; // of what is seen under the mouse

} // namespace

PictureOut::PictureOut(const std::function<Picture(const QSize &)> &picture, Preferences &preferences, QWidget *window)
    : QObject(window)
    , m_picture(picture)
    , m_preferences(preferences)
    , m_window(window)
{
}

PictureOut::~PictureOut() = default;

Picture PictureOut::shared() const
{
    Picture shared = m_picture(sharedSize);
    shared.scale = sharedScale;
    return shared;
}

void PictureOut::copy()
{
    const auto image = paint(shared());
    if (!image) {
        Q_EMIT failed(sentence(image.error()));
        return;
    }
    QGuiApplication::clipboard()->setImage(*image);
    Q_EMIT done(tr("Copied the picture"));
}

void PictureOut::copyText()
{
    const Picture shown = shared();
    QGuiApplication::clipboard()->setText(altText(shown.content));
    Q_EMIT done(tr("Copied what the chart shows, as text"));
}

void PictureOut::drag()
{
    const Picture dragged = shared();
    const auto image = paint(dragged);
    if (!image)
        return;
    // Some places take an image, others only a file.
    auto *content = new QMimeData;
    content->setImageData(*image);
    if (!m_dragged)
        m_dragged = std::make_unique<QTemporaryDir>();
    const QString file =
        m_dragged->filePath(suggestedFileName(pictureTitle(dragged.content.snapshots), formatInfo(Format::Png).name));
    const auto bytes = pngFile(*image, pictureTexts(dragged));
    if (bytes && m_dragged->isValid() && saveFile(*bytes, file))
        content->setUrls({QUrl::fromLocalFile(file)});
    auto *drag = new QDrag(m_window);
    drag->setMimeData(content);
    drag->setPixmap(QPixmap::fromImage(image->scaledToWidth(draggedWidth, Qt::SmoothTransformation)));
    drag->exec(Qt::CopyAction);
}

void PictureOut::print()
{
    Picture printed = shared();
    printed.theme = lightTheme(); // of paper
    showPrintPreview(printed, m_window);
}

void PictureOut::share(const QSize &windowSize)
{
    auto *sheet = new ShareSheet(m_picture(windowSize), m_preferences, m_window);
    connect(sheet, &ShareSheet::failedLate, this, &PictureOut::failed);
    sheet->open();
}

} // namespace MasteryChart
