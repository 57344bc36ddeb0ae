#include "ui/widgets/sortproxy.h"

#include "ui/widgets/datatable.h"

namespace rosette {

SortProxy::SortProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_collator(QLocale(QLocale::English, QLocale::UnitedKingdom))
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
}

QVariant SortProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && rowCount() > 0)
        return index(0, section).data(Qt::TextAlignmentRole);
    return QSortFilterProxyModel::headerData(section, orientation, role);
}

bool SortProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto key = [](const QModelIndex &index) {
        const QVariant value = index.data(DataTable::kSortRole);
        return value.isValid() ? value : index.data(Qt::DisplayRole);
    };
    const QVariant a = key(left);
    const QVariant b = key(right);
    if (a.typeId() == QMetaType::QString || b.typeId() == QMetaType::QString || a.typeId() != b.typeId()) {
        const int order = m_collator.compare(a.toString(), b.toString());
        return order != 0 ? order < 0 : left.row() < right.row();
    }
    const QPartialOrdering order = QVariant::compare(a, b);
    return order == QPartialOrdering::Equivalent ? left.row() < right.row() : order == QPartialOrdering::Less;
}

} // namespace rosette
