#include "models/rota/travel.h"

namespace rosette {

namespace {

constexpr double kMetresPerMinute = 250; // 15 km an hour: a bus, a bicycle, finding a place to park
constexpr double kLeavingMinutes = 10;   // packing up and getting away
constexpr double kSamePlaceMetres = 150;

} // namespace

qint64 wayMs(const std::optional<LonLat> &from, const std::optional<LonLat> &to)
{
    if (!from || !to)
        return 0;
    const double metres = metresBetween(*from, *to);
    return metres < kSamePlaceMetres ? 0 : qint64((kLeavingMinutes + metres / kMetresPerMinute) * 60'000);
}

} // namespace rosette
