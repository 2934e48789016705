// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storedatabase.h"

#include "storage/storeschema.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlError>
#include <QUuid>

#include <algorithm>
#include <array>
#include <ranges>

namespace MasteryChart {

namespace {

using namespace Qt::StringLiterals;

constexpr auto ownersFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr auto ownersFolder = ownersFile | QFileDevice::ExeOwner;
constexpr auto driver = "QSQLITE"_L1;
constexpr std::array fileEndings{""_L1, "-wal"_L1, "-shm"_L1};

/// SQLite's result codes, of which the low byte is the primary one (https://www.sqlite.org/rescode.html).
enum ResultCode {
    Error = 1,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    NotADatabase = 26
};
constexpr int primaryCode = 0xff;
constexpr int writeErrors[] = {778, 1034, 1290, 1546,
                               4874}; ///< write, fsync, fsync of a folder, truncate, size of -shm

StoreProblem problemOf(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    switch (code & primaryCode) {
    case Busy:
    case Locked:
        return StoreProblem::Locked;
    case Full:
        return StoreProblem::DiskFull;
    case IoError:
        return std::ranges::find(writeErrors, code) == std::end(writeErrors) ? StoreProblem::NotWritable
                                                                             : StoreProblem::DiskFull;
    case Error: // a table or a column that is not there
    case Corrupt:
    case NotADatabase:
        return StoreProblem::Damaged;
    default:
        return StoreProblem::NotWritable;
    }
}

/// Whether something that the store did not make is at \a path, such as a folder or a link.
bool isForeign(const QString &path)
{
    const QFileInfo info(path);
    return info.isSymLink() || (info.exists() && !info.isFile());
}

bool closeToOthers(const QString &path, QFileDevice::Permissions permissions)
{
    constexpr auto others = QFileDevice::Permissions(0x0077);
    return (QFileInfo(path).permissions() & others) == 0 || QFile::setPermissions(path, permissions);
}

/// The folder and an empty file, for their owner alone whatever the umask; SQLite gives -wal and -shm the same
/// permissions.
bool prepareFile(const QString &folder, const QString &file)
{
    if (QFileInfo(folder).isSymLink())
        return false;
    for (const QLatin1StringView ending : fileEndings) {
        if (isForeign(file + ending))
            return false;
    }
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(QFileInfo(folder).path());
        if (QDir().mkdir(folder, ownersFolder) && !QFile::setPermissions(folder, ownersFolder))
            return false;
    }
    if (!QFileInfo(folder).isDir())
        return false;
    closeToOthers(folder, ownersFolder);
    QFile made(file);
    if (made.open(QIODevice::ReadWrite | QIODevice::NewOnly, ownersFile) && !made.setPermissions(ownersFile))
        return false;
    return QFileInfo(file).isFile() && closeToOthers(file, ownersFile);
}

/// Does what each version after \a present needs.
StoreDatabase::Result<void> migrate(StoreDatabase &database, int present)
{
    for (const SchemaVersion &later : schemaVersions | std::views::drop(present)) {
        for (const char *statement : later.statements) {
            if (const auto done = database.query(QString::fromLatin1(statement)); !done)
                return std::unexpected(done.error());
        }
    }
    return {};
}

} // namespace

StoreDatabase::StoreDatabase(const QString &folder, std::chrono::milliseconds busyTimeout, Work fill,
                             std::function<void()> filled, Report report)
    : m_folder(QDir::cleanPath(folder))
    , m_file(m_folder + u"/masterychart.sqlite")
    , m_connection(QUuid::createUuid().toString())
    , m_busyTimeout(busyTimeout)
    , m_fill(std::move(fill))
    , m_filled(std::move(filled))
    , m_report(std::move(report))
{
}

bool StoreDatabase::transaction(const Work &work)
{
    Result<void> done = attempt(work);
    if (!done && done.error() == StoreProblem::Damaged) {
        if (setAside())
            m_report(StoreProblem::Damaged);
        done = attempt(work);
    }
    if (!done) {
        close();
        m_report(done.error());
    }
    return done.has_value();
}

StoreDatabase::Result<void> StoreDatabase::attempt(const Work &work)
{
    if (const auto opened = open(); !opened)
        return opened;
    // At once with the right to write: a transaction that begins with reading could not wait for another program.
    if (const auto begun = query(u"BEGIN IMMEDIATE"_s); !begun)
        return std::unexpected(begun.error());
    Result<void> done = work(*this);
    if (done) {
        const auto committed = query(u"COMMIT"_s);
        if (committed)
            return {};
        done = std::unexpected(committed.error());
    }
    (void)query(u"ROLLBACK"_s);
    return done;
}

StoreDatabase::Result<void> StoreDatabase::open()
{
    if (m_database.isOpen())
        return {};
    auto ready = connect();
    if (ready) {
        const auto version = value(u"PRAGMA user_version"_s);
        if (!version)
            ready = std::unexpected(version.error());
        else if (version->toInt() > schemaVersion)
            ready = std::unexpected(StoreProblem::NewerVersion);
        else if (const auto logged = value(u"PRAGMA journal_mode = WAL"_s); !logged)
            ready = std::unexpected(logged.error());
        else if (version->toInt() < schemaVersion)
            ready = makeTables();
    }
    if (!ready)
        close();
    return ready;
}

StoreDatabase::Result<void> StoreDatabase::connect()
{
    if (!prepareFile(m_folder, m_file) || !QSqlDatabase::isDriverAvailable(driver))
        return std::unexpected(StoreProblem::NotWritable);
    m_database = QSqlDatabase::addDatabase(driver, m_connection);
    m_database.setDatabaseName(m_file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(m_busyTimeout.count()));
    if (!m_database.open())
        return std::unexpected(problemOf(m_database.lastError()));
    for (const QString &pragma : {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA secure_delete = ON"_s}) {
        if (const auto set = query(pragma); !set)
            return std::unexpected(set.error());
    }
    return {};
}

StoreDatabase::Result<void> StoreDatabase::makeTables()
{
    bool made = false;
    const Work make = [this, &made](StoreDatabase &database) -> Result<void> {
        const auto version = database.value(u"PRAGMA user_version"_s);
        if (!version)
            return std::unexpected(version.error());
        const int found = version->toInt(); // by now: another program may have been faster
        if (found < 0)
            return std::unexpected(StoreProblem::Damaged);
        if (found > schemaVersion)
            return std::unexpected(StoreProblem::NewerVersion);
        if (found == schemaVersion)
            return {};
        if (const auto migrated = migrate(database, found); !migrated)
            return migrated;
        if (found == 0) {
            if (const auto filled = m_fill(database); !filled)
                return filled;
        }
        const auto set = database.query(u"PRAGMA user_version = %1"_s.arg(schemaVersion));
        made = set && found == 0;
        return set ? Result<void>() : std::unexpected(set.error());
    };
    const auto done = attempt(make);
    if (done && made)
        m_filled();
    return done;
}

StoreDatabase::Result<QSqlQuery> StoreDatabase::query(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    bool good = query.prepare(sql);
    if (good) {
        for (const QVariant &value : values)
            query.addBindValue(value);
        good = query.exec();
    }
    if (!good)
        return std::unexpected(problemOf(query.lastError()));
    return query;
}

StoreDatabase::Result<QVariant> StoreDatabase::value(const QString &sql, const QVariantList &values)
{
    auto rows = query(sql, values);
    if (!rows)
        return std::unexpected(rows.error());
    const auto found = next(*rows);
    if (!found)
        return std::unexpected(found.error());
    return *found ? rows->value(0) : QVariant();
}

StoreDatabase::Result<bool> StoreDatabase::next(QSqlQuery &query)
{
    if (query.next())
        return true;
    if (query.lastError().isValid())
        return std::unexpected(problemOf(query.lastError()));
    return false;
}

StoreDatabase::Result<void> StoreDatabase::forEach(const QString &sql, const QVariantList &values,
                                                   const std::function<void(const QSqlQuery &)> &take)
{
    auto rows = query(sql, values);
    if (!rows)
        return std::unexpected(rows.error());
    while (true) {
        const auto found = next(*rows);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            return {};
        take(*rows);
    }
}

void StoreDatabase::clearLog()
{
    if (m_database.isOpen())
        (void)query(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
}

void StoreDatabase::removeTraces()
{
    if (m_database.isOpen())
        (void)query(u"VACUUM"_s);
    clearLog();
    for (const QFileInfo &damaged :
         QDir(m_folder).entryInfoList({QFileInfo(m_file).fileName() + u".damaged-*"}, QDir::Files))
        QFile::remove(damaged.filePath());
}

void StoreDatabase::close()
{
    m_database = QSqlDatabase();
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
}

/// Looks at the file as it is now.
bool StoreDatabase::isDamaged()
{
    close();
    if (const auto connected = connect(); !connected)
        return connected.error() == StoreProblem::Damaged;
    const auto check = value(u"PRAGMA quick_check(1)"_s);
    const auto version = value(u"PRAGMA user_version"_s);
    const auto tables = value(u"SELECT count(*) FROM sqlite_master WHERE type = 'table'"_s);
    if (!check || !version || !tables)
        return (!check && check.error() == StoreProblem::Damaged)
            || (!version && version.error() == StoreProblem::Damaged)
            || (!tables && tables.error() == StoreProblem::Damaged);
    const int found = version->toInt();
    if (*check != u"ok"_s || found < 0)
        return true;
    if (found > schemaVersion)
        return false;
    return tables->toInt() != (found == 0 ? 0 : schemaVersions.at(static_cast<size_t>(found) - 1).tables);
}

/// Whether a damaged file was renamed. Another program may have done so by now: its new file stays.
bool StoreDatabase::setAside()
{
    QLockFile lock(m_file + u".lock");
    if (!lock.tryLock(m_busyTimeout))
        return false;
    const bool damaged = isDamaged();
    close();
    if (!damaged)
        return false;
    const QString stem = m_file + u".damaged-" + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-hhmmss-zzz"_s);
    bool renamed = true;
    for (const QLatin1StringView ending : fileEndings) {
        if (QFileInfo::exists(m_file + ending))
            renamed = QFile::rename(m_file + ending, stem + ending) && renamed;
    }
    return renamed;
}

} // namespace MasteryChart
