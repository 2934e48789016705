// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/program.h"

#include <QImage>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// Pictures of all sizes in little memory: a whole file and exit status 0, or the old file and 6. Never anything else.
class ExportMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFileIsTheWholePictureOrTheOldOne_data();
    void theFileIsTheWholePictureOrTheOldOne();
    void aPictureThatDoesNotFitInMemoryIsRefused();
    void aPictureThatFitsIsWritten();

private:
    /// Exports the sample over an old file, with an address space of \a memory.
    Outcome exported(qint64 memory, const QSize &size)
    {
        if (!m_program.write(u"chart.png"_s, "old"))
            return {};
        m_program.setMemory(memory);
        return m_program.run({u"--sample"_s, u"--export"_s, u"chart.png"_s, u"--scale"_s, u"1"_s, u"--size"_s,
                              u"%1x%2"_s.arg(size.width()).arg(size.height())});
    }

    Program m_program;
};

namespace {

constexpr qint64 mebibyte = qint64{1} << 20;

} // namespace

void ExportMemoryTest::theFileIsTheWholePictureOrTheOldOne_data()
{
    QTest::addColumn<qint64>("memory");
    QTest::addColumn<QSize>("size");
    for (const QSize &size : {QSize(900, 520), QSize(3000, 3000), QSize(6000, 6000), QSize(9999, 9999)}) {
        for (const int memory : {300, 350, 400, 450, 500, 600, 700, 800, 1000, 1500}) {
            QTest::addRow("%dx%d in %d MiB", size.width(), size.height(), memory) << memory * mebibyte << size;
        }
    }
}

void ExportMemoryTest::theFileIsTheWholePictureOrTheOldOne()
{
    QFETCH(const qint64, memory);
    QFETCH(const QSize, size);
    const Outcome outcome = exported(memory, size);
    QCOMPARE(m_program.files(), QStringList{u"chart.png"_s});
    if (outcome.exitCode == 0) {
        QCOMPARE(outcome.words, QByteArray());
        const QByteArray png = m_program.content(u"chart.png"_s);
        QVERIFY(png.endsWith(QByteArray("\0\0\0\0IEND\xae\x42\x60\x82", 12)));
        return;
    }
    QCOMPARE(m_program.content(u"chart.png"_s), "old"_ba);
    QVERIFY2(outcome.exitCode == 6, outcome.words.constData());
    QVERIFY2(outcome.words.contains("memory"), outcome.words.constData());
}

void ExportMemoryTest::aPictureThatDoesNotFitInMemoryIsRefused()
{
    QCOMPARE(exported(400 * mebibyte, {9999, 9999}).exitCode, 6);
    QCOMPARE(m_program.content(u"chart.png"_s), "old"_ba);
}

void ExportMemoryTest::aPictureThatFitsIsWritten()
{
    QCOMPARE(exported(2000 * mebibyte, {2000, 1000}).exitCode, 0);
    QCOMPARE(QImage::fromData(m_program.content(u"chart.png"_s), "png").size(), QSize(2000, 1000));
}

QTEST_GUILESS_MAIN(ExportMemoryTest)
#include "tst_exportmemory.moc"
