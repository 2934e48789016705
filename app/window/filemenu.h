// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace MasteryChart {

/// The File menu.
class FileMenu : public QMenu
{
    Q_OBJECT

public:
    explicit FileMenu(QWidget *parent);

    /// Not before there is a picture to export.
    void setExportEnabled(bool enabled) { m_export->setEnabled(enabled); }

Q_SIGNALS:
    void exportRequested();
    void sampleChosen(int gameId);
    void quitRequested();

private:
    QAction *m_export;
};

} // namespace MasteryChart
