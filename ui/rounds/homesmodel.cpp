#include "ui/rounds/homesmodel.h"

#include <algorithm>

#include "models/rounds/walkwords.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

template <typename Group>
QList<Group> pick(const QList<Group> &groups, const QList<int> &rows)
{
    QList<Group> picked;
    for (const int row : rows)
        picked += groups.at(row);
    return picked;
}

bool isHomesNumber(int column)
{
    return column == HomesModel::Homes || column == HomesModel::DoorsThen || column == HomesModel::Longer;
}

} // namespace

void HomesModel::setCoverage(const Coverage &coverage)
{
    beginResetModel();
    m_coverage = coverage;
    endResetModel();
}

void HomesModel::showKind(HomesKind kind)
{
    beginResetModel();
    m_kind = kind;
    endResetModel();
}

const SetHomes &HomesModel::homes(int row) const
{
    switch (m_kind) {
    case HomesKind::InTwoRounds:
        return m_coverage.inTwoRounds.at(row);
    case HomesKind::LeftOut:
        return m_coverage.leftOut.at(row);
    case HomesKind::InNoRound:
        break;
    }
    return m_coverage.inNoRound.at(row);
}

QList<SetHomes> HomesModel::homes(const QList<int> &rows) const
{
    QList<SetHomes> picked;
    for (const int row : rows)
        picked += homes(row);
    return picked;
}

QList<HomesInNoRound> HomesModel::inNoRound(const QList<int> &rows) const { return pick(m_coverage.inNoRound, rows); }

QList<HomesInTwoRounds> HomesModel::inTwoRounds(const QList<int> &rows) const
{
    return pick(m_coverage.inTwoRounds, rows);
}

void HomesModel::forget(const QList<int> &rows)
{
    QList<int> last = rows;
    std::sort(last.begin(), last.end(), std::greater<>());
    for (const int row : std::as_const(last)) {
        beginRemoveRows({}, row, row);
        if (m_kind == HomesKind::InNoRound)
            m_coverage.inNoRound.removeAt(row);
        else if (m_kind == HomesKind::InTwoRounds)
            m_coverage.inTwoRounds.removeAt(row);
        else
            m_coverage.leftOut.removeAt(row);
        endRemoveRows();
    }
}

int HomesModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    switch (m_kind) {
    case HomesKind::InTwoRounds:
        return int(m_coverage.inTwoRounds.size());
    case HomesKind::LeftOut:
        return int(m_coverage.leftOut.size());
    case HomesKind::InNoRound:
        break;
    }
    return int(m_coverage.inNoRound.size());
}

int HomesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant HomesModel::roundCell(int row) const
{
    if (m_kind == HomesKind::InNoRound)
        return m_coverage.inNoRound.at(row).round.name;
    QStringList names;
    if (m_kind == HomesKind::InTwoRounds) {
        for (const RoundName &round : m_coverage.inTwoRounds.at(row).rounds)
            names += round.name;
    }
    return names.join(u", "_s);
}

QVariant HomesModel::doorsThen(int row) const
{
    if (m_kind != HomesKind::InNoRound || !m_coverage.inNoRound.at(row).round.id)
        return {};
    return m_coverage.inNoRound.at(row).doorsThen;
}

QVariant HomesModel::longer(int row, int role) const
{
    if (m_kind != HomesKind::InNoRound || !m_coverage.inNoRound.at(row).metresMore)
        return {};
    const double metres = *m_coverage.inNoRound.at(row).metresMore;
    if (role == DataTable::kSortRole)
        return metres;
    return tr("about %1").arg(distanceWords(metres));
}

QVariant HomesModel::cell(int row, int column) const
{
    const SetHomes &group = homes(row);
    switch (column) {
    case Street:
        return group.street ? group.streetName : tr("No street");
    case Homes:
        return int(group.homes.size());
    case Which:
        return group.stretch;
    case Round:
        return roundCell(row);
    case DoorsThen:
        return doorsThen(row);
    case Ward:
        return group.wardName;
    case Set:
        return group.set.name;
    default:
        return {};
    }
}

QVariant HomesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case DataTable::kSortRole:
        return index.column() == Longer ? longer(index.row(), role) : cell(index.row(), index.column());
    case Qt::TextAlignmentRole:
        return isHomesNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant HomesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && isHomesNumber(section))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    const QString round = m_kind == HomesKind::InTwoRounds ? tr("In rounds") : tr("Add to");
    const QStringList titles{tr("Street"),     tr("Homes"),     round,      tr("Which"),
                             tr("Doors then"), tr("Longer by"), tr("Ward"), tr("Rounds for")};
    return role == Qt::DisplayRole ? QVariant(titles.value(section)) : QVariant();
}

} // namespace rosette
