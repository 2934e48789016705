// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/save.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <cstdio>

namespace MasteryChart {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Save)
};

constexpr qsizetype longestName = 200; // bytes; with what a save adds for a while, below any file system's 255

std::expected<void, SaveError> finish(bool written, const QFileDevice &device, const QString &file)
{
    if (!written)
        return std::unexpected(SaveError{file, device.errorString()});
    return {};
}

} // namespace

std::expected<void, SaveError> save(const QByteArray &content, const QString &file)
{
    const QFileInfo existing(file);
    const bool standardOutput = file == u"-";
    if (standardOutput || (existing.exists() && !existing.isFile() && !existing.isDir())) {
        QFile stream(file);
        const bool open = standardOutput ? stream.open(stdout, QIODevice::WriteOnly)
                                         : stream.open(QIODevice::WriteOnly | QIODevice::ExistingOnly);
        return finish(open && stream.write(content) == content.size() && stream.flush(), stream, file);
    }
    QSaveFile whole(file);
    // flush() by itself: commit() of Qt 6.4 does not notice that what was still buffered found no room.
    const bool written =
        whole.open(QIODevice::WriteOnly) && whole.write(content) == content.size() && whole.flush() && whole.commit();
    return finish(written, whole, file);
}

QString sentence(const SaveError &error)
{
    if (error.file == u"-")
        return Text::tr("Standard output could not be written to: %1.").arg(error.reason);
    return Text::tr("“%1” could not be written: %2; choose another place or name.").arg(error.file, error.reason);
}

QString suggestedFileName(const QString &title, const QString &ending)
{
    static const QRegularExpression unsafe(QStringLiteral("[\\x00-\\x1f\\x7f<>:\"/\\\\|?*]+"));
    static const QRegularExpression hidden(QStringLiteral("\\A[. ]+"));
    QString name = title;
    name.replace(unsafe, QStringLiteral(" "));
    name = name.simplified().remove(hidden);
    while (name.toUtf8().size() > longestName)
        name.chop(1);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    if (name.isEmpty())
        name = Text::tr("chart");
    return name + u'.' + ending;
}

} // namespace MasteryChart
