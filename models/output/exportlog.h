#pragma once

#include <QList>
#include <QString>

#include "models/base/result.h"

namespace rosette {

class Connection;

/// One thing that left the file.
struct ExportLogEntry
{
    qint64 exportedAt = 0; ///< UTC milliseconds
    QString item;
    QString purpose;
    QString format;
    QString subject;
    QString fileName; ///< empty for text that was copied
    int lines = 0;
    int people = 0;
    QString heldBack; ///< JSON: count by reason
};

class ExportLogRepository
{
public:
    /// Newest first.
    static Result<QList<ExportLogEntry>> list(Connection &connection, int limit = 500);
    static Status insert(Connection &connection, const ExportLogEntry &entry);
};

} // namespace rosette
