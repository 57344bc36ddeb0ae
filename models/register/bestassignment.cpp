#include "models/register/bestassignment.h"

#include <algorithm>
#include <limits>

namespace rosette {

namespace {

/// The Hungarian method over a square of costs, rows and columns counted from 1 as in the textbooks: rows are taken in
/// one by one, each along the cheapest path that frees a column.
class Hungarian
{
public:
    Hungarian(const std::vector<std::vector<int>> &points, size_t size)
        : m_points(points)
        , m_size(size)
        , m_rowPrice(size + 1)
        , m_columnPrice(size + 1)
        , m_rowOf(size + 1)
    {
    }

    std::vector<int> solve()
    {
        for (size_t row = 1; row <= m_size; ++row)
            takeIn(row);
        std::vector<int> columns(m_points.size(), -1);
        for (size_t column = 1; column <= m_size; ++column) {
            const size_t row = m_rowOf[column];
            if (row <= m_points.size() && cost(row, column) < 0)
                columns[row - 1] = int(column - 1);
        }
        return columns;
    }

private:
    int cost(size_t row, size_t column) const
    {
        if (row > m_points.size() || column > m_points[row - 1].size())
            return 0;
        return -m_points[row - 1][column - 1];
    }

    void takeIn(size_t row)
    {
        std::vector<int> slack(m_size + 1, std::numeric_limits<int>::max());
        std::vector<size_t> from(m_size + 1);
        std::vector<bool> isDone(m_size + 1);
        size_t column = 0;
        m_rowOf[0] = row;
        do {
            isDone[column] = true;
            const size_t next = cheapest(column, slack, from, isDone);
            shift(slack, isDone, slack[next]);
            column = next;
        } while (m_rowOf[column] != 0);
        for (; column != 0; column = from[column])
            m_rowOf[column] = m_rowOf[from[column]];
    }

    size_t cheapest(size_t column, std::vector<int> &slack, std::vector<size_t> &from, const std::vector<bool> &isDone)
    {
        const size_t row = m_rowOf[column];
        size_t best = 0;
        for (size_t j = 1; j <= m_size; ++j) {
            if (isDone[j])
                continue;
            const int reduced = cost(row, j) - m_rowPrice[row] - m_columnPrice[j];
            if (reduced < slack[j]) {
                slack[j] = reduced;
                from[j] = column;
            }
            if (best == 0 || slack[j] < slack[best])
                best = j;
        }
        return best;
    }

    void shift(std::vector<int> &slack, const std::vector<bool> &isDone, int by)
    {
        for (size_t j = 0; j <= m_size; ++j) {
            if (isDone[j]) {
                m_rowPrice[m_rowOf[j]] += by;
                m_columnPrice[j] -= by;
            } else {
                slack[j] -= by;
            }
        }
    }

    const std::vector<std::vector<int>> &m_points;
    size_t m_size;
    std::vector<int> m_rowPrice;
    std::vector<int> m_columnPrice;
    std::vector<size_t> m_rowOf; ///< by column; 0 is nobody
};

} // namespace

std::vector<int> bestAssignment(const std::vector<std::vector<int>> &points)
{
    size_t size = points.size();
    for (const std::vector<int> &row : points)
        size = std::max(size, row.size());
    return Hungarian(points, size).solve();
}

} // namespace rosette
