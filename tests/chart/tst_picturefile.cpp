// SPDX-License-Identifier: GPL-3.0-or-later
#include "chart/picturefile.h"
#include "support/chartgames.h"

#include <QImage>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace MasteryChart;

using namespace ChartGames;
using namespace Qt::StringLiterals;

class PictureFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(english()); }
    void aPngSaysWhatItShows();
    void anSvgHasTitleDescriptionAndRealText();
    void aPdfHasOnePageOfThePicturesSize();
    void aTitleIsForeignText();
    void nothingIsNoPicture();
};

namespace {

Picture pictureOf(const QString &title)
{
    GameSnapshot game = gameOf(dragsterHardcore, dragsterCasual);
    game.details.title = title;
    game.server = u"https://retroachievements.org/API/"_s;
    game.fetchedAt = QDateTime(QDate(2026, 11, 24), QTime(12, 0));
    return {.content = {{game}}, .icon = {}, .theme = lightTheme(), .size = {900, 520}};
}

/// The text of the first element called \a name.
QString elementOf(const QByteArray &svg, const QString &name)
{
    QXmlStreamReader xml(svg);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == name)
            return xml.readElementText();
    }
    return {};
}

} // namespace

void PictureFileTest::aPngSaysWhatItShows()
{
    const auto file = pictureFile(pictureOf(u"Dragster ポケモン"_s), Format::Png);
    QVERIFY(file);
    const QImage image = QImage::fromData(*file, "PNG");
    QCOMPARE(image.size(), QSize(900, 520));
    QCOMPARE(image.text(u"Title"_s), u"Dragster ポケモン"_s);
    QVERIFY(
        image.text(u"Description"_s).startsWith(u"Bar chart: of 632 hardcore players of Dragster ポケモン, 8 (1.3"_s));
    QCOMPARE(image.text(u"Software"_s), u"Mastery Chart"_s);
    QCOMPARE(image.text(u"Source"_s), u"retroachievements.org/game/14402 · as of 24 Nov 2026"_s);
    QVERIFY(QDateTime::fromString(image.text(u"Creation Time"_s), Qt::RFC2822Date).isValid());
}

void PictureFileTest::anSvgHasTitleDescriptionAndRealText()
{
    const auto file = pictureFile(pictureOf(u"Dragster"_s), Format::Svg);
    QVERIFY(file);
    QCOMPARE(elementOf(*file, u"title"_s), u"Dragster"_s);
    QCOMPARE(file->count("<title>"), 1); // none of Qt's own
    QVERIFY(elementOf(*file, u"desc"_s).startsWith(u"Bar chart: of 632 hardcore players of Dragster, 8"_s));
    QXmlStreamReader xml(*file);
    QStringList texts;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"text")
            texts.append(xml.readElementText().trimmed());
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    for (const QString &text : {u"Dragster"_s, u"Median"_s, u"Hardcore"_s, u"Mastery Chart"_s})
        QVERIFY2(texts.contains(text), qPrintable(text));
    QVERIFY(file->contains("viewBox=\"0 0 900 520\""));
}

void PictureFileTest::aPdfHasOnePageOfThePicturesSize()
{
    const auto file = pictureFile(pictureOf(u"Dragster"_s), Format::Pdf);
    QVERIFY(file);
    QVERIFY(file->startsWith("%PDF-"));
    const QRegularExpression size(u"/MediaBox \\[0 0 675(\\.0+)? 390(\\.0+)?\\]"_s);
    QVERIFY(QString::fromLatin1(*file).contains(size));
    QCOMPARE(file->count("/Type /Page\n"), 1);
    QVERIFY(file->contains("/ToUnicode")); // its text can be found
}

void PictureFileTest::aTitleIsForeignText()
{
    const QString title = u"<b>\"A\" & B</b>"_s;
    const auto svg = pictureFile(pictureOf(title), Format::Svg);
    QVERIFY(svg);
    QCOMPARE(elementOf(*svg, u"title"_s), title);
    QVERIFY(elementOf(*svg, u"desc"_s).contains(u"players of %1, 8"_s.arg(title)));
    QXmlStreamReader xml(*svg);
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    const auto png = pictureFile(pictureOf(title), Format::Png);
    QVERIFY(png);
    QCOMPARE(QImage::fromData(*png, "PNG").text(u"Title"_s), title);
}

void PictureFileTest::nothingIsNoPicture()
{
    Picture picture = pictureOf(u"Dragster"_s);
    picture.size = {};
    for (const Format format : {Format::Png, Format::Svg, Format::Pdf})
        QCOMPARE(pictureFile(picture, format).error(), ImageError::NoImage);
}

QTEST_MAIN(PictureFileTest)
#include "tst_picturefile.moc"
