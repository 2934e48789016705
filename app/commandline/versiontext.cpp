// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/versiontext.h"

#include "storage/sqliteversion.h"

#include <QCoreApplication>

namespace MasteryChart {

namespace {

struct VersionSentence
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace

QString versionText()
{
    QString text = u"Mastery Chart " + QCoreApplication::applicationVersion() + u'\n';
    const QString qt = QString::fromLatin1(qVersion());
    const QString sqlite = sqliteVersion();
    if (sqlite.isEmpty())
        text += VersionSentence::tr("Qt %1; its driver for SQLite is missing, so nothing is kept.").arg(qt);
    else
        text += QStringLiteral("Qt %1, SQLite %2").arg(qt, sqlite);
    return text + u'\n';
}

} // namespace MasteryChart
