// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartmodel/chartcontent.h"
#include "commandline/gameresult.h"
#include "commandline/options.h"
#include "commandline/run.h"
#include "export/imagefile.h"

namespace MasteryChart {

/// Writes one file of all GAMEs that came: a picture, which compares several, or data, a list of several. It is written
/// whole or not at all.
///
/// A picture needs a QApplication, data only a QCoreApplication.
class ExportRun : public Run
{
    Q_OBJECT

public:
    /// At least one of \a games came.
    ExportRun(const Options &options, const GameResults &games, QObject *parent = nullptr);

private:
    void write();
    ChartContent contentOf(const GameResult &game) const;
    QByteArray data() const;
    [[nodiscard]] std::expected<QByteArray, ImageError> picture() const;

    const Options m_options;
    const GameResults m_games; ///< that came
};

} // namespace MasteryChart
