#pragma once

#include <QDate>
#include <QSet>

#include "models/base/id.h"
#include "models/store/connection.h"

namespace rosette {

/// Ages from what a register gives of an attainer: either the date of birth or the date of attainment, the birthday on
/// which the register says that they may vote. The two are never mixed: each has its own cutoff.
namespace ComingOfAge {

/// Nobody younger may leave the file by name; the register of younger people may not be passed on.
constexpr int kYoungestNamed = 16;

/// Which birthday this campaign's dates of attainment are: as the user set it, else 16 where 16-year-olds vote for
/// their council (Scotland, Wales), else 18.
Result<int> attainmentAge(Connection &c);
Status setAttainmentAge(Connection &c, int years);

/// Who was born on this day or before has reached `age` on `day`. Born on 29 February, that is on 1 March.
inline QDate latestBirth(QDate day, int age) { return day.addYears(-age); }
/// Whose date of attainment is this day or before has reached `age` on `day`.
inline QDate latestAttainment(QDate day, int age, int attainmentAge) { return day.addYears(attainmentAge - age); }

/// Has reached `age` on `day`. The date of birth decides where there is one; without either date the register holds
/// only those who did.
bool isOfAge(QDate birthDate, QDate attainmentDate, int attainmentAge, int age, QDate day);
/// The day of turning `age`; invalid when the register gives neither date.
QDate birthday(QDate birthDate, QDate attainmentDate, int attainmentAge, int age);

/// Those of `people` who are under 16: on the register ahead of their first poll, and named in nothing that leaves the
/// file.
Result<QSet<PersonId>> underSixteen(Connection &c, const QList<PersonId> &people, QDate today);

} // namespace ComingOfAge

} // namespace rosette
