#pragma once

#include <QFlags>
#include <QString>

#include "models/base/id.h"
#include "models/store/connection.h"

namespace rosette {

/// A way in which a campaign comes to people. Phone is calls, texts and messengers.
enum class ContactWay {
    Door = 1,
    Post = 2,
    Phone = 4,
    Email = 8,
};
Q_DECLARE_FLAGS(ContactWays, ContactWay)
Q_DECLARE_OPERATORS_FOR_FLAGS(ContactWays)

/// "no letters": what somebody who objects to the way is left in peace from.
QString objectionText(ContactWay way);
/// For machines: "post". Invalid, with what there is, for other keys.
QString contactWayKey(ContactWay way);
Result<ContactWay> contactWayFrom(const QString &text);
const QList<ContactWay> &contactWays();

/// By which ways somebody asked not to be approached; “do not contact” is all of them and stands with the person.
class ObjectionRepository
{
public:
    static Result<ContactWays> of(Connection &c, PersonId person);
    /// Keeps the day of an objection that stands; what changes is told in the person's history.
    static Status set(Connection &c, PersonId person, ContactWays ways, qint64 nowMs, const QString &recordedBy);
    /// SQL for the ways of a person as a number (see ContactWays), given the person's column: "p.id".
    static QString waysSql(QLatin1String personColumn);
};

} // namespace rosette
