#pragma once

#include <QString>

namespace rosette {

/// How many people each rule keeps from a shift.
struct WhyNobody
{
    int declined = 0;
    int notFree = 0;
    int unable = 0;
    int busy = 0;
    int atLimit = 0;

    /// "five not free, two at their limit"; empty when no rule keeps anybody.
    QString words() const;
};

/// "nobody", "one" … "twelve" in words, then in figures.
QString numberWord(int n);

} // namespace rosette
