#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace rosette {

/// Sorts as people read: numbers by size, dates by day, "10A" after "2", without regard to case. Cells that give
/// DataTable::kSortRole sort by that, others by what they show; rows that compare equal keep the model's order.
class SortProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SortProxy(QObject *parent = nullptr);

    /// Headers stand above their column as its cells do: numbers at the right.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
};

} // namespace rosette
