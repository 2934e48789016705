// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/compare.h"

#include "chartmodel/comparisontable.h"
#include "chartmodel/picturetext.h"
#include "distribution/foreigntext.h"
#include "export/filename.h"
#include "export/save.h"
#include "retroachievements/samplenetwork.h"
#include "window/comparepage.h"
#include "window/comparisonview.h"
#include "window/gamefinder.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMenu>
#include <QStackedWidget>

#include <algorithm>

namespace MasteryChart {

namespace {

constexpr int longestName = 80; // letters

/// What the list of games says of \a game.
GameDetails listed(GameFinder &finder, int game)
{
    GameDetails details;
    details.title = finder.titleOf(game);
    const Catalogue &catalogue = finder.list().search()->catalogue();
    const auto found = catalogue.game(game);
    if (const auto system = found ? catalogue.system(found->system) : std::nullopt)
        details.system = system->name;
    return details;
}

} // namespace

Compare::Compare(const Accounts &accounts, const Transport &transport, const Service &service, Store &store,
                 GameFinder &finder, QStackedWidget &pages)
    : m_service(service)
    , m_store(store)
    , m_finder(finder)
    , m_pages(pages)
    , m_comparison(accounts, transport, service, store, [this](int game) { return listed(m_finder, game); })
{
    connect(&m_comparison, &GameComparison::changed, this, &Compare::show);
    connect(&m_comparison, &GameComparison::progressed, this, &Compare::show);
    connect(&m_finder, &GameFinder::titlesChanged, this, &Compare::show);
}

void Compare::open()
{
    if (m_page)
        return;
    makePage();
    m_comparison.restore();
    listKept();
    m_finder.list().read(); // for titles and systems
    show();
}

void Compare::makePage()
{
    m_page = new ComparePage;
    m_pages.addWidget(m_page);
    connectChips();
    connectPage();
}

void Compare::connectChips()
{
    CompareChips *chips = m_page->chips();
    connect(chips, &CompareChips::removed, &m_comparison, &GameComparison::remove);
    connect(chips, &CompareChips::modeChosen, &m_comparison, &GameComparison::setMode);
    connect(chips, &CompareChips::otherModeAsked, this, [this](qsizetype chip, UnlockMode mode) {
        ComparedMember other = m_comparison.members().at(chip);
        other.mode = mode;
        add(other);
    });
    connect(chips, &CompareChips::datesAsked, this, &Compare::offerDates);
    connect(chips, &CompareChips::gameOpened, this, [this](qsizetype chip) {
        const ComparedMember &member = m_comparison.members().at(chip);
        Q_EMIT gameChosen(member.gameId, member.set, member.sample);
    });
}

void Compare::connectPage()
{
    connect(m_page, &ComparePage::backRequested, this, &Compare::backRequested);
    connect(m_page, &ComparePage::addRequested, this, &Compare::addRequested);
    connect(m_page, &ComparePage::dragStarted, this, &Compare::dragStarted);
    connect(m_page, &ComparePage::clearRequested, this, [this] { begin({}); });
    connect(m_page, &ComparePage::saveRequested, this, [this] { askForName({}); });
    connect(m_page, &ComparePage::renameRequested, this, [this] { askForName(m_name); });
    connect(m_page, &ComparePage::openRequested, this, &Compare::openKept);
    connect(m_page, &ComparePage::removeRequested, this, &Compare::removeKept);
    connect(m_page, &ComparePage::copyTableRequested, this, [this] {
        m_page->findChild<ComparisonView *>()->copy();
        Q_EMIT done(tr("Copied the table"));
    });
    connect(m_page, &ComparePage::exportTableRequested, this, &Compare::exportTable);
}

QString Compare::titleOf(const ComparedMember &member) const
{
    return gameName(member.sample ? SampleNetwork::title(member.gameId) : m_finder.titleOf(member.gameId),
                    member.gameId);
}

void Compare::add(const ComparedMember &member)
{
    open();
    switch (m_comparison.add(member)) {
    case GameComparison::Added::Yes:
        Q_EMIT done(tr("Added %1 to the comparison", "a game").arg(titleOf(member)));
        return;
    case GameComparison::Added::AlreadyThere:
        Q_EMIT done(tr("%1 is compared already", "a game").arg(titleOf(member)));
        return;
    case GameComparison::Added::TooMany:
        Q_EMIT failed(tr("A comparison holds %Ln game(s) at most; remove one to add another.", nullptr, mostCompared));
        return;
    }
}

void Compare::begin(const QList<ComparedMember> &members)
{
    open();
    m_name.clear();
    m_comparison.setMembers(members);
}

/// A distribution has no title: the list of games has it, which is fetched where it is missing, once.
void Compare::findTitles()
{
    const auto isUnknown = [this](const ComparedMember &member) {
        return !member.sample && !m_titlesSought.contains(member.gameId) && m_finder.titleOf(member.gameId).isEmpty();
    };
    bool isMissing = false;
    for (const ComparedMember &member : m_comparison.members()) {
        if (isUnknown(member)) {
            m_titlesSought.insert(member.gameId);
            isMissing = true;
        }
    }
    if (isMissing && m_finder.hasAccount())
        m_finder.list().fetch(GameList::Fetching::Old);
}

void Compare::show()
{
    if (!m_page)
        return;
    findTitles();
    const ChartContent content = m_comparison.content();
    const QList<ComparedGame> games = comparedGames(content);
    QList<CompareChips::Chip> chips;
    int drawn = 0;
    const QList<ComparedMember> &members = m_comparison.members();
    for (qsizetype index = 0; index < members.size(); ++index) {
        const GameComparison::Status status = m_comparison.status(index);
        CompareChips::Chip chip;
        chip.name = titleOf(members.at(index));
        chip.mode = members.at(index).mode;
        if (status.snapshot && drawn < games.size()) {
            chip.index = drawn;
            chip.name = games.at(drawn).name;
            chip.detail = games.at(drawn).detail;
            ++drawn;
        } else if (status.error) {
            chip.problem = sentence(*status.error, m_service);
            chip.detail = tr("could not be loaded");
        } else {
            chip.detail = tr("Loading…");
        }
        chips.append(chip);
    }
    m_page->setChips(chips);
    m_page->setName(m_name);
    m_page->setContent(content);
    Q_EMIT changed();
}

void Compare::offerDates(qsizetype chip, QMenu *menu)
{
    menu->clear();
    menu->addAction(tr("Looking for earlier dates…"))->setEnabled(false);
    const ComparedMember member = m_comparison.members().at(chip);
    m_store.history({m_service.name(), member.gameId, member.set}, menu, [=, this](const QList<KeptAnswer> &history) {
        menu->clear();
        for (auto answer = history.crbegin(); answer != history.crend(); ++answer) {
            ComparedMember dated = member;
            dated.date = answer->firstSeen;
            const QString date = QLocale().toString(dated.date.toLocalTime().date(), tr("d MMM yyyy", "a date"));
            menu->addAction(date, this, [this, dated] { add(dated); });
        }
        if (history.isEmpty())
            menu->addAction(tr("Nothing was kept of this game before"))->setEnabled(false);
    });
}

void Compare::listKept()
{
    m_store.comparisons(m_service.name(), this, [this](const QList<KeptComparison> &kept) {
        m_kept = kept;
        QStringList names;
        for (const KeptComparison &comparison : kept)
            names.append(comparison.name);
        names.removeAll(QString());
        m_page->setKept(names);
    });
}

void Compare::askForName(const QString &before)
{
    auto *dialog = new QInputDialog(m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(before.isEmpty() ? tr("Save the Comparison") : tr("Rename the Comparison"));
    dialog->setLabelText(tr("&Name:"));
    dialog->setTextValue(m_name.isEmpty() ? pictureTitle(m_comparison.content().snapshots).left(longestName) : m_name);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, before](const QString &name) { save(oneLine(name).trimmed().left(longestName), before); });
    dialog->open();
}

void Compare::save(const QString &name, const QString &before)
{
    if (name.isEmpty())
        return;
    m_store.saveComparison(m_service.name(), {name, m_comparison.members()});
    if (!before.isEmpty() && before != name)
        m_store.removeComparison(m_service.name(), before);
    m_name = name;
    listKept();
    show();
    Q_EMIT done(tr("Saved the comparison as %1").arg(name));
}

void Compare::openKept(const QString &name)
{
    const auto kept = std::ranges::find(m_kept, name, &KeptComparison::name);
    if (kept == m_kept.end())
        return;
    m_name = name;
    m_comparison.setMembers(kept->members);
}

void Compare::removeKept()
{
    m_store.removeComparison(m_service.name(), m_name);
    Q_EMIT done(tr("Deleted the comparison %1; its games are still shown").arg(m_name));
    m_name.clear();
    listKept();
    show();
}

void Compare::exportTable()
{
    auto *dialog = new QFileDialog(m_page->window(), tr("Export the Table"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("CSV (*.csv)"));
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    const ChartContent content = m_comparison.content();
    dialog->selectFile(suggestedFileName(pictureTitle(content.snapshots), QLatin1StringView("csv")));
    connect(dialog, &QFileDialog::fileSelected, this, [this, content](const QString &file) {
        if (const auto saved = saveFile(comparisonCsv(content), file); !saved)
            Q_EMIT failed(sentence(saved.error()));
        else
            Q_EMIT done(tr("Exported the table"));
    });
    dialog->open();
}

} // namespace MasteryChart
