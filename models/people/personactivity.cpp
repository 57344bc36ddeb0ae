#include <QCoreApplication>
#include <QDateTime>

#include "models/people/personevent.h"
#include "models/people/personhistory.h"
#include "models/store/statement.h"

// The part of a history that is neither register nor talk.

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

using Kind = HistoryEntry::Kind;

constexpr auto kAbsentSql = R"(
SELECT a.kind, coalesce(e.name, ''), i.imported_at, i.file_name FROM absent_votes a
  LEFT JOIN elections e ON e.id = a.election_id LEFT JOIN imports i ON i.id = a.import_id WHERE a.person_id = ?)"_L1;
constexpr auto kFollowUpsSql = R"(
SELECT coalesce(k.label, f.ask), f.created_at, f.done_at, trim(coalesce(p.forename || ' ' || p.surname, '')) FROM follow_ups f
  LEFT JOIN codes k ON k.kind = 'ask' AND k.key = f.ask
  LEFT JOIN volunteers v ON v.id = f.owner_volunteer_id LEFT JOIN people p ON p.id = v.person_id WHERE f.person_id = ?)"_L1;
constexpr auto kSheetsSql = R"(
SELECT s.printed_at, s.number, s.title FROM sheet_lines l JOIN sheets s ON s.id = l.sheet_id WHERE l.person_id = ?)"_L1;
constexpr auto kConsentsSql = R"(
SELECT kind, value, consent, consent_at, consent_recorded_by FROM contact_points WHERE person_id = ? AND consent_at > 0)"_L1;
constexpr auto kShiftsSql = R"(
SELECT a.date, a.title, s.role, g.state FROM volunteers v
  JOIN assignments g ON g.volunteer_id = v.id AND g.state <> 'declined'
  JOIN shifts s ON s.id = g.shift_id JOIN activities a ON a.id = s.activity_id WHERE v.person_id = ?)"_L1;
constexpr auto kMeetingsSql = R"(
SELECT a.date, a.title FROM attendances t JOIN activities a ON a.id = t.activity_id WHERE t.person_id = ?)"_L1;
constexpr auto kIdeasSql = R"(
WITH who AS (SELECT ? AS id)
SELECT o.created_at, o.title, o.proposer_person_id IS who.id FROM proposals o, who
 WHERE o.proposer_person_id = who.id OR o.id IN (SELECT proposal_id FROM proposal_supporters WHERE person_id = who.id))"_L1;
constexpr auto kByHandSql = R"(
SELECT p.created_at FROM people p WHERE p.id = ? AND NOT EXISTS
   (SELECT 1 FROM registrations r JOIN register_editions e ON e.id = r.edition_id WHERE r.person_id = p.id AND e.created_at <= p.created_at))"_L1;

QString tr(const char *text) { return QCoreApplication::translate("PersonHistory", text); }

qint64 startOf(QDate day) { return day.startOfDay().toMSecsSinceEpoch(); }

QString absentWords(const QString &kind)
{
    if (kind == "postal"_L1)
        return tr("Votes by post");
    return kind == "proxy"_L1 ? tr("Votes by proxy") : tr("Votes by post as a proxy");
}

QString wayWords(const QString &kind)
{
    if (kind == "email"_L1)
        return tr("E-mail");
    return kind == "mobile"_L1 ? tr("Mobile") : tr("Landline");
}

QString stateWords(const QString &state)
{
    if (state == "attended"_L1)
        return tr("was there");
    if (state == "no-show"_L1)
        return tr("did not come");
    return state == "confirmed"_L1 ? tr("said yes") : tr("was asked");
}

HistoryEntry absentVote(const Row &row)
{
    const QString election = row.text(1).isEmpty() ? QString() : u" · "_s + row.text(1);
    return {.at = row.integer(2),
            .kind = Kind::AbsentVote,
            .what = absentWords(row.text(0)) + election,
            .source = row.text(3).isEmpty() ? QString() : tr("the list %1").arg(row.text(3))};
}

QList<HistoryEntry> followUp(const Row &row)
{
    const QString owner = row.text(3).isEmpty() ? QString() : tr("by %1").arg(row.text(3));
    QList<HistoryEntry> entries{
        {.at = row.integer(1), .kind = Kind::FollowUp, .what = tr("%1: asked for").arg(row.text(0)), .source = {}}};
    if (!row.isNull(2))
        entries +=
            {.at = row.integer(2), .kind = Kind::FollowUp, .what = tr("%1: done").arg(row.text(0)), .source = owner};
    return entries;
}

HistoryEntry sheet(const Row &row)
{
    return {.at = row.integer(0),
            .kind = Kind::Sheet,
            .what = tr("Printed on sheet %1").arg(row.integer(1)),
            .source = row.text(2)};
}

HistoryEntry consent(const Row &row)
{
    const QString text = row.text(2) == "refused"_L1 ? tr("%1 %2: refused to be contacted")
                         : row.text(2) == "given"_L1 ? tr("%1 %2: agreed to be contacted")
                                                     : tr("%1 %2: consent not known");
    return {.at = row.integer(3),
            .kind = Kind::Contact,
            .what = text.arg(wayWords(row.text(0)), row.text(1)),
            .source = row.text(4).isEmpty() ? QString() : tr("noted by %1").arg(row.text(4))};
}

HistoryEntry shift(const Row &row)
{
    return {.at = startOf(row.date(0)),
            .isDayOnly = true,
            .kind = Kind::Helping,
            .what = tr("%1: %2").arg(row.text(1), stateWords(row.text(3))),
            .source = row.text(2)};
}

HistoryEntry meeting(const Row &row)
{
    return {.at = startOf(row.date(0)),
            .isDayOnly = true,
            .kind = Kind::Meeting,
            .what = tr("Came to %1").arg(row.text(1)),
            .source = {}};
}

HistoryEntry idea(const Row &row)
{
    return {.at = row.integer(0),
            .kind = Kind::Meeting,
            .what = (row.boolean(2) ? tr("Put forward the idea “%1”") : tr("Supports the idea “%1”")).arg(row.text(1)),
            .source = {}};
}

HistoryEntry addedByHand(const Row &row)
{
    return {.at = row.integer(0), .kind = Kind::Entry, .what = tr("Entered by hand or from a list"), .source = {}};
}

template <typename Map>
Status append(Connection &c, QLatin1String sql, PersonId person, QList<HistoryEntry> &entries, Map map)
{
    return Statement(c, QString(sql)).bindAll(person).forEach([&](const Row &row) { entries += map(row); });
}

Status appendEvents(Connection &c, PersonId person, QList<HistoryEntry> &entries)
{
    ROSETTE_ASSIGN(const QList<PersonEvent> events, PersonEventRepository::list(c, person));
    for (const PersonEvent &event : events) {
        const Kind kind = event.kind == PersonEvent::Kind::Merge     ? Kind::Entry
                          : event.kind == PersonEvent::Kind::Contact ? Kind::Contact
                                                                     : Kind::Flag;
        entries += {.at = event.happenedAt, .kind = kind, .what = event.text, .source = {}};
    }
    return {};
}

} // namespace

Result<QList<HistoryEntry>> HistoryParts::ofTheRest(Connection &c, PersonId person)
{
    QList<HistoryEntry> entries;
    ROSETTE_CHECK(append(c, kAbsentSql, person, entries, absentVote));
    ROSETTE_CHECK(append(c, kFollowUpsSql, person, entries, followUp));
    ROSETTE_CHECK(append(c, kSheetsSql, person, entries, sheet));
    ROSETTE_CHECK(append(c, kConsentsSql, person, entries, consent));
    ROSETTE_CHECK(append(c, kShiftsSql, person, entries, shift));
    ROSETTE_CHECK(append(c, kMeetingsSql, person, entries, meeting));
    ROSETTE_CHECK(append(c, kIdeasSql, person, entries, idea));
    ROSETTE_CHECK(append(c, kByHandSql, person, entries, addedByHand));
    ROSETTE_CHECK(appendEvents(c, person, entries));
    return entries;
}

} // namespace rosette
