#pragma once

#include <optional>

#include <QString>

namespace rosette {

/// How many shifts a week somebody will do, as people write it: "2", "twice", "as many as needed", "1-2".
struct ShiftLimit
{
    bool isSaid = false;
    std::optional<int> mostPerWeek; ///< when said: none means as many as needed
    QString doubt;                  ///< a sentence; empty when it is plain

    /// Pure; any thread.
    static ShiftLimit parse(const QString &text);
    QString words() const; ///< "2 a week", "as many as needed"; empty when nothing was said
};

} // namespace rosette
