#pragma once

#include <map>
#include <optional>

#include <QMap>

#include "models/base/result.h"
#include "models/store/importguess.h"

namespace rosette {

/// What the user decided by hand about lines of a volunteers' spreadsheet: who somebody is, and what a cell says.
class VolunteerDecisions
{
public:
    /// Out of the corrections "decision/<line>" and "reading/<line>/<field>", with "<file>:<line>" for later files;
    /// Invalid, with a sentence, when one names no line.
    static Result<VolunteerDecisions> of(const ImportCorrections &corrections);

    /// The proposal chosen for this line, which is used from now on.
    std::optional<QString> takeChoice(int file, qint64 line);
    /// What was said of its cells, by the readings' keys.
    QMap<QString, QString> takeReadings(int file, qint64 line);
    /// Invalid when something was not used: its line is not there.
    Status checkAllTaken() const;
    /// For a choice that is not open for this line.
    static Error notOffered(qint64 line, const QString &choice);

private:
    struct Entry
    {
        std::optional<QString> choice;
        QMap<QString, QString> readings;
        bool isChoiceTaken = false;
        bool isRead = false;
    };
    Entry *find(int file, qint64 line);

    std::map<std::pair<int, qint64>, Entry> m_entries;
};

} // namespace rosette
