#pragma once

#include <QList>

#include "models/base/id.h"
#include "models/store/connection.h"

namespace rosette {

/// People of whom a campaign needs to know nothing any more: they left the register before `before` (UTC ms), or never
/// were on one and were entered before it, and since then nobody spoke with them, promised them anything or changed
/// their entry. Who helps, came to meetings, agreed to be contacted or asked not to be is none of them.
Result<QList<PersonId>> gonePeople(Connection &c, qint64 before);

} // namespace rosette
