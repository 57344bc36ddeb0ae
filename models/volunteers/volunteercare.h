#pragma once

#include <QString>

namespace rosette {

/// What a note says that the rota must mind: "no stairs please", "new, pair with someone", "likes to come every week",
/// "Cllr for Gospel Oak". The note itself stays as it was written. Pure; any thread.
struct VolunteerCare
{
    bool isNew = false;
    bool avoidsStairs = false;
    bool likesEveryWeek = false;
    bool isRepresentative = false;
    QString office; ///< "Councillor for Gospel Oak"
    QString doubt;  ///< a sentence; empty when it is plain

    static VolunteerCare parse(const QString &note);
    bool isEmpty() const { return !isNew && !avoidsStairs && !likesEveryWeek && !isRepresentative; }
    QString words() const; ///< "new: pair with somebody, no stairs"; empty when there is nothing to mind
    /// The note is about the line, not the person: "same as above?", "duplicate".
    static bool isAboutDoubles(const QString &note);
};

} // namespace rosette
