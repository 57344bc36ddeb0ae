#pragma once

#include <QStringList>

#include "models/base/result.h"

namespace rosette {

class Connection;

/// Whose data the places in the file are, in the words that their licences ask for. Every picture of them carries
/// these.
class MapNotices
{
public:
    /// What was imported and not taken back asks for these; what never came in asks for nothing.
    static Result<QStringList> load(Connection &connection);
    /// Only what the ground itself asks for: streets, water, buildings.
    static Result<QStringList> loadGround(Connection &connection);
    /// Says that all places imported so far are made up and nobody's (the demo's town).
    static Status markInvented(Connection &connection);
};

} // namespace rosette
