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
constexpr std::chrono::seconds detailsPatience{3};

/// How long a key store may take, which may be asking its user for a password.
constexpr std::chrono::seconds keyStorePatience{30};

} // namespace

ExportRun::ExportRun(QNetworkAccessManager &network, const Options &options, const Account &account, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_account(account)
    , m_game{.id = options.game.value_or(SampleNetwork::defaultGame), .set = options.set, .sample = options.sample}
    , m_network(network)
{
    m_patience.setSingleShot(true);
    if (m_game.sample) {
        load(SampleNetwork::credentials());
        return;
    }
    connect(&m_account, &Account::changed, this, &ExportRun::begin);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        fail(tr("The system's key store did not answer; unlock it and try again."), ExitCode::Credentials);
    });
    m_patience.start(keyStorePatience);
    QMetaObject::invokeMethod(this, &ExportRun::begin, Qt::QueuedConnection);
}

void ExportRun::begin()
{
    if (m_load || m_account.state() == Account::State::Waiting)
        return;
    if (m_account.state() == Account::State::KeyMissing)
        fail(sentence(m_account.problem()), ExitCode::Credentials);
    else
        load(m_account.credentials());
}

void ExportRun::load(const Credentials &credentials)
{
    m_patience.stop();
    m_patience.disconnect(this);
    connect(&m_patience, &QTimer::timeout, this, &ExportRun::write);
    m_load = std::make_unique<GameLoad>(m_network, m_options.service, credentials,
                                        GameLoad::What{m_game.id, m_options.unlocks, m_options.set});
    connect(m_load.get(), &GameLoad::distributionFinished, this, &ExportRun::distributionFinished);
    connect(m_load.get(), &GameLoad::detailsFinished, this, &ExportRun::detailsFinished);
}

void ExportRun::fail(const QString &sentence, ExitCode code)
{
    tell(sentence);
    Q_EMIT finished(code);
}

void ExportRun::distributionFinished(const std::expected<Distribution, ServiceError> &distribution)
{
    if (!distribution) {
        fail(sentence(distribution.error()), exitCodeOf(distribution.error().kind));
        return;
    }
    m_game.distribution = *distribution;
    m_game.fetchedAt = QDateTime::currentDateTimeUtc();
    if (m_hasDetails || m_options.format == Format::Csv)
        write();
    else
        m_patience.start(detailsPatience);
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
    m_load->disconnect(this);
    const auto saved = save(content(), m_options.file);
    if (!saved)
        tell(sentence(saved.error()));
    Q_EMIT finished(saved ? ExitCode::Done : ExitCode::NotWritten);
}

QByteArray ExportRun::content() const
{
    switch (m_options.format) {
    case Format::Json:
        return jsonFile(m_game, m_game.details.title.isEmpty() ? QString() : titleOf(m_game),
                        m_options.grouping.value_or(Grouping::SiteRanges));
    case Format::Csv:
        return csvFile(m_game.distribution);
    case Format::Png:
        break;
    }
    // Without a window there is no system to ask for its colours: the light ones, as on paper.
    const Theme &theme = m_options.theme == ThemeChoice::Dark ? darkTheme() : lightTheme();
    const ChartOptions chart{.unlocks = m_options.unlocks,
                             .grouping = m_options.grouping.value_or(Grouping::SiteRanges)};
    return pngFile(paint({m_game, {}, chart, theme, m_options.size, m_options.scale}));
}

void tell(const QString &sentence)
{
    QTextStream(stderr) << QCoreApplication::applicationName() << ": " << sentence << Qt::endl;
}
