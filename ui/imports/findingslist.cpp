#include "ui/imports/findingslist.h"

namespace rosette {

namespace {

using Filter = FindingsList::Filter;
using Group = FindingsList::Group;

constexpr int kPauseMs = 200;

bool isSame(const Filter &one, const Filter &other)
{
    return one.outcome == other.outcome && one.isUnsureOnly == other.isUnsureOnly && one.group == other.group &&
           one.text == other.text;
}

bool fits(const ImportFinding &finding, const Filter &filter)
{
    return (!filter.outcome || *filter.outcome == finding.outcome) && (!filter.isUnsureOnly || finding.isUnsure) &&
           (!filter.group || *filter.group == finding.group);
}

qint64 fitting(const ImportFindings::Counts &counts, const Filter &filter)
{
    if (filter.isUnsureOnly)
        return counts.unsure;
    return filter.outcome ? counts.byOutcome.value(*filter.outcome) : counts.total();
}

void add(ImportFindings::Counts &sum, const ImportFindings::Counts &counts)
{
    for (auto it = counts.byOutcome.begin(); it != counts.byOutcome.end(); ++it)
        sum.byOutcome[it.key()] += it.value();
    sum.unsure += counts.unsure;
}

/// As ImportFindings::groups() counts, of rows that are here.
QList<ImportFindings::Group> groupsOf(const QList<ImportFinding> &rows)
{
    QMap<QString, ImportFindings::Counts> counts;
    for (const ImportFinding &row : rows) {
        ++counts[row.group].byOutcome[row.outcome];
        counts[row.group].unsure += row.isUnsure ? 1 : 0;
    }
    QList<ImportFindings::Group> groups;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        groups += ImportFindings::Group{it.key(), it.value()};
    std::sort(groups.begin(), groups.end(),
              [](const auto &one, const auto &other) { return one.name.compare(other.name, Qt::CaseInsensitive) < 0; });
    return groups;
}

/// The first rows of a search, and the groups of all that have its text. What is rare is read through once; of what is
/// common the first rows are soon there.
Result<QList<ImportFindings::Group>> readRows(const ImportFindings &findings, Connection &c, const Filter &filter,
                                              QList<ImportFinding> &rows)
{
    const Filter textOnly{.text = filter.text};
    ROSETTE_ASSIGN(rows, findings.page(c, textOnly, 0, FindingsList::kMostFound));
    QList<ImportFindings::Group> groups;
    if (rows.size() < FindingsList::kMostFound) {
        groups = groupsOf(rows);
        rows.removeIf([&](const ImportFinding &row) { return !fits(row, filter); });
    } else {
        ROSETTE_ASSIGN(groups, findings.groups(c, textOnly));
        ROSETTE_ASSIGN(rows, findings.page(c, filter, 0, FindingsList::kMostFound));
    }
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i].position = i;
    return groups;
}

} // namespace

FindingsList::FindingsList(TaskRunner &tasks, QObject *parent)
    : QObject(parent)
    , m_tasks(tasks)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FindingsList::runSearch);
}

Status FindingsList::setFindings(std::shared_ptr<const ImportFindings> findings)
{
    m_connection.reset();
    m_findings = std::move(findings);
    m_filter = {};
    Found all;
    if (m_findings) {
        ROSETTE_ASSIGN(m_connection, m_findings->openConnection());
        ROSETTE_ASSIGN(all, look(*m_findings, *m_connection, m_filter));
    }
    take(std::move(all));
    return {};
}

void FindingsList::setFilter(const Filter &filter)
{
    if (!m_findings || isSame(filter, m_filter))
        return;
    m_filter = filter;
    if (!filter.text.isEmpty())
        return search();
    if (auto all = look(*m_findings, *m_connection, filter))
        take(std::move(*all));
}

Result<FindingsList::Found> FindingsList::look(const ImportFindings &findings, Connection &c, const Filter &filter)
{
    Found found;
    found.isSearch = !filter.text.isEmpty();
    ROSETTE_ASSIGN(const auto groups,
                   found.isSearch ? readRows(findings, c, filter, found.rows) : findings.groups(c, Filter()));
    for (const ImportFindings::Group &group : groups) {
        const qint64 rows = fitting(group.counts, filter);
        if (rows > 0)
            found.groups += Group{group.name, rows};
        if (filter.group && *filter.group != group.name)
            continue;
        add(found.counts, group.counts);
        found.total += rows;
    }
    return found;
}

/// When a pause comes in typing, and one at a time: what is typed while one runs is looked for when it has ended.
void FindingsList::search()
{
    m_isSearching = true;
    m_pause.start();
    emit found();
}

void FindingsList::runSearch()
{
    if (std::exchange(m_isRunning, true))
        return;
    m_tasks.run<Found>(
        tr("Searching in the file"), this,
        [findings = m_findings, filter = m_filter](const Feedback &, Connection &) -> Result<Found> {
            ROSETTE_ASSIGN(const auto connection, findings->openConnection());
            return look(*findings, *connection, filter);
        },
        [this, filter = m_filter, findings = m_findings](Result<Found> found) {
            m_isRunning = false;
            if (findings == m_findings && isSame(filter, m_filter))
                take(found ? std::move(*found) : Found());
            else if (m_isSearching)
                runSearch();
        });
}

void FindingsList::take(Found found)
{
    m_pause.stop();
    m_isSearching = false;
    m_found = std::move(found);
    emit this->found();
}

void FindingsList::withUnsure(const QString &title, const std::function<void(const QList<ImportFinding> &)> &use)
{
    if (!m_findings)
        return;
    m_tasks.run<QList<ImportFinding>>(
        title, this,
        [findings = m_findings, filter = m_filter](const Feedback &, Connection &) -> Result<QList<ImportFinding>> {
            ROSETTE_ASSIGN(const auto connection, findings->openConnection());
            return findings->unsure(*connection, filter);
        },
        [this, use, findings = m_findings](const Result<QList<ImportFinding>> &found) {
            if (found && findings == m_findings)
                use(*found);
        });
}

Result<QList<ImportFinding>> FindingsList::page(qint64 offset, int limit) const
{
    if (m_found.isSearch)
        return m_found.rows.mid(offset, limit);
    return m_findings->page(*m_connection, m_filter, offset, limit);
}

} // namespace rosette
