#pragma once

#include <QDate>
#include <QString>

namespace rosette {

enum class RegisterDate {
    Birth,
    Attainment, ///< of voting age: may lie ahead
};

/// "15-Jun-09", "15/06/2009", "2009-06-15", "15th June 2009", with or without a time, and the number of a spreadsheet's
/// day; the day always before the month. `today` decides the century of two-digit years. Invalid when
/// it is no date.
QDate registerDateOf(const QString &text, RegisterDate kind, QDate today);

} // namespace rosette
