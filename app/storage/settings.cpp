// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/settings.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace MasteryChart {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

constexpr int version = 1;
constexpr auto versionKey = QLatin1StringView("version");

/// The file and how it was found. Goes with the application object, so that a test can open others.
class Opened : public QObject
{
public:
    Opened()
        : QObject(QCoreApplication::instance())
        , m_file(std::make_unique<QSettings>())
    {
        (void)m_file->allKeys(); // Qt reads a section when it is first asked for, and tells only then that it is broken
        if (m_file->status() != QSettings::NoError) {
            condition = Settings::Condition::Unreadable;
        } else if (m_file->value(versionKey, version).toInt() > version) {
            condition = Settings::Condition::NewerVersion;
            m_file = std::make_unique<QSettings>(m_scratch.emplace().filePath(QStringLiteral("settings.ini")),
                                                 QSettings::IniFormat);
        } else if (!m_file->contains(versionKey)) {
            m_file->setValue(versionKey, version);
        }
    }

    QSettings &file() { return *m_file; }

    Settings::Condition condition = Settings::Condition::Good;

private:
    std::optional<QTemporaryDir> m_scratch;
    std::unique_ptr<QSettings> m_file;
};

Opened &opened()
{
    static QPointer<Opened> one;
    if (!one)
        one = new Opened;
    return *one;
}

} // namespace

QSettings &Settings::file()
{
    return opened().file();
}

Settings::Condition Settings::condition()
{
    return opened().condition;
}

QString Settings::sentence(Condition condition)
{
    switch (condition) {
    case Condition::Good:
        return {};
    case Condition::Unreadable:
        return Text::tr("The settings are damaged or locked away; what could not be read has its default.");
    case Condition::NewerVersion:
        return Text::tr(
            "The settings are of a later version of Mastery Chart; they are left as they are, and changes are not kept.");
    }
    Q_UNREACHABLE();
}

} // namespace MasteryChart
