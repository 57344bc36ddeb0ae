#pragma once

#include <QString>

namespace rosette {

/// "350 m", "1.4 km"
QString distanceWords(double metres);
/// "45 min", "1 h 35 min"; to five minutes from half an hour on.
QString durationWords(double minutes);

} // namespace rosette
