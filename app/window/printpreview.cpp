// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/printpreview.h"

#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace MasteryChart {

namespace {

void print(const Picture &picture, QPrinter &printer)
{
    QPainter painter(&printer);
    const QRect page = painter.viewport();
    const QSizeF fitting = QSizeF(picture.size).scaled(page.size(), Qt::KeepAspectRatio);
    painter.translate((page.width() - fitting.width()) / 2, 0);
    painter.scale(fitting.width() / picture.size.width(), fitting.height() / picture.size.height());
    render(picture, painter);
}

} // namespace

void showPrintPreview(const Picture &picture, QWidget *parent)
{
    auto *dialog = new QPrintPreviewDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->printer()->setPageOrientation(QPageLayout::Landscape);
    dialog->printer()->setDocName(pictureTitle(picture.content.snapshots));
    QObject::connect(dialog, &QPrintPreviewDialog::paintRequested, dialog,
                     [picture](QPrinter *printer) { print(picture, *printer); });
    dialog->open();
}

} // namespace MasteryChart
