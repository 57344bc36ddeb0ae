#pragma once

#include <QList>
#include <QString>

#include "models/rounds/stagespec.h"

namespace rosette {

/// Finds the streets and buildings that written stages mean: a building on the street before, a street, a building
/// anywhere. Streets in `ward` come first, and only its doors are meant.
class StageResolver
{
public:
    /// All stages of a text, in order; NotFound names the stage and what is like it.
    static Result<QList<Stage>> resolve(Connection &connection, const QString &text, WardId ward = {});
};

} // namespace rosette
