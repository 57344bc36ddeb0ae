#pragma once

#include <QAbstractTableModel>

#include "models/canvass/followup.h"

namespace rosette {

/// What was promised at doors, the most urgent first.
class FollowUpsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Ask,
        Person,
        Address,
        Due,
        Owner,
        Note,
        State,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    Status load(Connection &connection, const FollowUpFilter &filter, QDate today);
    const FollowUp &followUp(int row) const { return m_followUps.at(row); }
    int indexOf(FollowUpId id) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const FollowUp &followUp, int column) const;
    QString stateOf(const FollowUp &followUp) const;

    QList<FollowUp> m_followUps;
    QDate m_today;
};

} // namespace rosette
