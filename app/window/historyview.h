// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chart/linescene.h"
#include "chartmodel/chartoptions.h"
#include "distribution/gamesnapshot.h"
#include "distribution/keptanswer.h"
#include "session/latestmasters.h"

#include <QWidget>

class QBoxLayout;
class QListView;

namespace MasteryChart {

class ChartView;
class HistoryModel;
class MastersPanel;
class Segments;

/// How a game changes: players, masteries or the mastery rate over time with the revisions of its set, what changed
/// from one look to the next, and on demand who mastered it last.
class HistoryView : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryView(QWidget *parent = nullptr);
    ~HistoryView() override;

    /// Shows \a history, the kept answers about \a game's set, the oldest first.
    void setHistory(const GameSnapshot &game, const QList<KeptAnswer> &history, const ChartOptions &options);
    void setMasters(const LatestMasters::State &masters, const QString &problem);

    ChartView *chart() const { return m_chart; }
    const LineScene &scene() const { return m_scene; }

Q_SIGNALS:
    void mastersRequested();
    /// The user chose it here; it is drawn when setHistory() says so.
    void figureChosen(MasteryChart::HistoryFigure figure);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeSide();
    void applyColors();

    LineScene m_scene;
    Segments *m_figure;
    ChartView *m_chart;
    QBoxLayout *m_parts; ///< chart, and what is beside or below it
    QWidget *m_side;
    QListView *m_changes;
    HistoryModel *m_model;
    MastersPanel *m_masters;
};

} // namespace MasteryChart
