// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/help.h"

#include "chart/picture.h"
#include "chartmodel/picturetext.h"
#include "window/appearance.h"
#include "window/helppage.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStackedWidget>

namespace MasteryChart {

namespace {

constexpr QSize helpPictureSize{560, 420};

/// What \a picture shows of the sample \a games.
ChartContent contentOf(HelpPicture picture, const QList<GameSnapshot> &games)
{
    ChartContent content{.snapshots = {games.first()}};
    switch (picture) {
    case HelpPicture::Curve:
        content.options.chartType = ChartType::Cumulative;
        break;
    case HelpPicture::DropOff:
        content.options.chartType = ChartType::Achievements;
        break;
    case HelpPicture::Compare:
        content.snapshots = games;
        for (int snapshot = 0; snapshot < games.size(); ++snapshot)
            content.compared.append({snapshot, UnlockMode::Hardcore});
        break;
    case HelpPicture::None:
    case HelpPicture::Bars:
        break;
    }
    return content;
}

/// What \a action says, without its mnemonic: "Open Game" of "&Open Game…" and of the "Open Game(&O)…" of Japanese.
QString plainText(const QAction &action)
{
    static const QRegularExpression inParentheses(QStringLiteral("\\(&.\\)"));
    return action.text().remove(inParentheses).remove(u'&').remove(u'…');
}

/// The keys of \a menu and of the menus in it.
void addKeys(const QMenu &menu, QList<HelpKey> &keys)
{
    for (const QAction *action : menu.actions()) {
        if (action->menu())
            addKeys(*action->menu(), keys);
        else if (!action->shortcut().isEmpty())
            keys.append({action->shortcut().toString(QKeySequence::NativeText), plainText(*action)});
    }
}

} // namespace

Help::Help(const Accounts &accounts, const Transport &transport, const Service &service, const Store &store,
           const Settings &settings, const QMenuBar &menus, QStackedWidget &pages)
    : m_menus(menus)
    , m_store(store)
    , m_settings(settings)
    , m_pages(pages)
    , m_samples(accounts, transport, service, nullptr, this)
{
    connect(&m_samples, &GameSession::finished, this, [this] {
        m_games.append(m_samples.shown().snapshot);
        loadNext();
    });
    m_pages.installEventFilter(this);
}

void Help::open(HelpSection::Id section)
{
    if (!m_page) {
        makePage();
        loadNext();
    }
    m_page->open(section);
}

void Help::makePage()
{
    HelpFacts facts{.keys = {},
                    .database = QDir::toNativeSeparators(m_store.fileName()),
                    .settingsFile = QDir::toNativeSeparators(m_settings.fileName())};
    for (const QAction *menu : m_menus.actions())
        addKeys(*menu->menu(), facts.keys);
    m_page = new HelpPage(helpContents(facts));
    m_pages.addWidget(m_page);
    connect(m_page, &HelpPage::backRequested, this, &Help::backRequested);
    connect(m_page, &HelpPage::deleteRequested, this, &Help::deleteRequested);
}

/// All of them are needed for the comparison.
void Help::loadNext()
{
    const QList<int> games = SampleNetwork::games();
    if (m_games.size() < games.size())
        m_samples.load({.gameId = games.at(m_games.size()), .sample = true, .icon = false});
    else
        draw();
}

void Help::draw()
{
    const double scale = m_page->devicePixelRatioF();
    for (const HelpPicture picture :
         {HelpPicture::Bars, HelpPicture::Curve, HelpPicture::DropOff, HelpPicture::Compare}) {
        const ChartContent content = contentOf(picture, m_games);
        auto image = paint({.content = content,
                            .icon = {},
                            .theme = Appearance::pictureTheme(),
                            .size = helpPictureSize,
                            .scale = scale});
        if (!image)
            continue; // no memory: the words are there
        image->setDevicePixelRatio(scale);
        m_page->setPicture(picture, *image, altText(content));
    }
}

bool Help::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && m_page && m_games.size() == SampleNetwork::games().size())
        draw();
    return QObject::eventFilter(watched, event);
}

} // namespace MasteryChart
