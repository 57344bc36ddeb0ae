#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// A paper that belongs to a pitch: the letter of permission, a plan of the ground, a certificate. It lives in the
/// encrypted file only; `content` is read when it is wanted.
struct PitchPaper
{
    PitchPaperId id;
    PitchId pitch;
    QString name; ///< of the file, as it came: "permission 2026.pdf"
    qint64 bytes = 0;
    qint64 addedAtMs = 0; ///< UTC
};

class PitchPaperRepository
{
public:
    static constexpr qint64 kMostBytes = 10 * 1024 * 1024;

    static Result<QList<PitchPaper>> list(Connection &connection, PitchId pitch); ///< by name
    /// NotFound when the paper is gone.
    static Result<PitchPaper> find(Connection &connection, PitchPaperId id);
    static Result<QByteArray> content(Connection &connection, PitchPaperId id);
    /// Invalid for an empty file or one above kMostBytes.
    static Result<PitchPaperId> insert(Connection &connection, PitchId pitch, const QString &name,
                                       const QByteArray &content, qint64 nowMs);
    static Status remove(Connection &connection, PitchPaperId id);
};

/// Attaches the file at `path`: Io when it cannot be read, Invalid when it is empty or too large.
Result<PitchPaperId> attachPaper(Connection &connection, PitchId pitch, const QString &path, qint64 nowMs);

} // namespace rosette
