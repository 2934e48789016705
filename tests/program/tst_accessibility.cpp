// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/assistivebus.h"
#include "support/catalogueservice.h"
#include "support/keyboard.h"
#include "support/program.h"
#include "support/screenreader.h"
#include "support/virtualscreen.h"

#include <QGuiApplication>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// The real program as a screen reader gets it: over the bus for assistive tools, on a screen of its own.
class AccessibilityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everythingSaysWhatItIs_data();
    void everythingSaysWhatItIs();
    void aChartIsReadBarByBar_data();
    void aChartIsReadBarByBar();
    void anotherGameTakesTheFocusNowhere();
    void newsIsSaid();
    void whatIsFoundIsReadFromTheField();
    void listsAreReadRowByRow();
    void tablesHaveHeaders();
    void whatHasAValueTellsIt();
    void noCharacterOfTheKeyIsTold();

private:
    void start(const QStringList &arguments);
    /// Brings \a state on screen, and waits until it is there.
    void openState(const QString &state);
    bool isThere(const QString &role, const QString &name) { return !m_reader->find(role, name).isNull(); }
    /// Whether it is said, or the focus told, that something \a is so; waits for it.
    bool hearsNews(const QString &beginning);
    bool hearsFocus(const QString &beginning);
    /// Presses Tab until it has the focus.
    bool tabTo(const QString &role, const QString &name);
    /// Waits for it first.
    bool pressOn(const QString &role, const QString &name);

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<ScreenReader> m_reader;
};

namespace {

/// What has no use for a name: it holds others, which have theirs, or is there for the eye alone.
bool isPlain(const SpokenObject &object)
{
    static const QStringList roles{u"filler"_s,     u"layered pane"_s, u"splitter"_s, u"status bar"_s, u"menu bar"_s,
                                   u"popup menu"_s, u"separator"_s,    u"grip"_s,     u"scroll bar"_s, u"panel"_s};
    // A label that says nothing at the moment.
    return !object.is(SpokenObject::Focusable) && (roles.contains(object.role) || object.role == u"label");
}

/// The children of the object at \a place with \a role.
QList<SpokenObject> childrenOf(const QList<SpokenObject> &objects, int place, const QString &role)
{
    QList<SpokenObject> children;
    std::ranges::copy_if(objects, std::back_inserter(children),
                         [&](const SpokenObject &object) { return object.parent == place && object.role == role; });
    return children;
}

qsizetype countOf(const QList<SpokenObject> &objects, SpokenObject::State state)
{
    return std::ranges::count_if(objects, [state](const SpokenObject &object) { return object.is(state); });
}

/// What is wrong with names and states.
QStringList faultsOf(const QList<SpokenObject> &objects)
{
    QStringList faults;
    for (int place = 0; place < objects.size(); ++place) {
        const SpokenObject &object = objects.at(place);
        if (object.role.isEmpty() || object.role == u"unknown" || object.role == u"invalid")
            faults.append(u"no role: "_s + object.line());
        if (object.name.trimmed().isEmpty() && !isPlain(object))
            faults.append(u"no name: "_s + object.line());
        if (object.name.contains(u'<') || object.description.contains(u'<'))
            faults.append(u"markup: "_s + object.line());
        if (const auto radios = childrenOf(objects, place, u"radio button"_s);
            !radios.isEmpty() && (countOf(radios, SpokenObject::Checked) != 1 || object.name.isEmpty()))
            faults.append(u"no choice of one: "_s + object.line());
        if (object.role == u"page tab list"
            && countOf(childrenOf(objects, place, u"page tab"_s), SpokenObject::Selected) != 1)
            faults.append(u"no tab is selected: "_s + object.line());
    }
    if (const auto focused = countOf(objects, SpokenObject::Focused); focused < 1)
        faults.append(u"nothing has the focus"_s);
    return faults;
}

QString listed(const QList<SpokenObject> &objects)
{
    QString text;
    for (const SpokenObject &object : objects)
        text += u'\n' + object.line();
    return text;
}

} // namespace

void AccessibilityTest::init()
{
    m_reader = std::make_unique<ScreenReader>();
    m_server = std::make_unique<LoopbackServer>(catalogueService());
    m_program = std::make_unique<Program>();
    m_program->environment.insert(u"DISPLAY"_s, qEnvironmentVariable("DISPLAY"));
    m_program->environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
    m_program->setCredentials(someone().user, someone().key.text());
}

void AccessibilityTest::cleanup()
{
    m_program->signal(SIGTERM);
    m_program->outcome();
    m_program.reset();
    QTRY_VERIFY_WITH_TIMEOUT(windowCalled(u".*Mastery Chart"_s).isEmpty(), patience);
    m_reader.reset();
}

void AccessibilityTest::start(const QStringList &arguments)
{
    m_program->start(arguments + QStringList{u"--api-url"_s, m_server->url().toString()});
    QVERIFY(awaitWindow(u"Dragster"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"list item"_s, u"Mastered"_s), patience);
}

bool AccessibilityTest::pressOn(const QString &role, const QString &name)
{
    SpokenObject object;
    return QTest::qWaitFor([&] { return !(object = m_reader->find(role, name)).isNull(); }, patience)
        && m_reader->press(object);
}

bool AccessibilityTest::tabTo(const QString &role, const QString &name)
{
    constexpr int most = 40; // than there are
    for (int count = 0; count < most; ++count) {
        if (m_reader->find(role, name).is(SpokenObject::Focused))
            return true;
        press(u"Tab"_s);
    }
    return false;
}

bool AccessibilityTest::hearsNews(const QString &beginning)
{
    const auto isSaid = [&] {
        return std::ranges::any_of(m_reader->news(), [&](const QString &news) { return news.startsWith(beginning); });
    };
    const bool isHeard = QTest::qWaitFor(isSaid, patience);
    if (!isHeard)
        qWarning().noquote() << "Said:" << m_reader->news();
    return isHeard;
}

bool AccessibilityTest::hearsFocus(const QString &beginning)
{
    const auto isTold = [&] {
        const QStringList names = m_reader->focused();
        return !names.isEmpty() && names.constLast().startsWith(beginning);
    };
    const bool isHeard = QTest::qWaitFor(isTold, patience);
    if (!isHeard)
        qWarning() << "Focused:" << m_reader->focused();
    return isHeard;
}

void AccessibilityTest::everythingSaysWhatItIs_data()
{
    QTest::addColumn<QString>("state");
    for (const char *state :
         {"sample", "game", "search", "curve", "table", "drop-off", "history", "comparison", "your games",
          "followed games", "share sheet", "account dialog", "print preview", "failure"})
        QTest::newRow(state) << QString::fromLatin1(state);
}

void AccessibilityTest::openState(const QString &state)
{
    if (state == u"comparison") {
        m_program->start({u"14402"_s, u"2"_s, u"--api-url"_s, m_server->url().toString()});
        QVERIFY(awaitWindow(u"Compare"_s));
        QTRY_VERIFY_WITH_TIMEOUT(isThere(u"list item"_s, u"At least 1"_s), patience);
        return;
    }
    start(state == u"sample" ? QStringList(u"--sample"_s) : QStringList(u"14402"_s));
    const auto appears = [this](const QString &role, const QString &name) {
        return QTest::qWaitFor([&] { return isThere(role, name); }, patience);
    };
    if (state == u"search") {
        type(u"o"_s);
        QVERIFY(appears(u"list item"_s, u"All games: Other"_s));
    } else if (state == u"curve") {
        QVERIFY(pressOn(u"page tab"_s, u"Curve"_s));
        QVERIFY(appears(u"list"_s, u"Achievement Distribution"_s));
    } else if (state == u"table") {
        QVERIFY(pressOn(u"page tab"_s, u"Table"_s));
        QVERIFY(appears(u"table"_s, {}));
    } else if (state == u"drop-off") {
        QVERIFY(pressOn(u"page tab"_s, u"Drop-off"_s));
        QVERIFY(appears(u"list"_s, u"Where players stop"_s));
    } else if (state == u"history") {
        QVERIFY(pressOn(u"page tab"_s, u"History"_s));
        QVERIFY(appears(u"radio button"_s, u"Masteries"_s));
    } else if (state == u"your games") {
        QVERIFY(pressOn(u"push button"_s, u"Your Games"_s));
        QVERIFY(appears(u"list item"_s, u"Dragster"_s));
    } else if (state == u"followed games") {
        QVERIFY(pressOn(u"menu item"_s, u"Followed Games"_s));
        QVERIFY(appears(u"label"_s, u"Followed Games"_s));
    } else if (state == u"share sheet") {
        QVERIFY(pressOn(u"push button"_s, u"Share"_s));
        QVERIFY(awaitWindow(u"Share"_s));
    } else if (state == u"account dialog") {
        QVERIFY(pressOn(u"menu item"_s, u"Username and Key"_s));
        QVERIFY(awaitWindow(u"Account"_s));
    } else if (state == u"print preview") {
        QVERIFY(pressOn(u"menu item"_s, u"Print"_s));
        QVERIFY(awaitWindow(u"Print"_s));
    } else if (state == u"failure") {
        press(u"ctrl+l"_s);
        type(u"999"_s);
        press(u"Return"_s);
        QVERIFY(appears(u"push button"_s, u"Try Again"_s));
    }
}

void AccessibilityTest::everythingSaysWhatItIs()
{
    QFETCH(const QString, state);
    openState(state);
    const QList<SpokenObject> objects = m_reader->objects();
    QVERIFY(objects.size() > 60);
    const QStringList faults = faultsOf(objects);
    if (!faults.isEmpty()) {
        qInfo().noquote() << listed(objects);
        QFAIL(qPrintable(faults.join(u'\n')));
    }
}

void AccessibilityTest::aChartIsReadBarByBar_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("chart");
    QTest::addColumn<QString>("description");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("bar");
    const QString mastered =
        u"Mastered, 15 achievements: 8 hardcore players, 1.3\u00a0%; 2 casual players, 1.5\u00a0%"_s;
    QTest::newRow("bars") << u"game"_s << u"Achievement Distribution"_s << u"Bar chart: of 632 hardcore players"_s
                          << u"End"_s << mastered;
    QTest::newRow("one bar") << u"game"_s << u"Achievement Distribution"_s << u"Bar chart: of 632"_s << u"Home"_s
                             << u"1 achievement: 141 hardcore players, 22\u00a0%; 40 casual players"_s;
    QTest::newRow("curve") << u"curve"_s << u"Achievement Distribution"_s << u"Curve: of 632 hardcore players"_s
                           << u"End"_s << mastered;
    QTest::newRow("drop-off") << u"drop-off"_s << u"Where players stop"_s << u"Where hardcore players of Dragster"_s
                              << u"Home"_s << u"1 achievement. Hardcore: 141 of 632 players who got here stopped"_s;
    QTest::newRow("comparison") << u"comparison"_s << u"Comparison"_s << u"Curves: the share of the players of 2 game"_s
                                << u"Home"_s << u"At least 5.0\u00a0% of the set: Dragster (1 of 15): 632, 100"_s;
}

void AccessibilityTest::aChartIsReadBarByBar()
{
    QFETCH(const QString, state);
    QFETCH(const QString, chart);
    QFETCH(const QString, description);
    QFETCH(const QString, key);
    QFETCH(const QString, bar);
    openState(state);
    const SpokenObject list = m_reader->find(u"list"_s, chart);
    QVERIFY(!list.isNull());
    const auto told = [&] { return m_reader->property(list, u"Accessible"_s, u"Description"_s).toString(); };
    QTRY_COMPARE_WITH_TIMEOUT(told().left(description.size()), description, patience);
    QVERIFY(m_reader->focus(list));
    m_reader->forget();
    press(key);
    QVERIFY(hearsFocus(bar));
    // Details that come late draw the chart anew, which leaves its bars.
    QTRY_VERIFY_WITH_TIMEOUT((press(key), m_reader->find(u"list item"_s, bar).is(SpokenObject::Focused)), patience);
}

void AccessibilityTest::anotherGameTakesTheFocusNowhere()
{
    start({u"14402"_s});
    QVERIFY(m_reader->focus(m_reader->find(u"list"_s, u"Achievement Distribution"_s)));
    press(u"End"_s);
    QVERIFY(hearsFocus(u"Mastered"_s));
    press(u"ctrl+l"_s);
    QVERIFY(hearsFocus(u"Game"_s));
    m_reader->forget();
    type(u"2"_s);
    press(u"Return"_s);
    QVERIFY(hearsNews(u"Other, "_s));
    for (const QString &name : m_reader->focused())
        QVERIFY2(!name.contains(u"hardcore player"), qPrintable(name));
    QVERIFY(m_reader->find(u"text"_s, u"Game"_s).is(SpokenObject::Focused));
}

void AccessibilityTest::newsIsSaid()
{
    start({u"14402"_s});
    QVERIFY(hearsNews(u"Dragster, Atari 2600 · 15 achievements · 632 hardcore players"_s));
    const auto ask = [this](const QString &words) {
        m_reader->forget();
        press(u"ctrl+l"_s);
        type(words);
    };
    ask(u"dragster"_s);
    QVERIFY(hearsNews(u"2 game"_s));
    ask(u"nothing"_s);
    QVERIFY(hearsNews(u"No game is called “nothing”."_s));
    ask(u"2"_s);
    press(u"Return"_s);
    QVERIFY(hearsNews(u"Other, NES · 3 achievements · 6 hardcore players"_s));
    m_reader->forget();
    press(u"F6"_s); // out of the field, whose text Ctrl+C would copy
    QVERIFY(pressOn(u"push button"_s, u"Copy"_s));
    QVERIFY(hearsNews(u"Copied"_s));
    ask(u"999"_s);
    press(u"Return"_s);
    QVERIFY(hearsNews(u"Game 999 could not be loaded. There is no data for this game"_s));
    QVERIFY(pressOn(u"push button"_s, u"Back to"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isThere(u"panel"_s, u"Unlocks"_s), patience);
    m_server->setHandler([](const HttpRequest &) { return unauthenticated(); });
    m_reader->forget();
    press(u"F5"_s);
    QVERIFY(hearsNews(u"RetroAchievements"_s));
}

void AccessibilityTest::whatIsFoundIsReadFromTheField()
{
    start({u"14402"_s});
    type(u"dragster"_s);
    QVERIFY(hearsNews(u"2 game"_s));
    m_reader->forget();
    press(u"Down"_s);
    QVERIFY(hearsFocus(u"All games: Dragster, Atari 2600, 7 achievements, hack"_s));
    press(u"Up"_s);
    QVERIFY(hearsFocus(u"Recent: Dragster, Atari 2600, 15 achievements, 12 earned"_s));
}

void AccessibilityTest::listsAreReadRowByRow()
{
    openState(u"your games"_s);
    QVERIFY(tabTo(u"list"_s, u"Played Lately"_s));
    m_reader->forget();
    press(u"Down"_s);
    QVERIFY(hearsFocus(u"Sonic the Hedgehog, Genesis/Mega Drive, 36 achievements, 4 earned"_s));
    QVERIFY(m_reader->find(u"list item"_s, u"Sonic"_s).is(SpokenObject::Selected));
}

void AccessibilityTest::tablesHaveHeaders()
{
    openState(u"table"_s);
    const SpokenObject table = m_reader->find(u"table"_s, u"Achievement distribution as a table"_s);
    QVERIFY(!table.isNull());
    for (const auto &[column, header] : {std::pair(0, u"Achievements"_s), {1, u"Hardcore\nplayers"_s}})
        QCOMPARE(m_reader->headerOf(table, column), header);
    QVERIFY(tabTo(u"table"_s, {}));
    press(u"Home"_s);
    m_reader->forget();
    press(u"Down"_s);
    QVERIFY(hearsFocus(u"2"_s));
    press(u"Right"_s);
    QVERIFY(hearsFocus(u"51"_s));
}

void AccessibilityTest::whatHasAValueTellsIt()
{
    openState(u"share sheet"_s);
    int values = 0;
    for (const SpokenObject &object : m_reader->objects()) {
        if (object.role != u"spin button" && object.role != u"slider" && object.role != u"scroll bar")
            continue;
        ++values;
        QVERIFY2(object.interfaces.contains(u"Value"_s), qPrintable(object.line()));
        const double value = m_reader->property(object, u"Value"_s, u"CurrentValue"_s).toDouble();
        QVERIFY2(m_reader->property(object, u"Value"_s, u"MinimumValue"_s).toDouble() <= value
                     && value <= m_reader->property(object, u"Value"_s, u"MaximumValue"_s).toDouble(),
                 qPrintable(object.line()));
    }
    QVERIFY(values > 0);
    const SpokenObject text = m_reader->find(u"text"_s, u"Alt text"_s);
    QVERIFY(m_reader->call(text, u"Text"_s, u"GetText"_s, {0, -1})
                .arguments()
                .value(0)
                .toString()
                .startsWith(u"Bar chart"_s));
}

void AccessibilityTest::noCharacterOfTheKeyIsTold()
{
    const QString key = u"Qz7vKp2Xw9"_s;
    openState(u"account dialog"_s);
    const auto write = [this](const QString &role, const QString &name, const QString &text) {
        QVERIFY(m_reader->focus(m_reader->find(role, name)));
        QVERIFY(hearsFocus(name));
        press(u"ctrl+a"_s);
        type(text);
    };
    const auto ask = [&] {
        const SpokenObject field = m_reader->find(u"password text"_s, u"Web API key"_s);
        QVERIFY(!field.isNull());
        for (const QString &method : {u"GetText"_s, u"GetStringAtOffset"_s, u"GetTextAtOffset"_s})
            m_reader->call(field, u"Text"_s, method, {0, method == u"GetText" ? -1 : 4});
        m_reader->call(field, u"EditableText"_s, u"CopyText"_s, {0, 10});
        for (const QString &name : {u"CharacterCount"_s, u"CurrentValue"_s, u"Text"_s})
            m_reader->property(field, name.startsWith(u"Ch") ? u"Text"_s : u"Value"_s, name);
        m_reader->objects();
    };
    write(u"password text"_s, u"Web API key"_s, key);
    ask();
    QVERIFY(pressOn(u"check box"_s, u"Reveal"_s));
    write(u"password text"_s, u"Web API key"_s, key);
    ask();
    press(u"BackSpace"_s);
    write(u"text"_s, u"Username"_s, u"MarkThisOne"_s);
    const auto told = [&](const QString &text) { return m_reader->everything().contains(text.toUtf8()); };
    const SpokenObject user = m_reader->find(u"text"_s, u"Username"_s);
    QTRY_COMPARE(m_reader->call(user, u"Text"_s, u"GetText"_s, {0, -1}).arguments().value(0).toString(),
                 u"MarkThisOne"_s);
    QVERIFY(told(u"MarkThisOne"_s)); // so what is given out is seen
    constexpr int piece = 3;         // a screen reader hears each key that is pressed
    for (qsizetype at = 0; at + piece <= key.size(); ++at)
        QVERIFY2(!told(key.mid(at, piece)), qPrintable(key.mid(at, piece)));
}

int main(int argc, char *argv[])
{
    const VirtualScreen screen;
    const AssistiveBus bus;
    const QGuiApplication application(argc, argv); // keeps the screen, which ends with its last client
    AccessibilityTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessibility.moc"
