// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace MasteryChart {

/// The settings file: what is remembered from run to run, none of it secret. Its owner alone can read it.
///
/// Several runs of the program may have it open. Each writes only the keys that it sets or removes, so that none undoes
/// what another did. A damaged file is copied before anything is written; one of a later version is never written.
class Settings : public QObject
{
    Q_OBJECT

public:
    enum class Condition {
        Good,
        Damaged,      ///< what could not be read has its default; a copy of the damaged file is kept
        Unreadable,   ///< not allowed to be read, or no regular file: everything has its default, and changes are
                      ///< forgotten
        NewerVersion, ///< of a later version of the program: left as it is, and changes are forgotten
        NotWritten,   ///< what changed could not be written
    };

    /// The program's own file; known once the application object has its names.
    static QString usualFile();

    /// Opens \a file, which need not exist and is made with the first change.
    explicit Settings(const QString &file = usualFile(), QObject *parent = nullptr);
    /// Writes what is not written yet.
    ~Settings() override;

    QString fileName() const { return m_fileName; }

    /// How the file was found; NotWritten from the first failed write until one succeeds.
    Condition condition() const { return m_condition; }

    /// Whether the next run finds what is written now; not so where the file is Unreadable or of a NewerVersion.
    bool isKept() const { return !m_scratch; }

    /// What is wrong and what follows, in one sentence; empty when nothing is.
    static QString sentence(Condition condition);

    QVariant value(QAnyStringView key, const QVariant &otherwise = {}) const;
    /// The names of the keys directly in \a group.
    QStringList keysOf(QAnyStringView group) const;
    /// The names of the groups directly in \a group.
    QStringList groupsOf(QAnyStringView group) const;

    /// Written soon, once control returns to the event loop.
    void setValue(QAnyStringView key, const QVariant &value);
    void remove(QAnyStringView key);
    /// Removes all keys, and the copies of damaged files.
    void clear();

    /// Writes what changed now, and reads what other runs wrote. False where the file cannot be written; what changed
    /// is then tried again with the next change.
    [[nodiscard]] bool sync();

Q_SIGNALS:
    /// The condition became NotWritten.
    void notWritten();

private:
    void open();
    bool copyAside() const;
    void useScratch(Condition condition);
    void prepareToWrite();
    void syncSoon();

    const QString m_fileName;
    std::optional<QTemporaryDir> m_scratch; ///< holds what is set where the file must not be touched
    std::unique_ptr<QSettings> m_file;
    Condition m_condition = Condition::Good;
    bool m_isChanged = false;       ///< something is not written yet
    bool m_isSyncScheduled = false; ///< syncSoon() was called and sync() has not been
};

} // namespace MasteryChart
