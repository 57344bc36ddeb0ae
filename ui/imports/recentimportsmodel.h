#pragma once

#include <QAbstractTableModel>

#include "models/store/importhistory.h"

namespace rosette {

/// What was imported and not taken back, newest first: the order in which it can be undone.
class RecentImportsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Kind,
        When,
        Undo,
        Outcome,
        File,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    Status load(Connection &connection);
    const PastImport &row(int row) const { return m_imports.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const PastImport &import, int column) const;

    QList<PastImport> m_imports;
};

} // namespace rosette
