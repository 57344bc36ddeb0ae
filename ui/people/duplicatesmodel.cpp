#include "ui/people/duplicatesmodel.h"

#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

void DuplicatesModel::setPairs(const QList<DuplicatePair> &pairs)
{
    beginResetModel();
    m_pairs = pairs;
    endResetModel();
}

void DuplicatesModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_pairs.removeAt(row);
    endRemoveRows();
}

int DuplicatesModel::rowOf(const DuplicatePair &pair) const
{
    const auto found = std::find_if(m_pairs.begin(), m_pairs.end(), [&](const DuplicatePair &one) {
        return one.kept == pair.kept && one.other == pair.other;
    });
    return found == m_pairs.end() ? -1 : int(found - m_pairs.begin());
}

int DuplicatesModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_pairs.size()); }

int DuplicatesModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : kColumns; }

QVariant DuplicatesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DuplicatePair &pair = m_pairs.at(index.row());
    if (role == DataTable::kSortRole && index.column() == Likelihood)
        return -pair.score;
    if (role == DataTable::kPeopleRole)
        return QVariant::fromValue(QList<qint64>{pair.kept.value(), pair.other.value()});
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (index.column()) {
    case Likelihood:
        return pair.likelihood();
    case Name:
        return pair.name == pair.otherName ? pair.name : tr("%1 / %2").arg(pair.name, pair.otherName);
    case Why:
        return pair.reasons.join(u" · "_s);
    default:
        return {};
    }
}

QVariant DuplicatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Likelihood:
        return tr("One person?");
    case Name:
        return tr("Name");
    case Why:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace rosette
