#pragma once

#include <QWidget>

#include "models/canvass/canvassfigures.h"
#include "models/output/exportlog.h"

namespace rosette {

class CellsModel;
class DataTable;
class FilterBar;

/// Everything that left the file in a period: what, for which purpose, who was held back and why.
class ExportLogView : public QWidget
{
    Q_OBJECT

public:
    explicit ExportLogView(QWidget *parent = nullptr);

    Status load(Connection &connection, const FiguresPeriod &days);

private:
    void showEntries();

    QList<ExportLogEntry> m_entries;
    FilterBar *m_filter;
    CellsModel *m_model;
    DataTable *m_table;
};

} // namespace rosette
