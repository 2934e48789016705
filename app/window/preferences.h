// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/chartoptions.h"
#include "chart/themechoice.h"
#include "retroachievements/service.h"
#include "window/viewmenu.h"

#include <QByteArray>
#include <QString>

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

Parts parts();
void setParts(Parts parts);

/// Scale, shape and grouping; the unlocks are not remembered.
ChartOptions chartOptions();
void setChartOptions(const ChartOptions &options);

} // namespace Preferences
