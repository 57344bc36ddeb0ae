#pragma once

#include <functional>

#include <QHash>

#include "models/people/registerrow.h"
#include "models/store/importjournal.h"

namespace rosette {

/// Counts what an import of a register does and notes what deserves a look.
class RegisterTally
{
public:
    explicit RegisterTally(ImportReport &report)
        : m_report(report)
    {
    }

    qint64 added = 0;
    qint64 amended = 0;
    qint64 removed = 0;
    qint64 unchanged = 0;
    qint64 moved = 0;
    qint64 unsure = 0;
    qint64 rejected = 0;
    std::optional<qint64> ignored; ///< of an update: came and went within the month

    /// Counts an elector whose row can be used, and notes what was odd about it.
    void take(const RegisterRow &row, const std::function<QString()> &sourceText);
    void reject(qint64 line, const QString &reason, const QString &sourceText);
    /// Of a row about which a person has to decide.
    void doubt(qint64 line, const QString &reason, const QString &sourceText);

    /// Notes markers of which the campaign does not know what they mean.
    Status noteUnknownMarkers(Connection &c);
    /// All counts, the names of counts as reports have them.
    QJsonObject counts() const;

private:
    void note(qint64 line, const QString &reason, const QString &sourceText);

    ImportReport &m_report;
    qint64 m_electors = 0;
    QHash<QString, int> m_markers;
};

} // namespace rosette
