// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/exitcode.h"

#include <QSet>
#include <QTest>

using namespace MasteryChart;

using Kind = ServiceError::Kind;

class ExitCodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorOfTheServiceHasItsExitCode();
    void whatMayBeOneTitleIsNoWrongUsage();
};

namespace {

/// What resources/docs/commandline.md promises.
int expectedCode(Kind kind)
{
    switch (kind) {
    case Kind::CredentialsMissing:
    case Kind::CredentialsRefused:
        return 3;
    case Kind::NoData:
        return 4;
    case Kind::Cancelled:
        return 130;
    default:
        return 5;
    }
}

} // namespace

void ExitCodeTest::everyErrorOfTheServiceHasItsExitCode()
{
    QSet<int> codes;
    for (int kind = 0; kind <= static_cast<int>(Kind::Cancelled); ++kind) { // the last
        const int code = static_cast<int>(exitCodeOf(static_cast<Kind>(kind)));
        QVERIFY2(code == expectedCode(static_cast<Kind>(kind)), qPrintable(QString::number(kind)));
        codes.insert(code);
    }
    QCOMPARE(codes, (QSet<int>{3, 4, 5, 130}));
}

void ExitCodeTest::whatMayBeOneTitleIsNoWrongUsage()
{
    QCOMPARE(exitCodeOf(UsageError::Kind::UnquotedWords), ExitCode::NoData);
    QCOMPARE(exitCodeOf(UsageError::Kind::TooManyGames), ExitCode::WrongUsage);
}

QTEST_APPLESS_MAIN(ExitCodeTest)
#include "tst_exitcode.moc"
