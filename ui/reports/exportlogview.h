#pragma once

#include <QWidget>

#include "models/canvass/canvassfigures.h"
#include "models/output/exportlog.h"

class QComboBox;

namespace rosette {

class CellsModel;
class DataTable;
class ExportLogCard;
class FilterBar;

/// Everything that left the file in a period: what, for which purpose, who was held back and why; searched, narrowed to
/// a purpose, with the card of the chosen one.
class ExportLogView : public QWidget
{
    Q_OBJECT

public:
    explicit ExportLogView(QWidget *parent = nullptr);

    Status load(Connection &connection, const FiguresPeriod &days);

private:
    void build();
    void fillPurposes();
    void showEntries();
    void showCurrent();
    bool isWanted(const ExportLogEntry &entry) const;

    QList<ExportLogEntry> m_entries;
    QList<ExportLogEntry> m_shown;
    FilterBar *m_filter;
    QComboBox *m_purpose;
    CellsModel *m_model;
    DataTable *m_table;
    ExportLogCard *m_card;
};

} // namespace rosette
