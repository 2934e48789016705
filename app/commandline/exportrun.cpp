// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/exportrun.h"

#include "chart/picturefile.h"
#include "commandline/interrupt.h"
#include "commandline/keystorewait.h"
#include "export/datafile.h"
#include "export/save.h"
#include "retroachievements/samplenetwork.h"
#include "session/statustext.h"

#include <QFile>

namespace MasteryChart {

namespace {

/// How long a chart that is ready waits for its title and the user's progress.
constexpr std::chrono::seconds detailsTimeout{3};

} // namespace

ExportRun::ExportRun(const Transport &transport, const Options &options, const Accounts &accounts, QObject *parent)
    : Run(parent)
    , m_options(options)
    , m_clock(transport.clock)
    , m_session(accounts, transport, options.service, nullptr, this)
{
    m_session.setVersion(m_options.version.value_or(ApiVersion::V1));
    connect(&m_session, &GameSession::loaded, this, &ExportRun::distributionLoaded);
    connect(&m_session, &GameSession::finished, this, [this](const LoadReport &report) {
        if (!report.error)
            write();
    });
    connect(&m_session, &GameSession::failed, this,
            [this](const ServiceError &error) { fail(reason(error), exitCodeOf(error.kind)); });
    connect(&m_session, &GameSession::keyMissing, this,
            [this](const KeyStoreError &problem) { fail(sentence(problem), ExitCode::Credentials); });
    connect(&m_session, &GameSession::progressed, this, &ExportRun::tellWaiting);
    if (accounts.state() == Accounts::State::KeyMissing) {
        QMetaObject::invokeMethod(
            this, [this, problem = accounts.problem()] { fail(sentence(problem), ExitCode::Credentials); },
            Qt::QueuedConnection);
        return;
    }
    const bool isCsv = m_options.format == Format::Csv;
    m_session.load({.gameId = m_options.game.value_or(SampleNetwork::defaultGame),
                    .set = m_options.set,
                    .sample = m_options.sample,
                    .modeFilter = m_options.modeFilter,
                    .details = !isCsv || isOfAchievements(),
                    .icon = formatInfo(m_options.format).isPicture,
                    .times = !isCsv});
    if (m_session.state() == GameSession::State::WaitingForKey) {
        waitFor(keyStoreTimeout, [this] { fail(slowKeyStoreNote(), ExitCode::Credentials); });
    }
}

bool ExportRun::isOfAchievements() const
{
    return m_options.chartType == ChartType::Achievements;
}

void ExportRun::waitFor(std::chrono::milliseconds timeout, const std::function<void()> &otherwise)
{
    m_alarm = m_clock.in(timeout, otherwise);
}

QString ExportRun::reason(const ServiceError &error) const
{
    const QList<int> games = SampleNetwork::games();
    const bool isSample = games.contains(m_session.request().gameId); // it may have no unofficial achievements
    if (!m_options.sample || error.kind != ServiceError::Kind::NoData || isSample)
        return sentence(error, m_options.service);
    QStringList samples;
    for (const int game : games)
        samples.append(QString::number(game));
    return tr("There is no such sample; the sample games are %1.").arg(samples.join(QStringLiteral(", ")));
}

void ExportRun::fail(const QString &sentence, ExitCode code)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_alarm.reset();
    Q_EMIT said(sentence);
    Q_EMIT finished(code);
}

void ExportRun::tellWaiting()
{
    if (m_session.isLoading())
        m_alarm.reset(); // the key is here
    const auto waiting = m_session.waiting();
    if (!waiting || waiting->tries <= m_toldTries) // the two modes wait together: once is enough
        return;
    m_toldTries = waiting->tries;
    Q_EMIT said(sentence(*waiting, m_clock.now()));
}

void ExportRun::distributionLoaded()
{
    const SessionGame &shown = m_session.shown();
    if (m_options.namedSet)
        Q_EMIT said(namedSetNote(*m_options.namedSet));
    if (const auto missing = shown.report.missingMode) {
        const QString half = shown.snapshot.distribution.has(UnlockMode::Hardcore)
            ? tr("Only the hardcore figures arrived, so nothing was written (--unlocks hardcore writes them alone): %1")
            : tr("Only the casual figures arrived, so nothing was written (--unlocks casual writes them alone): %1");
        fail(half.arg(sentence(*missing)), exitCodeOf(missing->kind));
        return;
    }
    // A chart that is ready waits a little for its title and the user's progress.
    waitFor(detailsTimeout, [this] {
        m_session.cancel();
        write();
    });
}

void ExportRun::tellMissingDetails()
{
    const auto &error = m_session.shown().report.detailsError;
    if (!error)
        return;
    if (error->kind == ServiceError::Kind::Cancelled)
        Q_EMIT said(tr("Title and progress did not arrive in time and are left out."));
    else if (error->kind == ServiceError::Kind::NoData)
        Q_EMIT said(tr("Title and progress are left out: RetroAchievements knows no such game, or no such user."));
    else
        Q_EMIT said(tr("Title and progress are left out: %1").arg(sentence(*error, m_options.service)));
}

void ExportRun::tellMissingTimes()
{
    const LoadReport &report = m_session.shown().report;
    if (!report.timesError || m_options.format != Format::Json)
        return;
    if (report.timesError->kind != ServiceError::Kind::Cancelled)
        Q_EMIT said(tr("The median times are left out: %1").arg(sentence(*report.timesError, m_options.service)));
    else if (!report.detailsError) // else they were not asked for
        Q_EMIT said(tr("The median times did not arrive in time and are left out."));
}

void ExportRun::write()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_alarm.reset();
    tellMissingDetails();
    tellMissingTimes();
    const auto file = content();
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

std::expected<QByteArray, ImageError> ExportRun::content() const
{
    const GameSnapshot &game = m_session.shown().snapshot;
    switch (m_options.format) {
    case Format::Json:
        return jsonFile(game, m_options.grouping.value_or(Grouping::SiteRanges));
    case Format::Csv:
        return isOfAchievements() ? achievementsCsv(game) : csvFile(game.distribution);
    case Format::Png:
    case Format::Svg:
    case Format::Pdf:
        break;
    }
    // Without a window there is no system to ask for its colours: the light ones, as on paper.
    const Theme &theme = m_options.theme == ThemeChoice::Dark ? darkTheme() : lightTheme();
    const ChartOptions chart{.modeFilter = m_options.modeFilter,
                             .grouping = m_options.grouping.value_or(Grouping::SiteRanges),
                             .scale = m_options.axis.value_or(Scale::Linear),
                             .chartType = m_options.chartType.value_or(ChartType::Bars)};
    return pictureFile({.content = {.snapshots = {game}, .options = chart},
                        .icon = m_session.shown().icon,
                        .theme = theme,
                        .size = m_options.size,
                        .scale = m_options.scale},
                       m_options.format);
}

} // namespace MasteryChart
