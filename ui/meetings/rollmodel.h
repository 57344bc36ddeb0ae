#pragma once

#include <QAbstractListModel>

#include "models/meetings/attendance.h"

namespace rosette {

/// Who came to a meeting and who may be expected, each with a box to tick.
class RollModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRoll(const QList<Attendee> &roll);
    const Attendee &attendee(int row) const { return m_roll.at(row); }
    int rowOf(PersonId person) const; ///< -1 when not on it
    int present() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// Somebody ticked, or took a tick away; the file is not changed yet.
    void presenceChosen(rosette::PersonId person, bool isPresent);

private:
    QString words(const Attendee &attendee) const;

    QList<Attendee> m_roll;
};

} // namespace rosette
