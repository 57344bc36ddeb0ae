#pragma once

#include "app/cli/fields.h"
#include "models/activities/activity.h"
#include "models/base/feedback.h"
#include "models/places/ward.h"

namespace rosette::cli {

/// Each runs one command of the command line; arguments().word(0) is its name.

Exit runNew(const Cli &cli);
Exit runStatus(const Cli &cli);
Exit runCheck(const Cli &cli);
Exit runBackup(const Cli &cli);
Exit runPassphrase(const Cli &cli);
Exit runImport(const Cli &cli);
/// `import track`; `feedback` cancels it.
Exit runImportTrack(const Cli &cli, const Feedback &feedback);
Exit runUndoImport(const Cli &cli);
Exit runList(const Cli &cli);
Exit runAdd(const Cli &cli);
Exit runEdit(const Cli &cli);
Exit runPlan(const Cli &cli);
Exit runPlanRota(const Cli &cli);
Exit runWeek(const Cli &cli);
Exit runReport(const Cli &cli);
Exit runExport(const Cli &cli);
Exit runLog(const Cli &cli);
Exit runForget(const Cli &cli);
Exit runDemo(const Cli &cli);

/// By code or name; NotFound lists the wards there are.
Result<Ward> findWard(Connection &c, const QString &text);
/// The activity that --activity names by id or title; --date tells apart those of one title, else the first is meant.
Result<Activity> findActivity(Connection &c, const Fields &fields);
/// --person: an elector's number, else an id; a volunteer's name will do.
Result<PersonId> findPerson(Connection &c, const Fields &fields);
/// The day that most wants a day sheet: the Saturday of the coming week, else the next day with anything planned.
Result<QDate> nextBusyDay(Campaign &campaign);

} // namespace rosette::cli
