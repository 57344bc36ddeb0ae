#pragma once

#include <QList>
#include <QSet>
#include <QString>

#include "models/volunteers/availability.h"

namespace rosette {

/// One meaningful piece of a text about times.
struct AvailabilityToken
{
    enum class Kind {
        Days,     ///< "Sat", "weekdays", "Mon-Fri"
        Span,     ///< "mornings", "after 6pm", "9-3"
        Except,   ///< what follows is No
        Only,     ///< what is not said is No
        IfNeedBe, ///< what stands beside it is If need be
        And,      ///< a connector inside a list
        Break,    ///< the end of a statement
        Unknown,
    };

    Kind kind = Kind::Unknown;
    QSet<int> days;       ///< 1 = Monday … 7 = Sunday
    bool isGroup = false; ///< "weekends": complete by itself
    TimeSpan span;
    QString text;
};

/// Cuts a text about times into tokens. Filler words ("on", "free", "usually") are dropped.
QList<AvailabilityToken> availabilityTokens(const QString &text);

} // namespace rosette
