#include "models/register/householdmatch.h"

#include "models/register/bestassignment.h"

namespace rosette {

namespace {

/// The candidates of a household as a table: who fits which row with how many points.
class PointsTable
{
public:
    explicit PointsTable(const QList<QList<MatchCandidate>> &candidates)
    {
        for (const QList<MatchCandidate> &row : candidates) {
            for (const MatchCandidate &candidate : row) {
                if (!m_columns.contains(candidate.seat))
                    m_columns.insert(candidate.seat, int(m_columns.size()));
            }
        }
        for (const QList<MatchCandidate> &row : candidates) {
            std::vector<int> points(size_t(m_columns.size()));
            for (const MatchCandidate &candidate : row)
                points[size_t(m_columns.value(candidate.seat))] = candidate.match.points;
            m_points.push_back(std::move(points));
        }
        m_columnOf = bestAssignment(squares());
    }

    bool isAssigned(qsizetype row, const MatchCandidate &candidate) const
    {
        return m_columnOf[size_t(row)] == m_columns.value(candidate.seat, -2);
    }

    /// Somebody else nearly as good would be free for the row, or another row without anybody for the person.
    bool isContested(qsizetype row) const
    {
        const auto column = size_t(m_columnOf[size_t(row)]);
        const int enough = m_points[size_t(row)][column] - RegisterMatch::kMargin;
        for (size_t other = 0; other < m_points[size_t(row)].size(); ++other) {
            if (m_points[size_t(row)][other] >= enough && isFree(int(other)))
                return true;
        }
        for (size_t other = 0; other < m_points.size(); ++other) {
            if (m_columnOf[other] < 0 && m_points[other][column] >= enough)
                return true;
        }
        return false;
    }

private:
    /// One who fits well counts for more than two who fit so-so.
    std::vector<std::vector<int>> squares() const
    {
        std::vector<std::vector<int>> squares = m_points;
        for (std::vector<int> &row : squares) {
            for (int &points : row)
                points *= points;
        }
        return squares;
    }

    bool isFree(int column) const
    {
        return std::find(m_columnOf.begin(), m_columnOf.end(), column) == m_columnOf.end();
    }

    QHash<RegisterBook::Seat, int> m_columns;
    std::vector<std::vector<int>> m_points;
    std::vector<int> m_columnOf; ///< by row; -1: nobody
};

} // namespace

QList<std::optional<MatchCandidate>> certainMatches(const QList<QList<MatchCandidate>> &candidates)
{
    const PointsTable table(candidates);
    QList<std::optional<MatchCandidate>> certain(candidates.size());
    for (qsizetype row = 0; row < candidates.size(); ++row) {
        for (const MatchCandidate &candidate : candidates.at(row)) {
            if (table.isAssigned(row, candidate) && candidate.match.isCertain() && !table.isContested(row))
                certain[row] = candidate;
        }
    }
    return certain;
}

} // namespace rosette
