// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QKeySequence>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The files of translations/ are whole: nobody reads half a sentence, or one in another language.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theProgramHasEachLanguage_data() { addLanguages(); }
    void theProgramHasEachLanguage();
    void allThatTheProgramSaysIsThere_data() { addLanguages(); }
    void allThatTheProgramSaysIsThere();
    void nothingIsUnfinished_data() { addLanguages(); }
    void nothingIsUnfinished();
    void eachPluralHasTheFormsOfItsLanguage_data() { addLanguages(); }
    void eachPluralHasTheFormsOfItsLanguage();
    void eachPlaceholderIsKept_data() { addLanguages(); }
    void eachPlaceholderIsKept();
    void eachMnemonicIsKept_data() { addLanguages(); }
    void eachMnemonicIsKept();

private:
    static void addLanguages();
};

namespace {

/// One text of a file.
struct Message
{
    QString context;
    QString source;
    QString comment;
    bool isPlural = false;
    bool isFinished = true;
    QStringList translations; ///< one for each form of a plural

    QString name() const
    {
        return context + u": "_s + source + (comment.isEmpty() ? comment : u" ("_s + comment + u')');
    }
};

QString fileOf(const QString &language)
{
    return QStringLiteral(MASTERYCHART_TRANSLATIONS "/masterychart_%1.ts").arg(language);
}

Message messageFrom(QXmlStreamReader &reader, const QString &context)
{
    Message message;
    message.context = context;
    message.isPlural = reader.attributes().value("numerus"_L1) == "yes"_L1;
    while (reader.readNextStartElement()) {
        if (reader.name() == "source"_L1) {
            message.source = reader.readElementText();
        } else if (reader.name() == "comment"_L1) {
            message.comment = reader.readElementText();
        } else if (reader.name() == "translation"_L1) {
            message.isFinished = !reader.attributes().hasAttribute("type"_L1); // nor is it one that is no longer used
            if (!message.isPlural) {
                message.translations.append(reader.readElementText());
                continue;
            }
            while (reader.readNextStartElement())
                message.translations.append(reader.readElementText());
        } else {
            reader.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(path));
    QXmlStreamReader reader(&file);
    QList<Message> messages;
    QString context;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (reader.name() == "name"_L1)
            context = reader.readElementText();
        else if (reader.name() == "message"_L1)
            messages.append(messageFrom(reader, context));
    }
    if (reader.hasError())
        qFatal("%s is no translation: %s", qPrintable(path), qPrintable(reader.errorString()));
    return messages;
}

/// What lupdate finds in \a folder for \a language.
QList<Message> extracted(const QString &folder, const QString &language)
{
    const QTemporaryDir results;
    const QString path = results.filePath(u"found.ts"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(MASTERYCHART_LUPDATE),
                  {u"-silent"_s, u"-recursive"_s, folder, u"-target-language"_s, language, u"-ts"_s, path});
    if (!lupdate.waitForFinished(-1) || lupdate.exitCode() != 0)
        qFatal("lupdate failed: %s", lupdate.readAllStandardError().constData());
    return messagesIn(path);
}

/// How many forms Qt has for the plurals of \a language.
qsizetype formsOf(const QString &language)
{
    const QTemporaryDir folder;
    QFile source(folder.filePath(u"source.cpp"_s));
    if (!source.open(QIODevice::WriteOnly) || source.write("auto text = QObject::tr(\"%n\", \"\", 1);\n") < 0)
        qFatal("There is no room for a file.");
    source.close();
    return extracted(folder.path(), language).value(0).translations.size();
}

QSet<QString> placeholdersOf(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(?:n|\\d{1,2})"_s);
    QSet<QString> found;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(text))
        found.insert(match.captured());
    return found;
}

bool hasMnemonic(const QString &text)
{
    return !QKeySequence::mnemonic(text).isEmpty();
}

/// The names of those \a messages that \a isFaulty.
template<typename Check>
QStringList namesOf(const QList<Message> &messages, const Check &isFaulty)
{
    QStringList names;
    for (const Message &message : messages) {
        if (isFaulty(message))
            names.append(message.name());
    }
    names.sort();
    return names;
}

} // namespace

void TranslationsTest::initTestCase()
{
    QVERIFY(QDir(QStringLiteral(MASTERYCHART_TRANSLATIONS)).exists());
}

void TranslationsTest::addLanguages()
{
    QTest::addColumn<QString>("language");
    static const QRegularExpression name(u"^masterychart_(.+)\\.ts$"_s);
    for (const QString &file : QDir(QStringLiteral(MASTERYCHART_TRANSLATIONS)).entryList(QDir::Files)) {
        const QString language = name.match(file).captured(1);
        QTest::newRow(qPrintable(file)) << language;
    }
}

void TranslationsTest::theProgramHasEachLanguage()
{
    QFETCH(const QString, language);
    QVERIFY(QFile::exists(u":/i18n/masterychart_%1.qm"_s.arg(language)));
}

void TranslationsTest::allThatTheProgramSaysIsThere()
{
    QFETCH(const QString, language);
    const bool isEnglish = language == u"en"; // the sources are English, but for the forms of their plurals
    const QStringList said = namesOf(extracted(QStringLiteral(MASTERYCHART_SOURCES), language),
                                     [isEnglish](const Message &message) { return !isEnglish || message.isPlural; });
    QVERIFY(!said.isEmpty());
    const QStringList translated = namesOf(messagesIn(fileOf(language)), [](const Message &) { return true; });
    const QSet<QString> missing = QSet(said.begin(), said.end()).subtract(QSet(translated.begin(), translated.end()));
    QVERIFY2(missing.isEmpty(), qPrintable(missing.values().join(u'\n')));
    const QSet<QString> unused = QSet(translated.begin(), translated.end()).subtract(QSet(said.begin(), said.end()));
    QVERIFY2(unused.isEmpty(), qPrintable(unused.values().join(u'\n')));
}

void TranslationsTest::nothingIsUnfinished()
{
    QFETCH(const QString, language);
    const QStringList faults = namesOf(messagesIn(fileOf(language)), [](const Message &message) {
        return !message.isFinished || message.translations.isEmpty() || message.translations.contains(QString());
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TranslationsTest::eachPluralHasTheFormsOfItsLanguage()
{
    QFETCH(const QString, language);
    const qsizetype forms = formsOf(language);
    QVERIFY(forms > 0);
    const QStringList faults = namesOf(messagesIn(fileOf(language)), [forms](const Message &message) {
        return message.isPlural && message.translations.size() != forms;
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TranslationsTest::eachPlaceholderIsKept()
{
    QFETCH(const QString, language);
    const QStringList faults = namesOf(messagesIn(fileOf(language)), [](const Message &message) {
        return std::ranges::any_of(message.translations, [&message](const QString &translation) {
            return placeholdersOf(translation) != placeholdersOf(message.source);
        });
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TranslationsTest::eachMnemonicIsKept()
{
    QFETCH(const QString, language);
    const QStringList faults = namesOf(messagesIn(fileOf(language)), [](const Message &message) {
        return std::ranges::any_of(message.translations, [&message](const QString &translation) {
            return hasMnemonic(translation) != hasMnemonic(message.source);
        });
    });
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
