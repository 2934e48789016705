// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/preferences.h"

#include "storage/settings.h"

#include <QStandardPaths>

namespace MasteryChart {

namespace {

constexpr auto geometryKey = QLatin1StringView("window/geometry");
constexpr auto exportFolderKey = QLatin1StringView("export/folder");
constexpr auto themeKey = QLatin1StringView("view/theme");
constexpr auto apiVersionKey = QLatin1StringView("account/api");
constexpr auto partsKey = QLatin1StringView("view/parts");
constexpr auto shapeKey = QLatin1StringView("view/shape");
constexpr auto scaleKey = QLatin1StringView("view/scale");
constexpr auto groupingKey = QLatin1StringView("view/grouping");

/// The value called \a key, or the first of the enumeration for one that is not up to \a last.
template<typename Value>
Value read(QLatin1StringView key, Value last)
{
    const int value = Settings::file().value(key).toInt();
    return value >= 0 && value <= static_cast<int>(last) ? static_cast<Value>(value) : Value{};
}

template<typename Value>
void write(QLatin1StringView key, Value value)
{
    Settings::file().setValue(key, static_cast<int>(value));
}

} // namespace

QByteArray Preferences::geometry()
{
    return Settings::file().value(geometryKey).toByteArray();
}

void Preferences::setGeometry(const QByteArray &geometry)
{
    Settings::file().setValue(geometryKey, geometry);
}

QString Preferences::exportFolder()
{
    return Settings::file()
        .value(exportFolderKey, QStandardPaths::writableLocation(QStandardPaths::PicturesLocation))
        .toString();
}

void Preferences::setExportFolder(const QString &folder)
{
    Settings::file().setValue(exportFolderKey, folder);
}

ThemeChoice Preferences::theme()
{
    return read(themeKey, ThemeChoice::Dark);
}

void Preferences::setTheme(ThemeChoice theme)
{
    write(themeKey, theme);
}

ApiVersion Preferences::apiVersion()
{
    return read(apiVersionKey, ApiVersion::V2);
}

void Preferences::setApiVersion(ApiVersion version)
{
    write(apiVersionKey, version);
}

VisibleViews Preferences::parts()
{
    return read(partsKey, VisibleViews::Table);
}

void Preferences::setParts(VisibleViews parts)
{
    write(partsKey, parts);
}

ChartOptions Preferences::chartOptions()
{
    return {.grouping = read(groupingKey, Grouping::EveryCount),
            .scale = read(scaleKey, Scale::Share),
            .chartType = read(shapeKey, ChartType::Cumulative)};
}

void Preferences::setChartOptions(const ChartOptions &options)
{
    write(groupingKey, options.grouping);
    write(scaleKey, options.scale);
    write(shapeKey, options.chartType);
}

} // namespace MasteryChart
