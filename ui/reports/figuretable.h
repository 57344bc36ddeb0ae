#pragma once

#include <optional>

#include "ui/reports/figuresource.h"
#include "ui/widgets/cellsmodel.h"
#include "ui/widgets/datatable.h"

namespace rosette {

/// A cell of a table of figures; a figure above 0 has a source.
struct FigureCell
{
    Cell cell;
    std::optional<FigureSource> source = {};
};

/// A list of figures, each of which opens what it adds up, by Enter or a double click. Other cells emit rowActivated().
class FigureTable : public DataTable
{
    Q_OBJECT

public:
    /// `words` columns from the left hold text, the others figures. A sorted table may be sorted by its columns.
    FigureTable(const QString &settingsKey, const QStringList &titles, int words, bool isSorted,
                QWidget *parent = nullptr);

    void setRows(const QList<QList<FigureCell>> &rows);
    /// Of the cell with the cursor.
    std::optional<FigureSource> currentSource() const;

signals:
    void sourceRequested(const rosette::FigureSource &source);
    /// Another cell of that row (as in setRows()) was activated.
    void rowActivated(int row);

private:
    void activateCurrent();

    CellsModel *m_model;
    QList<QList<FigureCell>> m_rows;
};

/// The figure as its cell: an en dash for 0.
FigureCell figureCell(int amount, const FigureSource &source);

} // namespace rosette
