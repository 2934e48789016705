// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/picture.h"
#include "support/openwindow.h"
#include "window/picturewriters.h"
#include "window/sharesheet.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QThreadPool>

namespace MasteryChart {

/// Whether nobody could tell \a one from \a other: large letters are not painted twice alike to the last bit.
bool isSame(const QImage &one, const QImage &other);

/// A window with the sample on screen.
class SampleWindow
{
public:
    explicit SampleWindow(const MainWindow::Start &start = {})
        : open(m_server, {}, start)
    {
        if (!QTest::qWaitFor([this] { return open.columns() == 15 && !open.icon().isNull(); }))
            qFatal("There is no sample.");
    }

private:
    LoopbackServer m_server{serviceWith()};

public:
    OpenWindow open;
};

/// The share sheet of a window.
class OpenSheet
{
public:
    /// Opens it.
    explicit OpenSheet(const OpenWindow &open)
    {
        open.action(QStringLiteral("Share…"))->trigger();
        for (ShareSheet *sheet : open.window->findChildren<ShareSheet *>()) {
            if (sheet->isVisible())
                m_sheet = sheet;
        }
        if (!m_sheet || !QTest::qWaitForWindowActive(m_sheet))
            qFatal("There is no share sheet.");
    }

    ShareSheet *get() const { return m_sheet; }
    ShareSheet *operator->() const { return m_sheet; }

    template<typename Part>
    Part *part(const QString &name) const
    {
        return m_sheet->findChild<Part *>(name);
    }

    template<typename Button = QAbstractButton>
    Button *button(const QString &text) const
    {
        return saying(m_sheet->findChildren<Button *>(), text);
    }

    void click(const QString &text) const { QTest::mouseClick(button(text), Qt::LeftButton); }

    QString status() const
    {
        const auto *label = part<QLabel>(QStringLiteral("shareStatus"));
        return label->isVisible() ? label->text().remove(u'\u200b') : QString();
    }

    QPushButton *showFolder() const { return part<QPushButton>(QStringLiteral("showFolder")); }

    QString pixels() const { return part<QLabel>(QStringLiteral("pixels"))->text(); }

    QImage preview() const { return part<QLabel>(QStringLiteral("preview"))->pixmap().toImage(); }

    /// The picture in the size of the preview.
    QImage scaledPicture() const
    {
        Picture picture = m_sheet->picture();
        const QSizeF room = part<QLabel>(QStringLiteral("preview"))->size();
        picture.scale = QSizeF(picture.size).scaled(room, Qt::KeepAspectRatio).width() / picture.size.width();
        return paint(picture).value();
    }

    /// Waits until the preview is the picture.
    void awaitPreview() const { QTRY_VERIFY(isSame(preview(), scaledPicture())); }

    /// Presses \a button and waits for the dialog that asks where to.
    QFileDialog *ask(const QString &button = QStringLiteral("Save…")) const
    {
        click(button);
        auto *dialog = m_sheet->findChild<QFileDialog *>();
        if (!dialog || !QTest::qWaitForWindowActive(dialog))
            qFatal("There is no dialog for a file.");
        return dialog;
    }

    static QLineEdit *nameIn(const QFileDialog *dialog)
    {
        return dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
    }
    static QAbstractButton *saveIn(const QFileDialog *dialog)
    {
        return dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
    }

    /// Begins to save to \a path, and waits for the dialog to go.
    void begin(const QString &path, const QString &button = QStringLiteral("Save…")) const
    {
        const QPointer<QFileDialog> dialog = ask(button);
        nameIn(dialog)->setText(path);
        QTest::mouseClick(saveIn(dialog), Qt::LeftButton);
        QTRY_VERIFY(!dialog);
        m_sheet->activateWindow(); // as a desktop does
        QVERIFY(QTest::qWaitForWindowActive(m_sheet));
    }

    /// Saves to \a path, and waits until that is told.
    void save(const QString &path, const QString &button = QStringLiteral("Save…")) const
    {
        begin(path, button);
        pictureWriters().waitForDone();
        QTRY_VERIFY(!status().isEmpty());
        QCoreApplication::processEvents();
    }

    /// Closes it, as Escape does.
    void close() const
    {
        QTest::keyClick(m_sheet, Qt::Key_Escape);
        QVERIFY(!m_sheet || !m_sheet->isVisible());
    }

    QPointer<ShareSheet> pointer() const { return m_sheet; }

private:
    QPointer<ShareSheet> m_sheet;
};

} // namespace MasteryChart
