// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/gamefile.h"
#include "support/files.h"
#include "support/openwindow.h"
#include "window/accountdialog.h"
#include "window/gamefield.h"

#include <QDir>
#include <QLabel>
#include <QListView>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpReply gone(const HttpRequest &)
{
    return unprocessable();
}

bool showsSample(const OpenWindow &open)
{
    return open.title() == u"Dragster (sample data)"_s && !open.icon().isNull();
}

bool showsDragster(const OpenWindow &open)
{
    return open.title() == u"Dragster"_s && !open.icon().isNull();
}

/// What the field offers while nothing is typed.
QStringList offered(const OpenWindow &open)
{
    open.field()->beginSearch();
    const auto *panel = open.part<SearchPanel>();
    QStringList games;
    const QAbstractItemModel *model = panel->findChild<QListView *>()->model();
    for (int row = 0; panel->isVisible() && row < model->rowCount(); ++row)
        games.append(model->index(row, 0).data().toString());
    return games;
}

void signIn(const OpenWindow &open, const Credentials &credentials)
{
    open.dialog()->ask();
    open.enterAccount(credentials);
}

} // namespace

/// A game that was shown before: at once, with its age, and without a network.
class MainWindowOfflineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        OpenWindow::prepare();
        m_folder = std::make_unique<QTemporaryDir>();
        m_server.setHandler(serviceWith());
    }

    void aKeptCopyIsShownAtOnceWithItsAge()
    {
        keepDragster(3h + 5min);
        m_server.setHandler([](const HttpRequest &request) { return serviceWith()(request).onRelease(); });
        const auto open = window(startWith(14402));
        QCOMPARE(open->title(), u"Dragster"_s); // nothing was waited for
        QCOMPARE(open->columns(), 15);
        QVERIFY(!open->icon().isNull());
        QCOMPARE(open->age(), u"As of 3 hours ago"_s);
        QCOMPARE(open->status(), u"Loading game 14402… (Escape cancels)"_s);

        QTRY_COMPARE(m_server.inFlight(), 3);
        m_server.release();
        QTRY_COMPARE(open->age(), QString());
        QVERIFY(open->status().startsWith(u"Updated "));
        QCOMPARE(open->title(), u"Dragster"_s);
    }

    void newFiguresReplaceTheKeptCopy()
    {
        keepDragster(3h);
        ServedGame grown = dragster();
        grown.hardcore = {200, 2, 3};
        grown.casual = {1, 2, 3};
        m_server.setHandler(serviceWith({grown}));
        {
            const auto open = window(startWith(14402));
            QTRY_COMPARE(open->columns(), 3);
            QTRY_VERIFY(!m_server.inFlight());
        }
        m_server.setHandler(neverAnswers);
        const auto open = window(startWith(14402));
        QCOMPARE(open->columns(), 3);
    }

    void aKeptCopyStaysWhenTheServiceFails()
    {
        keepDragster(26h);
        m_server.setHandler(gone);
        const auto open = window(startWith(14402));
        QTRY_COMPARE(open->age(), u"As of 1 day ago · not updated"_s);
        const QString why = sentence({ServiceError::Kind::InvalidRequest, 422});
        QCOMPARE(open->part<QLabel>(u"age"_s)->toolTip(), why);
        QCOMPARE(open->part<QLabel>(u"age"_s)->accessibleDescription(), why);
        QCOMPARE(open->failure(), QString());
        QCOMPARE(open->message(), QString());
        QCOMPARE(open->title(), u"Dragster"_s);
        QCOMPARE(open->columns(), 15);
        QVERIFY(!open->isDimmed());
        const QDateTime then = open->clock.date().addDays(-1).addSecs(-7200).toLocalTime();
        QCOMPARE(open->status(), u"Saved copy of "_s + QLocale().toString(then, QLocale::ShortFormat));
    }

    void aKeptCopyNeedsNoAccount()
    {
        keepDragster(3h);
        const auto open = window(startWith(14402), {});
        QTRY_COMPARE(open->age(), u"As of 3 hours ago · not updated"_s);
        QCOMPARE(open->title(), u"Dragster"_s);
        QCOMPARE(open->columns(), 15);
        QCOMPARE(open->failure(), QString()); // whether the store or the failure was quicker
        QCOMPARE(open->message(), sentence({ServiceError::Kind::CredentialsMissing}, serviceAt(m_server.url())));
    }

    void theAgeOfACopyThatCouldNotBeUpdatedGrowsToo()
    {
        keepDragster(1h);
        m_server.setHandler(gone);
        const auto open = window(startWith(14402));
        QTRY_COMPARE(open->age(), u"As of 1 hour ago · not updated"_s);
        open->clock.advance(60min);
        QCOMPARE(open->age(), u"As of 2 hours ago · not updated"_s);
    }

    void theAgeIsUpdatedAsTimePasses()
    {
        keepDragster(59min);
        m_server.setHandler(neverAnswers);
        const auto open = window(startWith(14402));
        open->press(Qt::Key_Escape);
        QCOMPARE(open->age(), u"As of 59 minutes ago"_s);
        open->clock.advance(1min);
        QCOMPARE(open->age(), u"As of 1 hour ago"_s);
        open->clock.advance(60min);
        QCOMPARE(open->age(), u"As of 2 hours ago"_s);
    }

    void theKeptCopyOfATypedGameIsShownAtOnce()
    {
        keepDragster(3h);
        m_server.setHandler(neverAnswers);
        const auto open = window();
        QTRY_VERIFY(showsDragster(*open)); // the last one, as at every start
        open->enter(u"2"_s);
        QVERIFY(open->isDimmed());
        open->enter(u"14402"_s);
        open->awaitStore();
        QVERIFY(showsDragster(*open));
        QVERIFY(!open->isDimmed());
        QCOMPARE(open->columns(), 15);
        QCOMPARE(open->age(), u"As of 3 hours ago"_s);
    }

    void aKeptCopyIsShownWhileAnotherGameIsLoading()
    {
        keepDragster(3h);
        m_server.setHandler(neverAnswers);
        const auto open = window();
        open->enter(u"2"_s);
        QTRY_COMPARE(m_server.inFlight(), 3);
        open->enter(u"14402"_s);
        open->awaitStore();
        QVERIFY(showsDragster(*open));
        QCOMPARE(open->status(), u"Loading game 14402… (Escape cancels)"_s);
    }

    void lateAnswersForThePreviousGameAreNotShownOnAKeptCopy()
    {
        ServedGame other = otherGame();
        other.you = {2, 0};
        const auto service = serviceWith({dragster(), other});
        m_server.setHandler(service);
        {
            const auto open = window(startWith(2));
            QTRY_VERIFY(open->title() == u"Other"_s && !open->icon().isNull());
        }
        m_server.setHandler([service](const HttpRequest &request) {
            return request.file() == detailsFile ? service(request).onRelease() : service(request);
        });
        const auto open = window(startWith(14402));
        QTRY_COMPARE(open->columns(), 15);
        QCOMPARE(open->title(), u"Game 14402"_s);
        QTRY_COMPARE(m_server.inFlight(), 1);
        open->store.keys.insert(keyStoreEntry(serviceAt(m_server.url()), u"Another"_s), someone().key.text());
        open->store.slow = true;
        open->accounts.switchTo(u"Another"_s);
        open->enter(u"2"_s);
        open->awaitStore();
        QCOMPARE(open->title(), u"Other"_s);
        QCOMPARE(open->columns(), 3);
        QTRY_COMPARE(m_server.inFlight(), 0); // the other game's title was given up
        QCOMPARE(open->title(), u"Other"_s);
        open->store.release();
        QTRY_COMPARE(m_server.inFlight(), 1);
        m_server.release();
        QTRY_COMPARE(open->scene().model().markers.size(), 1);
        QCOMPARE(open->title(), u"Other"_s);
        QCOMPARE(open->columns(), 3);
    }

    void thePlaceOfThePreviousUserIsNotShownToTheNext()
    {
        auto open = window({}, {});
        showDragsterTo(*open, someone());
        QCOMPARE(open->scene().model().markers.size(), 1);
        m_server.setHandler([](const HttpRequest &request) {
            const bool isDetails = request.file() == detailsFile && request.query.value(u"g"_s) == u"14402";
            return isDetails ? serverError() : serviceWith()(request); // the key is right
        });
        signIn(*open, {u"Another"_s, someone().key});
        QTRY_COMPARE(open->accounts.credentials().user, u"Another"_s);
        QVERIFY(open->scene().model().markers.isEmpty());
        QTRY_COMPARE(open->mark(), u"Title and your place could not be updated"_s);
        QVERIFY(open->scene().model().markers.isEmpty());
        QCOMPARE(open->title(), u"Dragster"_s);
        QTRY_COMPARE(open->accounts.users().size(), 2);
        open.reset();
        QVERIFY(keptBytes().contains(ownerHash(someone().user)));
        QVERIFY(!keptBytes().contains(ownerHash(u"Another"_s)));
    }

    void aNewKeyReplacesTheOneInUseByARunningLoad()
    {
        m_server.setHandler([](const HttpRequest &request) {
            return request.query.value(u"y"_s) == u"wrong" ? webPage(503) : serviceWith()(request);
        });
        const auto open = window({}, {someone().user, Secret(u"wrong"_s)});
        QTRY_VERIFY(showsSample(*open));
        open->enter(u"14402"_s);
        QTRY_VERIFY(open->status().startsWith(u"RetroAchievements has a problem"));
        QVERIFY(open->isDimmed());
        signIn(*open, someone());
        QTRY_VERIFY(showsDragster(*open));
        QCOMPARE(open->columns(), 15);
        QVERIFY(!open->isDimmed());
    }

    void aKeptIconIsNotFetchedAgain()
    {
        keepDragster(3h);
        const auto before = m_server.requests(u"014402.png"_s).size();
        const auto details = m_server.requests(detailsFile).size();
        m_server.setHandler([](const HttpRequest &request) { return serviceWith()(request).onRelease(); });
        const auto open = window(startWith(14402));
        QVERIFY(!open->icon().isNull());
        m_server.setHandler(serviceWith());
        m_server.release();
        QTRY_VERIFY(open->status().startsWith(u"Updated "));
        QTRY_COMPARE(m_server.inFlight(), 0);
        open->enter(u"14402"_s);
        QTRY_COMPARE(m_server.requests(detailsFile).size(), details + 2);
        QTRY_COMPARE(m_server.inFlight(), 0);
        QVERIFY(!open->icon().isNull());
        QCOMPARE(open->mark(), QString());
        QCOMPARE(m_server.requests(u"014402.png"_s).size(), before);
    }

    void aDamagedStoreIsSetAsideAndReported()
    {
        keepDragster(3h);
        QCOMPARE(keptFiles().size(), 1);
        QFile file(keptFiles().first().filePath());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write("not a database") > 0);
        file.close();
        m_server.setHandler(neverAnswers);
        const auto open = window(startWith(14402));
        QCOMPARE(open->columns(), 0);
        QCOMPARE(open->title(), u"Game 14402"_s); // what is asked for; its name was in the store
        QCOMPARE(open->message(), sentence(StoreProblem::Damaged));
        QVERIFY(keptBytes().contains("not a database")); // set aside
    }

    void aCopyFromAnotherServerIsNotShown()
    {
        keepDragster(3h);
        LoopbackServer other(neverAnswers);
        OpenWindow open(other, someone(), startWith(14402), m_folder->path());
        QCOMPARE(open.columns(), 0);
        QCOMPARE(open.title(), u"Game 14402"_s);
        QCOMPARE(offered(open), QStringList());
    }

    void officialAndUnofficialSetAreKeptSeparately()
    {
        keepDragster(3h);
        m_server.setHandler(neverAnswers);
        const auto open = window(startWith(14402));
        open->press(Qt::Key_Escape);
        open->choose(AchievementSet::Unofficial);
        open->awaitStore();
        QVERIFY(open->isDimmed()); // nothing is kept of it
        QCOMPARE(open->columns(), 15);
        m_server.setHandler(serviceWith());
        open->press(Qt::Key_Escape);
        open->choose(AchievementSet::Unofficial);
        QTRY_COMPARE(open->columns(), 3);
        QVERIFY(open->subtitle().contains(u"unofficial"));
        QTRY_COMPARE(m_server.inFlight(), 0);
        m_server.setHandler(neverAnswers);
        open->choose(AchievementSet::Official);
        open->awaitStore();
        QCOMPARE(open->columns(), 15);
        QCOMPARE(open->age(), u"As of 3 hours ago"_s);
    }

    void aGameWithOneModeMissingIsNotKept()
    {
        keepDragster(3h);
        m_server.setHandler([](const HttpRequest &request) {
            return request.query.value(u"h"_s) == u"0" ? serverError() : serviceWith()(request);
        });
        {
            const auto open = window(startWith(14402));
            QTRY_COMPARE(open->mark(), u"Hardcore players only"_s);
            QTRY_COMPARE(m_server.inFlight(), 0);
        }
        m_server.setHandler(neverAnswers);
        const auto open = window(startWith(14402));
        QCOMPARE(open->age(), u"As of 3 hours ago"_s);
        QVERIFY(open->drawn().has(UnlockMode::Casual));
    }

    void thePlaceOfASavedAccountIsShownWhileItsKeyIsFetched()
    {
        saveSomeone();
        QCOMPARE(keptFiles().size(), 1);
        m_server.setHandler(neverAnswers);
        const auto before = m_server.requests().size();
        const auto open = window({}, {}); // the key store of this window has no key
        QCOMPARE(open->title(), u"Dragster"_s);
        QCOMPARE(open->scene().model().markers.size(), 1);
        QTRY_COMPARE(open->accounts.state(), Accounts::State::KeyMissing);
        QVERIFY(showsDragster(*open));
        QVERIFY(
            open->age().startsWith(u"As of just now")); // not updated too, where the store was slower than the key's
        QCOMPARE(open->message(), sentence(open->accounts.problem()));
        QCOMPARE(m_server.requests().size(), before);
    }

    void nothingOfAnAccountIsInTheFiles()
    {
        saveSomeone();
        const QByteArray content = keptBytes();
        QVERIFY(content.contains(ownerHash(someone().user)));
        QVERIFY(!content.contains(someone().key.text().toUtf8()));
        QVERIFY(!content.toLower().contains(someone().user.toLower().toUtf8()));
    }

    void thePlaceOfAnAccountThatIsNotSavedIsNotKept()
    {
        keepDragster(0h); // by a user of the environment
        QVERIFY(!keptBytes().contains(ownerHash(someone().user)));
        m_server.setHandler(neverAnswers);
        const auto open = window(startWith(14402));
        QCOMPARE(open->columns(), 15);
        QVERIFY(open->scene().model().markers.isEmpty());
    }

    void thePlaceOfAnotherUserIsNotShown()
    {
        saveSomeone();
        m_server.setHandler(neverAnswers);
        const auto open = window(startWith(14402), {u"Another"_s, someone().key});
        QCOMPARE(open->columns(), 15);
        QVERIFY(open->scene().model().markers.isEmpty());
    }

    void theGameShownLastIsOpenedAtTheStart()
    {
        saveSomeone();
        m_server.setHandler(neverAnswers);
        const qsizetype before = m_server.requests(distributionFile).size();
        const auto open = window({}, someone());
        QVERIFY(showsDragster(*open)); // from what is kept
        QCOMPARE(open->columns(), 15);
        QVERIFY(!open->isDimmed());
        QCOMPARE(open->age(), u"As of just now"_s);
        QCOMPARE(open->field()->text(), QString());
        QTRY_COMPARE(m_server.inFlight(), 3); // and refreshed behind
        QCOMPARE(offered(*open), QStringList{u"Dragster"_s});
        for (const HttpRequest &request : m_server.requests(distributionFile).sliced(before))
            QCOMPARE(request.query.value(u"i"_s), u"14402"_s);
    }

    void theLastOfSeveralGamesIsOpenedAtTheStart()
    {
        m_server.setHandler(serviceWith({dragster(), otherGame()}));
        {
            const auto open = window();
            open->enter(u"14402"_s);
            QTRY_VERIFY(showsDragster(*open));
            open->enter(u"2"_s);
            QTRY_VERIFY(open->title() == u"Other"_s && !open->icon().isNull());
        }
        m_server.setHandler(neverAnswers);
        const auto open = window();
        QCOMPARE(open->title(), u"Other"_s);
        QCOMPARE(open->columns(), 3);
        QCOMPARE(offered(*open), QStringList({u"Other"_s, u"Dragster"_s}));
    }

    void aGameIsListedAsSoonAsItIsShown()
    {
        const auto open = window();
        open->enter(u"14402"_s);
        QTRY_VERIFY(showsDragster(*open));
        QTRY_COMPARE(offered(*open), QStringList{u"Dragster"_s});
    }

    void aStoreThatCannotBeWrittenIsReportedAndHarmsNothing()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"masterychart.sqlite"_s)); // in the way
        const auto open = window(startWith(14402));
        QTRY_COMPARE(open->title(), u"Dragster"_s);
        QTRY_COMPARE(open->message(), sentence(StoreProblem::NotWritable));
        QCOMPARE(open->columns(), 15);
    }

    void forgettingAnAccountDeletesItsPlace()
    {
        {
            const auto open = window({}, {});
            showDragsterTo(*open, someone());
            QCOMPARE(open->scene().model().markers.size(), 1);
            open->accounts.forget(someone().user);
            QTRY_VERIFY(open->scene().model().markers.isEmpty());
            QCOMPARE(open->columns(), 15);
        }
        QCOMPARE(keptFiles().size(), 1);
        QVERIFY(!keptBytes().contains(ownerHash(someone().user)));
    }

private:
    std::unique_ptr<OpenWindow> window(const MainWindow::Start &start = {},
                                       const Credentials &credentials = someone()) const
    {
        return std::make_unique<OpenWindow>(m_server, credentials, start, m_folder->path());
    }

    /// Shows Dragster \a age ago to a user who is not saved.
    void keepDragster(std::chrono::milliseconds age) const
    {
        const auto open = window();
        QTRY_VERIFY(showsSample(*open));
        open->clock.setDate(open->clock.date().addMSecs(-age.count()));
        open->enter(u"14402"_s);
        QTRY_VERIFY(showsDragster(*open));
    }

    /// Shows it to a user who is.
    void saveSomeone() const
    {
        const auto open = window({}, {});
        showDragsterTo(*open, someone());
        QTRY_COMPARE(open->accounts.users(), QStringList{someone().user});
    }

    /// Signs in from the sample that is shown without an account.
    static void showDragsterTo(const OpenWindow &open, const Credentials &user)
    {
        QTRY_VERIFY(showsSample(open));
        signIn(open, user);
        QTRY_VERIFY(showsDragster(open)); // the game of the sample, now from the service
    }

    QByteArray keptBytes() const { return contentOfFolder(m_folder->path()); }
    QFileInfoList keptFiles() const { return QDir(m_folder->path()).entryInfoList(QDir::Files | QDir::Hidden); }

    LoopbackServer m_server{nullptr};
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(MainWindowOfflineTest)
#include "tst_mainwindowoffline.moc"
