// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartoptions.h"
#include "chartmodel/themechoice.h"
#include "retroachievements/service.h"

#include <QByteArray>
#include <QString>

namespace MasteryChart {

/// What of the chart and its table is in the window.
enum class VisibleViews { Chart, ChartAndTable, Table };

/// What the window remembers from run to run; none of it is secret. What cannot be read is the default.
namespace Preferences {

QByteArray geometry();
void setGeometry(const QByteArray &geometry);

/// The folder of the last export, else the user's pictures.
QString exportFolder();
void setExportFolder(const QString &folder);

ThemeChoice theme();
void setTheme(ThemeChoice theme);

/// Which interface of the service is asked; the documented one unless another was chosen.
ApiVersion apiVersion();
void setApiVersion(ApiVersion version);

VisibleViews parts();
void setParts(VisibleViews parts);

/// Scale, shape and grouping; the unlocks are not remembered.
ChartOptions chartOptions();
void setChartOptions(const ChartOptions &options);

} // namespace Preferences

} // namespace MasteryChart
