#include <QCoreApplication>

#include "models/people/personhistory.h"
#include "models/store/statement.h"

// The part of a history that was said at the door, on a stall, on the phone.

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSelectSql = R"(
SELECT v.held_at, coalesce(o.label, v.outcome), v.support, coalesce(u.label, ''), v.note, v.is_corrected,
       v.corrects_id IS NOT NULL, v.person_id IS NOT NULL, trim(coalesce(p.forename || ' ' || p.surname, '')),
       coalesce(t.number, 0), coalesce(a.title, ''),
       coalesce((SELECT group_concat(coalesce(nullif(q.short_text, ''), q.text) || ': ' || n.answer, ', ')
                   FROM answers n JOIN questions q ON q.id = n.question_id WHERE n.conversation_id = v.id), ''), v.id
  FROM conversations v
  LEFT JOIN codes o ON o.kind = 'outcome' AND o.key = v.outcome
  LEFT JOIN codes u ON u.kind = 'support' AND u.key = v.support
  LEFT JOIN volunteers h ON h.id = v.volunteer_id
  LEFT JOIN people p ON p.id = h.person_id
  LEFT JOIN sheet_lines l ON l.id = v.sheet_line_id
  LEFT JOIN sheets t ON t.id = l.sheet_id
  LEFT JOIN activities a ON a.id = v.activity_id)"_L1;
constexpr auto kOfPerson = " WHERE v.person_id = ? ORDER BY v.held_at DESC, v.id DESC"_L1;
constexpr auto kOfDoor = R"( WHERE v.door_id = (SELECT door_id FROM people WHERE id = ?) AND v.person_id IS NULL
   AND v.is_corrected = 0 ORDER BY v.held_at DESC, v.id DESC)"_L1;
constexpr auto kOthersSql = R"(
SELECT count(*) FROM people p JOIN people q ON q.door_id = p.door_id AND q.id <> p.id WHERE p.id = ?)"_L1;

QString tr(const char *text) { return QCoreApplication::translate("PersonHistory", text); }

QString sourceOf(const Row &row)
{
    QStringList parts;
    if (!row.text(8).isEmpty())
        parts += tr("by %1").arg(row.text(8));
    if (row.integer(9) > 0)
        parts += tr("sheet %1").arg(row.integer(9));
    if (!row.text(10).isEmpty())
        parts += row.text(10);
    return parts.join(u", "_s);
}

HistoryEntry toEntry(const Row &row, bool hasNote)
{
    QStringList parts{row.text(1)};
    if (!row.text(2).isEmpty())
        parts += QString(row.text(2).section(u'/', -1) + u' ' + row.text(3)).trimmed();
    if (!row.text(11).isEmpty())
        parts += row.text(11);
    if (!row.boolean(7))
        parts += tr("at the door");
    if (hasNote && !row.text(4).isEmpty())
        parts += u'“' + row.text(4) + u'”';
    if (row.boolean(6))
        parts += tr("correction");
    if (row.boolean(5))
        parts += tr("corrected later");
    return {.at = row.integer(0),
            .kind = HistoryEntry::Kind::Talk,
            .what = parts.join(u" · "_s),
            .source = sourceOf(row),
            .conversation = row.boolean(5) ? ConversationId() : row.id<ConversationId>(12)};
}

} // namespace

Result<QList<HistoryEntry>> HistoryParts::ofTalks(Connection &c, PersonId person, PersonHistory::Reader reader)
{
    ROSETTE_ASSIGN(QList<HistoryEntry> entries,
                   Statement(c, QString(kSelectSql) + QString(kOfPerson)).bindAll(person).list([](const Row &row) {
                       return toEntry(row, true);
                   }));
    ROSETTE_ASSIGN(const qint64 others, Statement(c, QString(kOthersSql)).bindAll(person).scalar());
    const bool hasNotes = reader == PersonHistory::Reader::Organiser || others == 0;
    ROSETTE_ASSIGN(
        const QList<HistoryEntry> atTheDoor,
        Statement(c, QString(kSelectSql) + QString(kOfDoor)).bindAll(person).list([hasNotes](const Row &row) {
            return toEntry(row, hasNotes);
        }));
    entries += atTheDoor;
    return entries;
}

} // namespace rosette
