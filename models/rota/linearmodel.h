#pragma once

#include <limits>
#include <vector>

#include <QByteArray>

namespace rosette {

/// A linear program, part of whose columns are whole numbers: what solvers read. Columns and rows are known by their
/// places and named after them; nothing in it says whose they are.
class LinearModel
{
public:
    enum class Sense {
        AtMost,
        AtLeast,
        Equal,
    };
    struct Entry
    {
        int column;
        double factor;
    };

    static constexpr double kNoLimit = std::numeric_limits<double>::infinity();

    /// Between `lower` (finite) and `upper`; `cost` for each unit, to be made least. Returns its place.
    int addColumn(double cost, double lower, double upper, bool isWhole = false);
    int addRow(Sense sense, double side, std::vector<Entry> entries);
    /// Fixes a column.
    void fix(int column, double value);

    int columnCount() const { return int(m_columns.size()); }
    int rowCount() const { return int(m_rows.size()); }

    /// Free MPS, which every solver of such problems reads. Columns are C0, C1, …, rows R0, R1, …; the objective is
    /// COST.
    QByteArray toMps() const;

private:
    struct Column
    {
        double cost;
        double lower;
        double upper;
        bool isWhole;
        std::vector<Entry> rows; ///< `column` is the row here
    };
    struct Row
    {
        Sense sense;
        double side;
    };

    std::vector<Column> m_columns;
    std::vector<Row> m_rows;
};

} // namespace rosette
