#pragma once

#include <QString>

namespace rosette {

/// A cell as people should see it: non-breaking spaces, tabs and line breaks become one space, soft hyphens, byte-order
/// marks and control characters go, space at the ends goes. Text that is clean already is returned without a copy.
QString cleanedText(const QString &source);

/// A number, code or date as a spreadsheet program may have disguised it: "'012" and "=""012""" are 012. Cleaned.
QString unquotedCode(const QString &source);

/// The key by which a column heading is matched: lower case, letters and digits only ("Elector Number.Prefix" →
/// "electornumberprefix").
QString headingKey(const QString &heading);

} // namespace rosette
