// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagehandler.h"

#include "commandline/exitcode.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QtGlobal>

#include <cstdio>
#include <cstdlib>

namespace MasteryChart {

namespace {

bool showsAll = false;

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg && message.contains(u"Qt platform plugin")) {
        // No application object, so no translation either.
        std::fputs(
            "masterychart: There is no display for a window; add --export chart.png to write the chart without one.\n",
            stderr);
        std::_Exit(static_cast<int>(ExitCode::WrongUsage));
    }
    if (showsAll)
        std::fprintf(stderr, "%s: %s\n", context.category ? context.category : "default",
                     qUtf8Printable(withoutSecrets(message)));
    else if (type == QtFatalMsg || type == QtCriticalMsg)
        std::fprintf(stderr, "%s\n", qUtf8Printable(withoutSecrets(message)));
}

} // namespace

void installMessageHandler()
{
    showsAll = qEnvironmentVariableIntValue("MASTERYCHART_DEBUG") > 0;
    if (showsAll)
        QLoggingCategory::setFilterRules(QStringLiteral("masterychart.*=true"));
    qInstallMessageHandler(handle);
}

QString withoutSecrets(QString message)
{
    static const QRegularExpression query(QStringLiteral("\\?[^\\s=?]+=.*|(?<=://)([^\\s?]*)\\?.*"));
    static const QRegularExpression user(QStringLiteral("(?<=://)[^\\s/@]*@"));
    static const QRegularExpression key(QStringLiteral("[0-9A-Za-z]{32,}"));
    return message.remove(user).replace(query, QStringLiteral("\\1?…")).replace(key, QStringLiteral("…"));
}

} // namespace MasteryChart
