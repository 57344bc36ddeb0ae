#pragma once

#include <QCoreApplication>
#include <QLatin1String>

namespace rosette {

using namespace Qt::StringLiterals;

/// What programs derive, and paper that is kept as it was printed.
constexpr QLatin1String kNoWork[] = {"import_problems"_L1, "import_journal"_L1, "register_editions"_L1,
                                     "sheets"_L1,          "sheet_lines"_L1,    "street_wards"_L1};

/// What people record, by the table it stands in; the last is for tables that nobody found words for.
struct Work
{
    QLatin1String table;
    const char *words;
};
constexpr Work kWork[] = {
    {"conversations"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n conversation(s)")},
    {"follow_ups"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n follow-up(s)")},
    {"answers"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n answer(s) to questions")},
    {"surveys"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n survey(s)")},
    {"questions"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n question(s)")},
    {"scripts"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n script(s)")},
    {"debriefs"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n debrief(s) of sessions")},
    {"contact_points"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n phone number(s) or mail address(es)")},
    {"objections"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n wish(es) not to be approached")},
    {"person_events"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n change(s) of people’s entries")},
    {"distinct_people"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n pair(s) of people told apart")},
    {"volunteers"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n volunteer(s)")},
    {"availability"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n time(s) when volunteers can come")},
    {"absences"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n absence(s)")},
    {"assignments"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n place(s) on the rota")},
    {"attendances"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n attendance(s) at meetings")},
    {"proposals"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n idea(s) of members")},
    {"proposal_supporters"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n supporter(s) of ideas")},
    {"cars"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n car(s) that travel together")},
    {"car_riders"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n place(s) in cars")},
    {"absent_votes"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n absent vote(s)")},
    {"registrations"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n elector(s) added by hand")},
    {"people"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n other person(s)")},
    {"doors"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n other door(s)")},
    {"polling_districts"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n polling district(s)")},
    {"pitches"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n pitch(es)")},
    {"activities"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n event(s) of the week")},
    {"kit"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n piece(s) of kit")},
    {"activity_kit"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n piece(s) of kit to be brought")},
    {"round_sets"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n set(s) of rounds")},
    {"rounds"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n round(s)")},
    {"stages"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n stage(s) of rounds")},
    {"leaflets"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n edition(s) of leaflets")},
    {"bundles"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n bundle(s) of leaflets")},
    {"left_out_homes"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n home(s) left out of rounds")},
    {"stock_moves"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n move(s) of leaflets")},
    {"deliveries"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n record(s) of deliveries")},
    {"missed_doors"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n door(s) missed by a delivery")},
    {"walks"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n walk(s) of rounds")},
    {"walked_doors"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n door(s) passed on walks")},
    {""_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n other record(s)")},
};

/// What people set on a row itself; no import writes these.
struct MarkWords
{
    QLatin1String table;
    QLatin1String condition;
    const char *words;
};
constexpr MarkWords kMarks[] = {
    {"people"_L1, "is_do_not_contact = 1"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n mark(s) “do not contact”")},
    {"people"_L1, "is_deceased = 1"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n mark(s) “deceased”")},
    {"people"_L1, "has_moved = 1"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n mark(s) “moved away”")},
    {"people"_L1, "note <> ''"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n note(s) on people")},
    {"doors"_L1, "is_do_not_knock = 1"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n mark(s) “do not knock”")},
    {"doors"_L1, "is_do_not_leaflet = 1"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n mark(s) “do not leaflet”")},
    {"doors"_L1, "access_note <> ''"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n access note(s) of doors")},
    {"doors"_L1, "exactness = 'hand'"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n door(s) placed by hand")},
    {"streets"_L1, "counted_doors IS NOT NULL"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n street(s) with doors counted")},
    {"polling_districts"_L1, "ward_source = 'hand'"_L1,
     QT_TRANSLATE_N_NOOP("LaterWork", "%n polling district(s) put in a ward by hand")},
    {"polling_districts"_L1, "station <> ''"_L1, QT_TRANSLATE_N_NOOP("LaterWork", "%n polling station(s)")},
};

} // namespace rosette
