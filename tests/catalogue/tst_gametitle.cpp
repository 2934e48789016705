// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/gametitle.h"

#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class GameTitleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagsAreTakenOut_data();
    void tagsAreTakenOut();
    void subsetsHaveAParent_data();
    void subsetsHaveAParent();
    void alternativesAreApart_data();
    void alternativesAreApart();
    void onlyAZIsDeprecated();
};

void GameTitleTest::tagsAreTakenOut_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QStringList>("tags");

    const auto row = [](const QString &title, const QString &plain, const QStringList &tags = {}) {
        QTest::newRow(qPrintable(title)) << title << plain << tags;
    };
    row(u"Dragster"_s, u"Dragster"_s);
    row(u"~Hack~ Kaizo Mario World"_s, u"Kaizo Mario World"_s, {u"Hack"_s});
    row(u"~Homebrew~ ~Demo~ Bob's Game"_s, u"Bob's Game"_s, {u"Homebrew"_s, u"Demo"_s});
    row(u"~Prototype~ Star Fox 2"_s, u"Star Fox 2"_s, {u"Prototype"_s});
    row(u"~Test Kit~ 240p Test Suite"_s, u"240p Test Suite"_s, {u"Test Kit"_s});
    row(u"~Unlicensed~ Action 52"_s, u"Action 52"_s, {u"Unlicensed"_s});
    row(u"~Z~ Old Page"_s, u"Old Page"_s, {u"Z"_s});
    row(u"Kaizo ~Hack~ World"_s, u"Kaizo World"_s, {u"Hack"_s});
    row(u"~Hack~Kaizo"_s, u"Kaizo"_s, {u"Hack"_s});
    row(u"Puyo Puyo~n"_s, u"Puyo Puyo~n"_s);
    row(u"Streets of Rage II ~ Bare Knuckle II"_s, u"Streets of Rage II ~ Bare Knuckle II"_s);
    row(u"Tokimeki ~Forever with You~"_s, u"Tokimeki ~Forever with You~"_s);
    row(u"A ~ B ~Demo~ C"_s, u"A ~ B C"_s, {u"Demo"_s});
    row(u"~Hack"_s, u"~Hack"_s);
    row(u"~~ Nothing"_s, u"~~ Nothing"_s);
    row(u"~hack~ In small letters"_s, u"~hack~ In small letters"_s);
    row(u"~Hack~"_s, u"~Hack~"_s, {u"Hack"_s}); // something has to be its title
    row(QString(), QString());
}

void GameTitleTest::tagsAreTakenOut()
{
    QFETCH(const QString, title);
    QFETCH(const QStringList, tags);
    const GameTitle parts = gameTitleFrom(title);
    QTEST(parts.plain, "plain");
    QCOMPARE(parts.tags, tags);
    QCOMPARE(parts.isTagged(), !tags.isEmpty());
    QVERIFY(!parts.isSubset() && parts.parent.isEmpty() && parts.alternatives.isEmpty());
}

void GameTitleTest::subsetsHaveAParent_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("subset");
    QTest::addColumn<QString>("parent");

    const auto row = [](const QString &title, const QString &plain, const QString &subset, const QString &parent) {
        QTest::newRow(qPrintable(title)) << title << plain << subset << parent;
    };
    row(u"Mega Man 2 [Subset - Bonus]"_s, u"Mega Man 2"_s, u"Bonus"_s, u"Mega Man 2"_s);
    row(u"Pokémon [Subset - Professor Oak Challenge]"_s, u"Pokémon"_s, u"Professor Oak Challenge"_s, u"Pokémon"_s);
    row(u"~Hack~ Kaizo [Subset - Multi]"_s, u"Kaizo"_s, u"Multi"_s, u"~Hack~ Kaizo"_s);
    row(u"Game [Subset \u2013 Bonus]"_s, u"Game"_s, u"Bonus"_s, u"Game"_s);
    row(u"Game [Subset \u2014 Bonus]"_s, u"Game"_s, u"Bonus"_s, u"Game"_s);
    row(u"Game[Subset -  Bonus ]"_s, u"Game"_s, u"Bonus"_s, u"Game"_s);
    row(u"Game [Subset - Bonus"_s, u"Game"_s, u"Bonus"_s, u"Game"_s);
    const auto none = [&](const QString &title) { row(title, title, {}, {}); };
    none(u"Game [Subset]"_s);
    none(u"Game [Subset - ]"_s);
    none(u"Game [Subset Bonus]"_s);
    none(u"Game [Subset "_s);
    none(u"[Subset - Bonus]"_s);
    none(u"Subset - Bonus"_s);
}

void GameTitleTest::subsetsHaveAParent()
{
    QFETCH(const QString, title);
    QFETCH(const QString, subset);
    const GameTitle parts = gameTitleFrom(title);
    QTEST(parts.plain, "plain");
    QCOMPARE(parts.subset, subset);
    QTEST(parts.parent, "parent");
    QCOMPARE(parts.isSubset(), !subset.isEmpty());
}

void GameTitleTest::alternativesAreApart_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QStringList>("alternatives");

    const auto row = [](const QString &title, const QString &plain, const QStringList &alternatives = {}) {
        QTest::newRow(qPrintable(title)) << title << plain << alternatives;
    };
    row(u"Seiken Densetsu 3 | Secret of Mana 2"_s, u"Seiken Densetsu 3"_s, {u"Secret of Mana 2"_s});
    row(u"~Hack~ A | B | C [Subset - Bonus]"_s, u"A"_s, {u"B"_s, u"C"_s});
    row(u"A|B"_s, u"A|B"_s);
    row(u"A |  | B"_s, u"A"_s, {u"B"_s});
    row(u" | "_s, u" | "_s);
}

void GameTitleTest::alternativesAreApart()
{
    QFETCH(const QString, title);
    const GameTitle parts = gameTitleFrom(title);
    QTEST(parts.plain, "plain");
    QTEST(parts.alternatives, "alternatives");
}

void GameTitleTest::onlyAZIsDeprecated()
{
    QVERIFY(gameTitleFrom(u"~Z~ Old Page"_s).isDeprecated());
    QVERIFY(gameTitleFrom(u"~Hack~ ~Z~ Old Page [Subset - Bonus]"_s).isDeprecated());
    QVERIFY(!gameTitleFrom(u"~Hack~ Z"_s).isDeprecated());
    QVERIFY(!gameTitleFrom(u"Z ~ Steel Soldiers"_s).isDeprecated());
}

QTEST_APPLESS_MAIN(GameTitleTest)
#include "tst_gametitle.moc"
