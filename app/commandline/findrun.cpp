// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/findrun.h"

#include "commandline/foundgames.h"
#include "commandline/interrupt.h"
#include "commandline/writefailure.h"
#include "export/save.h"

namespace MasteryChart {

FindRun::FindRun(const ListParts &parts, ListRun::Need need, const Options &options, QObject *parent)
    : Run(parent)
    , m_games(parts.games)
    , m_options(options)
    , m_list(parts, need)
{
    parts.store.recentGames(parts.service.name(), this, [this](const QList<RecentGame> &recent) {
        for (qsizetype place = 0; place < recent.size(); ++place)
            m_known.insert(recent.at(place).id,
                           GameSearch::popularityOfKnown + static_cast<int>(recent.size() - place));
    });
    connect(&m_list, &Run::said, this, &Run::said);
    connect(&m_list, &Run::waited, this, &Run::waited);
    connect(&m_list, &Run::progressed, this, &Run::progressed);
    connect(&m_list, &Run::finished, this, [this](ExitCode code) {
        if (code == ExitCode::Done)
            print();
        else
            Q_EMIT finished(code);
    });
}

void FindRun::print()
{
    const GameSearch &search = *m_games.search();
    GameSearch::Popularity popularity = m_games.popularity();
    popularity.insert(m_known);
    const auto found = search.find(m_options.words, m_options.limit, popularity);
    const QByteArray output =
        m_options.findsAsJson ? foundJson(found, search.catalogue()) : foundLines(found, search.catalogue());
    Q_EMIT printing();
    const auto printed = output.isEmpty() ? std::expected<void, SaveError>()
                                          : save(output, QStringLiteral("-"), Interrupt::descriptor());
    if (!printed) {
        const WriteFailure failure(printed.error());
        Q_EMIT said(failure.sentence);
        Q_EMIT finished(failure.code);
        return;
    }
    if (found.isEmpty())
        Q_EMIT said(tr("No game fits these words."));
    Q_EMIT finished(found.isEmpty() ? ExitCode::NoData : ExitCode::Done);
}

} // namespace MasteryChart
