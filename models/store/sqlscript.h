#pragma once

#include <QStringList>

namespace rosette {

/// Splits a migration into statements with a scanner that knows strings, quoted names, comments and the BEGIN … END of
/// triggers: Qt executes one statement at a time. Comments before a statement are dropped.
class SqlScript
{
public:
    static QStringList split(const QString &script);
};

} // namespace rosette
