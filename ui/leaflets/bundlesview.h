#pragma once

#include <QWidget>

#include "ui/leaflets/leafletsreading.h"

namespace rosette {

class CellsModel;
struct Cell;
class DataTable;
class EditionRoundActions;
class FilterBar;
class LeafletCommands;

/// The bundles of an edition: where each is, with whom and since when; what is done with them stands above.
class BundlesView : public QWidget
{
    Q_OBJECT

public:
    explicit BundlesView(LeafletCommands &commands, QWidget *parent = nullptr);

    void setReading(const LeafletsReading &reading);

private:
    void filter();
    void showChosen();
    EditionRound roundOf(const Bundle &bundle) const;
    QList<Cell> cellsOf(const Bundle &bundle) const;

    LeafletsReading m_reading;
    QList<Bundle> m_shown;
    EditionRoundActions *m_actions;
    FilterBar *m_filters;
    CellsModel *m_model;
    DataTable *m_table;
};

} // namespace rosette
