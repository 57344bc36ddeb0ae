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

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QCollator m_collator;
};

} // namespace rosette
