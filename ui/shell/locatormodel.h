#pragma once

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include "ui/shell/locatorsource.h"

namespace rosette {

/// The locator's hits in order.
class LocatorModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int kDetailRole = Qt::UserRole + 1;

    using QAbstractListModel::QAbstractListModel;

    void setHits(QList<LocatorHit> hits);
    const LocatorHit &hit(int row) const { return m_hits.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<LocatorHit> m_hits;
};

/// Icon, title, and the detail muted at the right.
class LocatorDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace rosette
