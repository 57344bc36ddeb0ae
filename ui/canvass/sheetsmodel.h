#pragma once

#include <QAbstractTableModel>

#include "models/canvass/sheet.h"

namespace rosette {

/// Printed sheets, newest first, and how far each is typed back.
class SheetsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Number,
        Title,
        Subject,
        Printed,
        Lines,
        State,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    Status load(Connection &connection);
    const SheetSummary &sheet(int row) const { return m_sheets.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const SheetSummary &summary, int column) const;
    QVariant sortValue(const SheetSummary &summary, int column) const;

    QList<SheetSummary> m_sheets;
};

} // namespace rosette
