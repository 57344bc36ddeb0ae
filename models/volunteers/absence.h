#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

using AbsenceId = Id<struct AbsenceTag>;

/// Days on which a volunteer is away, both ends included.
struct Absence
{
    AbsenceId id;
    VolunteerId volunteer;
    QDate from;
    QDate to;
    QString reason;

    bool covers(QDate date) const { return from <= date && date <= to; }
};

class AbsenceRepository
{
public:
    static Result<QList<Absence>> list(Connection &connection, VolunteerId volunteer);
    /// Everybody's absences that touch the days from `from` to `to`.
    static Result<QList<Absence>> listBetween(Connection &connection, QDate from, QDate to);
    /// Invalid when a date is missing or the end lies before the start.
    static Result<AbsenceId> insert(Connection &connection, Absence absence);
    static Status update(Connection &connection, const Absence &absence);
    static Status remove(Connection &connection, AbsenceId id);
};

} // namespace rosette
