// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/files.h"
#include "support/program.h"

#include <QRegularExpression>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// What the real program writes of the samples, byte for byte: a script that reads it today reads it tomorrow. A file
/// in tests/data/golden/ is changed by hand, and only where a change is meant and the schema says it.
class GoldenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void documentsAreTheSameByteForByte_data();
    void documentsAreTheSameByteForByte();

private:
    Program m_program;
};

namespace {

QString golden(const QString &name)
{
    return QStringLiteral(MASTERYCHART_GOLDEN "/") + name;
}

/// \a document as if its samples were made at one moment: they are made anew in each run.
QByteArray atOneMoment(const QByteArray &document)
{
    static const QRegularExpression time(u"(\"fetchedAt\": ?)\"20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ\""_s);
    return QString::fromUtf8(document).replace(time, u"\\1\"2026-11-22T10:00:00Z\""_s).toUtf8();
}

} // namespace

void GoldenTest::documentsAreTheSameByteForByte_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList one{u"14402"_s};
    const QStringList several{u"900089"_s, u"14402"_s, u"900025"_s};
    QTest::newRow("game.csv") << one;
    QTest::newRow("game.json") << one;
    QTest::newRow("game.jsonl") << one;
    QTest::newRow("games.csv") << several;
    QTest::newRow("games.json") << several;
    QTest::newRow("games.jsonl") << several;
    QTest::newRow("hardcore.csv") << several + QStringList{u"--unlocks"_s, u"hardcore"_s};
    QTest::newRow("hardcore.json") << one + QStringList{u"--unlocks"_s, u"hardcore"_s};
    QTest::newRow("casual.json") << one + QStringList{u"--unlocks"_s, u"casual"_s};
    QTest::newRow("unofficial.json") << QStringList{u"900089"_s, u"--set"_s, u"unofficial"_s};
    QTest::newRow("counts.json") << QStringList{u"900025"_s, u"--bars"_s, u"counts"_s};
    QTest::newRow("achievements.csv") << one + QStringList{u"--chart"_s, u"achievements"_s};
    QTest::newRow("achievements-of-games.csv") << several + QStringList{u"--chart"_s, u"achievements"_s};
}

void GoldenTest::documentsAreTheSameByteForByte()
{
    QFETCH(const QStringList, arguments);
    const QString name = QString::fromUtf8(QTest::currentDataTag());
    const Outcome outcome = m_program.run(
        QStringList{u"--sample"_s, u"--export"_s, u"-"_s, u"--format"_s, name.section(u'.', -1)} + arguments);
    QCOMPARE(outcome.words, QByteArray());
    QCOMPARE(outcome.exitCode, 0);
    const QByteArray document = atOneMoment(outcome.output);
    const QByteArray expected = contentOf(golden(name));
    QVERIFY2(!expected.isEmpty(), "There is no such golden document.");
    // Line by line first: what differs is told shortly.
    const QByteArrayList lines = document.split('\n');
    const QByteArrayList expectedLines = expected.split('\n');
    for (qsizetype line = 0; line < std::min(lines.size(), expectedLines.size()); ++line)
        QCOMPARE(lines.at(line), expectedLines.at(line));
    QCOMPARE(lines.size(), expectedLines.size());
}

QTEST_GUILESS_MAIN(GoldenTest)
#include "tst_golden.moc"
