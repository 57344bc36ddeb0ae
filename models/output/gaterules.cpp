#include "models/output/gaterules.h"

#include "models/people/comingofage.h"
#include "models/store/idarray.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// Rows come as a JSON list of [person, door]; the facts leave in its order. A person stands at their own door unless told otherwise.
// %1: by which ways the person objects to be approached; %2: to which they agreed.
constexpr auto kFactsSql = R"(
SELECT json_extract(j.value, '$[0]') > 0, p.id IS NOT NULL, coalesce(p.is_do_not_contact, 0), coalesce(p.is_deceased, 0), coalesce(p.has_moved, 0),
       coalesce(r.kind, 'ordinary'), coalesce(r.birth_date, ''), coalesce(r.attainment_date, ''),
       coalesce(d.is_do_not_knock, 0), coalesce(d.is_do_not_leaflet, 0),
       EXISTS (SELECT 1 FROM people h WHERE h.door_id = d.id AND h.is_do_not_contact = 1)
           AND NOT EXISTS (SELECT 1 FROM people h WHERE h.door_id = d.id AND h.is_do_not_contact = 0),
       coalesce(r.marker, ''), coalesce(r.is_current, 0), %1, %2
  FROM json_each(?) j
  LEFT JOIN people p ON p.id = json_extract(j.value, '$[0]')
  LEFT JOIN registrations r ON r.id = p.registration_id
  LEFT JOIN doors d ON d.id = coalesce(nullif(json_extract(j.value, '$[1]'), 0), p.door_id)
 ORDER BY j.key)"_L1;

constexpr auto kAgreementsSql = R"(
       (SELECT max(n.kind <> 'email') * 4 + max(n.kind = 'email') * 8 FROM contact_points n WHERE n.person_id = p.id AND n.consent = 'given'))"_L1;

constexpr auto kPeopleAtSql = "SELECT id, door_id FROM people WHERE door_id IN (SELECT value FROM json_each(?))"_L1;

QString rowsAsJson(const QList<GateRow> &rows)
{
    QString json = u"["_s;
    for (const GateRow &row : rows) {
        if (json.size() > 1)
            json += u',';
        json += u'[' + QString::number(row.person.value()) + u',' + QString::number(row.door.value()) + u']';
    }
    return json + u']';
}

GateFacts toFacts(const Row &row)
{
    return GateFacts{row.boolean(0), row.boolean(1), row.boolean(2), row.boolean(3), row.boolean(4), electorKindFrom(row.text(5)),
                     row.date(6),    row.date(7),    row.boolean(8), row.boolean(9), row.boolean(10), row.text(11), row.boolean(12),
                     ContactWays(row.number(13)), ContactWays(row.number(14))};
}

bool isUnderAge(const GateFacts &facts, const GateCalendar &calendar)
{
    return !ComingOfAge::isOfAge(facts.birthDate, facts.attainmentDate, calendar.attainmentAge, ComingOfAge::kYoungestNamed, calendar.today);
}

/// Rules that hold for everybody who is named, whatever the purpose.
std::optional<HeldBackReason> reasonOfPerson(const GateFacts &facts, const GateCalendar &calendar)
{
    if (facts.hasPerson && !facts.isPersonKnown)
        return HeldBackReason::Removed;
    if (facts.isDoNotContact)
        return HeldBackReason::DoNotContact;
    if (facts.kind == ElectorKind::Anonymous)
        return HeldBackReason::Anonymous;
    if (isUnderAge(facts, calendar))
        return HeldBackReason::UnderAge;
    if (facts.isDeceased)
        return HeldBackReason::Deceased;
    return std::nullopt;
}

/// Who is not to be found at the address.
std::optional<HeldBackReason> reasonOfAddress(const GateFacts &facts)
{
    if (!facts.hasPerson)
        return HeldBackReason::Removed;
    if (facts.kind == ElectorKind::Overseas)
        return HeldBackReason::Overseas;
    if (facts.kind == ElectorKind::Other)
        return HeldBackReason::NoAddress;
    if (facts.hasMoved)
        return HeldBackReason::Moved;
    return std::nullopt;
}

std::optional<HeldBackReason> reasonAtTheDoor(const GateFacts &facts)
{
    if (const auto reason = reasonOfAddress(facts))
        return reason;
    if (facts.objections.testFlag(ContactWay::Door))
        return HeldBackReason::Objected;
    return facts.isDoNotKnock ? std::optional(HeldBackReason::DoNotKnock) : std::nullopt;
}

std::optional<HeldBackReason> reasonInThePost(const GateFacts &facts)
{
    if (const auto reason = reasonOfAddress(facts))
        return reason;
    if (facts.objections.testFlag(ContactWay::Post))
        return HeldBackReason::Objected;
    return facts.isDoNotLeaflet ? std::optional(HeldBackReason::DoNotLeaflet) : std::nullopt;
}

/// Calls, texts and e-mail: only after a yes, whatever else is known; an objection is the newer word.
std::optional<HeldBackReason> reasonByWire(const GateFacts &facts, ContactWay way)
{
    if (facts.objections.testFlag(way))
        return HeldBackReason::Objected;
    return facts.agreements.testFlag(way) ? std::nullopt : std::optional(HeldBackReason::NoConsent);
}

/// What each purpose asks beyond the rules for everybody who is named.
std::optional<HeldBackReason> reasonOfPurpose(Purpose purpose, const GateFacts &facts)
{
    switch (purpose) {
    case Purpose::PeopleList:
        if (facts.hasMoved)
            return HeldBackReason::Moved;
        return facts.isDoNotKnock ? std::optional(HeldBackReason::DoNotKnock) : std::nullopt;
    case Purpose::Post:
        return reasonInThePost(facts);
    case Purpose::CanvassSheet:
        return reasonAtTheDoor(facts);
    case Purpose::Phone:
        return reasonByWire(facts, ContactWay::Phone);
    case Purpose::Email:
        return reasonByWire(facts, ContactWay::Email);
    default:
        return std::nullopt;
    }
}

} // namespace

std::optional<HeldBackReason> reasonToHoldBack(Purpose purpose, const GateFacts &facts, const GateCalendar &calendar)
{
    switch (purpose) {
    case Purpose::Statistics:
    case Purpose::OwnRecord:
    case Purpose::Backup:
        return std::nullopt;
    case Purpose::LeafletList:
        if (facts.isDoNotLeaflet)
            return HeldBackReason::DoNotLeaflet;
        return facts.isHouseholdDoNotContact ? std::optional(HeldBackReason::DoNotContact) : std::nullopt;
    default:
        const auto reason = reasonOfPerson(facts, calendar);
        return reason ? reason : reasonOfPurpose(purpose, facts);
    }
}

std::optional<HeldBackReason> reasonOfElection(const Electorate &electorate, const GateFacts &facts)
{
    if (!facts.hasPerson)
        return std::nullopt;
    const ElectorFacts elector{facts.isOnRegister, facts.marker, facts.kind, facts.birthDate, facts.attainmentDate};
    return electorate.eligibility(elector).isListed() ? std::nullopt : std::optional(HeldBackReason::NoVote);
}

Result<QList<GateRow>> GateRowsRepository::peopleAt(Connection &connection, const QList<DoorId> &doors)
{
    return Statement(connection, QString(kPeopleAtSql)).bindAll(idArray(doors)).list([](const Row &row) {
        return GateRow{row.id<PersonId>(0), row.id<DoorId>(1)};
    });
}

Result<QList<GateFacts>> GateFactsRepository::load(Connection &connection, Purpose purpose, const QList<GateRow> &rows)
{
    const QString sql = QString(kFactsSql).arg(ObjectionRepository::waysSql("p.id"_L1),
                                               needsConsent(purpose) ? QString(kAgreementsSql) : u"0"_s);
    return Statement(connection, sql).bindAll(rowsAsJson(rows)).list(toFacts);
}

} // namespace rosette
