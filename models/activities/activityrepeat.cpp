#include "models/activities/activityrepeat.h"

#include <QCoreApplication>

#include "models/activities/activityrepository.h"
#include "models/activities/kit.h"
#include "models/activities/shiftrepository.h"

namespace rosette {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Repeat", text); }

} // namespace

Status checkRepeatDates(const QList<QDate> &dates)
{
    if (dates.isEmpty())
        return Error{
            ErrorCode::Invalid, tr("No day is left to repeat it on. Choose a later last day, or leave out fewer."), {}};
    if (dates.size() > kMostRepeats)
        return Error{ErrorCode::Invalid,
                     tr("That would be %1 more; at most %2 are made at once. Choose an earlier last day.")
                         .arg(dates.size())
                         .arg(kMostRepeats),
                     {}};
    return {};
}

Result<QList<ActivityId>> repeatActivity(Connection &connection, ActivityId id, const QList<QDate> &dates)
{
    ROSETTE_CHECK(checkRepeatDates(dates));
    ROSETTE_ASSIGN(Activity copy, ActivityRepository::find(connection, id));
    ROSETTE_ASSIGN(const QList<Shift> shifts, ShiftRepository::list(connection, id));
    ROSETTE_ASSIGN(const QList<PackedKit> packed, PackingListRepository::list(connection, id));
    copy.id = {};
    copy.state = ActivityState::Planned;
    copy.calendarUid.clear();
    copy.calendarSequence = 0;
    copy.createdAtMs = 0;
    QList<ActivityId> made;
    for (const QDate date : dates) {
        copy.date = date;
        ROSETTE_ASSIGN(const ActivityId next, ActivityRepository::insert(connection, copy));
        for (Shift shift : shifts) {
            shift.id = {};
            shift.activity = next;
            ROSETTE_CHECK(ShiftRepository::insert(connection, shift));
        }
        for (const PackedKit &kit : packed)
            ROSETTE_CHECK(PackingListRepository::save(connection, next, kit.kit, kit.bringer));
        made += next;
    }
    return made;
}

} // namespace rosette
