// SPDX-License-Identifier: GPL-3.0-or-later
#include "messagehandler.h"

#include "commandline/exitcode.h"
#include "distribution/foreigntext.h"
#include "retroachievements/networklog.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QtGlobal>

#include <cstdio>
#include <cstdlib>

namespace MasteryChart {

namespace {

bool showsAll = false;
bool showsRequests = false;

/// \a message on one line, without what a terminal would take for an order.
QString printable(const QString &message)
{
    QString text;
    for (const char32_t character : message.toUcs4())
        text += isControl(character) ? QStringLiteral(" ") : QString::fromUcs4(&character, 1);
    return text;
}

bool isOurs(const QMessageLogContext &context)
{
    return context.category && QByteArrayView(context.category).startsWith("masterychart.");
}

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
    else if (showsRequests && isOurs(context))
        std::fprintf(stderr, "masterychart: %s\n", qUtf8Printable(printable(withoutSecrets(message))));
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

void tellRequests()
{
    showsRequests = true;
    QLoggingCategory::setFilterRules(QStringLiteral("masterychart.*=true"));
}

QString withoutSecrets(const QString &message)
{
    static const QRegularExpression query(
        QStringLiteral("(?<bare>\\?[^\\s=?]+=.*)|(?<=://)(?<server>[^\\s?]*)(?<any>\\?.*)"));
    static const QRegularExpression user(QStringLiteral("(?<=://)[^\\s/@]*@"));
    static const QRegularExpression key(QStringLiteral("[0-9A-Za-z]{32,}"));
    const QString anonymous = QString(message).remove(user);
    QString text;
    qsizetype end = 0;
    for (auto matches = query.globalMatch(anonymous); matches.hasNext();) {
        const auto match = matches.next();
        const QString found = match.captured(u"bare") + match.captured(u"any");
        text += anonymous.mid(end, match.capturedStart() - end) + match.captured(u"server");
        text += isHarmlessQuery(found.mid(1)) ? found : QStringLiteral("?…");
        end = match.capturedEnd();
    }
    text += anonymous.mid(end);
    return text.replace(key, QStringLiteral("…"));
}

} // namespace MasteryChart
