// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/sharesheet.h"

#include "chart/chartdata.h"
#include "chart/picturefile.h"
#include "chartmodel/charttext.h"
#include "chartmodel/comparison.h"
#include "chartmodel/preset.h"
#include "export/filename.h"
#include "export/save.h"
#include "storage/preferences.h"
#include "window/announcement.h"
#include "window/flowlayout.h"
#include "window/picturewriters.h"
#include "window/segments.h"
#include "window/wrappinglabel.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QFutureWatcher>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QUrl>
#include <QtConcurrentRun>

namespace MasteryChart {

namespace {

constexpr QSize firstSize{760, 760};
constexpr double shareOfScreen = 0.9; // title and panel take the rest
constexpr int refreshDelay = 40;      // ms: a word typed quickly is painted once
constexpr QSize leastPreview{320, 200};
constexpr QSize largestOwn{4096, 4096};
constexpr int suggestedScale = 2;
constexpr int scales = 4;
constexpr int gap = 12;
constexpr int places = static_cast<int>(pictureSizes.size());

QString placeName(int place)
{
    switch (place) {
    case 0:
        return ShareSheet::tr("Discord");
    case 1:
        return ShareSheet::tr("Square");
    case 2:
        return ShareSheet::tr("Forum");
    default:
        return place == places ? ShareSheet::tr("Window") : ShareSheet::tr("Own");
    }
}

/// The file, or a sentence about what went wrong.
using Written = std::expected<QString, QString>;

/// Makes what is to be saved; any thread may call it.
using Content = std::function<std::expected<QByteArray, ImageError>()>;

/// What a file of \a picture has in it. Painting is for this thread; what takes longer, to make a PNG of it, is not.
std::expected<Content, ImageError> contentOf(const Picture &picture, Format format)
{
    if (format == Format::Png) {
        const auto image = paint(picture);
        if (!image)
            return std::unexpected(image.error());
        return [image = *image, texts = pictureTexts(picture)] { return pngFile(image, texts); };
    }
    const auto bytes = pictureFile(picture, format);
    if (!bytes)
        return std::unexpected(bytes.error());
    return [bytes] { return bytes; };
}

/// Saves \a content; runs in a thread of its own.
Written writeFile(const Content &content, const QString &file)
{
    const auto bytes = content();
    if (!bytes)
        return std::unexpected(sentence(bytes.error()));
    QDir().mkpath(QFileInfo(file).absolutePath()); // where that fails, so does what follows
    const auto saved = saveFile(*bytes, file);
    if (!saved)
        return std::unexpected(sentence(saved.error()));
    return file;
}

/// \a file with the ending of \a format, and without blanks around its name.
QString withEnding(const QString &file, Format format)
{
    const QFileInfo info(file);
    const QString whole = info.dir().filePath(info.fileName().trimmed());
    return formatFromFileName(whole) == format ? whole : whole + u'.' + formatInfo(format).name;
}

} // namespace

ShareSheet::ShareSheet(const Picture &picture, Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_picture(picture)
    , m_preferences(preferences)
    , m_preview(new QLabel)
    , m_place(new Segments(tr("Size")))
    , m_width(new QSpinBox)
    , m_height(new QSpinBox)
    , m_theme(new Segments(tr("Colours")))
    , m_scale(new Segments(tr("Pixels")))
    , m_format(new Segments(tr("Format")))
    , m_pixels(new QLabel)
    , m_headline(new QLineEdit)
    , m_hasName(new QCheckBox(tr("My &place as")))
    , m_name(new QLineEdit)
    , m_hasFigures(new QCheckBox(tr("Fi&gures")))
    , m_hasSource(new QCheckBox(tr("&Date and link")))
    , m_altText(new QLineEdit)
    , m_status(new WrappingLabel)
    , m_showFolder(new QPushButton(tr("Show in &folder")))
{
    setWindowTitle(tr("Share"));
    connect(this, &QDialog::finished, this, &ShareSheet::goWhenDone);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setMinimumSize(leastPreview);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_preview->setWordWrap(true); // of a sentence in its place
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);

    auto *form = new QFormLayout;
    form->setVerticalSpacing(gap / 2);
    addSizes(form);
    addWords(form);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(gap);
    layout->addWidget(m_preview, 1);
    layout->addLayout(form);
    layout->addLayout(makeStatus());
    layout->addWidget(makeButtons());
    // Only now: it is the default of the dialog that it is in.
    findChild<QPushButton *>(QStringLiteral("copyPicture"))->setDefault(true);

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(refreshDelay);
    connect(&m_refresh, &QTimer::timeout, this, &ShareSheet::showPreview);
    const auto refresh = [this] { m_refresh.start(); };
    for (const Segments *segments : {m_place, m_theme, m_scale, m_format})
        connect(segments, &Segments::chosen, this, refresh);
    for (const QSpinBox *side : {m_width, m_height})
        connect(side, &QSpinBox::valueChanged, this, refresh);
    for (const QLineEdit *field : {m_headline, m_name})
        connect(field, &QLineEdit::textChanged, this, refresh);
    for (const QCheckBox *box : {m_hasName, m_hasFigures, m_hasSource})
        connect(box, &QCheckBox::toggled, this, refresh);
    const QSize room = screen()->availableGeometry().size() * shareOfScreen;
    resize(firstSize.expandedTo(sizeHint()).boundedTo(room));
}

void ShareSheet::addSizes(QFormLayout *form)
{
    m_place->setObjectName(QStringLiteral("place"));
    for (int place = 0; place < places; ++place) {
        const QSize size = pictureSizes.at(static_cast<std::size_t>(place)).value;
        m_place->add(place, placeName(place),
                     tr("%1 × %2", "pixels").arg(QString::number(size.width()), QString::number(size.height())));
    }
    const QSize window = m_picture.size.expandedTo(smallestPicture);
    m_place->add(places, placeName(places),
                 tr("As large as in the window: %1 × %2", "pixels")
                     .arg(QString::number(window.width()), QString::number(window.height())));
    m_place->add(places + 1, placeName(places + 1), tr("A size of your own"));
    m_width->setRange(smallestPicture.width(), largestOwn.width());
    m_height->setRange(smallestPicture.height(), largestOwn.height());
    m_width->setValue(1600);
    m_height->setValue(900);
    m_width->setAccessibleName(tr("Width"));
    m_height->setAccessibleName(tr("Height"));
    auto *own = new QWidget;
    auto *ownRow = new QHBoxLayout(own);
    ownRow->setContentsMargins(QMargins());
    ownRow->addWidget(m_width);
    ownRow->addWidget(new QLabel(QStringLiteral("×")));
    ownRow->addWidget(m_height);
    own->setEnabled(false);
    connect(m_place, &Segments::chosen, own, [own](int place) { own->setEnabled(place == places + 1); });
    auto *sizes = new QWidget;
    auto *sizesFlow = new FlowLayout(gap, gap / 2, sizes);
    sizesFlow->setContentsMargins(QMargins());
    sizesFlow->addWidget(m_place);
    sizesFlow->addWidget(own);
    form->addRow(tr("Size"), sizes);

    m_theme->setObjectName(QStringLiteral("theme"));
    m_theme->add(0, tr("Light"), tr("Light, as on paper"));
    m_theme->add(1, tr("Dark"), tr("Dark, as in most chats"));
    m_theme->setValue(m_picture.theme.card == darkTheme().card ? 1 : 0);
    m_scale->setObjectName(QStringLiteral("scale"));
    for (int scale = 1; scale <= scales; ++scale) {
        m_scale->add(scale, tr("%1×").arg(QString::number(scale)),
                     tr("%n pixel(s) for each pixel of the size, in each direction", nullptr, scale));
    }
    m_scale->setValue(suggestedScale);
    m_format->setObjectName(QStringLiteral("format"));
    for (const FormatInfo &info : formats) {
        if (info.isPicture)
            m_format->add(static_cast<int>(info.format), QString(info.name).toUpper(), formatDescription(info.format));
    }
    connect(m_format, &Segments::chosen, this, [this] { m_scale->setEnabled(format() == Format::Png); });
    auto *looks = new QWidget;
    auto *looksFlow = new FlowLayout(gap, gap / 2, looks);
    looksFlow->setContentsMargins(QMargins());
    m_pixels->setObjectName(QStringLiteral("pixels"));
    m_pixels->setMinimumHeight(m_format->sizeHint().height()); // in line with it
    for (QWidget *choice : std::initializer_list<QWidget *>{m_theme, m_scale, m_format, m_pixels})
        looksFlow->addWidget(choice);
    form->addRow(tr("Looks"), looks);
}

void ShareSheet::addWords(QFormLayout *form)
{
    const GameSnapshot &game = m_picture.content.snapshots.first();
    m_headline->setObjectName(QStringLiteral("headline"));
    m_headline->setPlaceholderText(pictureTitle(m_picture.content.snapshots));
    m_headline->setMaxLength(200);
    auto *suggest = new QPushButton(tr("S&uggest"));
    suggest->setObjectName(QStringLiteral("suggest"));
    connect(suggest, &QPushButton::clicked, this,
            [this, game] { m_headline->setText(headline(game, m_picture.content.options.modeFilter)); });
    auto *headlineRow = new QHBoxLayout;
    headlineRow->setSpacing(gap / 2);
    headlineRow->addWidget(m_headline, 1);
    headlineRow->addWidget(suggest);
    auto *label = new QLabel(tr("&Headline"));
    label->setBuddy(m_headline);
    suggest->setVisible(!isComparison(m_picture.content)); // of one game
    form->addRow(label, headlineRow);

    const bool hasPlace = std::ranges::any_of(
        m_picture.content.snapshots, [](const GameSnapshot &snapshot) { return snapshot.progress().has_value(); });
    m_hasName->setChecked(hasPlace);
    m_hasName->setEnabled(hasPlace);
    m_name->setObjectName(QStringLiteral("name"));
    m_name->setText(game.progressUser);
    m_name->setMaxLength(40);
    m_name->setEnabled(hasPlace);
    m_name->setAccessibleName(tr("Name in the picture"));
    connect(m_hasName, &QCheckBox::toggled, m_name, &QWidget::setEnabled);
    m_hasFigures->setChecked(true);
    m_hasSource->setChecked(true);
    auto *with = new QHBoxLayout;
    with->setSpacing(gap / 2);
    with->addWidget(m_hasName);
    with->addWidget(m_name, 1);
    with->addWidget(m_hasFigures);
    with->addWidget(m_hasSource);
    form->addRow(tr("With"), with);

    m_altText->setObjectName(QStringLiteral("altText"));
    m_altText->setReadOnly(true);
    m_altText->setText(altText(m_picture.content));
    m_altText->setCursorPosition(0);
    auto *copy = new QPushButton(tr("Copy Te&xt"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_altText->text());
        tell(tr("Copied the alt text."));
    });
    auto *altRow = new QHBoxLayout;
    altRow->setSpacing(gap / 2);
    altRow->addWidget(m_altText, 1);
    altRow->addWidget(copy);
    auto *altLabel = new QLabel(tr("&Alt text"));
    altLabel->setBuddy(m_altText);
    form->addRow(altLabel, altRow);
}

QLayout *ShareSheet::makeStatus()
{
    m_status->setObjectName(QStringLiteral("shareStatus"));
    m_showFolder->setObjectName(QStringLiteral("showFolder"));
    connect(m_showFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    m_status->hide();
    m_showFolder->hide();
    auto *row = new QHBoxLayout;
    row->addWidget(m_status, 1);
    row->addWidget(m_showFolder);
    return row;
}

QWidget *ShareSheet::makeButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(gap / 2, gap / 2, buttons);
    flow->setContentsMargins(QMargins());
    const auto add = [&](const QString &text, const char *name, auto action) {
        auto *button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, action);
        flow->addWidget(button);
        return button;
    };
    add(tr("&Copy Picture"), "copyPicture", [this] { copyPicture(); });
    add(tr("&Save…"), "savePicture", [this] { save(format()); });
    add(tr("Save CS&V…"), "saveCsv", [this] { save(Format::Csv); });
    add(tr("Save &JSON…"), "saveJson", [this] { save(Format::Json); });
    add(tr("Copy &Table"), "copyTable", [this] { copyTable(); });
    add(tr("C&lose"), "close", [this] { reject(); });
    return buttons;
}

Format ShareSheet::format() const
{
    return static_cast<Format>(m_format->value());
}

Picture ShareSheet::picture() const
{
    Picture picture = m_picture;
    const int place = m_place->value();
    if (place < places)
        picture.size = pictureSizes.at(static_cast<std::size_t>(place)).value;
    else if (place > places)
        picture.size = QSize(m_width->value(), m_height->value());
    picture.size = picture.size.expandedTo(smallestPicture);
    picture.theme = m_theme->value() == 1 ? darkTheme() : lightTheme();
    picture.scale = m_scale->value();
    picture.words = {.headline = m_headline->text().trimmed(),
                     .hasFigures = m_hasFigures->isChecked(),
                     .hasSource = m_hasSource->isChecked()};
    for (GameSnapshot &game : picture.content.snapshots) {
        if (m_hasName->isChecked() && !m_name->text().trimmed().isEmpty())
            game.progressUser = m_name->text().trimmed();
        else
            game.details.progress.reset();
    }
    return picture;
}

void ShareSheet::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_refresh.start();
}

void ShareSheet::showPreview()
{
    Picture shown = picture();
    const QSize pixels = imageSize(shown.size, shown.scale);
    m_pixels->setText(format() == Format::Png
                          ? tr("%1 × %2 pixels").arg(QString::number(pixels.width()), QString::number(pixels.height()))
                          : QString());
    const QSizeF room = QSizeF(m_preview->size()) * devicePixelRatioF();
    const QSizeF fitting = QSizeF(shown.size).scaled(room, Qt::KeepAspectRatio);
    shown.scale = fitting.width() / shown.size.width();
    const auto image = paint(shown);
    if (!image) {
        m_preview->setText(sentence(image.error()));
        return;
    }
    QPixmap pixmap = QPixmap::fromImage(*image);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_preview->setPixmap(pixmap);
}

void ShareSheet::tell(const QString &words, const QString &folder)
{
    m_folder = folder;
    m_status->setPlainText(words);
    m_status->show();
    announce(m_status, words);
    m_showFolder->setVisible(!folder.isEmpty());
}

void ShareSheet::copyPicture()
{
    const auto image = paint(picture());
    if (!image) {
        tell(sentence(image.error()));
        return;
    }
    QGuiApplication::clipboard()->setImage(*image);
    tell(tr("Copied the picture."));
}

void ShareSheet::copyTable()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(tableText(m_picture.content)));
    tell(tr("Copied the table."));
}

void ShareSheet::save(Format format)
{
    const GameSnapshot &game = m_picture.content.snapshots.first();
    const QString title = isComparison(m_picture.content)
        ? pictureTitle(m_picture.content.snapshots)
        : tr("%1 achievement distribution", "a file's name").arg(titleOf(game));
    const QString name = suggestedFileName(title, formatInfo(format).name);
    auto *dialog =
        new QFileDialog(this, tr("Save"), QDir(m_preferences.exportFolder()).filePath(name), formatFilter(format));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, [this, format](const QString &file) { confirm(file, format); });
    dialog->open();
}

void ShareSheet::confirm(const QString &chosen, Format format)
{
    const QString file = withEnding(chosen, format);
    if (file == chosen || !QFileInfo::exists(file)) { // the dialog has asked about what was chosen
        write(file, format);
        return;
    }
    auto *question =
        new QMessageBox(QMessageBox::Question, windowTitle(),
                        tr("“%1” exists already. Replace it?").arg(displayedFileName(QFileInfo(file).fileName())),
                        QMessageBox::Cancel, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    const auto *replace = question->addButton(tr("&Replace"), QMessageBox::AcceptRole);
    connect(question, &QMessageBox::buttonClicked, this, [this, replace, file, format](const QAbstractButton *clicked) {
        if (clicked == replace)
            write(file, format);
    });
    question->open();
}

void ShareSheet::write(const QString &file, Format format)
{
    std::expected<Content, ImageError> content;
    if (formatInfo(format).isPicture)
        content = contentOf(picture(), format);
    else
        content = [chart = picture().content, format] { // with the place that the picture has, or none
            return dataFile(chart, format);
        };
    if (!content) {
        tell(sentence(content.error()));
        return;
    }
    ++m_writing;
    auto *writing = new QFutureWatcher<Written>(this);
    connect(writing, &QFutureWatcherBase::finished, this, [this, writing] {
        writing->deleteLater();
        --m_writing;
        report(writing->result());
        if (isHidden())
            goWhenDone();
    });
    writing->setFuture(QtConcurrent::run(&pictureWriters(), writeFile, *content, file));
}

void ShareSheet::report(const std::expected<QString, QString> &written)
{
    if (!written) {
        tell(written.error());
        if (isHidden())
            Q_EMIT failedLate(written.error());
        return;
    }
    const QString folder = QFileInfo(*written).absolutePath();
    m_preferences.setExportFolder(folder);
    tell(tr("Saved “%1”.").arg(displayedFileName(QFileInfo(*written).fileName())), folder);
}

void ShareSheet::goWhenDone()
{
    if (m_writing == 0)
        deleteLater();
}

} // namespace MasteryChart
