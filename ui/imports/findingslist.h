#pragma once

#include <functional>

#include <QObject>
#include <QTimer>

#include "models/store/importfindings.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

/// The findings of a dry run as the window leafs through them: one filter, the rows that fit it and the counts beside
/// them. Without text everything is there at once; a search runs as a task, one at a time, and shows its first rows.
class FindingsList : public QObject
{
    Q_OBJECT

public:
    using Filter = ImportFindings::Filter;
    struct Group
    {
        QString name;
        qint64 rows = 0; ///< that fit the filter
    };
    static constexpr int kMostFound = 1000; ///< rows that a search shows

    explicit FindingsList(TaskRunner &tasks, QObject *parent = nullptr);

    /// Nothing lets the scratch file go.
    Status setFindings(std::shared_ptr<const ImportFindings> findings);
    const ImportFindings *findings() const { return m_findings.get(); }
    /// For ImportFindings' functions; only while there are findings.
    Connection &connection() const { return *m_connection; }

    const Filter &filter() const { return m_filter; }
    /// found() follows, at once without text.
    void setFilter(const Filter &filter);
    bool isSearching() const { return m_isSearching; }

    /// Rows that fit the filter, and how many of them page() gives.
    qint64 total() const { return m_found.total; }
    qint64 size() const { return m_found.isSearch ? m_found.rows.size() : m_found.total; }
    /// Of the filter without outcome and doubt.
    const ImportFindings::Counts &counts() const { return m_found.counts; }
    /// Of the filter without its group.
    const QList<Group> &groups() const { return m_found.groups; }

    /// Gathers the unsure rows that fit the filter, with their proposals, as a task and hands them over; not when the
    /// findings changed meanwhile.
    void withUnsure(const QString &title, const std::function<void(const QList<ImportFinding> &)> &use);

    Result<QList<ImportFinding>> page(qint64 offset, int limit) const;
    Result<ImportFinding> find(qint64 id) const { return m_findings->find(*m_connection, id); }

signals:
    void found();

private:
    struct Found
    {
        ImportFindings::Counts counts;
        QList<Group> groups;
        qint64 total = 0;
        bool isSearch = false;
        QList<ImportFinding> rows; ///< of a search
    };

    static Result<Found> look(const ImportFindings &findings, Connection &c, const Filter &filter);
    void search();
    void runSearch();
    void take(Found found);

    TaskRunner &m_tasks;
    std::shared_ptr<const ImportFindings> m_findings;
    std::unique_ptr<Connection> m_connection; ///< ends before the findings
    Filter m_filter;
    Found m_found;
    QTimer m_pause; ///< while one types
    bool m_isSearching = false;
    bool m_isRunning = false;
};

} // namespace rosette
