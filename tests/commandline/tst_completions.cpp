// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline/optiontable.h"
#include "support/files.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// What resources/ says of the options, the manual and the completions of the shells, is what the table of options
/// says.
class CompletionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyOptionIsOffered_data() { addShells(); }
    void everyOptionIsOffered();
    void theWordsOfAnOptionAreOffered_data() { addShells(); }
    void theWordsOfAnOptionAreOffered();
    void whatIsTypedNarrowsTheWords_data() { addShells(); }
    void whatIsTypedNarrowsTheWords();
    void filesAreOfferedWhereAFileIsTaken_data() { addShells(); }
    void filesAreOfferedWhereAFileIsTaken();
    void nothingIsOfferedForFreeText_data() { addShells(); }
    void nothingIsOfferedForFreeText();
    void optionsAreDescribedAsInTheHelp();
    void theManualHasEachOption();
    void theManualHasNoOtherOption();
    void theManualIsShownWithoutAWarning_data();
    void theManualIsShownWithoutAWarning();

private:
    static void addShells();
    QStringList offered(const QString &shell, const QString &line) const;

    const QTemporaryDir m_folder; ///< with the file "some.txt"
};

namespace {

const QString resources = QStringLiteral(MASTERYCHART_RESOURCES);
const QString manual = resources + u"/masterychart.1"_s;

/// What \a program says on standard output, and in \a words on standard error; an end other than 0 is words too.
QByteArray said(const QString &program, const QStringList &arguments, const QString &folder, QByteArray *words)
{
    QProcess process;
    process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForStarted()) {
        *words = process.errorString().toUtf8();
        return {};
    }
    const bool ended = process.waitForFinished(60'000);
    *words = process.readAllStandardError();
    if (!ended || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        *words += program.toUtf8() + " did not end well";
    return process.readAllStandardOutput();
}

/// What there is to offer: each option and each short form.
QStringList allOptions()
{
    QStringList options;
    for (const OptionEntry &option : optionTable()) {
        options.append(u"--"_s + option.name);
        if (!option.letter.isEmpty())
            options.append(u'-' + QString(option.letter));
    }
    options.sort();
    return options;
}

/// Whether \a option takes the name of a file.
bool takesFile(const OptionEntry &option)
{
    return option.placeholder == "FILE"_L1;
}

/// The manual as a terminal shows it, without what makes its letters bold.
QString shownManual()
{
    QByteArray words;
    const QByteArray shown =
        said(u"groff"_s, {u"-man"_s, u"-Tascii"_s, u"-P-c"_s, u"-P-bou"_s, u"-rLL=1000n"_s, manual},
             QDir::currentPath(), &words);
    if (!words.isEmpty())
        qFatal("%s", words.constData());
    return QString::fromLatin1(shown);
}

} // namespace

void CompletionsTest::addShells()
{
    QTest::addColumn<QString>("shell");
    for (const char *shell : {"bash", "zsh", "fish"})
        QTest::newRow(shell) << QString::fromLatin1(shell);
}

/// What the real \a shell offers for \a line, sorted.
QStringList CompletionsTest::offered(const QString &shell, const QString &line) const
{
    QByteArray words;
    QByteArray output;
    const QString folder = resources + u"/completions"_s;
    if (shell == u"zsh") {
        output = said(QStringLiteral(MASTERYCHART_ZSH_COMPLETIONS), {folder, m_folder.filePath(u".zcompdump"_s), line},
                      m_folder.path(), &words);
    } else if (shell == u"fish") {
        output = said(
            u"fish"_s,
            {u"--no-config"_s, u"-c"_s, u"source $argv[1]/masterychart.fish; complete -C $argv[2]"_s, folder, line},
            m_folder.path(), &words);
    } else {
        // As bash itself does it: a new word begins at "=", too.
        const QString ask =
            u"source \"$0/masterychart.bash\" && [[ $(complete -p masterychart) =~ -F\\ ([^ ]+) ]] || exit 1\n"
            "COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); ${BASH_REMATCH[1]}\n"
            "((${#COMPREPLY[@]})) && printf '%s\\n' \"${COMPREPLY[@]}\"; exit 0"_s;
        static const QRegularExpression breaks(u" +|(?==)|(?<==)"_s);
        output = said(u"bash"_s, QStringList{u"--norc"_s, u"-c"_s, ask, folder} + line.split(breaks), m_folder.path(),
                      &words);
    }
    if (!words.isEmpty())
        return {QString::fromUtf8(words)};
    QStringList found;
    for (const QByteArray &hit : output.split('\n')) {
        if (!hit.isEmpty())
            found.append(QString::fromUtf8(hit).section(u'\t', 0, 0));
    }
    found.sort();
    return found;
}

void CompletionsTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QVERIFY(writeFile(m_folder.filePath(u"some.txt"_s), "x"));
}

void CompletionsTest::everyOptionIsOffered()
{
    QFETCH(const QString, shell);
    QStringList found = offered(shell, u"masterychart -"_s);
    if (shell == u"fish") { // which offers the long forms for two dashes
        found += offered(shell, u"masterychart --"_s);
        found.removeDuplicates();
        found.sort();
    }
    QCOMPARE(found, allOptions());
}

void CompletionsTest::theWordsOfAnOptionAreOffered()
{
    QFETCH(const QString, shell);
    for (const OptionEntry &option : optionTable()) {
        if (!option.words)
            continue;
        QStringList words = option.words();
        words.sort();
        QCOMPARE(offered(shell, u"masterychart --"_s + option.name + u' '), words);
    }
}

void CompletionsTest::whatIsTypedNarrowsTheWords()
{
    QFETCH(const QString, shell);
    QCOMPARE(offered(shell, u"masterychart --th"_s), QStringList{u"--theme"_s});
    QCOMPARE(offered(shell, u"masterychart 14402 --theme d"_s), QStringList{u"dark"_s});
    const QStringList behindEquals = offered(shell, u"masterychart --theme=d"_s);
    QCOMPARE(behindEquals, QStringList{shell == u"fish" ? u"--theme=dark"_s : u"dark"_s}); // fish offers the whole word
}

void CompletionsTest::filesAreOfferedWhereAFileIsTaken()
{
    QFETCH(const QString, shell);
    int options = 0;
    for (const OptionEntry &option : optionTable()) {
        if (!takesFile(option))
            continue;
        ++options;
        QCOMPARE(offered(shell, u"masterychart --"_s + option.name + u" so"_s), QStringList{u"some.txt"_s});
    }
    QCOMPARE(options, 2);
}

void CompletionsTest::nothingIsOfferedForFreeText()
{
    QFETCH(const QString, shell);
    for (const OptionEntry &option : optionTable()) {
        if (option.takesValue() && !option.words && !takesFile(option))
            QCOMPARE(offered(shell, u"masterychart --"_s + option.name + u' '), QStringList());
    }
    QCOMPARE(offered(shell, u"masterychart so"_s), QStringList()); // a game
}

void CompletionsTest::optionsAreDescribedAsInTheHelp()
{
    const QByteArray zsh = contentOf(resources + u"/completions/_masterychart"_s).replace("'\\''", "'");
    const QByteArray fish = contentOf(resources + u"/completions/masterychart.fish"_s).replace("\\'", "'");
    for (const OptionEntry &option : optionTable()) {
        const QByteArray name = QString(option.name).toLatin1();
        const QByteArray start = option.takesValue() ? "=["_ba : option.letter.isEmpty() ? "["_ba : "}'["_ba;
        const QByteArray inZsh = "--" + name + start + option.description + ']';
        QVERIFY2(zsh.contains(inZsh), inZsh.constData());
        const QRegularExpression inFish(
            u" -l %1( [^\n]*)? -d '%2'\n"_s.arg(QRegularExpression::escape(option.name),
                                                QRegularExpression::escape(QString::fromUtf8(option.description))));
        QVERIFY2(inFish.match(QString::fromUtf8(fish)).hasMatch(), name.constData());
    }
}

void CompletionsTest::theManualHasEachOption()
{
    const QString shown = shownManual();
    for (const OptionEntry &option : optionTable()) {
        const QString letter = option.letter.isEmpty() ? QString() : u'-' + QString(option.letter) + u", "_s;
        const QString value = option.takesValue() ? u' ' + option.valueName() : QString();
        const QString entry = letter + u"--" + option.name + value;
        // groff 1.24 indents by less than the older ones.
        const QRegularExpression heading(u"^ {5,7}%1(?=\\s)"_s.arg(QRegularExpression::escape(entry)),
                                         QRegularExpression::MultilineOption);
        QVERIFY2(shown.count(heading) == 1, qPrintable(entry));
    }
}

void CompletionsTest::theManualHasNoOtherOption()
{
    const QStringList known = allOptions();
    static const QRegularExpression option(u"(?<![\\w-])--?[A-Za-z][A-Za-z-]*"_s);
    QStringList shown = shownManual().split(u"\nEXAMPLES"_s);
    shown.last().remove(u"cut -f1"_s); // another program's
    for (auto matches = option.globalMatch(shown.join(u'\n')); matches.hasNext();) {
        const QString found = matches.next().captured();
        QVERIFY2(known.contains(found), qPrintable(found));
    }
}

void CompletionsTest::theManualIsShownWithoutAWarning_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isSilent");
    QTest::newRow("man") << u"man"_s << QStringList{u"--warnings"_s, u"-E"_s, u"UTF-8"_s, u"-l"_s, manual} << false;
    QTest::newRow("groff") << u"groff"_s << QStringList{u"-ww"_s, u"-man"_s, u"-Tutf8"_s, manual} << false;
    QTest::newRow("mandoc") << u"mandoc"_s << QStringList{u"-T"_s, u"lint"_s, u"-W"_s, u"warning"_s, manual} << true;
}

void CompletionsTest::theManualIsShownWithoutAWarning()
{
    QFETCH(const QString, program);
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, isSilent);
    QByteArray words;
    const QByteArray shown = said(program, arguments, QDir::currentPath(), &words);
    QCOMPARE(words, QByteArray());
    if (isSilent)
        QCOMPARE(shown, QByteArray());
    else
        QVERIFY2(shown.contains("MASTERYCHART"), shown.constData());
}

QTEST_GUILESS_MAIN(CompletionsTest)
#include "tst_completions.moc"
