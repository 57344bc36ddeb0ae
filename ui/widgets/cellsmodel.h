#pragma once

#include <QAbstractTableModel>
#include <QSet>

#include "models/base/id.h"

namespace rosette {

/// A cell of a list that is only read: what it says, and by what it sorts when that is something else.
struct Cell
{
    QString text;
    QVariant sort = {};
    bool isAttention = false; ///< painted so; the text says it as well
    PersonId person = {};     ///< of a row's first cell: whom the row names, for the gate when it is copied
};

/// A list that a view puts together from what was read; the view keeps the things behind its rows.
class CellsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    /// `numbers` are the columns that stand at the right.
    CellsModel(const QStringList &titles, const QSet<int> &numbers, QObject *parent);

    /// One list of cells for each row, as long as the titles.
    void setRows(const QList<QList<Cell>> &rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const QStringList m_titles;
    const QSet<int> m_numbers;
    QList<QList<Cell>> m_rows;
};

/// A number as it is written and sorted.
Cell numberCell(int number);
/// A day as it is written and sorted; empty when it is invalid.
Cell dayCell(QDate day);

} // namespace rosette
