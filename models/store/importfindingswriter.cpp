#include "models/store/importfindingswriter.h"

#include "models/store/importfindingrows.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// The indexes stand from the start: sorting a million rows at the end would need memory.
const QStringList &schema()
{
    static const QStringList statements{
        u"CREATE TABLE groups (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT"_s,
        u"CREATE TABLE findings (id INTEGER PRIMARY KEY, outcome INTEGER NOT NULL, is_unsure INTEGER NOT NULL, "
        "group_id INTEGER NOT NULL, title TEXT NOT NULL, number TEXT NOT NULL, address TEXT NOT NULL, "
        "changes TEXT NOT NULL, reason TEXT NOT NULL, decision TEXT NOT NULL, readings TEXT NOT NULL, "
        "source TEXT NOT NULL) STRICT"_s,
        u"CREATE INDEX idx_findings_outcome ON findings (outcome)"_s,
        u"CREATE INDEX idx_findings_unsure ON findings (is_unsure) WHERE is_unsure = 1"_s,
        u"CREATE INDEX idx_findings_group ON findings (group_id, outcome, is_unsure)"_s,
        u"CREATE TABLE proposals (finding_id INTEGER NOT NULL, place INTEGER NOT NULL, value TEXT NOT NULL, "
        "text TEXT NOT NULL, why TEXT NOT NULL, outcome INTEGER NOT NULL, "
        "PRIMARY KEY (finding_id, place)) STRICT, WITHOUT ROWID"_s,
        u"CREATE TABLE tallies (group_id INTEGER NOT NULL, outcome INTEGER NOT NULL, is_unsure INTEGER NOT NULL, "
        "findings INTEGER NOT NULL) STRICT"_s,
        u"CREATE TABLE marks (list INTEGER NOT NULL, place INTEGER NOT NULL, id INTEGER NOT NULL, "
        "PRIMARY KEY (list, place)) STRICT, WITHOUT ROWID"_s,
    };
    return statements;
}

constexpr auto kInsertGroupSql = "INSERT INTO groups (id, name) VALUES (?, ?)"_L1;
constexpr auto kInsertFindingSql = R"(
INSERT OR REPLACE INTO findings (id, outcome, is_unsure, group_id, title, number, address, changes, reason, decision, readings,
                                 source)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kInsertProposalSql =
    "INSERT OR REPLACE INTO proposals (finding_id, place, value, text, why, outcome) VALUES (?, ?, ?, ?, ?, ?)"_L1;
constexpr auto kTallySql = R"(
INSERT INTO tallies SELECT group_id, outcome, is_unsure, count(*) FROM findings GROUP BY group_id, outcome, is_unsure)"_L1;
constexpr auto kInsertMarkSql = "INSERT INTO marks (list, place, id) VALUES (?, ?, ?)"_L1;

/// Every so many findings of a list one is marked, so that a jump in a long list skips few.
Status markList(Connection &c, int list)
{
    const QString condition = ImportFindingRows::conditionOf(list);
    Statement next(c, u"SELECT id FROM findings WHERE %1 AND id > ? ORDER BY id LIMIT 1 OFFSET %2"_s.arg(condition).arg(
                          ImportFindingRows::kMarkStep - 1));
    Statement insert(c, QString(kInsertMarkSql));
    qint64 after = 0;
    for (qint64 place = 1;; ++place) {
        ROSETTE_ASSIGN(const auto id, next.bindAll(after).first([](const Row &row) { return row.integer(0); }));
        if (!id)
            return {};
        after = *id;
        ROSETTE_CHECK(insert.bindAll(list, place, after).run());
    }
}

} // namespace

ImportFindingsWriter::ImportFindingsWriter(std::unique_ptr<ScratchFile> file, std::unique_ptr<Connection> connection)
    : m_file(std::move(file))
    , m_connection(std::move(connection))
{
}

Result<std::unique_ptr<ImportFindingsWriter>> ImportFindingsWriter::begin()
{
    ROSETTE_ASSIGN(auto file, ScratchFile::create());
    ROSETTE_ASSIGN(auto connection, file->openConnection());
    Connection &c = *connection;
    std::unique_ptr<ImportFindingsWriter> writer(new ImportFindingsWriter(std::move(file), std::move(connection)));
    ROSETTE_CHECK(Statement(c, u"BEGIN"_s).run());
    for (const QString &statement : schema())
        ROSETTE_CHECK(Statement(c, statement).run());
    writer->m_insertFinding = std::make_unique<BulkStatement>(c, QString(kInsertFindingSql));
    writer->m_insertProposal = std::make_unique<BulkStatement>(c, QString(kInsertProposalSql));
    return writer;
}

Status ImportFindingsWriter::add(const ImportFinding &finding)
{
    ROSETTE_ASSIGN(const qint64 group, groupId(finding.group));
    m_hasReadings = m_hasReadings || !finding.readings.isEmpty();
    const qint64 id = finding.line > 0 ? ImportFindingRows::idOf(finding.file, finding.line)
                                       : ImportFindingRows::unnamedId(m_unnamed++);
    ROSETTE_CHECK(m_insertFinding->run(id, int(finding.outcome), finding.isUnsure, group, finding.title, finding.number,
                                       finding.address, ImportFindingRows::pack(finding.changes), finding.reason,
                                       finding.decision, ImportFindingRows::pack(finding.readings), finding.source));
    return addProposals(id, finding.proposals);
}

Result<std::shared_ptr<const ImportFindings>> ImportFindingsWriter::finish(const QString &fingerprint)
{
    m_insertFinding.reset();
    m_insertProposal.reset();
    ROSETTE_CHECK(Statement(*m_connection, QString(kTallySql)).run());
    for (const int list : ImportFindingRows::lists())
        ROSETTE_CHECK(markList(*m_connection, list));
    ROSETTE_CHECK(Statement(*m_connection, u"COMMIT"_s).run());
    m_connection.reset();
    return std::shared_ptr<const ImportFindings>(
        std::make_shared<ImportFindings>(std::move(m_file), fingerprint, m_hasReadings));
}

Result<qint64> ImportFindingsWriter::groupId(const QString &name)
{
    if (const auto known = m_groups.constFind(name); known != m_groups.constEnd())
        return *known;
    const qint64 id = m_groups.size() + 1;
    m_groups.insert(name, id);
    ROSETTE_CHECK(Statement(*m_connection, QString(kInsertGroupSql)).bindAll(id, name).run());
    return id;
}

Status ImportFindingsWriter::addProposals(qint64 id, const QList<ImportProposal> &proposals)
{
    for (int i = 0; i < proposals.size(); ++i) {
        const ImportProposal &proposal = proposals.at(i);
        ROSETTE_CHECK(m_insertProposal->run(id, i, proposal.value, proposal.text, proposal.why, int(proposal.outcome)));
    }
    return {};
}

} // namespace rosette
