#pragma once

#include <QHash>

#include "models/store/bulkstatement.h"
#include "models/store/importfindings.h"

namespace rosette {

/// Takes down what a dry run finds. One thread; memory does not grow with the findings.
class ImportFindingsWriter
{
public:
    static Result<std::unique_ptr<ImportFindingsWriter>> begin();

    /// In any order: file and line say where it belongs. One finding a line; of two the later one stays.
    Status add(const ImportFinding &finding);
    /// Nothing can be added afterwards.
    Result<std::shared_ptr<const ImportFindings>> finish(const QString &fingerprint);

private:
    ImportFindingsWriter(std::unique_ptr<ScratchFile> file, std::unique_ptr<Connection> connection);
    Result<qint64> groupId(const QString &name);
    Status addProposals(qint64 id, const QList<ImportProposal> &proposals);

    std::unique_ptr<ScratchFile> m_file;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<BulkStatement> m_insertFinding;
    std::unique_ptr<BulkStatement> m_insertProposal;
    QHash<QString, qint64> m_groups;
    bool m_hasReadings = false;
    qint64 m_unnamed = 0; ///< findings about somebody whom no line names
};

} // namespace rosette
