// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/announcement.h"

#include <QAccessible>
#include <QPointer>
#include <QWidget>

namespace MasteryChart {

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)

void announce(QWidget *place, const QString &text)
{
    if (text.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(place, text);
    QAccessible::updateAccessibility(&event);
}

#else

namespace {

/// What this Qt tells the bus of assistive tools of an alert is nothing. Screen readers read a notification that comes
/// on screen, so that is what the news are to them; it stays, because it is asked for its text later.
class NoticeAccessible : public QAccessibleInterface
{
public:
    explicit NoticeAccessible(QWidget *place)
        : m_place(place)
    {
    }

    void setNews(const QString &news) { m_news = news; }

    bool isValid() const override { return !m_place.isNull(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_place); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override { return {}; }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QString text(QAccessible::Text kind) const override { return kind == QAccessible::Name ? m_news : QString(); }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        return state;
    }

private:
    QPointer<QWidget> m_place;
    QString m_news;
};

/// The news about its parent, as long as that is there.
class Notice : public QObject
{
public:
    explicit Notice(QWidget *place)
        : QObject(place)
        , m_spoken(new NoticeAccessible(place))
        , m_id(QAccessible::registerAccessibleInterface(m_spoken))
    {
    }
    ~Notice() override { QAccessible::deleteAccessibleInterface(m_id); }
    Q_DISABLE_COPY_MOVE(Notice)

    void say(const QString &news)
    {
        m_spoken->setNews(news);
        QAccessibleEvent event(m_spoken, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&event);
    }

private:
    NoticeAccessible *m_spoken; // QAccessible's
    QAccessible::Id m_id;
};

} // namespace

void announce(QWidget *place, const QString &text)
{
    if (text.isEmpty())
        return;
    for (QObject *child : place->children()) {
        if (auto *notice = dynamic_cast<Notice *>(child)) {
            notice->say(text);
            return;
        }
    }
    (new Notice(place))->say(text);
}

#endif

} // namespace MasteryChart
