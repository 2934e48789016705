// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/catalogue.h"

#include <QWidget>

#include <optional>

namespace MasteryChart {

/// The games that belong to the one that is shown, each a button that leads to it: the subsets of a game, or of a
/// subset its game and the others. Hidden where there are none.
class SubsetRow : public QWidget
{
    Q_OBJECT

public:
    explicit SubsetRow(QWidget *parent = nullptr);

    /// \a parent is the game whose subset is shown; nullopt where it is a game itself.
    void setGames(const std::optional<CatalogueGame> &parent, const QList<CatalogueGame> &subsets);

Q_SIGNALS:
    void gameChosen(int id);
    /// All games of the row beside the one that is shown.
    void compareRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void addCaption(const QString &text);
    void addCompare();
    void addGame(const QString &name, const CatalogueGame &game);

    std::optional<CatalogueGame> m_parent;
    QList<CatalogueGame> m_subsets;
};

} // namespace MasteryChart
