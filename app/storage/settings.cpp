// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <utility>

namespace MasteryChart {

namespace {

constexpr int version = 2; // 1 had numbers for words, and the accounts in one list
constexpr auto versionKey = QLatin1StringView("version");

constexpr auto ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto ownerFolder = ownerFile | QFile::ExeOwner;

/// Version 0.1 left it to the umask who may read the file and its folder.
void closeToOthers(const QFileInfo &file)
{
    QFile::setPermissions(file.path(), QFile::permissions(file.path()) & ownerFolder);
    QFile::setPermissions(file.filePath(), file.permissions() & ownerFile);
}

} // namespace

QString Settings::usualFile()
{
    return QStringLiteral("%1/%2/%3.conf")
        .arg(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation),
             QCoreApplication::organizationName(), QCoreApplication::applicationName());
}

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_fileName(file)
{
    open();
}

Settings::~Settings()
{
    (void)sync();
}

void Settings::open()
{
    const QFileInfo info(m_fileName);
    if (info.exists() && !info.isFile()) { // reading a pipe would wait for ever
        useScratch(Condition::Unreadable);
        return;
    }
    m_file = std::make_unique<QSettings>(m_fileName, QSettings::IniFormat);
    (void)m_file->allKeys(); // Qt reads a section when it is first asked for, and tells only then that it is broken
    switch (m_file->status()) {
    case QSettings::AccessError:
        useScratch(Condition::Unreadable);
        return;
    case QSettings::FormatError:
        if (!copyAside()) {
            useScratch(Condition::Unreadable);
            return;
        }
        closeToOthers(info);
        m_condition = Condition::Damaged;
        setValue(versionKey, version); // what could be read is whole from here on
        return;
    case QSettings::NoError:
        break;
    }
    if (m_file->value(versionKey, version).toInt() > version)
        useScratch(Condition::NewerVersion);
    else if (info.exists())
        closeToOthers(info);
}

void Settings::useScratch(Condition condition)
{
    m_condition = condition;
    m_file = std::make_unique<QSettings>(m_scratch.emplace().filePath(QStringLiteral("settings.conf")),
                                         QSettings::IniFormat);
}

bool Settings::copyAside() const
{
    constexpr int mostCopies = 9;
    for (int number = 1; number <= mostCopies; ++number) {
        const QString copy = QStringLiteral("%1.damaged-%2").arg(m_fileName, QString::number(number));
        if (QFile::copy(m_fileName, copy))
            return QFile::setPermissions(copy, ownerFile);
    }
    return false;
}

void Settings::prepareToWrite()
{
    m_isChanged = true;
    if (m_scratch)
        return;
    const QString folder = QFileInfo(m_fileName).path();
    QDir().mkpath(QFileInfo(folder).path());
    if (QDir().mkdir(folder, ownerFolder))
        QFile::setPermissions(folder, ownerFolder); // whatever the umask took
    QFile file(m_fileName);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerFile))
        file.setPermissions(ownerFile); // Qt keeps the permissions that it finds
}

QVariant Settings::value(QAnyStringView key, const QVariant &otherwise) const
{
    return m_file->value(key, otherwise);
}

QStringList Settings::keysOf(QAnyStringView group) const
{
    m_file->beginGroup(group);
    const QStringList keys = m_file->childKeys();
    m_file->endGroup();
    return keys;
}

QStringList Settings::groupsOf(QAnyStringView group) const
{
    m_file->beginGroup(group);
    const QStringList groups = m_file->childGroups();
    m_file->endGroup();
    return groups;
}

void Settings::setValue(QAnyStringView key, const QVariant &value)
{
    prepareToWrite();
    m_file->setValue(key, value);
    m_file->setValue(versionKey, version);
    syncSoon();
}

void Settings::remove(QAnyStringView key)
{
    prepareToWrite();
    m_file->remove(key);
    syncSoon();
}

void Settings::clear()
{
    prepareToWrite();
    m_file->clear();
    m_file->setValue(versionKey, version);
    const QFileInfo file(m_fileName);
    for (const QFileInfo &copy :
         file.dir().entryInfoList({file.fileName() + u".damaged-*"}, QDir::Files | QDir::Hidden))
        QFile::remove(copy.filePath());
    syncSoon();
}

void Settings::syncSoon()
{
    if (std::exchange(m_isSyncScheduled, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_isSyncScheduled)
                (void)sync();
        },
        Qt::QueuedConnection);
}

bool Settings::sync()
{
    m_isSyncScheduled = false;
    // A new object, since the status of one that failed stays; the changes belong to the file and not to the object.
    if (!m_scratch)
        m_file = std::make_unique<QSettings>(m_fileName, QSettings::IniFormat);
    m_file->sync();
    if (!m_isChanged)
        return true;
    if (m_file->status() == QSettings::AccessError) {
        const bool isNew = m_condition != Condition::NotWritten;
        m_condition = Condition::NotWritten;
        if (isNew)
            Q_EMIT notWritten();
        return false;
    }
    m_isChanged = false;
    if (m_condition == Condition::NotWritten)
        m_condition = Condition::Good;
    return true;
}

QString Settings::sentence(Condition condition)
{
    switch (condition) {
    case Condition::Good:
        return {};
    case Condition::Damaged:
        return tr(
            "The settings were damaged; what could not be read has its default. A copy of the damaged file is kept "
            "beside it.");
    case Condition::Unreadable:
        return tr("The settings cannot be read; everything has its default, and changes are not kept.");
    case Condition::NewerVersion:
        return tr(
            "The settings are of a later version of Mastery Chart; they are left as they are, and changes are not "
            "kept.");
    case Condition::NotWritten:
        return tr("The settings cannot be written; changes are not kept when the program ends.");
    }
    Q_UNREACHABLE();
}

} // namespace MasteryChart
