#pragma once

#include <QString>

#include "models/volunteers/availability.h"

namespace rosette {

/// Reads what people write under "When free": "weekday evenings", "Tue and Thu after 6pm", "evenings except Monday",
/// "school hours only". Pure; any thread.
class AvailabilityParser
{
public:
    struct Reading
    {
        WeeklyAvailability availability;
        QString notUnderstood; ///< the words that were not used; empty when all was understood

        bool isUnderstood() const { return notUnderstood.isEmpty(); }
    };

    static Reading parse(const QString &text);
};

} // namespace rosette
