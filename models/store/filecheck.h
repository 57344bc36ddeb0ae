#pragma once

#include <QByteArray>
#include <QString>

#include "models/base/result.h"

namespace rosette {

/// Looks at a file's bytes before any key is derived, so that a wrong file gets a true sentence instead of "wrong
/// passphrase": missing, empty, plain SQLite, a document, too short. Reads only.
class FileCheck
{
public:
    static constexpr int kPageBytes = 4096; // SQLCipher 4's page

    /// The salt (first 16 bytes) of what may be a campaign file, or why it cannot be one.
    static Result<QByteArray> readSalt(const QString &path);
    /// The sentence when the right kind of file did not open: a cut-off file and a wrong passphrase differ in length.
    static Error keyDidNotFit(const QString &path);
    /// After the key fitted: are all pages there? `pageCount` as the database header says.
    static Status hasAllPages(const QString &path, qint64 pageCount);
};

} // namespace rosette
