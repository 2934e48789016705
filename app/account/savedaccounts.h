// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "retroachievements/service.h"
#include "storage/settings.h"

#include <QStringList>

namespace MasteryChart {

/// The usernames at one server whose keys are saved, and which of them was used last, as the settings have them. Each
/// name is a key of its own, so that several runs of the program lose none of each other's.
class SavedAccounts
{
public:
    /// Borrows \a settings, which must outlive this. Takes over what version 0.1 saved, which was RetroAchievements'.
    SavedAccounts(Settings &settings, const Service &service);

    /// The servers for which names are saved.
    static QList<Service> servers(const Settings &settings);

    /// Sorted, and as refresh() or write() last found them.
    QStringList users() const;
    /// The name of \a user as it is saved: the service takes it in any case. Empty where it is not.
    QString find(const QString &user) const;

    QString last() const;
    void setLast(const QString &user);

    /// Adds the name, or writes it as it is now.
    void add(const QString &user);
    /// Removes the name, also as the last.
    void remove(const QString &user);

    /// Writes what changed; false where the next run will not find it.
    [[nodiscard]] bool write();
    /// Reads what other runs of the program wrote.
    void refresh();

private:
    QString key(const QString &name) const;
    QString userKey(const QString &user) const;
    void takeOver();

    Settings &m_settings;
    const QString m_group;
};

} // namespace MasteryChart
