#pragma once

#include <QAbstractTableModel>

#include "models/activities/activity.h"
#include "models/activities/activityresult.h"

namespace rosette {

class Connection;

/// A stall in the list: when, where, its people, and what it gave when it is over.
struct StallRow
{
    Activity stall;
    int filled = 0;
    int minimum = 0;
    ActivityResult result;
    int conversations = 0;  ///< typed, or recorded one by one, whichever are more
    bool hasResult = false; ///< somebody typed it
    bool isOver = false;    ///< had ended when the list was read

    /// Over, ours, and nobody typed what it gave.
    bool isToType() const { return isOver && !hasResult && !stall.isCancelled() && !stall.isOutside; }
};

/// Stalls by date, the coming ones first, then the past ones from the newest back.
class StallsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Day,
        Title,
        Place,
        People,
        Conversations,
        SignUps,
        Registrations,
        Leaflets,
        Remarks, ///< weather and trouble, or that nothing was typed yet
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    Status load(Connection &connection, qint64 nowMs);
    const StallRow &row(int index) const { return m_rows.at(index); }
    /// Row of a stall; -1 when it is not in the list.
    int indexOf(ActivityId id) const;
    int coming() const;
    /// Past stalls of which nobody typed what they gave.
    int toType() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const StallRow &row, int column) const;

    QList<StallRow> m_rows;
};

} // namespace rosette
