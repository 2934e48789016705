// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/format.h"

#include <QTest>

#include <algorithm>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

class FormatTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormatIsKnownByItsName_data();
    void aFormatIsKnownByItsName();
    void everyFormatIsInTheTableOnce();
    void aFilesEndingSaysItsFormat_data();
    void aFilesEndingSaysItsFormat();
};

void FormatTest::aFormatIsKnownByItsName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::optional<Format>>("format");
    const auto row = [](const QString &name, std::optional<Format> format) {
        QTest::newRow(qPrintable(u'"' + name + u'"')) << name << format;
    };
    row(u"png"_s, Format::Png);
    row(u"json"_s, Format::Json);
    row(u"csv"_s, Format::Csv);
    row(u"PNG"_s, Format::Png);
    row(u"Csv"_s, Format::Csv);
    for (const QString &name : {u""_s, u".png"_s, u"jpg"_s, u"pngx"_s, u" png"_s, u"xpng"_s})
        row(name, std::nullopt);
}

void FormatTest::aFormatIsKnownByItsName()
{
    QFETCH(const QString, name);
    QFETCH(const std::optional<Format>, format);
    QVERIFY(formatFromName(name) == format);
}

void FormatTest::everyFormatIsInTheTableOnce()
{
    for (const FormatInfo &info : formats) {
        QCOMPARE(std::ranges::count(formats, info.format, &FormatInfo::format), 1);
        QVERIFY(&formatInfo(info.format) == &info);
        QVERIFY(formatFromName(QString(info.name)) == info.format);
    }
    QCOMPARE(formatNames(u", "), u"png, svg, pdf, csv, json, jsonl"_s);
    QCOMPARE(formatFilter(Format::Png), u"PNG image (*.png)"_s);
}

void FormatTest::aFilesEndingSaysItsFormat_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<std::optional<Format>>("format");
    const auto row = [](const QString &file, std::optional<Format> format) {
        QTest::newRow(qPrintable(u'"' + file + u'"')) << file << format;
    };
    row(u"chart.png"_s, Format::Png);
    row(u"CHART.PNG"_s, Format::Png);
    row(u"some.where/game.csv.json"_s, Format::Json);
    row(u"/tmp/Dragster (sample data).csv"_s, Format::Csv);
    for (const QString &file :
         {u""_s, u"-"_s, u"chart"_s, u"png"_s, u"chart."_s, u"chart.png.bak"_s, u"charts.png/chart"_s, u"chart.jpeg"_s})
        row(file, std::nullopt);
}

void FormatTest::aFilesEndingSaysItsFormat()
{
    QFETCH(const QString, file);
    QFETCH(const std::optional<Format>, format);
    QVERIFY(formatFromFileName(file) == format);
}

QTEST_GUILESS_MAIN(FormatTest)
#include "tst_format.moc"
