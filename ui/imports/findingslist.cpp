#include "ui/imports/findingslist.h"

namespace rosette {

namespace {

bool isSame(const FindingsList::Filter &one, const FindingsList::Filter &other)
{
    return one.outcome == other.outcome && one.isUnsureOnly == other.isUnsureOnly && one.group == other.group &&
           one.text == other.text;
}

/// How many of `groups` fit the filter: what ImportFindings::counts() would read a second time.
qint64 totalOf(const QList<ImportFindings::Group> &groups, const FindingsList::Filter &filter)
{
    qint64 total = 0;
    for (const ImportFindings::Group &group : groups) {
        if (!filter.group || *filter.group == group.name)
            total += group.counts.total();
    }
    return total;
}

} // namespace

FindingsList::FindingsList(TaskRunner &tasks, QObject *parent)
    : QObject(parent)
    , m_tasks(tasks)
{
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
    Filter every = filter;
    every.outcome.reset();
    every.isUnsureOnly = false;
    Found found;
    ROSETTE_ASSIGN(found.counts, findings.counts(c, every));
    ROSETTE_ASSIGN(found.groups, findings.groups(c, filter));
    found.total = totalOf(found.groups, filter);
    found.isSearch = !filter.text.isEmpty();
    if (found.isSearch) {
        ROSETTE_ASSIGN(found.rows, findings.page(c, filter, 0, kMostFound));
    }
    return found;
}

/// One at a time: what is typed meanwhile is looked for when the running one has ended.
void FindingsList::search()
{
    if (std::exchange(m_isSearching, true))
        return;
    m_tasks.run<Found>(
        tr("Searching in the file"), this,
        [findings = m_findings, filter = m_filter](const Feedback &, Connection &) -> Result<Found> {
            ROSETTE_ASSIGN(const auto connection, findings->openConnection());
            return look(*findings, *connection, filter);
        },
        [this, filter = m_filter, findings = m_findings](Result<Found> found) {
            m_isSearching = false;
            if (findings == m_findings)
                takeSearch(filter, std::move(found));
            else if (!m_filter.text.isEmpty())
                search();
        });
    emit found();
}

void FindingsList::takeSearch(const Filter &filter, Result<Found> found)
{
    if (isSame(filter, m_filter)) {
        take(found ? std::move(*found) : Found());
    } else if (!m_filter.text.isEmpty()) {
        search();
    }
}

void FindingsList::take(Found found)
{
    m_found = std::move(found);
    emit this->found();
}

Result<QList<ImportFinding>> FindingsList::page(qint64 offset, int limit) const
{
    if (m_found.isSearch)
        return m_found.rows.mid(offset, limit);
    return m_findings->page(*m_connection, m_filter, offset, limit);
}

} // namespace rosette
