#pragma once

#include "models/walks/streetnetwork.h"
#include "models/walks/trackfix.h"
#include "models/walks/walkrandom.h"

namespace rosette::test {

/// How a made-up device notes a walk.
struct Recorder
{
    double noise = 8;    ///< metres, standard deviation in each direction
    double memory = 0.5; ///< how much of the last second's error is still there, 0 to 1
    double metresASecond = 1.3;
    int everySeconds = 1;
    qint64 startMs = 1'779'210'000'000; ///< Tue 19 May 2026, 17:00 UTC
    std::uint32_t seed = 1;
};

/// What the device notes when somebody walks along `line`.
TrackFixes record(const Line &line, const Recorder &recorder = {});

/// A walk of about so many metres along the network's links, seldom straight back.
Line strollOn(const StreetNetwork &network, LonLat from, double metres, WalkRandom &random);

/// How much of `line` passes within `metres` of any of `others`, 0 to 1.
double shareNear(const Line &line, const QList<Line> &others, double metres);

} // namespace rosette::test
