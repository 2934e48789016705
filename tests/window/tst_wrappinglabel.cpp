// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/wrappinglabel.h"

#include <QBoxLayout>
#include <QTest>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// A foreign text of any length in a window of any width.
class WrappingLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongWordWraps();
    void onlyLongWordsMayBreak_data();
    void onlyLongWordsMayBreak();
    void markupIsShownAsPlainText();
    void theTextCanBeSelected();
};

namespace {

constexpr QChar breakHere(0x200b);

} // namespace

void WrappingLabelTest::aLongWordWraps()
{
    const QString word(250, u'W');
    QWidget window;
    QVBoxLayout layout(&window);
    layout.setContentsMargins(QMargins());
    auto *label = new WrappingLabel;
    layout.addWidget(label);
    label->setPlainText(word);
    QCOMPARE(label->minimumSizeHint().width(), 0);
    window.show();
    layout.activate();
    window.resize(200, layout.heightForWidth(200));
    QCOMPARE(window.width(), 200);
    const QFontMetrics metrics(label->font());
    const int lines = metrics.horizontalAdvance(word) / 200;
    QVERIFY(lines > 5);
    QVERIFY(label->height() >= lines * metrics.height());
}

void WrappingLabelTest::onlyLongWordsMayBreak_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("pieces");

    const QString short24(24, u'x');
    QTest::newRow("nothing") << QString() << QStringList{QString()};
    QTest::newRow("words") << u"Dragster on the Atari 2600"_s << QStringList{u"Dragster on the Atari 2600"_s};
    QTest::newRow("24 characters") << short24 << QStringList{short24};
    QTest::newRow("25 characters") << QString(25, u'x') << QStringList(25, u"x"_s);
    QTest::newRow("a short word before") << u"A "_s + QString(25, u'x')
                                         << QStringList{u"A x"_s} + QStringList(24, u"x"_s);
    QTest::newRow("a short word behind") << QString(24, u'x') + u" B"_s
                                         << QStringList(23, u"x"_s) + QStringList{u"x"_s, u" B"_s};
    QTest::newRow("combining characters") << u"o\u0308"_s.repeated(13) << QStringList(13, u"o\u0308"_s);
    QTest::newRow("characters beyond 16 bits") << u"\U0001d400"_s.repeated(13) << QStringList(13, u"\U0001d400"_s);
}

void WrappingLabelTest::onlyLongWordsMayBreak()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, pieces);

    WrappingLabel label;
    label.setPlainText(text);
    QCOMPARE(label.text().split(breakHere), pieces);
    QCOMPARE(label.accessibleName(), text);
}

void WrappingLabelTest::markupIsShownAsPlainText()
{
    WrappingLabel label;
    label.setPlainText(u"<b>x</b>"_s);
    QLabel plain(u"<b>x</b>"_s);
    plain.setTextFormat(Qt::PlainText);
    QCOMPARE(label.textFormat(), Qt::PlainText);
    QCOMPARE(label.sizeHint(), plain.sizeHint());
}

void WrappingLabelTest::theTextCanBeSelected()
{
    WrappingLabel label;
    label.setPlainText(u"Dragster"_s);
    label.setSelection(0, 4);
    QCOMPARE(label.selectedText(), u"Drag"_s);
}

QTEST_MAIN(WrappingLabelTest)
#include "tst_wrappinglabel.moc"
