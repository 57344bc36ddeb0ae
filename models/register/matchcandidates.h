#pragma once

#include "models/register/doorneighbours.h"
#include "models/register/knowndetails.h"
#include "models/register/pendingrows.h"
#include "models/register/registerbook.h"
#include "models/register/registermatch.h"

namespace rosette {

/// Somebody on the register whom no row found yet and whom this row may mean.
struct MatchCandidate
{
    RegisterBook::Seat seat = {};
    KnownElector elector;
    KnownDetails details;
    RegisterMatch match;
};

/// Finds who may be meant by rows that no rule of the moment fitted, once all other rows found theirs. For one import,
/// inside its transaction.
class MatchCandidates
{
public:
    /// `hasKeptNumbers`: most rows found their person under the number they had before, so that a number tells
    /// something.
    MatchCandidates(Connection &c, RegisterBook &book, PendingRows &pending, const RegisterPlaces &places,
                    bool hasKeptNumbers);

    /// Those at the row's own address, however it is written, and who had its number in a register that kept its
    /// numbers: who of them is meant is settled by household.
    Result<QList<MatchCandidate>> atHome(const PendingRow &pending);
    /// All that are worth asking about, the best first, not more than a handful.
    Result<QList<MatchCandidate>> askable(const PendingRow &pending);

private:
    using Seats = QList<RegisterBook::Seat>;

    Status add(QList<MatchCandidate> &found, const PendingRow &pending, const Seats &seats, MatchPlace place);
    Status addAddressless(QList<MatchCandidate> &found, const PendingRow &pending);
    Status addNeighbours(QList<MatchCandidate> &found, const PendingRow &pending, bool isRewrittenOnly);
    /// Nobody of the door was found yet, and no row speaks of it.
    Result<bool> isGone(DoorId door);

    RegisterBook &m_book;
    PendingRows &m_pending;
    const RegisterPlaces &m_places;
    QSet<DistrictId> m_districts; ///< of which the file speaks: only there somebody can be missing
    bool m_hasKeptNumbers;
    KnownDetailsLoader m_details;
    DoorNeighbours m_neighbours;
    Statement m_currentAtDoor;
};

} // namespace rosette
