#pragma once

#include "models/activities/activityresult.h"

namespace rosette {

/// Reads what a stall gave from one typed line, in any order: "42c 6s 3r 300l rain" is 42 conversations, 6 sign-ups, 3
/// voter registrations, 300 leaflets and the weather; what stands behind "!" is trouble. Words do as well as letters
/// ("42 conversations"), "1,200l" as well as "1200l"; numbers alone at the beginning stand for the four in that order,
/// behind a word of the weather they belong to it ("rain, 12 degrees"). The activity of `before` stays, with everything
/// that the line does not say. Invalid for a number that says nothing, or says one thing twice.
Result<ActivityResult> readResultLine(const QString &text, const ActivityResult &before);

/// The same result as a line: "42c 6s 3r 300l rain"; without zeros.
QString resultLine(const ActivityResult &result);

/// In words, for a table: "42 conversations, 6 sign-ups, 3 registrations, 300 leaflets · rain · trouble: …"; empty when
/// nothing was typed.
QString resultText(const ActivityResult &result);

/// Weather, and trouble behind an exclamation mark.
QString remarksText(const ActivityResult &result);

} // namespace rosette
