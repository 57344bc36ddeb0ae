#pragma once

#include <QString>

namespace rosette {

/// Suppliers of Idox write who is not on the open register as "(z) Rossetti"; some write it behind. True when it was
/// there, and then it is cut out of `name`.
bool takeOptOut(QString &name);

/// "MR JOHN": cuts off the title that stands before a name, and returns it; empty when there is none.
QString takeTitle(QString &name);

/// "12-Jan" was 12/1 before a spreadsheet program read it.
bool isSpreadsheetsDate(const QString &text);

} // namespace rosette
