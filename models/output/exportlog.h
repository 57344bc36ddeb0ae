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

/// What the log's purpose is called: "door-to-door canvassing"; the key itself when it is not known.
QString purposeText(const QString &key);

class ExportLogRepository
{
public:
    /// Newest first.
    static Result<QList<ExportLogEntry>> list(Connection &connection, int limit = 500);
    /// Of that time, the end not included; newest first.
    static Result<QList<ExportLogEntry>> listBetween(Connection &connection, qint64 fromMs, qint64 endMs);
    static Status insert(Connection &connection, const ExportLogEntry &entry);
};

} // namespace rosette
