// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/imageexport.h"

#include "chartmodel/charttext.h"
#include "export/filename.h"
#include "export/format.h"
#include "export/imagefile.h"
#include "export/save.h"
#include "storage/preferences.h"
#include "window/exportdialog.h"

#include <QCoreApplication>
#include <QDir>
#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace MasteryChart {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImageExport)
};

/// The file, or a sentence about what went wrong.
using Written = std::expected<QString, QString>;

[[nodiscard]] Written writePng(const QImage &image, const QString &file)
{
    const auto png = pngFile(image);
    if (!png)
        return std::unexpected(sentence(png.error()));
    const auto saved = saveFile(*png, file);
    if (!saved)
        return std::unexpected(sentence(saved.error()));
    return file;
}

} // namespace

void exportImage(const Picture &picture, Preferences &preferences, QWidget *parent,
                 const std::function<void(const std::expected<QString, QString> &)> &done)
{
    const QString title = Text::tr("%1 achievement distribution").arg(pictureTitle(picture.snapshots));
    const QString name = suggestedFileName(title, formatInfo(Format::Png).name);
    auto *dialog = new ExportDialog(picture.size, QDir(preferences.exportFolder()).filePath(name), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [dialog, picture, parent, &preferences, done] {
        Picture scaled = picture;
        scaled.scale = dialog->scale();
        const auto image = paint(scaled);
        if (!image) {
            done(std::unexpected(sentence(image.error())));
            return;
        }
        // A chart is painted in the window's thread alone; what takes longer is not.
        auto *writing = new QFutureWatcher<Written>(parent);
        QObject::connect(writing, &QFutureWatcherBase::finished, parent, [writing, &preferences, done] {
            writing->deleteLater();
            const Written written = writing->result();
            if (!written) {
                done(written);
                return;
            }
            preferences.setExportFolder(QFileInfo(*written).absolutePath());
            done(displayedFileName(QDir::toNativeSeparators(*written)));
        });
        writing->setFuture(QtConcurrent::run(writePng, *image, dialog->file()));
    });
    dialog->open();
}

} // namespace MasteryChart
