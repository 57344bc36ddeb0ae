#pragma once

#include "app/cli/commands.h"
#include "models/base/id.h"

namespace rosette::cli {

/// What adding needs: the options, the transaction's connection, the campaign.
struct Adding
{
    Fields fields;
    Connection &connection;
    Campaign &campaign;
};

/// The new row's id.
using Added = Result<qint64>;

/// One kind of thing that `add` knows, and the options that it takes.
struct Addition
{
    QString kind;
    QStringList options;
    Added (*add)(Adding &);
};

/// The ward that --ward names; left as it is without the option.
Status setWard(Adding &add, WardId &ward);

inline Result<Activity> findActivity(Adding &add) { return findActivity(add.connection, add.fields); }

/// Stalls, sessions and the like, shifts and who is on them.
QList<Addition> activityAdditions();
/// Pitches, their papers, kit, packing lists, what stalls gave.
QList<Addition> stallAdditions();
/// Volunteers, their absences, thanks given.
QList<Addition> volunteerAdditions();
/// Surveys, questions, codes, scripts, and one conversation.
QList<Addition> askedAdditions();
/// Who came to meetings, ideas, cars.
QList<Addition> meetingAdditions();
/// Editions of leaflets, their stock, bundles and deliveries.
QList<Addition> leafletAdditions();
/// By which way somebody is not to be approached.
QList<Addition> privacyAdditions();
/// Elections, rows of the table of markers, and electors who came late.
QList<Addition> electoralAdditions();

} // namespace rosette::cli
