#pragma once

#include <memory>
#include <optional>

#include <QMap>

#include "models/store/importfinding.h"
#include "models/store/importguess.h"
#include "models/store/scratchfile.h"

namespace rosette {

/// What a dry run would do, row by row, kept in a scratch file that is encrypted with a key of its own and gone with
/// this object: a million rows need no memory. Complete and unchanging once somebody else sees it. Any thread may read,
/// each on its own connection.
class ImportFindings
{
public:
    /// The correction that says which files were looked at when decisions were made, see fingerprint().
    static constexpr auto kFingerprintKey = "decided-on";

    struct Filter
    {
        std::optional<ImportOutcome> outcome;
        bool isUnsureOnly = false;
        std::optional<QString> group; ///< the empty one: those without
        QString text;                 ///< part of name, number, group or address; read through row by row
    };

    struct Counts
    {
        QMap<ImportOutcome, qint64> byOutcome;
        qint64 unsure = 0; ///< of all these
        qint64 total() const;
    };

    struct Group
    {
        QString name;
        Counts counts;
    };

    ImportFindings(std::unique_ptr<ScratchFile> file, QString fingerprint, bool hasReadings);

    /// Conflict when decisions were made on files that were changed since: they hold only for those looked at.
    static Status checkUnchanged(const ImportCorrections &corrections, const QStringList &files);

    /// For one thread, to be handed to the functions below.
    Result<std::unique_ptr<Connection>> openConnection() const { return m_file->openConnection(); }
    /// Of the content of the files looked at.
    QString fingerprint() const { return m_fingerprint; }
    /// Cells of free text were read, see ImportReading.
    bool hasReadings() const { return m_hasReadings; }

    /// Quick, but for a filter with text.
    Result<Counts> counts(Connection &c, const Filter &filter) const;
    /// Those with rows that fit the filter, whose own group is passed over; in order of their names.
    Result<QList<Group>> groups(Connection &c, const Filter &filter) const;
    /// Up to `limit` findings from `offset` on, without their source and proposals. Quick at any offset, but for a
    /// filter with text.
    Result<QList<ImportFinding>> page(Connection &c, const Filter &filter, qint64 offset, int limit) const;
    /// All unsure ones that fit the filter, with their proposals and without their source; for a task.
    Result<QList<ImportFinding>> unsure(Connection &c, const Filter &filter) const;
    /// Everything about one; NotFound when there is no such finding.
    Result<ImportFinding> find(Connection &c, qint64 id) const;

private:
    std::unique_ptr<ScratchFile> m_file;
    QString m_fingerprint;
    bool m_hasReadings;
};

} // namespace rosette
