#include "ui/stalls/stallsmodel.h"

#include "models/activities/activityplaces.h"
#include "models/activities/activityrepository.h"
#include "models/activities/activitytalks.h"
#include "models/activities/hasended.h"
#include "models/activities/resultline.h"
#include "models/base/localtime.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

Status StallsModel::load(Connection &connection, qint64 nowMs)
{
    ROSETTE_ASSIGN(auto stalls, ActivityRepository::list(connection, ActivityFilter{.kind = ActivityKind::Stall}));
    // What is coming in order of time, then what is over from the newest back.
    const auto past = std::stable_partition(stalls.begin(), stalls.end(),
                                            [nowMs](const Activity &stall) { return !hasEnded(stall, nowMs); });
    std::reverse(past, stalls.end());

    ROSETTE_ASSIGN(const auto results, ActivityResultRepository::listBetween(connection, {}, {}));
    ROSETTE_ASSIGN(const auto talks, recordedTalks(connection));
    ROSETTE_ASSIGN(const auto places, activityPlaces(connection));
    QList<StallRow> rows;
    for (const Activity &stall : std::as_const(stalls)) {
        StallRow row{
            .stall = stall, .filled = places.value(stall.id).filled, .minimum = places.value(stall.id).minimum};
        row.hasResult = results.contains(stall.id);
        row.result = results.value(stall.id, ActivityResult{.activity = stall.id});
        row.isOver = hasEnded(stall, nowMs);
        row.conversations = std::max(row.result.conversations, talks.value(stall.id));
        rows += row;
    }
    beginResetModel();
    m_rows = rows;
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
                             [](const StallRow &row) { return !row.isOver && !row.stall.isCancelled(); }));
}

int StallsModel::toType() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const StallRow &row) { return row.isToType(); }));
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
        if (row.isOver)
            return u"%1/%2"_s.arg(row.filled).arg(row.minimum); // nobody is missing any more
        const bool isEnough = row.filled >= row.minimum;
        return u"%1 %2/%3"_s
            .arg(Theme::shapeOf(isEnough         ? Meaning::Done
                                : row.filled > 0 ? Meaning::Attention
                                                 : Meaning::Problem))
            .arg(row.filled)
            .arg(row.minimum);
    }
    case Conversations:
        return row.conversations;
    case SignUps:
        return row.result.signUps;
    case Registrations:
        return row.result.voterRegistrations;
    case Leaflets:
        return row.result.leafletsOut;
    case Remarks:
        return row.isToType() ? Theme::shapeOf(Meaning::Attention) + u' ' + tr("not typed yet")
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
    const bool isKnown = row.hasResult || (index.column() == Conversations && row.conversations > 0);
    switch (role) {
    case Qt::DisplayRole:
        return isNumber && !isKnown ? QVariant() : text(row, index.column());
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
