#include "ui/rounds/unreachedmodel.h"

#include <numeric>

#include "models/rounds/round.h"
#include "models/rounds/rounddoors.h"
#include "models/rounds/rounddoorstages.h"
#include "models/rounds/stagespec.h"
#include "ui/widgets/datatable.h"

namespace rosette {

namespace {

/// Doors come street by street already.
QList<UnreachedStreet> byStreet(const RoundSet &set, const QList<Door> &doors)
{
    QList<UnreachedStreet> streets;
    for (const Door &door : doors) {
        if (!door.street)
            continue;
        if (streets.isEmpty() || streets.last().street != door.street)
            streets += UnreachedStreet{set, door.street, door.streetName, door.wardName, {}, {}};
        streets.last().doors += door;
    }
    for (UnreachedStreet &street : streets)
        street.stretch = StageSpec::print(stagesThrough(street.doors));
    return streets;
}

} // namespace

Result<QList<UnreachedStreet>> findUnreached(Connection &connection)
{
    ROSETTE_ASSIGN(const QList<RoundSet> sets, RoundSetRepository::list(connection));
    QList<UnreachedStreet> streets;
    for (const RoundSet &set : sets) {
        ROSETTE_ASSIGN(const QList<Round> rounds, RoundRepository::list(connection, RoundFilter{.set = set.id}));
        if (!set.isActive || rounds.isEmpty())
            continue;
        ROSETTE_ASSIGN(const QList<Door> doors, doorsInNoRound(connection, set.id));
        streets += byStreet(set, doors);
    }
    return streets;
}

void UnreachedModel::setStreets(const QList<UnreachedStreet> &streets)
{
    beginResetModel();
    m_streets = streets;
    endResetModel();
}

int UnreachedModel::homes() const
{
    return std::accumulate(m_streets.cbegin(), m_streets.cend(), 0, [](int sum, const UnreachedStreet &street) { return sum + int(street.doors.size()); });
}

int UnreachedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_streets.size());
}

int UnreachedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant UnreachedModel::text(const UnreachedStreet &street, int column) const
{
    switch (column) {
    case Street:
        return street.name;
    case Homes:
        return int(street.doors.size());
    case Stretch:
        return street.stretch;
    case Ward:
        return street.wardName;
    case Set:
        return street.set.name;
    default:
        return {};
    }
}

QVariant UnreachedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case DataTable::kSortRole:
        return text(m_streets.at(index.row()), index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Homes ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant UnreachedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Homes)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    static const QStringList titles{tr("Street"), tr("Homes"), tr("Which"), tr("Ward"), tr("In no round of")};
    return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

} // namespace rosette
