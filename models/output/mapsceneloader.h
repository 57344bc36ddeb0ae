#pragma once

#include <QDate>

#include "models/base/feedback.h"
#include "models/output/mapscene.h"
#include "models/store/connection.h"

namespace rosette {

/// Reads all that a map of the campaign shows. Takes as long as the file has streets: run it in a task, on the task's
/// connection.
class MapSceneLoader
{
public:
    /// `today` decides which stall is a pitch's next.
    static Result<MapScenePtr> load(Connection &connection, QDate today, const Feedback &feedback = Feedback());
};

} // namespace rosette
