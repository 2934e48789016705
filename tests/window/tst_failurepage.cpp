// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/openwindow.h"
#include "window/failurepage.h"
#include "window/gamepage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// What is said of a game that could not be loaded, and the ways on.
class FailurePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { OpenWindow::prepare(); }
    void itSaysWhichGameAndWhy();
    void onlyWaysThatLeadSomewhereAreOffered_data();
    void onlyWaysThatLeadSomewhereAreOffered();
    void everyWayIsTold();
    void theWayBackNamesTheGame_data();
    void theWayBackNamesTheGame();
    void aLongNameIsCutOnTheWayBack_data();
    void aLongNameIsCutOnTheWayBack();
    void foreignTextNeitherFormatsNorWidensThePage();
};

namespace {

/// The page alone on screen.
struct Page
{
    explicit Page(const FailurePage::Failure &failure)
    {
        page.resize(800, 500);
        page.setFailure(failure);
        page.show();
    }

    QString text(const QString &name) const { return page.findChild<QLabel *>(name)->text(); }
    QPushButton *way(const QString &name) const { return page.findChild<QPushButton *>(name); }

    QStringList ways() const
    {
        QStringList shown;
        for (const QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isVisible())
                shown.append(button->objectName());
        }
        return shown;
    }

    FailurePage page;
};

const FailurePage::Failure failure{.game = u"Game 903"_s, .sentence = u"There is no data."_s, .shown = u"Sonic"_s};

} // namespace

void FailurePageTest::itSaysWhichGameAndWhy()
{
    const Page shown(failure);
    QCOMPARE(shown.text(u"failureHeading"_s), u"Game 903 could not be loaded"_s);
    QCOMPARE(shown.text(u"failureSentence"_s), u"There is no data."_s);
    for (const QLabel *label : shown.page.findChildren<QLabel *>())
        QVERIFY(label->pixmap().isNull() || label->accessibleName() == u"Warning"_s);
}

void FailurePageTest::onlyWaysThatLeadSomewhereAreOffered_data()
{
    QTest::addColumn<QString>("shown"); // the game before
    QTest::addColumn<bool>("needsAccount");
    QTest::addColumn<QStringList>("ways");

    QTest::newRow("the first game") << QString() << false
                                    << QStringList({u"tryAgain"_s, u"openFailedPage"_s, u"showSample"_s});
    QTest::newRow("after another one") << u"Sonic"_s << false
                                       << QStringList({u"tryAgain"_s, u"openFailedPage"_s, u"back"_s});
    QTest::newRow("without an account") << QString() << true
                                        << QStringList({u"failureSignIn"_s, u"tryAgain"_s, u"openFailedPage"_s,
                                                        u"showSample"_s});
    QTest::newRow("without an account, after another one")
        << u"Sonic"_s << true << QStringList({u"failureSignIn"_s, u"tryAgain"_s, u"openFailedPage"_s, u"back"_s});
}

void FailurePageTest::onlyWaysThatLeadSomewhereAreOffered()
{
    QFETCH(const QString, shown);
    QFETCH(const bool, needsAccount);

    Page page({.game = u"Game 1"_s, .sentence = u"Why."_s, .shown = u"Another"_s, .needsAccount = !needsAccount});
    page.page.setFailure({.game = u"Game 2"_s, .sentence = u"Why."_s, .shown = shown, .needsAccount = needsAccount});
    QTEST(page.ways(), "ways");
}

void FailurePageTest::everyWayIsTold()
{
    FailurePage::Failure all = failure;
    all.needsAccount = true;
    const Page shown(all);
    const QSignalSpy signIn(&shown.page, &FailurePage::signInRequested);
    const QSignalSpy again(&shown.page, &FailurePage::tryAgainRequested);
    const QSignalSpy page(&shown.page, &FailurePage::pageRequested);
    const QSignalSpy back(&shown.page, &FailurePage::backRequested);
    const auto told = [&] { return QList{signIn.size(), again.size(), page.size(), back.size()}; };
    QTest::mouseClick(shown.way(u"failureSignIn"_s), Qt::LeftButton);
    QCOMPARE(told(), QList<qsizetype>({1, 0, 0, 0}));
    QTest::mouseClick(shown.way(u"tryAgain"_s), Qt::LeftButton);
    QCOMPARE(told(), QList<qsizetype>({1, 1, 0, 0}));
    QTest::mouseClick(shown.way(u"openFailedPage"_s), Qt::LeftButton);
    QCOMPARE(told(), QList<qsizetype>({1, 1, 1, 0}));
    QTest::mouseClick(shown.way(u"back"_s), Qt::LeftButton);
    QCOMPARE(told(), QList<qsizetype>({1, 1, 1, 1}));

    all.shown.clear();
    const Page first(all);
    const QSignalSpy sample(&first.page, &FailurePage::sampleRequested);
    QTest::mouseClick(first.way(u"showSample"_s), Qt::LeftButton);
    QCOMPARE(sample.size(), 1);
}

void FailurePageTest::theWayBackNamesTheGame_data()
{
    QTest::addColumn<QString>("game");
    QTest::addColumn<QString>("text");

    QTest::newRow("a game") << u"Sonic"_s << u"&Back to Sonic"_s;
    QTest::newRow("no mnemonic in it") << u"Tom & Jerry"_s << u"&Back to Tom && Jerry"_s;
    QTest::newRow("a placeholder") << u"100%1"_s << u"&Back to 100%1"_s;
}

void FailurePageTest::theWayBackNamesTheGame()
{
    QFETCH(const QString, game);

    const Page shown({.game = u"Game 903"_s, .sentence = u"Why."_s, .shown = game});
    QTEST(shown.way(u"back"_s)->text(), "text");
}

void FailurePageTest::aLongNameIsCutOnTheWayBack_data()
{
    QTest::addColumn<QString>("game");

    QTest::newRow("letters") << QString(200, u'W');
    QTest::newRow("ampersands") << QString(200, u'&');
    QTest::newRow("two at a time") << u"😀"_s.repeated(200);
}

void FailurePageTest::aLongNameIsCutOnTheWayBack()
{
    QFETCH(const QString, game);

    const Page shown({.game = u"Game 903"_s, .sentence = u"Why."_s, .shown = game});
    QString text = shown.way(u"back"_s)->text();
    QVERIFY(text.startsWith(u"&Back to "_s + game.left(2)));
    QVERIFY(text.endsWith(u'…'));
    QCOMPARE(text.remove(u"&&"_s).count(u'&'), 1); // the mnemonic
    QVERIFY(text.isValidUtf16());
}

void FailurePageTest::foreignTextNeitherFormatsNorWidensThePage()
{
    const QString title = u"<h1>Big</h1>"_s + QString(200, u'W');
    const Page shown({.game = title, .sentence = title, .shown = title});
    const LoopbackServer server(serviceWith());
    const GamePage game(serviceAt(server.url()), {});
    QVERIFY(shown.page.minimumSizeHint().width() <= game.minimumSizeHint().width()); // in whose place it is
    for (const QString &name : {u"failureHeading"_s, u"failureSentence"_s}) {
        const auto *label = shown.page.findChild<QLabel *>(name);
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY(label->accessibleName().startsWith(title));
    }
}

QTEST_MAIN(FailurePageTest)
#include "tst_failurepage.moc"
