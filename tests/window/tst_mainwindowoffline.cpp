// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/gamefile.h"
#include "support/files.h"
#include "support/openwindow.h"
#include "window/gamebar.h"

#include <QComboBox>
#include <QDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HttpReply gone(const HttpRequest &)
{
    return unprocessable();
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
        QTRY_COMPARE(open->message(), sentence({ServiceError::Kind::InvalidRequest, 422}));
        QCOMPARE(open->title(), u"Dragster"_s);
        QCOMPARE(open->columns(), 15);
        QCOMPARE(open->age(), u"As of 1 day ago"_s);
        const QDateTime then = open->clock.date().addDays(-1).addSecs(-7200).toLocalTime();
        QCOMPARE(open->status(), u"Saved copy of "_s + QLocale().toString(then, QLocale::ShortFormat));
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
        open->enter(u"14402"_s);
        open->awaitStore();
        QCOMPARE(open->title(), u"Dragster"_s);
        QCOMPARE(open->columns(), 15);
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
        QCOMPARE(open->title(), u"Dragster"_s);
        QCOMPARE(open->status(), u"Loading game 14402… (Escape cancels)"_s);
    }

    void lateAnswersForThePreviousGameAreNotShownOnAKeptCopy()
    {
        ServedGame other = dragster();
        other.id = 2;
        other.title = u"Other"_s;
        const auto service = serviceWith({dragster(), other});
        m_server.setHandler(service);
        {
            const auto open = window(startWith(2));
            QTRY_VERIFY(!open->icon().isNull());
        }
        m_server.setHandler([service](const HttpRequest &request) {
            return request.file() == detailsFile ? service(request).onRelease() : service(request);
        });
        const auto open = window(startWith(14402));
        QTRY_COMPARE(open->title(), u"Game 14402"_s);
        QTRY_COMPARE(m_server.inFlight(), 1);
        open->store.keys.insert(keyStoreEntry(serviceAt(m_server.url()), u"Another"_s), someone().key.text());
        open->store.slow = true;
        open->accounts.switchTo(u"Another"_s);
        open->enter(u"2"_s);
        open->awaitStore();
        QCOMPARE(open->title(), u"Other"_s);
        QTRY_COMPARE(m_server.inFlight(), 0); // the other game's title was given up
        QCOMPARE(open->title(), u"Other"_s);
        open->store.release();
        QTRY_COMPARE(m_server.inFlight(), 1);
        m_server.release();
        QTRY_COMPARE(open->scene().model().markers.size(), 1);
        QCOMPARE(open->title(), u"Other"_s);
    }

    void thePlaceOfThePreviousUserIsNotShownToTheNext()
    {
        auto open = window({}, {});
        QTRY_VERIFY(open->saysSampleData());
        open->enterAccount(someone());
        QTRY_COMPARE(open->title(), u"Dragster"_s);
        QTRY_COMPARE(open->scene().model().markers.size(), 1);
        QTRY_VERIFY(!open->icon().isNull());
        m_server.setHandler([](const HttpRequest &request) {
            return request.file() == detailsFile ? serverError() : serviceWith()(request);
        });
        open->enterAccount({u"Another"_s, someone().key});
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
        open->enter(u"14402"_s);
        QTRY_VERIFY(open->status().startsWith(u"RetroAchievements has a problem"));
        open->action(u"Username and Key"_s)->trigger();
        open->enterAccount(someone());
        QTRY_COMPARE(open->title(), u"Dragster"_s);
        QCOMPARE(open->columns(), 15);
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
        QVERIFY(open->title().isEmpty());
        QCOMPARE(open->message(), sentence(StoreProblem::Damaged));
        QVERIFY(keptBytes().contains("not a database")); // set aside
    }

    void aCopyFromAnotherServerIsNotShown()
    {
        keepDragster(3h);
        LoopbackServer other(neverAnswers);
        OpenWindow open(other, someone(), startWith(14402), m_folder->path());
        QVERIFY(open.title().isEmpty());
        QVERIFY(open.part<GameBar>()->findChild<QComboBox *>()->count() == 0);
    }

    void officialAndUnofficialSetAreKeptSeparately()
    {
        keepDragster(3h);
        m_server.setHandler(neverAnswers);
        const auto open = window(startWith(14402));
        open->press(Qt::Key_Escape);
        open->choose(AchievementSet::Unofficial);
        open->awaitStore();
        QVERIFY(!open->subtitle().contains(u"unofficial"));
        m_server.setHandler(serviceWith());
        open->press(Qt::Key_Escape);
        open->choose(AchievementSet::Unofficial);
        QTRY_COMPARE(open->columns(), 3);
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
        QCOMPARE(open->title(), u"Dragster"_s);
        QCOMPARE(open->age(), u"As of just now"_s);
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
        const auto open = window({}, someone());
        QCOMPARE(open->title(), u"Dragster"_s);
        QCOMPARE(open->field()->text(), u"14402"_s);
        QCOMPARE(open->field()->selectedText(), u"14402"_s);
        const auto *list = open->part<GameBar>()->findChild<QComboBox *>();
        QCOMPARE(list->count(), 1);
        QCOMPARE(list->itemText(0), u"Dragster (14402)"_s);
    }

    void aGameIsListedAsSoonAsItIsShown()
    {
        const auto open = window();
        open->enter(u"14402"_s);
        QTRY_COMPARE(open->title(), u"Dragster"_s);
        const auto *list = open->part<GameBar>()->findChild<QComboBox *>();
        QTRY_COMPARE(list->itemText(0), u"Dragster (14402)"_s);
        QCOMPARE(list->count(), 1);
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
            QTRY_VERIFY(open->saysSampleData());
            open->enterAccount(someone());
            QTRY_COMPARE(open->title(), u"Dragster"_s);
            QTRY_VERIFY(!open->icon().isNull());
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
        QTRY_VERIFY(open->saysSampleData());
        open->clock.setDate(open->clock.date().addMSecs(-age.count()));
        open->enter(u"14402"_s);
        QTRY_VERIFY(!open->saysSampleData() && !open->icon().isNull());
    }

    /// Shows it to a user who is.
    void saveSomeone() const
    {
        const auto open = window({}, {});
        QTRY_VERIFY(open->saysSampleData());
        open->enterAccount(someone());
        QTRY_VERIFY(!open->saysSampleData() && !open->icon().isNull());
        QTRY_COMPARE(open->accounts.users(), QStringList{someone().user});
    }

    QByteArray keptBytes() const { return contentOfFolder(m_folder->path()); }
    QFileInfoList keptFiles() const { return QDir(m_folder->path()).entryInfoList(QDir::Files | QDir::Hidden); }

    LoopbackServer m_server{nullptr};
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(MainWindowOfflineTest)
#include "tst_mainwindowoffline.moc"
