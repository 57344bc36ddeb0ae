#pragma once

#include <QAbstractTableModel>

#include "models/activities/pitchhistory.h"

namespace rosette {

/// What each stall on one pitch gave, the newest first.
class PitchHistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Day,
        Conversations,
        SignUps,
        Registrations,
        Leaflets,
        Remarks, ///< weather and trouble
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setHistory(const PitchHistory &history);
    const PitchStall &stall(int row) const { return m_history.stalls().at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant value(const PitchStall &past, int column) const;

    PitchHistory m_history;
};

} // namespace rosette
