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

namespace MasteryChart {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ImageExport)
};

} // namespace

void exportImage(const Picture &picture, Preferences &preferences, QWidget *parent,
                 const std::function<void(const std::expected<QString, QString> &)> &done)
{
    const QString title = Text::tr("%1 achievement distribution").arg(pictureTitle(picture.snapshots));
    const QString name = suggestedFileName(title, formatInfo(Format::Png).name);
    auto *dialog = new ExportDialog(picture.size, QDir(preferences.exportFolder()).filePath(name), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, [dialog, picture, &preferences, done] {
        Picture scaled = picture;
        scaled.scale = dialog->scale();
        const QString file = dialog->file();
        const auto image = paint(scaled);
        const auto png = image ? pngFile(*image) : std::unexpected(image.error());
        if (!png) {
            done(std::unexpected(sentence(png.error())));
            return;
        }
        const auto saved = saveFile(*png, file);
        if (!saved) {
            done(std::unexpected(sentence(saved.error())));
            return;
        }
        preferences.setExportFolder(QFileInfo(file).absolutePath());
        done(QDir::toNativeSeparators(file));
    });
    dialog->open();
}

} // namespace MasteryChart
