#pragma once

#include <QAbstractListModel>

#include "models/rota/candidates.h"
#include "models/rota/weekplan.h"

namespace rosette {

/// The candidates of a shift for a WordsDelegate: a shape for what they said, the name, and why or why not, with the
/// phone number of those who could; best first. Rows can be dragged onto shifts.
class RotaPeopleModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void showShift(const WeekPlan &plan, const Shift &shift, qint64 nowMs);
    const QList<Candidate> &people() const { return m_people; }
    const Candidate &candidate(int row) const { return m_people.at(row); }
    int indexOf(VolunteerId volunteer) const; ///< -1 when not there

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    void setPeople(QList<Candidate> people);

    QList<Candidate> m_people;
};

} // namespace rosette
