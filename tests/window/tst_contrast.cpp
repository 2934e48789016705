// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartmodel/strongtheme.h"
#include "window/appearance.h"
#include "window/rowpainting.h"

#include <QApplication>
#include <QTest>

using namespace MasteryChart;

using namespace MasteryChart::RowPainting;
using namespace Qt::StringLiterals;

/// What the window paints on what, in its own colours and in those of a system that wants more contrast.
class ContrastTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QApplication::setPalette(QPalette()); }
    void widgetsAreRead_data();
    void widgetsAreRead();
    void rowsAreRead_data() { widgetsAreRead_data(); }
    void rowsAreRead();
    void aSystemWithMoreContrastGetsIt_data();
    void aSystemWithMoreContrastGetsIt();

private:
    Appearance m_appearance;
};

namespace {

constexpr double forText = 4.5;
constexpr double forShapes = 3;

struct Pair
{
    QPalette::ColorRole front;
    QPalette::ColorRole back;
    double least;
};

const QList<Pair> pairs{
    {QPalette::WindowText, QPalette::Window, forText},
    {QPalette::Text, QPalette::Base, forText},
    {QPalette::Text, QPalette::AlternateBase, forText},
    {QPalette::Text, QPalette::Window, forText},
    {QPalette::ButtonText, QPalette::Button, forText},
    {QPalette::ButtonText, QPalette::Window, forText}, // of what is flat
    {QPalette::PlaceholderText, QPalette::Base, forText},
    {QPalette::HighlightedText, QPalette::Highlight, forText},
    {QPalette::ToolTipText, QPalette::ToolTipBase, forText},
    {QPalette::Link, QPalette::Window, forText},
    {QPalette::Link, QPalette::Base, forText},
    {QPalette::LinkVisited, QPalette::Window, forText},
    {QPalette::Highlight, QPalette::Window, forShapes}, // around what has the focus
    {QPalette::Highlight, QPalette::Button, forShapes},
    {QPalette::Highlight, QPalette::Base, forShapes},
};

QString roleName(QPalette::ColorRole role)
{
    return QString::fromLatin1(QMetaEnum::fromType<QPalette::ColorRole>().valueToKey(role));
}

/// \a front on \a back.
QColor blended(const QColor &back, const QColor &front)
{
    const auto mix = [share = front.alphaF()](float one, float other) { return one + (other - one) * share; };
    return QColor::fromRgbF(mix(back.redF(), front.redF()), mix(back.greenF(), front.greenF()),
                            mix(back.blueF(), front.blueF()));
}

} // namespace

void ContrastTest::widgetsAreRead_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::newRow("light") << ThemeChoice::Light;
    QTest::newRow("dark") << ThemeChoice::Dark;
}

void ContrastTest::widgetsAreRead()
{
    QFETCH(const ThemeChoice, choice);
    m_appearance.setChoice(choice);
    const QPalette palette = QApplication::palette();
    for (const Pair &pair : pairs) {
        const double ratio = contrast(palette.color(pair.front), palette.color(pair.back));
        QVERIFY2(ratio >= pair.least,
                 qPrintable(u"%1 on %2: %3"_s.arg(roleName(pair.front), roleName(pair.back)).arg(ratio)));
    }
}

void ContrastTest::rowsAreRead()
{
    QFETCH(const ThemeChoice, choice);
    m_appearance.setChoice(choice);
    const Theme theme = Appearance::chartTheme();
    const QColor text = QApplication::palette().color(QPalette::Text);
    for (const QColor &over : {withAlpha(theme.you, selected), withAlpha(text, faint)}) {
        const QColor back = blended(theme.card, over);
        for (const QColor &front : {text, theme.mutedText, theme.you})
            QVERIFY2(contrast(front, back) >= (front == theme.you ? forShapes : forText),
                     qPrintable(u"%1 on %2: %3"_s.arg(front.name(), back.name()).arg(contrast(front, back))));
    }
}

void ContrastTest::aSystemWithMoreContrastGetsIt_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("window");
    QTest::addColumn<Theme>("theme");
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << strongLightTheme();
    QTest::newRow("white on black") << QColor(Qt::white) << QColor(Qt::black) << strongDarkTheme();
    QTest::newRow("usual light") << QColor(Qt::black) << QColor(0xefefef) << lightTheme();
    QTest::newRow("usual dark") << QColor(Qt::white) << QColor(0x202326) << darkTheme();
}

void ContrastTest::aSystemWithMoreContrastGetsIt()
{
    QFETCH(const QColor, text);
    QFETCH(const QColor, window);
    QFETCH(const Theme, theme);
    QPalette palette(window);
    palette.setColor(QPalette::WindowText, text);
    QApplication::setPalette(palette);
    const Theme shown = Appearance::chartTheme();
    QCOMPARE(shown.page, window);
    QCOMPARE(shown.card, theme.card);
    QCOMPARE(shown.axis, theme.axis);
    QCOMPARE(shown.hardcore, theme.hardcore);
    // A picture is the same for everyone who gets it.
    QVERIFY(&Appearance::pictureTheme() == &lightTheme() || &Appearance::pictureTheme() == &darkTheme());
}

QTEST_MAIN(ContrastTest)
#include "tst_contrast.moc"
