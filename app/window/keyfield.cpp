// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/keyfield.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QClipboard>

namespace MasteryChart {

namespace {

/// Without an interface for its text, no text event of the field is passed on: these hold what is typed in the clear.
class KeyFieldAccessible : public QAccessibleWidget
{
public:
    explicit KeyFieldAccessible(KeyField *field)
        : QAccessibleWidget(field, QAccessible::EditableText)
        , m_field(field)
    {
    }

    QString text(QAccessible::Text part) const override
    {
        if (part != QAccessible::Value)
            return QAccessibleWidget::text(part);
        constexpr QChar bullet(0x2022);
        return QString(m_field->text().size(), bullet);
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }

private:
    KeyField *m_field;
};

QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *field = qobject_cast<KeyField *>(object);
    return field ? new KeyFieldAccessible(field) : nullptr;
}

} // namespace

KeyField::KeyField(QWidget *parent)
    : QLineEdit(parent)
{
    QAccessible::installFactory(interfaceOf); // is known once, however often it is installed
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    connect(QApplication::clipboard(), &QClipboard::selectionChanged, this, &KeyField::noteMarkedText);
}

void KeyField::reveal(bool revealed)
{
    if (!revealed)
        dropMarkedText();
    setEchoMode(revealed ? Normal : Password);
}

void KeyField::forget()
{
    dropMarkedText();
    setText({}); // unlike clear(), which can be undone
}

void KeyField::noteMarkedText()
{
    const QClipboard *clipboard = QApplication::clipboard();
    if (echoMode() == Normal && hasSelectedText() && clipboard->ownsSelection()
        && clipboard->text(QClipboard::Selection) == selectedText())
        m_marked = selectedText();
}

void KeyField::dropMarkedText()
{
    QClipboard *clipboard = QApplication::clipboard();
    if (!m_marked.isEmpty() && clipboard->ownsSelection() && clipboard->text(QClipboard::Selection) == m_marked)
        clipboard->clear(QClipboard::Selection);
    m_marked.clear();
}

} // namespace MasteryChart
