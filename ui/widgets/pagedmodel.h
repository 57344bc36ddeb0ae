#pragma once

#include <QAbstractTableModel>

#include "models/base/result.h"
#include "ui/widgets/rowcache.h"

namespace rosette {

/// A table model over a list that is too long to hold: rows are fetched in pages when they are shown. Derived models
/// say how many rows there are, how to fetch some, and what a cell shows. Window's thread.
template <typename Row>
class PagedModel : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_count; }

    /// Counts anew and forgets what was fetched: after a change or another filter.
    void reload()
    {
        beginResetModel();
        m_cache.clear();
        m_count = int(countRows().valueOr(0));
        endResetModel();
    }

    /// The row, fetched if need be; nothing when it is not there (any more).
    const Row *rowAt(int row) const
    {
        if (row < 0 || row >= m_count)
            return nullptr;
        if (const Row *cached = m_cache.find(row))
            return cached;
        const int page = m_cache.pageOf(row);
        const auto start = m_cache.startOf(page);
        auto rows = fetchRows(start.after, start.skip, m_cache.pageRows());
        if (!rows)
            return nullptr;
        m_cache.insert(page, std::move(rows).value());
        return m_cache.find(row);
    }

protected:
    /// How many rows are fetched at a time.
    int pageRows() const { return m_cache.pageRows(); }

    /// More rows came behind those there were, which are whole pages and stay as they are.
    void grow()
    {
        const int count = int(countRows().valueOr(0));
        if (count <= m_count)
            return;
        this->beginInsertRows({}, m_count, count - 1);
        m_count = count;
        this->endInsertRows();
    }

    virtual Result<qint64> countRows() const = 0;
    /// Up to `limit` rows in the list's order: those that come `skip` rows behind `after`, or behind the start when
    /// there is none. Scrolling never skips.
    virtual Result<QList<Row>> fetchRows(const Row *after, int skip, int limit) const = 0;

private:
    mutable RowCache<Row> m_cache;
    int m_count = 0;
};

} // namespace rosette
