// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/exportdialog.h"

#include "export/filename.h"
#include "export/format.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

namespace MasteryChart {

namespace {

constexpr int scales = 4;
constexpr int suggestedScale = 2;
constexpr int fileWidth = 320;

} // namespace

ExportDialog::ExportDialog(const QSize &size, const QString &file, QWidget *parent)
    : QDialog(parent)
    , m_folder(QFileInfo(file).absoluteDir())
    , m_file(new QLineEdit(QDir::toNativeSeparators(file)))
    , m_scale(new QComboBox)
{
    setWindowTitle(tr("Export Image"));
    const QLocale locale;
    for (int scale = 1; scale <= scales; ++scale) {
        const QSize pixels = size * scale;
        m_scale->addItem(
            tr("%1× (%2 × %3 pixels)")
                .arg(locale.toString(scale), locale.toString(pixels.width()), locale.toString(pixels.height())),
            scale);
    }
    m_scale->setCurrentIndex(suggestedScale - 1);
    m_scale->setObjectName(QStringLiteral("scale"));
    m_file->setObjectName(QStringLiteral("file"));
    m_file->setMinimumWidth(fileWidth);

    auto *chooser = new QPushButton(tr("C&hoose…"));
    chooser->setAutoDefault(false);
    auto *fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file, 1);
    fileRow->addWidget(chooser);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *write = buttons->addButton(tr("&Export"), QDialogButtonBox::AcceptRole);
    write->setDefault(true);
    auto *form = new QFormLayout(this);
    form->addRow(tr("&Size"), m_scale);
    auto *fileLabel = new QLabel(tr("&File")); // a row of several parts has no buddy of its own
    fileLabel->setBuddy(m_file);
    form->addRow(fileLabel, fileRow);
    form->addRow(buttons);

    write->setAutoDefault(true);
    write->setFocus();
    connect(chooser, &QPushButton::clicked, this, &ExportDialog::choose);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_file, &QLineEdit::textChanged, this,
            [write](const QString &text) { write->setEnabled(!text.trimmed().isEmpty()); });
}

QString ExportDialog::file() const
{
    const QString file = m_folder.absoluteFilePath(QDir::fromNativeSeparators(m_file->text().trimmed()));
    return formatFromFileName(file) == Format::Png ? file : file + u'.' + formatInfo(Format::Png).name;
}

int ExportDialog::scale() const
{
    return m_scale->currentData().toInt();
}

void ExportDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("Export Image"), file(), formatFilter(Format::Png));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(formatInfo(Format::Png).name);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        m_file->setText(QDir::toNativeSeparators(chosen));
        m_confirmed = file();
    });
    dialog->open();
}

void ExportDialog::confirm()
{
    if (!QFileInfo::exists(file()) || file() == m_confirmed) {
        accept();
        return;
    }
    auto *question =
        new QMessageBox(QMessageBox::Question, windowTitle(),
                        tr("“%1” exists already. Replace it?").arg(displayedFileName(QFileInfo(file()).fileName())),
                        QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto *replace = question->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    connect(question, &QMessageBox::buttonClicked, this, [this, replace](const QAbstractButton *clicked) {
        if (clicked == replace)
            accept();
    });
    question->open();
}

} // namespace MasteryChart
