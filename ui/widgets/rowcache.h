#pragma once

#include <map>

#include <QCache>
#include <QList>

namespace rosette {

/// Rows of a long list in pages: the pages used last are kept, the others can be fetched again. Of every page that was
/// ever seen its last row stays, so that the next page is asked for by key and a jump starts from the nearest known
/// row.
template <typename Row>
class RowCache
{
public:
    explicit RowCache(int pageRows = 200, int pages = 24)
        : m_pageRows(pageRows)
        , m_pages(pages)
    {
    }

    int pageRows() const { return m_pageRows; }
    int pageOf(int row) const { return row / m_pageRows; }

    /// The row, when its page is here.
    const Row *find(int row) const
    {
        const QList<Row> *page = m_pages.object(pageOf(row));
        const int place = row % m_pageRows;
        return page && place < page->size() ? &page->at(place) : nullptr;
    }

    void insert(int page, QList<Row> rows)
    {
        if (rows.size() == m_pageRows)
            m_lastRows.insert_or_assign(page, rows.last());
        m_pages.insert(page, new QList<Row>(std::move(rows)));
    }

    void clear()
    {
        m_pages.clear();
        m_lastRows.clear();
    }

    /// How to reach a page: after which known row (none: from the start), skipping how many rows from there.
    struct Start
    {
        const Row *after = nullptr;
        int skip = 0;
    };
    Start startOf(int page) const
    {
        auto next = m_lastRows.lower_bound(page);
        if (next == m_lastRows.begin())
            return {nullptr, page * m_pageRows};
        --next;
        return {&next->second, (page - next->first - 1) * m_pageRows};
    }

private:
    int m_pageRows;
    QCache<int, QList<Row>> m_pages;
    std::map<int, Row> m_lastRows;
};

} // namespace rosette
