// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/elidinglabel.h"

#include <QBoxLayout>
#include <QHelpEvent>
#include <QTest>
#include <QToolTip>

using namespace MasteryChart;

using namespace Qt::StringLiterals;

/// A line that may be longer than there is room for it.
class ElidingLabelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMinimumWidthDoesNotDependOnTheText();
    void aTextThatDoesNotFitIsCutInTheMiddle_data();
    void aTextThatDoesNotFitIsCutInTheMiddle();
    void theTooltipHasTheWholeOfACutText_data();
    void theTooltipHasTheWholeOfACutText();
};

namespace {

constexpr int width = 100;

/// A window with the label alone, without margins.
class Window
{
public:
    explicit Window(const QString &text)
        : m_layout(&m_window)
    {
        m_layout.setContentsMargins(QMargins());
        m_layout.addWidget(&label);
        label.setText(text);
        m_window.show();
        m_layout.activate();
        m_window.resize(width, label.sizeHint().height());
    }

private:
    QWidget m_window;
    QVBoxLayout m_layout;

public:
    ElidingLabel label;
};

QImage pictureOf(QWidget *widget)
{
    QImage image(widget->size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    widget->render(&image);
    return image;
}

void addTexts()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("fits");

    QTest::newRow("short") << u"Saved"_s << true;
    QTest::newRow("250 letters") << u"begin "_s + QString(250, u'W') + u" end"_s << false;
    QTest::newRow("HTML that fits") << u"<b>x</b>"_s << true;
    QTest::newRow("HTML that does not") << u"<b>"_s + QString(250, u'W') + u"</b> & more"_s << false;
}

} // namespace

void ElidingLabelTest::theMinimumWidthDoesNotDependOnTheText()
{
    const Window window(QString(250, u'W'));
    QCOMPARE(window.label.minimumSizeHint().width(), 0);
    QCOMPARE(window.label.width(), width); // the window is as narrow as it was made
    QVERIFY(window.label.minimumSizeHint().height() >= window.label.fontMetrics().height());
}

void ElidingLabelTest::aTextThatDoesNotFitIsCutInTheMiddle_data()
{
    addTexts();
}

void ElidingLabelTest::aTextThatDoesNotFitIsCutInTheMiddle()
{
    QFETCH(const QString, text);
    QFETCH(const bool, fits);

    Window window(text);
    const QString line = window.label.fontMetrics().elidedText(text, Qt::ElideMiddle, width);
    QCOMPARE(line == text, fits);
    QLabel plain(line);
    plain.setTextFormat(Qt::PlainText);
    plain.resize(window.label.size());
    QCOMPARE(pictureOf(&window.label), pictureOf(&plain));
    QCOMPARE(window.label.text(), text); // whole for who listens
}

void ElidingLabelTest::theTooltipHasTheWholeOfACutText_data()
{
    addTexts();
}

void ElidingLabelTest::theTooltipHasTheWholeOfACutText()
{
    QFETCH(const QString, text);
    QFETCH(const bool, fits);

    Window window(text);
    QHelpEvent event(QEvent::ToolTip, QPoint(5, 5), window.label.mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(&window.label, &event);
    QCOMPARE(QToolTip::text(), fits ? QString() : u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s);
    QToolTip::hideText();
    QTRY_VERIFY(!QToolTip::isVisible());
}

QTEST_MAIN(ElidingLabelTest)
#include "tst_elidinglabel.moc"
