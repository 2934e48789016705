// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/applicationid.h"
#include "support/files.h"

#include <QDir>
#include <QDirIterator>
#include <QImageReader>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// What a desktop, a package or a store of programs gets: the tree that `cmake --install` makes. It is moved before the
/// tests, so that nothing in it may know where it was.
class InstallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exactlyTheExpectedFilesAreInstalled();
    void theProgramRuns();
    void theProgramFindsAllThatItNeeds();
    void theLicenceIsInstalled();
    void validatorsAccept_data();
    void validatorsAccept();
    void theApplicationIdIsTheSameEverywhere();
    void theTextsAreInEachLanguage();
    void theDesktopEntryTakesALink();
    void thePicturesOfTheMetainfoAreThere();
    void theLatestReleaseIsThisVersion();

private:
    QString prefix() const { return m_folder.filePath(u"moved"_s); }
    QString path(const QString &name) const { return prefix() + u'/' + name; }

    const QTemporaryDir m_folder;
};

namespace {

const QString service = u"share/dbus-1/services/org.masterychart.MasteryChart.service"_s;
const QString metainfo = u"share/metainfo/org.masterychart.MasteryChart.metainfo.xml"_s;
const QString desktopEntry = u"share/applications/org.masterychart.MasteryChart.desktop"_s;

/// The exit status of \a program, and in \a words all that it said; -1 where it did not run.
int run(const QString &program, const QStringList &arguments, QByteArray *words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    const bool ran = process.waitForFinished(-1);
    *words = ran ? process.readAll() : process.errorString().toUtf8();
    return ran && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

/// The languages of the program beside English, such as "pt_BR".
QStringList languages()
{
    QStringList codes;
    for (const QString &file : QDir(QStringLiteral(MASTERYCHART_TRANSLATIONS)).entryList({u"*.ts"_s}))
        codes.append(file.section(u'_', 1).section(u'.', 0, 0));
    codes.removeOne(u"en"_s);
    return codes;
}

/// What follows \a key in the file \a text, which has a line for each; empty without.
QString valueIn(const QByteArray &text, const QByteArray &key)
{
    const QByteArray line = '\n' + key + '=';
    const qsizetype begin = text.indexOf(line);
    return begin < 0 ? QString() : QString::fromUtf8(text.mid(begin + line.size()).split('\n').first());
}

/// The texts of the elements \a name of \a xml.
QStringList elements(const QByteArray &xml, const QString &name)
{
    QStringList texts;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == name)
            texts.append(reader.readElementText());
    }
    return texts;
}

} // namespace

void InstallTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    const QString installed = m_folder.filePath(u"installed"_s);
    QByteArray words;
    const int status = run(QStringLiteral(MASTERYCHART_CMAKE),
                           {u"--install"_s, QStringLiteral(MASTERYCHART_BUILD), u"--prefix"_s, installed}, &words);
    QVERIFY2(status == 0, words.constData());
    QVERIFY(QDir().rename(installed, prefix()));
}

void InstallTest::exactlyTheExpectedFilesAreInstalled()
{
    QStringList files;
    QDirIterator entries(prefix(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files.append(QDir(prefix()).relativeFilePath(entries.next()));
    files.sort();

    QStringList expected{u"bin/masterychart"_s,
                         desktopEntry,
                         metainfo,
                         service,
                         u"share/doc/masterychart/LICENSE"_s,
                         u"share/man/man1/masterychart.1"_s,
                         u"share/bash-completion/completions/masterychart"_s,
                         u"share/zsh/site-functions/_masterychart"_s,
                         u"share/fish/vendor_completions.d/masterychart.fish"_s,
                         u"share/doc/masterychart/masterychart.schema.json"_s,
                         u"share/icons/hicolor/scalable/apps/org.masterychart.MasteryChart.svg"_s,
                         u"share/icons/hicolor/symbolic/apps/org.masterychart.MasteryChart-symbolic.svg"_s};
    for (const int side : {16, 32, 48, 64, 128, 256})
        expected.append(u"share/icons/hicolor/%1x%1/apps/org.masterychart.MasteryChart.png"_s.arg(side));
    expected.sort();
    QCOMPARE(files, expected);
}

void InstallTest::theProgramRuns()
{
    QByteArray words;
    QCOMPARE(run(path(u"bin/masterychart"_s), {u"--version"_s}, &words), 0);
    QVERIFY2(words.contains(MASTERYCHART_VERSION), words.constData());
}

/// Sample games and languages: all of it is in the program.
void InstallTest::theProgramFindsAllThatItNeeds()
{
    const QStringList sample{u"--sample"_s, u"--text"_s};
    QByteArray english;
    QByteArray german;
    QCOMPARE(run(path(u"bin/masterychart"_s), sample + QStringList{u"--language"_s, u"en"_s}, &english), 0);
    QCOMPARE(run(path(u"bin/masterychart"_s), sample + QStringList{u"--language"_s, u"de"_s}, &german), 0);
    QVERIFY2(english.contains("Dragster"), english.constData());
    QVERIFY2(german.contains("Dragster"), german.constData());
    QVERIFY(english != german);
}

void InstallTest::theLicenceIsInstalled()
{
    const QByteArray licence = contentOf(path(u"share/doc/masterychart/LICENSE"_s));
    QVERIFY(licence.contains("GNU GENERAL PUBLIC LICENSE"));
    QCOMPARE(licence, contentOf(QStringLiteral(MASTERYCHART_LICENCE)));
}

void InstallTest::validatorsAccept_data()
{
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QStringList>("arguments");

    QTest::newRow("the desktop entry") << u"desktop-file-validate"_s << QStringList{path(desktopEntry)};
    // Debian 12's does not know the tag "developer" yet, which the newer ones want.
    const QStringList strictly{u"--no-net"_s, u"--strict"_s, u"--override=unknown-tag=pedantic"_s};
    QTest::newRow("the metainfo") << u"appstreamcli"_s
                                  << QStringList{u"validate"_s} + strictly + QStringList{path(metainfo)};
    QTest::newRow("the metainfo with what it names")
        << u"appstreamcli"_s << QStringList{u"validate-tree"_s} + strictly + QStringList{prefix()};
}

void InstallTest::validatorsAccept()
{
    QFETCH(const QString, tool);
    QFETCH(const QStringList, arguments);

    QByteArray words;
    const int status = run(tool, arguments, &words);
    int issues = 0;
    for (const QByteArray &line : words.split('\n'))
        issues += line.trimmed().startsWith("E:") || line.trimmed().startsWith("W:") ? 1 : 0;
    QVERIFY2(issues == 0 && status == 0, words.constData());
    QVERIFY2(tool != u"desktop-file-validate" || words.isEmpty(),
             words.constData()); // a hint does not change its exit status
}

/// Each text of the metainfo and of the desktop entry is there in each language of the program.
void InstallTest::theTextsAreInEachLanguage()
{
    QVERIFY(!languages().isEmpty());
    const QByteArray texts = contentOf(path(metainfo));
    const QByteArray entry = contentOf(path(desktopEntry));
    for (const QString &language : languages()) {
        const QByteArray code = language.toUtf8();
        for (const QByteArray tag : {"summary", "p", "caption"})
            QCOMPARE(texts.count(QByteArray('<' + tag + " xml:lang=\"" + code + "\">")),
                     texts.count(QByteArray('<' + tag + '>')));
        for (const QByteArray key : {"GenericName", "Comment", "Keywords"})
            QVERIFY2(!valueIn(entry, key + '[' + code + ']').isEmpty(), key.constData());
        QVERIFY2(texts.contains(QByteArray("<keyword xml:lang=\"" + code + "\">")), code.constData());
        QCOMPARE(entry.count(QByteArray("\nName[" + code + "]=")), entry.count("\n[Desktop Action "));
    }
}

void InstallTest::theApplicationIdIsTheSameEverywhere()
{
    const QString id(applicationId);
    QCOMPARE(QString(applicationPath), u'/' + QString(id).replace(u'.', u'/'));
    const QByteArray entry = contentOf(path(desktopEntry));
    const QByteArray texts = contentOf(path(metainfo));
    for (const QString &file : {desktopEntry, metainfo, service})
        QCOMPARE(QFileInfo(file).fileName().left(id.size()), id);
    QCOMPARE(valueIn(entry, "Icon"), id);
    QCOMPARE(valueIn(entry, "StartupWMClass"), id);
    QCOMPARE(valueIn(entry, "DBusActivatable"), u"true"_s);
    QCOMPARE(valueIn(contentOf(path(service)), "Name"), id);
    QCOMPARE(elements(texts, u"id"_s), QStringList{id});
    QCOMPARE(elements(texts, u"launchable"_s), QStringList{id + u".desktop"});
    QCOMPARE(elements(texts, u"icon"_s), QStringList{id});
    QCOMPARE(elements(texts, u"dbus"_s), QStringList{id});
}

/// And no other kind of file or link: the browser keeps its own.
void InstallTest::theDesktopEntryTakesALink()
{
    const QByteArray entry = contentOf(path(desktopEntry));
    QCOMPARE(valueIn(entry, "Exec"), u"masterychart %u"_s);
    QCOMPARE(valueIn(entry, "MimeType"), QString());
    for (const QString &action : valueIn(entry, "Actions").split(u';', Qt::SkipEmptyParts))
        QVERIFY(entry.contains(QByteArray("\n[Desktop Action " + action.toUtf8() + "]\n")));
}

/// In the repository, from where a store of programs takes them.
void InstallTest::thePicturesOfTheMetainfoAreThere()
{
    int pictures = 0;
    QXmlStreamReader reader(contentOf(path(metainfo)));
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"image")
            continue;
        const QXmlStreamAttributes attributes = reader.attributes();
        const QSize size(attributes.value("width"_L1).toInt(), attributes.value("height"_L1).toInt());
        const QString file = QStringLiteral(MASTERYCHART_RESOURCES) + u'/' + QUrl(reader.readElementText()).fileName();
        QCOMPARE(QImageReader(file).size(), size);
        ++pictures;
    }
    QVERIFY(pictures > 0);
}

void InstallTest::theLatestReleaseIsThisVersion()
{
    QXmlStreamReader reader(contentOf(path(metainfo)));
    while (!reader.atEnd() && reader.name() != u"release")
        reader.readNext();
    QCOMPARE(reader.attributes().value("version"_L1), QLatin1StringView(MASTERYCHART_VERSION));
}

QTEST_GUILESS_MAIN(InstallTest)
#include "tst_install.moc"
