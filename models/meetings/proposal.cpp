#include "models/meetings/proposal.h"

#include <QCoreApplication>

#include "models/base/clock.h"
#include "models/base/localtime.h"
#include "models/people/person.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSelectSql = R"(
SELECT o.id, o.title, o.body, o.kind, o.proposer_person_id, o.meeting_id, o.support_count, o.became_activity_id, o.is_set_aside,
       o.set_aside_because, o.created_at, p.forename, p.surname, m.title, m.date, a.title, a.date, a.state,
       (SELECT count(*) FROM proposal_supporters s WHERE s.proposal_id = o.id) AS named
  FROM proposals o
  LEFT JOIN people p ON p.id = o.proposer_person_id
  LEFT JOIN activities m ON m.id = o.meeting_id
  LEFT JOIN activities a ON a.id = o.became_activity_id)"_L1;
constexpr auto kListSql = R"(
 WHERE :meeting IS NULL OR o.meeting_id = :meeting ORDER BY o.support_count + named DESC, o.created_at DESC, o.id DESC)"_L1;
constexpr auto kFindSql = " WHERE o.id = ?"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO proposals (id, title, body, kind, proposer_person_id, meeting_id, support_count, became_activity_id, is_set_aside,
                       set_aside_because, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kUpdateSql = R"(
UPDATE proposals SET title = ?, body = ?, kind = ?, proposer_person_id = ?, meeting_id = ?, support_count = ?, became_activity_id = ?,
       is_set_aside = ?, set_aside_because = ? WHERE id = ?)"_L1;
constexpr auto kRemoveSql = "DELETE FROM proposals WHERE id = ?"_L1;
constexpr auto kSupportersSql = R"(
SELECT p.id, p.forename, p.surname FROM proposal_supporters s JOIN people p ON p.id = s.person_id
 WHERE s.proposal_id = ? ORDER BY p.surname COLLATE NOCASE, p.forename COLLATE NOCASE, p.id)"_L1;
constexpr auto kSupportSql =
    "INSERT OR IGNORE INTO proposal_supporters (id, proposal_id, person_id) VALUES (?, ?, ?)"_L1;
constexpr auto kNoSupportSql = "DELETE FROM proposal_supporters WHERE proposal_id = ? AND person_id = ?"_L1;

QString tr(const char *text) { return QCoreApplication::translate("Proposal", text); }

Proposal proposalFrom(const Row &row)
{
    Proposal p;
    p.id = row.id<ProposalId>(0);
    p.title = row.text(1);
    p.body = row.text(2);
    p.kind = activityKindFromKey(row.text(3));
    p.proposer = row.id<PersonId>(4);
    p.meeting = row.id<ActivityId>(5);
    p.hands = row.number(6);
    p.activity = row.id<ActivityId>(7);
    p.isSetAside = row.boolean(8);
    p.setAsideBecause = row.text(9);
    p.createdAtMs = row.integer(10);
    if (p.proposer)
        p.proposerName = nameInWords(row.text(11), row.text(12));
    p.meetingTitle = row.text(13);
    p.meetingDate = row.date(14);
    p.activityTitle = row.text(15);
    p.activityDate = row.date(16);
    p.activityState = activityStateFromKey(row.text(17));
    p.supporters = row.number(18);
    return p;
}

QString kindKey(const Proposal &proposal) { return proposal.kind ? toKey(*proposal.kind) : u""_s; }

Status validate(const Proposal &proposal)
{
    if (proposal.title.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, tr("Say the idea in a few words."), {}};
    if (proposal.hands < 0)
        return Error{ErrorCode::Invalid, tr("Hands that were counted cannot be below 0."), {}};
    return {};
}

} // namespace

ProposalFate Proposal::fate() const
{
    if (activity) {
        switch (activityState) {
        case ActivityState::Planned:
            return ProposalFate::Planned;
        case ActivityState::Done:
            return ProposalFate::Done;
        case ActivityState::Cancelled:
            return ProposalFate::Cancelled;
        }
    }
    return isSetAside ? ProposalFate::SetAside : ProposalFate::Open;
}

QString Proposal::fateText() const
{
    const QString what = activity ? activityTitle + u", "_s + shortDate(activityDate) : QString();
    switch (fate()) {
    case ProposalFate::Planned:
        return tr("planned: %1").arg(what);
    case ProposalFate::Done:
        return tr("done: %1").arg(what);
    case ProposalFate::Cancelled:
        return tr("called off: %1").arg(what);
    case ProposalFate::SetAside:
        return setAsideBecause.isEmpty() ? tr("set aside") : tr("set aside: %1").arg(setAsideBecause);
    case ProposalFate::Open:
        break;
    }
    return tr("open");
}

Result<QList<Proposal>> ProposalRepository::list(Connection &connection, ActivityId meeting)
{
    return Statement(connection, kSelectSql + kListSql).bind(":meeting"_L1, meeting).list(proposalFrom);
}

Result<Proposal> ProposalRepository::find(Connection &connection, ProposalId id)
{
    ROSETTE_ASSIGN(const auto found, Statement(connection, kSelectSql + kFindSql).bindAll(id).first(proposalFrom));
    if (!found)
        return Error{ErrorCode::NotFound, tr("This idea is no longer in the campaign."), {}};
    return *found;
}

Result<ProposalId> ProposalRepository::insert(Connection &connection, const Proposal &p)
{
    ROSETTE_CHECK(validate(p));
    const ProposalId id = p.id ? p.id : newId<ProposalId>();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql))
                      .bindAll(id, p.title.trimmed(), p.body.trimmed(), kindKey(p), p.proposer, p.meeting, p.hands,
                               p.activity, p.isSetAside, p.setAsideBecause.trimmed(),
                               p.createdAtMs > 0 ? p.createdAtMs : SystemClock::instance().nowMs())
                      .run());
    return id;
}

Status ProposalRepository::update(Connection &connection, const Proposal &p)
{
    ROSETTE_CHECK(validate(p));
    return Statement(connection, QString(kUpdateSql))
        .bindAll(p.title.trimmed(), p.body.trimmed(), kindKey(p), p.proposer, p.meeting, p.hands, p.activity,
                 p.isSetAside, p.setAsideBecause.trimmed(), p.id)
        .run();
}

Status ProposalRepository::remove(Connection &connection, ProposalId id)
{
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

Result<QList<Supporter>> ProposalRepository::supporters(Connection &connection, ProposalId id)
{
    return Statement(connection, QString(kSupportersSql)).bindAll(id).list([](const Row &row) {
        return Supporter{row.id<PersonId>(0), nameInWords(row.text(1), row.text(2))};
    });
}

Status ProposalRepository::setSupport(Connection &connection, ProposalId id, PersonId person, bool isSupporting)
{
    if (isSupporting)
        return Statement(connection, QString(kSupportSql)).bindAll(newIdValue(), id, person).run();
    return Statement(connection, QString(kNoSupportSql)).bindAll(id, person).run();
}

} // namespace rosette
