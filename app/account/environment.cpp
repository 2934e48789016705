// SPDX-License-Identifier: GPL-3.0-or-later
#include "account/environment.h"

#include <QCoreApplication>

#include <cstdlib>

namespace MasteryChart {

namespace {

struct EnvironmentText
{
    Q_DECLARE_TR_FUNCTIONS(Environment)
};

constexpr auto userVariable = "MASTERYCHART_USER";
constexpr auto keyVariable = "MASTERYCHART_KEY";

/// Removes \a variable; where the system lends out its own characters, they are overwritten too.
void wipeVariable(const char *variable)
{
#ifdef Q_OS_UNIX
    if (char *value = std::getenv(variable)) { // NOLINT(concurrency-mt-unsafe): there is one thread yet
        for (volatile char *character = value; *character; ++character)
            *character = '\0';
    }
#endif
    qunsetenv(variable);
}

} // namespace

QString sentence(const EnvironmentError &error)
{
    return EnvironmentText::tr("%1 has characters that cannot be sent; copy it again.")
        .arg(QLatin1StringView(error.variable));
}

std::expected<Credentials, EnvironmentError> takeEnvironmentCredentials()
{
    const QString user = qEnvironmentVariable(userVariable).trimmed();
    const QString key = qEnvironmentVariable(keyVariable).trimmed();
    wipeVariable(keyVariable);
    if (!user.isEmpty() && !isSendable(user))
        return std::unexpected(EnvironmentError{userVariable});
    if (!key.isEmpty() && !isSendable(key))
        return std::unexpected(EnvironmentError{keyVariable});
    return Credentials{user, Secret(key)};
}

} // namespace MasteryChart
