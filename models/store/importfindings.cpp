#include "models/store/importfindings.h"

#include <numeric>

#include <QCoreApplication>
#include <QFileInfo>

#include "models/store/filefingerprint.h"
#include "models/store/importfindingrows.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

using Filter = ImportFindings::Filter;

constexpr auto kProposalsSql = "SELECT value, text, why, outcome FROM proposals WHERE finding_id = ? ORDER BY place"_L1;

ImportProposal toProposal(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2), ImportOutcome(row.number(3))};
}

/// A condition with what is bound to its marks.
struct Where
{
    QStringList conditions;
    QVariantList values;

    void add(const QString &condition, const QVariantList &bound = {})
    {
        conditions += condition;
        values += bound;
    }
    QString sql() const { return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s); }
    Statement &bindTo(Statement &statement) const
    {
        statement.bindAll();
        for (const QVariant &value : values)
            statement.bindNext(value);
        return statement;
    }
};

/// Of what `tallies` has as well: outcome and group.
Where plainWhere(const Filter &filter, bool hasGroup)
{
    Where where;
    if (filter.outcome)
        where.add(u"f.outcome = ?"_s, {int(*filter.outcome)});
    if (filter.isUnsureOnly)
        where.add(u"f.is_unsure = 1"_s);
    if (hasGroup && filter.group)
        where.add(u"f.group_id = (SELECT id FROM groups WHERE name = ?)"_s, {toSql(*filter.group)});
    return where;
}

Where whereOf(const Filter &filter, bool hasGroup = true)
{
    Where where = plainWhere(filter, hasGroup);
    const QString text = filter.text.simplified();
    if (!text.isEmpty()) {
        QString pattern = text;
        for (const QChar special : {u'\\', u'%', u'_'})
            pattern.replace(special, u"\\"_s + special);
        where.add(u"(f.title || ' ' || f.number || ' ' || f.address || ' ' || g.name) LIKE ? ESCAPE '\\'"_s,
                  {QString(u'%' + pattern + u'%')});
    }
    return where;
}

/// The list whose marks help; none for a filter by group or text.
std::optional<int> listOf(const Filter &filter)
{
    if (filter.group || !filter.text.isEmpty() || (filter.outcome && filter.isUnsureOnly))
        return {};
    if (filter.isUnsureOnly)
        return ImportFindingRows::kUnsureList;
    return filter.outcome ? ImportFindingRows::listOf(*filter.outcome) : ImportFindingRows::kAllList;
}

/// "SELECT group, outcome, unsure, findings": from what was counted before, or, with text, by reading.
QString tallySql(const Filter &filter, bool hasGroup)
{
    if (filter.text.isEmpty()) {
        return u"SELECT g.name, f.outcome, f.is_unsure, f.findings FROM tallies f JOIN groups g ON g.id = f.group_id"_s +
               plainWhere(filter, hasGroup).sql();
    }
    return u"SELECT g.name, f.outcome, f.is_unsure, count(*) FROM findings f JOIN groups g ON g.id = f.group_id"_s +
           whereOf(filter, hasGroup).sql() + u" GROUP BY f.group_id, f.outcome, f.is_unsure"_s;
}

void add(ImportFindings::Counts &counts, const Row &row)
{
    counts.byOutcome[ImportOutcome(row.number(1))] += row.integer(3);
    if (row.boolean(2))
        counts.unsure += row.integer(3);
}

} // namespace

qint64 ImportFindings::Counts::total() const { return std::accumulate(byOutcome.begin(), byOutcome.end(), qint64(0)); }

ImportFindings::ImportFindings(std::unique_ptr<ScratchFile> file, QString fingerprint, bool hasReadings)
    : m_file(std::move(file))
    , m_fingerprint(std::move(fingerprint))
    , m_hasReadings(hasReadings)
{
}

Status ImportFindings::checkUnchanged(const ImportCorrections &corrections, const QStringList &files)
{
    const QString seen = corrections.value(QString::fromLatin1(kFingerprintKey));
    if (seen.isEmpty() || seen == fileFingerprint(files))
        return {};
    const auto tr = [](const char *text) { return QCoreApplication::translate("ImportFinding", text); };
    return Error{ErrorCode::Conflict,
                 tr("%1 was changed since you looked at what its import would do. Nothing was imported. Look at it "
                    "again.")
                     .arg(files.size() == 1 ? QFileInfo(files.first()).fileName() : tr("One of the files")),
                 {}};
}

Result<ImportFindings::Counts> ImportFindings::counts(Connection &c, const Filter &filter) const
{
    Statement statement(c, tallySql(filter, true));
    Counts counts;
    ROSETTE_CHECK(whereOf(filter).bindTo(statement).forEach([&](const Row &row) { add(counts, row); }));
    return counts;
}

Result<QList<ImportFindings::Group>> ImportFindings::groups(Connection &c, const Filter &filter) const
{
    Statement statement(c, tallySql(filter, false) + u" ORDER BY g.name COLLATE NOCASE, g.id"_s);
    QList<Group> groups;
    ROSETTE_CHECK(whereOf(filter, false).bindTo(statement).forEach([&](const Row &row) {
        if (groups.isEmpty() || groups.last().name != row.text(0))
            groups += Group{row.text(0), {}};
        add(groups.last().counts, row);
    }));
    return groups;
}

Result<QList<ImportFinding>> ImportFindings::page(Connection &c, const Filter &filter, qint64 offset, int limit) const
{
    Where where = whereOf(filter);
    qint64 skip = offset;
    if (const auto list = listOf(filter); list && offset >= ImportFindingRows::kMarkStep) {
        const qint64 place = offset / ImportFindingRows::kMarkStep;
        ROSETTE_ASSIGN(const auto mark, Statement(c, u"SELECT id FROM marks WHERE list = ? AND place = ?"_s)
                                            .bindAll(*list, place)
                                            .first([](const Row &row) { return row.integer(0); }));
        if (!mark)
            return QList<ImportFinding>();
        where.add(u"f.id > ?"_s, {*mark});
        skip = offset % ImportFindingRows::kMarkStep;
    }
    Statement statement(c, ImportFindingRows::selectSql() + where.sql() + u" ORDER BY f.id LIMIT ? OFFSET ?"_s);
    where.bindTo(statement).bindNext(limit).bindNext(skip);
    ROSETTE_ASSIGN(QList<ImportFinding> findings, statement.list(ImportFindingRows::toFinding));
    for (qsizetype i = 0; i < findings.size(); ++i)
        findings[i].position = offset + i;
    return findings;
}

Result<ImportFinding> ImportFindings::find(Connection &c, qint64 id) const
{
    Statement select(c, ImportFindingRows::selectSql() + u" WHERE f.id = ?"_s);
    ROSETTE_ASSIGN(auto found, select.bindAll(id).first(ImportFindingRows::toFinding));
    if (!found)
        return Error{ErrorCode::NotFound, QCoreApplication::translate("ImportFinding", "The row is not there."), {}};
    const auto toText = [](const Row &row) { return row.text(0); };
    ROSETTE_ASSIGN(const auto source,
                   Statement(c, u"SELECT source FROM findings WHERE id = ?"_s).bindAll(id).first(toText));
    found->source = source.value_or(QString());
    Statement proposals(c, QString(kProposalsSql));
    ROSETTE_ASSIGN(found->proposals, proposals.bindAll(id).list(toProposal));
    return *found;
}

Result<QList<ImportFinding>> ImportFindings::unsure(Connection &c, const Filter &filter) const
{
    Filter unsureOnes = filter;
    unsureOnes.isUnsureOnly = true;
    ROSETTE_ASSIGN(QList<ImportFinding> findings, page(c, unsureOnes, 0, -1));
    Statement proposals(c, QString(kProposalsSql));
    for (ImportFinding &finding : findings) {
        ROSETTE_ASSIGN(finding.proposals, proposals.bindAll(finding.id).list(toProposal));
    }
    return findings;
}

} // namespace rosette
