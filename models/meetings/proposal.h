#pragma once

#include <optional>

#include <QDate>
#include <QList>
#include <QString>

#include "models/activities/activity.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// What became of an idea.
enum class ProposalFate {
    Open,
    Planned,   ///< is an activity that is still to come
    Done,      ///< was one
    Cancelled, ///< was planned and called off
    SetAside,  ///< decided against, with a reason
};

/// An idea that somebody put forward, and what became of it. Tables: proposals, proposal_supporters.
struct Proposal
{
    ProposalId id;
    QString title;
    QString body;
    std::optional<ActivityKind> kind; ///< what it would be; none: not said
    PersonId proposer;
    ActivityId meeting;  ///< where it was put forward
    int hands = 0;       ///< counted without names, beside the supporters
    ActivityId activity; ///< what it became
    bool isSetAside = false;
    QString setAsideBecause;
    qint64 createdAtMs = 0; ///< UTC; filled by insert when 0

    QString proposerName; ///< read only, as all below
    QString meetingTitle;
    QDate meetingDate;
    QString activityTitle;
    QDate activityDate;
    ActivityState activityState = ActivityState::Planned;
    int supporters = 0; ///< with their names

    int support() const { return hands + supporters; }
    ProposalFate fate() const;
    /// "became Station stall, Sat 23 May", "set aside: too far", "open".
    QString fateText() const;
};

/// Somebody who supports an idea.
struct Supporter
{
    PersonId person;
    QString name;
};

class ProposalRepository
{
public:
    /// Those with the most support first; of one meeting when it is given. Settled ones too.
    static Result<QList<Proposal>> list(Connection &connection, ActivityId meeting = {});
    /// NotFound when there is none.
    static Result<Proposal> find(Connection &connection, ProposalId id);
    /// Invalid for an empty title and for fewer than no hands.
    static Result<ProposalId> insert(Connection &connection, const Proposal &proposal);
    static Status update(Connection &connection, const Proposal &proposal);
    static Status remove(Connection &connection, ProposalId id);

    static Result<QList<Supporter>> supporters(Connection &connection, ProposalId id);
    static Status setSupport(Connection &connection, ProposalId id, PersonId person, bool isSupporting);
};

} // namespace rosette
