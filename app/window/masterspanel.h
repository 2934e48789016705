// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/latestmasters.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace MasteryChart {

class WrappingLabel;

/// Who mastered a game last, asked for by a button.
class MastersPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MastersPanel(QWidget *parent = nullptr);

    /// \a problem says why they did not come.
    void setMasters(const LatestMasters::State &masters, const QString &problem);

Q_SIGNALS:
    void requested();

private:
    QPushButton *m_ask;
    WrappingLabel *m_note;
    QListWidget *m_list;
};

} // namespace MasteryChart
