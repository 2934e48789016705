// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/printpreview.h"

#include "window/accessiblerole.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGraphicsView>
#include <QLineEdit>
#include <QMainWindow>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QToolBar>
#include <QToolButton>

namespace MasteryChart {

namespace {

struct PreviewText
{
    Q_DECLARE_TR_FUNCTIONS(PrintPreview)
};

/// For assistive tools: Qt gives its own parts no names where they show no text.
void nameParts(const QPrintPreviewDialog &dialog)
{
    for (QMainWindow *inner : dialog.findChildren<QMainWindow *>())
        setAccessibleRole(inner, QAccessible::Grouping); // no window of its own
    for (QToolBar *bar : dialog.findChildren<QToolBar *>())
        bar->setAccessibleName(dialog.windowTitle());
    for (QToolButton *more : dialog.findChildren<QToolButton *>(QStringLiteral("qt_toolbar_ext_button")))
        more->setAccessibleName(PreviewText::tr("More"));
    for (QLineEdit *field : dialog.findChildren<QLineEdit *>()) {
        auto *zoom = qobject_cast<QComboBox *>(field->parentWidget());
        const QString name = zoom ? PreviewText::tr("Zoom") : PreviewText::tr("Page");
        field->setAccessibleName(name);
        if (zoom)
            zoom->setAccessibleName(name);
    }
    for (QPrintPreviewWidget *pages : dialog.findChildren<QPrintPreviewWidget *>()) {
        pages->setAccessibleName(PreviewText::tr("Preview"));
        for (QGraphicsView *view : pages->findChildren<QGraphicsView *>()) {
            view->setAccessibleName(pages->accessibleName());
            view->viewport()->setAccessibleName(pages->accessibleName());
        }
    }
}

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
    nameParts(*dialog);
    dialog->open();
}

} // namespace MasteryChart
