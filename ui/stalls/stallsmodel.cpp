#include "ui/stalls/stallsmodel.h"

#include "models/activities/activityrepository.h"
#include "models/activities/assignmentrepository.h"
#include "models/activities/resultline.h"
#include "models/activities/shiftrepository.h"
#include "models/base/localtime.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

Status StallsModel::load(Connection &connection, QDate today)
{
    ROSETTE_ASSIGN(auto stalls, ActivityRepository::list(connection, ActivityFilter{.kind = ActivityKind::Stall}));
    // What is coming in order of time, then what is over from the newest back.
    const auto past = std::stable_partition(stalls.begin(), stalls.end(),
                                            [today](const Activity &stall) { return stall.date >= today; });
    std::reverse(past, stalls.end());

    ROSETTE_ASSIGN(const auto results, ActivityResultRepository::listBetween(connection, {}, {}));
    QList<StallRow> rows;
    for (const Activity &stall : std::as_const(stalls)) {
        StallRow row{.stall = stall};
        ROSETTE_ASSIGN(const auto shifts, ShiftRepository::list(connection, stall.id));
        for (const Shift &shift : shifts)
            row.minimum += shift.minimum;
        ROSETTE_ASSIGN(const auto assignments, AssignmentRepository::listOfActivity(connection, stall.id));
        row.filled =
            int(std::count_if(assignments.begin(), assignments.end(), [](const Assignment &a) { return a.counts(); }));
        row.hasResult = results.contains(stall.id);
        row.result = results.value(stall.id, ActivityResult{.activity = stall.id});
        rows += row;
    }
    beginResetModel();
    m_rows = rows;
    m_today = today;
    endResetModel();
    return {};
}

int StallsModel::indexOf(ActivityId id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).stall.id == id)
            return i;
    }
    return -1;
}

int StallsModel::coming() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(),
                             [this](const StallRow &row) { return !row.isOver(m_today) && !row.stall.isCancelled(); }));
}

int StallsModel::toType() const
{
    return int(
        std::count_if(m_rows.begin(), m_rows.end(), [this](const StallRow &row) { return row.isToType(m_today); }));
}

int StallsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int StallsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant StallsModel::text(const StallRow &row, int column) const
{
    switch (column) {
    case Day:
        return shortDate(row.stall.date);
    case Time:
        return timeRange(row.stall.start, row.stall.end);
    case Title:
        return row.stall.isCancelled() ? tr("%1 (cancelled)").arg(row.stall.title) : row.stall.title;
    case Place:
        return row.stall.whereText();
    case People: {
        const bool isEnough = row.filled >= row.minimum;
        return u"%1 %2/%3"_s
            .arg(Theme::shapeOf(isEnough         ? Meaning::Done
                                : row.filled > 0 ? Meaning::Attention
                                                 : Meaning::Problem))
            .arg(row.filled)
            .arg(row.minimum);
    }
    case Given:
        return row.isToType(m_today) ? Theme::shapeOf(Meaning::Attention) + u' ' + tr("not typed yet")
                                     : resultText(row.result);
    default:
        return {};
    }
}

QVariant StallsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StallRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, index.column());
    case DataTable::kSortRole:
        if (index.column() == Day)
            return QDateTime(row.stall.date, row.stall.start);
        if (index.column() == Given)
            return row.hasResult ? row.result.conversations : -1;
        return text(row, index.column());
    default:
        return {};
    }
}

QVariant StallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles{tr("Day"), tr("Time"), tr("Stall"), tr("Pitch"), tr("People"), tr("What it gave")};
    return titles.value(section);
}

} // namespace rosette
