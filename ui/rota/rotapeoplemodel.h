#pragma once

#include <QAbstractListModel>

#include "models/rota/candidates.h"
#include "models/rota/weekplan.h"

namespace rosette {

/// Everybody who could be asked: for a chosen shift its candidates with their reasons, best first; without one the
/// team, those with room this week and asked longest ago first. Rows can be dragged onto shifts.
class RotaPeopleModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ReasonRole = Qt::UserRole + 1,
        CanComeRole,
        AnswerRole, ///< int(Answer)
    };

    using QAbstractListModel::QAbstractListModel;

    void showShift(const WeekPlan &plan, const Shift &shift, qint64 nowMs);
    void showTeam(const WeekPlan &plan);
    const Candidate &candidate(int row) const { return m_people.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

    /// The volunteer that was dragged; none when the data is something else.
    static VolunteerId volunteerIn(const QMimeData *data);

private:
    void setPeople(QList<Candidate> people);

    QList<Candidate> m_people;
};

} // namespace rosette
