// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/helpcontents.h"

#include <QHash>
#include <QImage>
#include <QWidget>

class QComboBox;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace MasteryChart {

class PageHead;

/// The help: a list of sections, in a small window a box of them, and the one that is chosen.
class HelpPage : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPage(const QList<HelpSection> &sections, QWidget *parent = nullptr);

    /// The game to go back to; empty for none.
    void setBack(const QString &game);

    /// Shows the section and puts the focus on its text.
    void open(HelpSection::Id id);
    HelpSection::Id section() const;

    /// \a image, with its ratio of pixels, is what \a picture stands for; \a words describe it.
    void setPicture(HelpPicture picture, const QImage &image, const QString &words);

    QSize minimumSizeHint() const override { return {352, 160}; }

Q_SIGNALS:
    void backRequested();
    /// All that is kept is to be deleted; nobody was asked yet.
    void deleteRequested();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Shown
    {
        QImage image;
        QString words;
    };

    void arrange();
    void choose(int section);
    void showSection();
    QString html(const HelpSection &section) const;
    void applyColors();

    const QList<HelpSection> m_sections;
    QHash<HelpPicture, Shown> m_pictures;
    int m_section = 0; ///< of m_sections
    int m_textWidth = 0;
    QWidget *m_column;
    PageHead *m_head;
    QListWidget *m_list;
    QComboBox *m_box;
    QTextBrowser *m_text;
    QPushButton *m_delete;
};

} // namespace MasteryChart
