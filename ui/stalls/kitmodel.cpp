#include "ui/stalls/kitmodel.h"

#include "models/base/localtime.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

Status KitModel::load(Connection &connection, QDate today)
{
    ROSETTE_ASSIGN(const QList<Kit> things, KitRepository::list(connection));
    QList<KitRow> rows;
    for (const Kit &kit : things) {
        ROSETTE_ASSIGN(const auto outings, KitRepository::outings(connection, kit.id, today));
        rows += KitRow{kit, outings};
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    return {};
}

int KitModel::indexOf(KitId id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).kit.id == id)
            return i;
    }
    return -1;
}

int KitModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int KitModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant KitModel::value(const KitRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.kit.name;
    case Quantity:
        return row.kit.quantity;
    case Lifters:
        return row.kit.lifters;
    case Holder:
        return row.kit.holderName.isEmpty() ? Theme::shapeOf(Meaning::Attention) + u' ' + tr("nobody")
                                            : row.kit.holderName;
    case KeptAt:
        return row.kit.keptAt;
    case NextOuting:
        return row.outings.isEmpty() ? QString()
                                     : u"%1 · %2"_s.arg(shortDate(row.outings.first().date), row.outings.first().title);
    default:
        return {};
    }
}

QVariant KitModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const KitRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return value(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Quantity || index.column() == Lifters ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                       : QVariant();
    case DataTable::kSortRole:
        if (index.column() == NextOuting)
            return row.outings.isEmpty() ? QVariant() : QVariant(row.outings.first().date);
        return value(row, index.column());
    default:
        return {};
    }
}

QVariant KitModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles{tr("Thing"),      tr("How many"), tr("To lift"),
                                    tr("Who has it"), tr("Where"),    tr("Goes next")};
    return titles.value(section);
}

} // namespace rosette
