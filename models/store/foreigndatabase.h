#pragma once

#include <memory>

#include <QSqlDatabase>
#include <QVariant>

#include "models/store/statement.h"

struct sqlite3;

namespace rosette {

/// An SQLite file of another program, in clear and only read: the pictures of a map, say. Nothing in it is trusted: a
/// query that never ends is stopped, a value beyond 16 MiB refused. Lives and dies in the thread that made it.
class ForeignDatabase
{
public:
    /// NotFound, Invalid (not an SQLite file, or encrypted) or Io, in a sentence for people.
    static Result<std::unique_ptr<ForeignDatabase>> open(const QString &path);

    ~ForeignDatabase();
    ForeignDatabase(const ForeignDatabase &) = delete;
    ForeignDatabase &operator=(const ForeignDatabase &) = delete;

    QString path() const { return m_path; }

    /// All rows of a query, with `values` for its ?, through `map(const Row &)`.
    template <typename Map>
    auto list(const QString &sql, const QVariantList &values, Map map)
        -> Result<QList<std::invoke_result_t<Map, const Row &>>>
    {
        QList<std::invoke_result_t<Map, const Row &>> rows;
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        ROSETTE_CHECK(execute(query, sql, values));
        const Row row(query);
        while (query.next())
            rows.append(map(row));
        ROSETTE_CHECK(finish(query));
        return rows;
    }

private:
    ForeignDatabase(QString path, QSqlDatabase database)
        : m_path(std::move(path))
        , m_database(std::move(database))
    {
    }

    void limit();
    Status execute(QSqlQuery &query, const QString &sql, const QVariantList &values);
    Status finish(const QSqlQuery &query) const;
    Error errorFrom(const QSqlError &error) const;

    QString m_path;
    QSqlDatabase m_database;
    int m_rests = 0; ///< how often the running query was looked at
};

} // namespace rosette
