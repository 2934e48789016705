// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/exportrun.h"

#include "chart/chartdata.h"
#include "chart/picturefile.h"
#include "commandline/interrupt.h"
#include "export/save.h"

#include <QFile>

namespace MasteryChart {

namespace {

GameResults doneOf(GameResults games)
{
    games.removeIf([](const GameResult &game) { return !game.isDone(); });
    return games;
}

} // namespace

ExportRun::ExportRun(const Options &options, const GameResults &games, QObject *parent)
    : Run(parent)
    , m_options(options)
    , m_games(doneOf(games))
{
    QMetaObject::invokeMethod(this, &ExportRun::write, Qt::QueuedConnection);
}

void ExportRun::write()
{
    const auto file = formatInfo(m_options.format).isPicture ? picture() : data();
    if (!file) {
        Q_EMIT said(sentence(file.error()));
        Q_EMIT finished(ExitCode::NotWritten);
        return;
    }
    if (Interrupt::signalNumber() != 0) {
        Q_EMIT finished(ExitCode::Interrupted);
        return;
    }
    const QByteArray name = m_options.fileBytes.isEmpty() ? QFile::encodeName(m_options.file) : m_options.fileBytes;
    const auto saved = save(*file, name, Interrupt::descriptor());
    if (saved) {
        Q_EMIT finished(ExitCode::Done);
    } else if (saved.error().interrupted) {
        Q_EMIT finished(ExitCode::Interrupted);
    } else {
        Q_EMIT said(sentence(saved.error()));
        Q_EMIT finished(ExitCode::NotWritten);
    }
}

ChartContent ExportRun::contentOf(const GameResult &game) const
{
    const ChartType byDefault = m_options.isOfSeveral() ? ChartType::Cumulative : ChartType::Bars;
    return {.snapshots = {game.snapshot},
            .options = {.modeFilter = m_options.modeFilter,
                        .grouping = m_options.grouping.value_or(Grouping::SiteRanges),
                        .scale = m_options.axis.value_or(Scale::Linear),
                        .chartType = m_options.chartType.value_or(byDefault)},
            .history = game.history};
}

QByteArray ExportRun::data() const
{
    if (!m_options.isOfSeveral())
        return dataFile(contentOf(m_games.first()), m_options.format);
    QList<ChartContent> contents;
    for (const GameResult &game : m_games)
        contents.append(contentOf(game));
    return dataFile(contents, m_options.format);
}

std::expected<QByteArray, ImageError> ExportRun::picture() const
{
    ChartContent content = contentOf(m_games.first());
    for (const GameResult &game : m_games.sliced(1))
        content.snapshots.append(game.snapshot);
    // Without a window there is no system to ask for its colours: the light ones, as on paper.
    return pictureFile({.content = content,
                        .icon = m_games.first().icon, // of several games none was loaded
                        .theme = m_options.theme == ThemeChoice::Dark ? darkTheme() : lightTheme(),
                        .size = m_options.size,
                        .scale = m_options.scale},
                       m_options.format);
}

} // namespace MasteryChart
