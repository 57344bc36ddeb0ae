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
        return u"%1, %2"_s.arg(shortDate(row.stall.date), clockTime(row.stall.start));
    case Title:
        return row.stall.isCancelled() ? tr("%1 (cancelled)").arg(row.stall.title) : row.stall.title;
    case Place:
        return row.stall.whereText();
    case People: {
        if (row.minimum == 0 && row.filled == 0)
            return {}; // nobody was asked for
        const bool isEnough = row.filled >= row.minimum;
        return u"%1 %2/%3"_s
            .arg(Theme::shapeOf(isEnough         ? Meaning::Done
                                : row.filled > 0 ? Meaning::Attention
                                                 : Meaning::Problem))
            .arg(row.filled)
            .arg(row.minimum);
    }
    case Conversations:
        return row.result.conversations;
    case SignUps:
        return row.result.signUps;
    case Registrations:
        return row.result.voterRegistrations;
    case Leaflets:
        return row.result.leafletsOut;
    case Remarks:
        return row.isToType(m_today) ? Theme::shapeOf(Meaning::Attention) + u' ' + tr("not typed yet")
                                     : remarksText(row.result);
    default:
        return {};
    }
}

QVariant StallsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const StallRow &row = m_rows.at(index.row());
    const bool isNumber = index.column() >= Conversations && index.column() <= Leaflets;
    switch (role) {
    case Qt::DisplayRole:
        return isNumber && !row.hasResult ? QVariant() : text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() < Conversations ? text(row, index.column()) : QVariant(resultText(row.result));
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case DataTable::kSortRole:
        return index.column() == Day ? QVariant(QDateTime(row.stall.date, row.stall.start)) : text(row, index.column());
    default:
        return {};
    }
}

QVariant StallsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    static const QStringList titles{tr("Day"),      tr("Stall"), tr("Pitch"),    tr("People"),          tr("Talks"),
                                    tr("Sign-ups"), tr("Reg."),  tr("Leaflets"), tr("Weather, trouble")};
    if (role == Qt::ToolTipRole && section == Registrations)
        return tr("Voter registrations");
    return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

} // namespace rosette
