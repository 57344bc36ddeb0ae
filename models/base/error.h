#pragma once

#include <QString>

namespace rosette {

/// Why something could not be done. Few codes: callers branch on them, people read the message.
enum class ErrorCode {
    NotFound,
    Invalid,
    Conflict,
    Busy,
    Cancelled,
    Corrupt,
    TooNew,
    WrongKey,
    Io,
};

/// A failure as a value. `message` is for the user: what happened, where, what was kept, what to do.
/// `detail` is for the log: SQL, path, library text.
struct Error
{
    ErrorCode code = ErrorCode::Invalid;
    QString message;
    QString detail;

    bool isCancelled() const { return code == ErrorCode::Cancelled; }
};

} // namespace rosette
