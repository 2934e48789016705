// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/exportrun.h"

#include "chart/picture.h"
#include "chart/wording.h"
#include "export/datafile.h"
#include "export/imagefile.h"
#include "export/save.h"
#include "retroachievements/samplenetwork.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>

namespace {

/// How long a chart that is ready waits for its title and the user's place.
constexpr std::chrono::seconds patience{3};

} // namespace

ExportRun::ExportRun(QNetworkAccessManager &network, const Options &options, const Credentials &credentials, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_game{.id = options.game.value_or(SampleNetwork::defaultGame), .set = options.set, .sample = options.sample}
    , m_load(network, options.service, credentials, {m_game.id, options.unlocks, options.set})
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &ExportRun::write);
    connect(&m_load, &GameLoad::distributionFinished, this, &ExportRun::distributionFinished);
    connect(&m_load, &GameLoad::detailsFinished, this, &ExportRun::detailsFinished);
}

void ExportRun::distributionFinished(const std::expected<Distribution, ServiceError> &distribution)
{
    if (!distribution) {
        tell(sentence(distribution.error()));
        Q_EMIT finished(exitCodeOf(distribution.error().kind));
        return;
    }
    m_game.distribution = *distribution;
    m_game.fetchedAt = QDateTime::currentDateTimeUtc();
    if (m_hasDetails || m_options.format == Format::Csv)
        write();
    else
        m_patience.start(patience);
}

void ExportRun::detailsFinished(const GameDetails &details)
{
    m_game.details = details;
    m_hasDetails = true;
    if (m_patience.isActive())
        write();
}

void ExportRun::write()
{
    m_patience.stop();
    m_load.disconnect(this);
    const auto saved = save(content(), m_options.file);
    if (!saved)
        tell(sentence(saved.error()));
    Q_EMIT finished(saved ? ExitCode::Done : ExitCode::NotWritten);
}

QByteArray ExportRun::content() const
{
    switch (m_options.format) {
    case Format::Json:
        return jsonFile(m_game, m_game.details.title.isEmpty() ? QString() : titleOf(m_game), m_options.grouping.value_or(Grouping::SiteRanges));
    case Format::Csv:
        return csvFile(m_game.distribution);
    case Format::Png:
        break;
    }
    // Without a window there is no system to ask for its colours: the light ones, as on paper.
    const Theme &theme = m_options.theme == ThemeChoice::Dark ? darkTheme() : lightTheme();
    const ChartOptions chart{.unlocks = m_options.unlocks, .grouping = m_options.grouping.value_or(Grouping::SiteRanges)};
    return pngFile(paint({m_game, {}, chart, theme, m_options.size, m_options.scale}));
}

void tell(const QString &sentence)
{
    QTextStream(stderr) << QCoreApplication::applicationName() << ": " << sentence << Qt::endl;
}
