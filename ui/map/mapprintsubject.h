#pragma once

#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Campaign;

/// Something a map can be of.
struct MapPrintSubject
{
    QString title; ///< what the sheet is called
    WardId ward;   ///< neither: the part of the map that was shown
    RoundId round;
};

/// What is shown, then the wards that have an outline, then the rounds.
Result<QList<MapPrintSubject>> printSubjectsOf(Campaign &campaign);

} // namespace rosette
