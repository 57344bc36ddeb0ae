#pragma once

#include <QAbstractTableModel>

#include "models/store/importjournal.h"

namespace rosette {

/// What was imported and not taken back, newest first.
class RecentImportsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Kind,
        Outcome,
        When,
        File,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    Status load(Connection &connection);
    const ImportReport &row(int row) const { return m_imports.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ImportReport> m_imports;
};

} // namespace rosette
