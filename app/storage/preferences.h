// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartoptions.h"
#include "chartmodel/themechoice.h"
#include "retroachievements/service.h"
#include "storage/settings.h"

#include <QByteArray>
#include <QString>

namespace MasteryChart {

/// What the window shows of a game; a wide one has its table beside the chart by itself.
enum class VisibleViews {
    Chart = 0,
    Table = 2, ///< 1 was both, in version 0.1
};

/// What the window is for at the moment.
enum class Place { Game, YourGames, Followed, Compare, Help };

/// What the window remembers from run to run; none of it is secret. What cannot be read is the default.
class Preferences
{
public:
    /// Borrows \a settings, which must outlive this. What version 0.1 kept there as numbers becomes words.
    explicit Preferences(Settings &settings);

    Settings &settings() const { return m_settings; }

    /// The code of the language that was chosen for the window; empty for the system's. Whatever the file has there.
    QString language() const;
    void setLanguage(const QString &code);

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

    /// The page that the window showed last; the help is not remembered.
    Place place() const;
    void setPlace(Place place);

    /// The folder of the last export, else the user's pictures, else the home folder: the first that exists.
    QString exportFolder() const;
    void setExportFolder(const QString &folder);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// Which version of the API is used; the documented one unless another was chosen.
    ApiVersion apiVersion() const;
    void setApiVersion(ApiVersion version);

    VisibleViews views() const;
    void setViews(VisibleViews views);

    /// Scale, type and grouping; the unlock modes are not remembered.
    ChartOptions chartOptions() const;
    void setScale(Scale scale);
    void setChartType(ChartType chartType);
    void setGrouping(Grouping grouping);

private:
    Settings &m_settings;
};

} // namespace MasteryChart
