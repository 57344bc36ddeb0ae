#pragma once

#include <optional>

#include "models/base/result.h"
#include "models/store/importfinding.h"
#include "models/volunteers/volunteermatcher.h"

namespace rosette {

class Connection;

/// Who a line of a spreadsheet is taken for.
struct VolunteerIdentity
{
    VolunteerId known;               ///< the volunteer it speaks of; none: a new one
    PersonId elector;                ///< of a new one: the person who is on the register already
    bool isLeft = false;             ///< nothing is done with the line
    QString decision;                ///< the proposal in effect; empty when there is nothing to decide
    QString reason;                  ///< a sentence; empty when there is nothing to explain
    QList<ImportProposal> proposals; ///< when it is not certain

    /// The user decided: nothing is left to look at.
    void settle()
    {
        reason.clear();
        proposals.clear();
    }
};

/// Finds out who the lines of spreadsheets are: volunteers of the campaign, of earlier lines, electors, or new.
class VolunteerIdentifier
{
public:
    /// Somebody known, or met in that line.
    void add(const Volunteer &volunteer, int file = 1, qint64 line = 0);
    /// With the user's `choice`, if there is one; Invalid when it is not offered for this line.
    Result<VolunteerIdentity> identify(Connection &connection, const VolunteerRow &row,
                                       const std::optional<QString> &choice) const;
    /// In which line the volunteer was met first; nothing when known from before.
    std::optional<std::pair<int, qint64>> lineOf(VolunteerId id) const;

private:
    void proposeKnown(const VolunteerMatcher::Match &match, VolunteerIdentity &identity) const;
    QString valueOf(const Volunteer &volunteer) const;

    VolunteerMatcher m_matcher;
    Volunteer m_last; ///< of the line before
    QHash<VolunteerId, std::pair<int, qint64>> m_lineOf;
};

} // namespace rosette
