#pragma once

#include <QHash>
#include <QSet>

#include "models/rounds/coverage.h"
#include "models/rounds/streetdoors.h"

namespace rosette {

/// Says which homes of their street these are, and whether they are new.
Status describeHomes(StreetDoors &streets, SetHomes &homes);

/// Which doors the rounds of one set reach. Read once, then asked; keeps nothing open.
class SetCoverage
{
public:
    struct ReachedBy
    {
        RoundName name;
        QList<StageDoors> stages;
        int doors = 0;

        QList<Stage> bareStages() const;
    };

    /// `all` are the campaign's doors in walking order, as StreetDoors::readAll() gives them.
    static Result<SetCoverage> load(Connection &connection, StreetDoors &streets, const QList<Door> &all,
                                    const RoundSet &set);

    const RoundSet &set() const { return m_set; }
    const QList<ReachedBy> &rounds() const { return m_rounds; }
    const QList<SetHomes> &inNoRound() const { return m_inNoRound; }             ///< street by street
    const QList<SetHomes> &leftOut() const { return m_leftOut; }                 ///< street by street
    const QList<HomesInTwoRounds> &inTwoRounds() const { return m_inTwoRounds; } ///< no keeper is named yet

private:
    Status loadRounds(Connection &connection, StreetDoors &streets);
    QSet<WardId> wards(const QList<Door> &all) const;
    void sortDoors(const QList<Door> &all, const QSet<DoorId> &leftOut);
    void addTo(QList<SetHomes> &streets, const Door &door) const;
    void addTwice(const Door &door, const QList<qsizetype> &rounds);
    SetHomes newGroup(const Door &door) const;

    RoundSet m_set;
    QList<ReachedBy> m_rounds;
    QHash<DoorId, QList<qsizetype>> m_roundsOf; ///< indexes in m_rounds
    QList<SetHomes> m_inNoRound;
    QList<SetHomes> m_leftOut;
    QList<HomesInTwoRounds> m_inTwoRounds;
};

} // namespace rosette
