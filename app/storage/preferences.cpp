// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/preferences.h"

#include <QDir>
#include <QStandardPaths>

#include <array>

namespace MasteryChart {

namespace {

constexpr auto languageKey = QLatin1StringView("view/language");
constexpr auto placeKey = QLatin1StringView("window/page");
constexpr auto geometryKey = QLatin1StringView("window/geometry");
constexpr auto exportFolderKey = QLatin1StringView("export/folder");
constexpr auto themeKey = QLatin1StringView("view/theme");
constexpr auto apiVersionKey = QLatin1StringView("account/api");
constexpr auto viewsKey = QLatin1StringView("view/parts");
constexpr auto chartTypeKey = QLatin1StringView("view/shape");
constexpr auto scaleKey = QLatin1StringView("view/scale");
constexpr auto groupingKey = QLatin1StringView("view/grouping");

constexpr std::array viewsWords{
    Word{QLatin1StringView("chart"), VisibleViews::Chart},
    Word{QLatin1StringView("table"), VisibleViews::Table},
};

constexpr std::array placeWords{
    Word{QLatin1StringView("game"), Place::Game},
    Word{QLatin1StringView("your-games"), Place::YourGames},
    Word{QLatin1StringView("followed"), Place::Followed},
    Word{QLatin1StringView("compare"), Place::Compare},
};

/// The value called \a key, or the first of the enumeration where \a words do not know it.
template<typename Value>
Value read(const Settings &settings, QLatin1StringView key, const auto &words)
{
    return valueFor<Value>(words, settings.value(key).toString()).value_or(Value{});
}

/// Puts the word in the place of the number that version 0.1 kept.
void takeOver(Settings &settings, QLatin1StringView key, const auto &words)
{
    bool isNumber = false;
    const int number = settings.value(key).toInt(&isNumber);
    if (!isNumber)
        return;
    for (const auto &entry : words) {
        if (static_cast<int>(entry.value) == number)
            settings.setValue(key, QString(entry.word));
    }
}

} // namespace

Preferences::Preferences(Settings &settings)
    : m_settings(settings)
{
    takeOver(settings, themeKey, themeWords);
    takeOver(settings, apiVersionKey, apiVersionWords);
    takeOver(settings, viewsKey, viewsWords);
    takeOver(settings, chartTypeKey, chartTypeWords);
    takeOver(settings, scaleKey, scaleWords);
    takeOver(settings, groupingKey, groupingWords);
}

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString();
}

void Preferences::setLanguage(const QString &code)
{
    m_settings.setValue(languageKey, code);
}

Place Preferences::place() const
{
    return read<Place>(m_settings, placeKey, placeWords);
}

void Preferences::setPlace(Place place)
{
    m_settings.setValue(placeKey, QString(wordFor(placeWords, place)));
}

QByteArray Preferences::geometry() const
{
    return m_settings.value(geometryKey).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    m_settings.setValue(geometryKey, geometry);
}

QString Preferences::exportFolder() const
{
    for (const QString &folder : {m_settings.value(exportFolderKey).toString(),
                                  QStandardPaths::writableLocation(QStandardPaths::PicturesLocation)}) {
        if (!folder.isEmpty() && QDir(folder).exists())
            return folder;
    }
    return QDir::homePath();
}

void Preferences::setExportFolder(const QString &folder)
{
    m_settings.setValue(exportFolderKey, folder);
}

ThemeChoice Preferences::theme() const
{
    return read<ThemeChoice>(m_settings, themeKey, themeWords);
}

void Preferences::setTheme(ThemeChoice theme)
{
    m_settings.setValue(themeKey, QString(wordFor(themeWords, theme)));
}

ApiVersion Preferences::apiVersion() const
{
    return read<ApiVersion>(m_settings, apiVersionKey, apiVersionWords);
}

void Preferences::setApiVersion(ApiVersion version)
{
    m_settings.setValue(apiVersionKey, QString(wordFor(apiVersionWords, version)));
}

VisibleViews Preferences::views() const
{
    return read<VisibleViews>(m_settings, viewsKey, viewsWords);
}

void Preferences::setViews(VisibleViews views)
{
    m_settings.setValue(viewsKey, QString(wordFor(viewsWords, views)));
}

ChartOptions Preferences::chartOptions() const
{
    return {.grouping = read<Grouping>(m_settings, groupingKey, groupingWords),
            .scale = read<Scale>(m_settings, scaleKey, scaleWords),
            .chartType = read<ChartType>(m_settings, chartTypeKey, chartTypeWords)};
}

void Preferences::setScale(Scale scale)
{
    m_settings.setValue(scaleKey, QString(wordFor(scaleWords, scale)));
}

void Preferences::setChartType(ChartType chartType)
{
    m_settings.setValue(chartTypeKey, QString(wordFor(chartTypeWords, chartType)));
}

void Preferences::setGrouping(Grouping grouping)
{
    m_settings.setValue(groupingKey, QString(wordFor(groupingWords, grouping)));
}

} // namespace MasteryChart
