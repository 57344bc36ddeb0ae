#pragma once

#include <QDate>
#include <QString>

#include "models/base/id.h"

namespace rosette {

class Connection;

/// Where a volunteer is next, one line for each shift with its state in shape and word; a sentence when nowhere.
QString nextShiftsText(Connection &connection, VolunteerId volunteer, QDate today);

} // namespace rosette
