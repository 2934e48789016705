// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/exportrun.h"

#include "chart/picture.h"
#include "export/datafile.h"
#include "export/save.h"
#include "retroachievements/samplenetwork.h"

namespace MasteryChart {

namespace {

/// How long a chart that is ready waits for its title and the user's place.
constexpr std::chrono::seconds detailsPatience{3};

/// How long a key store may take, which may be asking its user for a password.
constexpr std::chrono::seconds keyStorePatience{30};

} // namespace

ExportRun::ExportRun(RateLimiter &limiter, const Options &options, const Accounts &accounts, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_accounts(accounts)
    , m_game{.id = options.game.value_or(SampleNetwork::defaultGame), .set = options.set, .sample = options.sample}
    , m_limiter(limiter)
{
    if (m_game.sample) {
        load(SampleNetwork::credentials());
        return;
    }
    connect(&m_accounts, &Accounts::changed, this, &ExportRun::begin);
    waitFor(keyStorePatience, [this] {
        fail(tr("The system's key store did not answer; unlock it and try again."), ExitCode::Credentials);
    });
    QMetaObject::invokeMethod(this, &ExportRun::begin, Qt::QueuedConnection);
}

void ExportRun::waitFor(std::chrono::milliseconds patience, const std::function<void()> &otherwise)
{
    m_patience = m_limiter.clock().in(patience, otherwise);
}

void ExportRun::begin()
{
    if (m_load || m_accounts.state() == Accounts::State::Waiting)
        return;
    if (m_accounts.state() == Accounts::State::KeyMissing)
        fail(sentence(m_accounts.problem()), ExitCode::Credentials);
    else
        load(m_accounts.credentials());
}

void ExportRun::load(const Credentials &credentials)
{
    m_patience.reset();
    const GameLoader::Query what{.gameId = m_game.id,
                                 .modeFilter = m_options.modeFilter,
                                 .set = m_options.set,
                                 .version =
                                     m_game.sample ? ApiVersion::V1 : m_options.version.value_or(ApiVersion::V1)};
    m_load = std::make_unique<GameLoader>(m_limiter, m_options.service, credentials, what, this);
    connect(m_load.get(), &GameLoader::distributionFinished, this, &ExportRun::distributionFinished);
    connect(m_load.get(), &GameLoader::detailsFinished, this, &ExportRun::detailsFinished);
    connect(m_load.get(), &GameLoader::waitingChanged, this, &ExportRun::tellWaiting);
}

void ExportRun::fail(const QString &sentence, ExitCode code)
{
    Q_EMIT said(sentence);
    Q_EMIT finished(code);
}

void ExportRun::tellWaiting()
{
    const auto waiting = m_load->waiting();
    if (!waiting || waiting->tries <= m_toldTries) // the two modes wait together: once is enough
        return;
    m_toldTries = waiting->tries;
    Q_EMIT said(sentence(*waiting, m_limiter.clock().now()));
}

void ExportRun::distributionFinished(const std::expected<Distribution, ServiceError> &distribution,
                                     const std::optional<ServiceError> &missingMode)
{
    if (!distribution) {
        fail(sentence(distribution.error()), exitCodeOf(distribution.error().kind));
        return;
    }
    if (missingMode) {
        const QString half = distribution->has(UnlockMode::Hardcore)
            ? tr("Only the hardcore figures arrived, so nothing was written (--unlocks hardcore writes them alone): %1")
            : tr("Only the casual figures arrived, so nothing was written (--unlocks casual writes them alone): %1");
        fail(half.arg(sentence(*missingMode)), exitCodeOf(missingMode->kind));
        return;
    }
    m_hasDistribution = true;
    m_game.distribution = *distribution;
    m_game.fetchedAt = m_limiter.clock().date();
    if (m_hasDetails || m_options.format == Format::Csv)
        write();
    else
        waitFor(detailsPatience, [this] { write(); });
}

void ExportRun::detailsFinished(const std::expected<GameDetails, ServiceError> &details)
{
    m_game.details = details.value_or(GameDetails());
    m_hasDetails = true;
    if (m_hasDistribution)
        write();
}

void ExportRun::write()
{
    m_patience.reset();
    m_load->disconnect(this);
    const auto made = content();
    if (!made) {
        fail(sentence(made.error()), ExitCode::NotWritten);
        return;
    }
    const auto saved = save(*made, m_options.file);
    if (!saved)
        Q_EMIT said(sentence(saved.error()));
    Q_EMIT finished(saved ? ExitCode::Done : ExitCode::NotWritten);
}

std::expected<QByteArray, ImageError> ExportRun::content() const
{
    switch (m_options.format) {
    case Format::Json:
        return jsonFile(m_game, m_options.grouping.value_or(Grouping::SiteRanges));
    case Format::Csv:
        return csvFile(m_game.distribution);
    case Format::Png:
        break;
    }
    // Without a window there is no system to ask for its colours: the light ones, as on paper.
    const Theme &theme = m_options.theme == ThemeChoice::Dark ? darkTheme() : lightTheme();
    const ChartOptions chart{.modeFilter = m_options.modeFilter,
                             .grouping = m_options.grouping.value_or(Grouping::SiteRanges)};
    const QSize pixels = (QSizeF(m_options.size) * m_options.scale).toSize();
    if (const auto fits = checkMemory(pixels); !fits)
        return std::unexpected(fits.error());
    return pngFile(paint({m_game, {}, chart, theme, m_options.size, m_options.scale}));
}

} // namespace MasteryChart
