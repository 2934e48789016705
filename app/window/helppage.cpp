// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/helppage.h"

#include "window/appearance.h"
#include "window/pagehead.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBrowser>

#include <algorithm>

namespace MasteryChart {

namespace {

constexpr int listFrom = 720; // pixels: a narrower page has a box of the sections in place of the list
constexpr int helpWidth = 960;
constexpr int helpGap = 16;
constexpr int listMargin = 32;
constexpr int entryPadding = 14; // makes it high enough to be touched

/// \a image, made smaller where it is wider than \a width, in logical pixels.
QImage fitting(const QImage &image, int width)
{
    const double scale = image.devicePixelRatio();
    if (image.deviceIndependentSize().width() <= width)
        return image;
    QImage smaller = image.scaledToWidth(qRound(std::max(width, 1) * scale), Qt::SmoothTransformation);
    smaller.setDevicePixelRatio(scale);
    return smaller;
}

QUrl pictureUrl(HelpPicture picture)
{
    return QUrl(QStringLiteral("picture:%1").arg(static_cast<int>(picture)));
}

} // namespace

HelpPage::HelpPage(const QList<HelpSection> &sections, QWidget *parent)
    : QWidget(parent)
    , m_sections(sections)
    , m_column(new QWidget)
    , m_head(new PageHead(tr("Help")))
    , m_list(new QListWidget)
    , m_box(new QComboBox)
    , m_text(new QTextBrowser)
    , m_delete(new QPushButton(tr("&Delete Everything That Is Kept…")))
{
    setObjectName(QStringLiteral("help"));
    int widest = 0;
    for (const HelpSection &section : m_sections) {
        auto *item = new QListWidgetItem(section.title, m_list);
        item->setSizeHint(QSize(0, m_list->fontMetrics().height() + entryPadding));
        m_box->addItem(section.title);
        widest = std::max(widest, m_list->fontMetrics().horizontalAdvance(section.title));
    }
    m_list->setAccessibleName(tr("Sections of the help"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedWidth(widest + listMargin);
    m_box->setAccessibleName(m_list->accessibleName());
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_text->setAccessibleName(tr("Help"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // paths are long
    m_text->document()->setDocumentMargin(helpGap);
    m_delete->setObjectName(QStringLiteral("deleteKept"));
    connect(m_head, &PageHead::backRequested, this, &HelpPage::backRequested);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpPage::choose);
    connect(m_box, &QComboBox::currentIndexChanged, this, &HelpPage::choose);
    connect(m_delete, &QPushButton::clicked, this, &HelpPage::deleteRequested);
    arrange();
    applyColors();
    choose(0);
}

void HelpPage::arrange()
{
    auto *reading = new QVBoxLayout;
    reading->setSpacing(helpGap / 2);
    reading->addWidget(m_text, 1);
    reading->addWidget(m_delete, 0, Qt::AlignLeading);
    auto *below = new QHBoxLayout;
    below->setSpacing(helpGap);
    below->addWidget(m_list);
    below->addLayout(reading, 1);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(QMargins());
    column->setSpacing(helpGap / 2);
    column->addWidget(m_head);
    column->addWidget(m_box);
    column->addLayout(below, 1);
    m_column->setMaximumWidth(helpWidth);
    auto *centred = new QHBoxLayout(this);
    centred->addStretch(1);
    centred->addWidget(m_column, 1000);
    centred->addStretch(1);
}

void HelpPage::setBack(const QString &game)
{
    m_head->setBack(game);
}

void HelpPage::open(HelpSection::Id id)
{
    const auto found = std::ranges::find(m_sections, id, &HelpSection::id);
    choose(static_cast<int>(found - m_sections.begin()));
    m_text->setFocus(Qt::OtherFocusReason);
}

HelpSection::Id HelpPage::section() const
{
    return m_sections.at(m_section).id;
}

void HelpPage::setPicture(HelpPicture picture, const QImage &image, const QString &words)
{
    m_pictures.insert(picture, {image, words});
    showSection();
}

void HelpPage::choose(int section)
{
    m_section = std::clamp(section, 0, static_cast<int>(m_sections.size()) - 1);
    m_list->setCurrentRow(m_section);
    m_box->setCurrentIndex(m_section);
    m_delete->setVisible(m_sections.at(m_section).id == HelpSection::Id::Privacy);
    showSection();
    m_text->verticalScrollBar()->setValue(0);
}

void HelpPage::showSection()
{
    for (const auto [picture, shown] : m_pictures.asKeyValueRange())
        m_text->document()->addResource(QTextDocument::ImageResource, pictureUrl(picture),
                                        fitting(shown.image, m_textWidth));
    const int at = m_text->verticalScrollBar()->value();
    m_text->setHtml(html(m_sections.at(m_section)));
    m_text->verticalScrollBar()->setValue(at);
}

QString HelpPage::html(const HelpSection &section) const
{
    QString html = QStringLiteral("<h2>%1</h2>").arg(section.title.toHtmlEscaped());
    for (const HelpPart &part : section.parts) {
        if (!part.heading.isEmpty())
            html += QStringLiteral("<h4 style=\"margin-top: 14px; margin-bottom: 0\">%1</h4>")
                        .arg(part.heading.toHtmlEscaped());
        html += part.text;
        if (!m_pictures.contains(part.picture))
            continue;
        const Shown &shown = m_pictures[part.picture];
        html += QStringLiteral("<p><img src=\"%1\" alt=\"%2\"></p>")
                    .arg(pictureUrl(part.picture).toString(), shown.words.toHtmlEscaped());
    }
    return html;
}

void HelpPage::applyColors()
{
    QPalette card = m_text->palette();
    card.setColor(QPalette::Base, Appearance::chartTheme().card);
    if (card != m_text->palette())
        m_text->setPalette(card);
    QPalette open = m_list->palette();
    open.setColor(QPalette::Base, open.color(QPalette::Window));
    if (open != m_list->palette())
        m_list->setPalette(open);
}

void HelpPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void HelpPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT backRequested();
    else
        QWidget::keyPressEvent(event);
}

void HelpPage::resizeEvent(QResizeEvent *event)
{
    const bool isWide = event->size().width() >= listFrom;
    const int margin = isWide ? helpGap * 3 / 2 : helpGap / 2;
    layout()->setContentsMargins(margin, margin, margin, margin);
    m_list->setVisible(isWide);
    m_box->setVisible(!isWide);
    layout()->activate();
    QWidget::resizeEvent(event);
    const int scrollBar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, this);
    if (const int width = m_text->width() - scrollBar - 2 * helpGap; std::exchange(m_textWidth, width) != width)
        showSection();
}

} // namespace MasteryChart
