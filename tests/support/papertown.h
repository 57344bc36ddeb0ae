#pragma once

#include <QDir>

#include "models/output/exportcontext.h"
#include "models/store/campaign.h"
#include "tests/support/doorsteps.h"

namespace rosette::test {

/// Two streets with a round for canvassing and one for leaflets along the same doors: Brook Street's odds up and evens
/// down, and Mill Court with its flats. Behind number 5 nobody wants contact; 4 wants no leaflets; at 7 one of two may
/// be named. Ada Okafor delivers the leaflet round; Tom Reed delivers nothing.
class PaperTown
{
public:
    /// Ends the test's process when the file refuses.
    PaperTown(Campaign &campaign, const QString &folder, const Clock &clock);

    ExportContext context() { return {m_campaign.file(), m_campaign.connection(), m_clock, m_feedback}; }
    QString path(const QString &name) const { return QDir(m_folder).filePath(name); }
    /// Printer, promoter and on whose behalf.
    Status fillImprint();
    /// 40 leaflets printed, and the leaflet round's bundle handed to Ada.
    Status makeBundle();

    RoundId canvassRound;
    RoundId leafletRound;
    LeafletId edition;
    VolunteerId ada;
    VolunteerId tom;

    static constexpr int kDoors = 14;        ///< of either round
    static constexpr int kLeafletDoors = 12; ///< that may get one

private:
    Status make(Connection &c);
    Status makeDoors(Connection &c);
    Status makePeople(Connection &c);

    Campaign &m_campaign;
    QString m_folder;
    const Clock &m_clock;
    Feedback m_feedback;
    WardId m_ward;
    StreetId m_street;
    QList<DoorId> m_houses; ///< 1 to 10
    QList<DoorId> m_flats;
};

} // namespace rosette::test
