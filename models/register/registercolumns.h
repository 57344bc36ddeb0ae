#pragma once

#include <array>

#include "models/register/registerlayout.h"
#include "models/tables/tablereader.h"

namespace rosette {

/// Where in one file the columns of a layout stand.
class RegisterColumns
{
public:
    RegisterColumns() = default;
    RegisterColumns(const RegisterLayout &layout, const QStringList &heading);

    /// Every column that the layout cannot do without is there, and a name; nor are there more or fewer than it says.
    bool isComplete() const { return m_isComplete; }
    /// How many columns of the file the layout knows.
    int known() const { return m_known; }

    bool has(RegisterField field) const { return !m_columns[size_t(field)].isEmpty(); }
    /// The column's text in `row`, cleaned; empty when there is none.
    QString text(RegisterField field, const TableRow &row) const;
    /// Of two columns (postcodes are given twice) the last that is filled.
    QString lastText(RegisterField field, const TableRow &row) const;
    /// The filled ones, in the file's order.
    QStringList texts(RegisterField field, const TableRow &row) const;

private:
    std::array<QList<int>, kRegisterFields> m_columns;
    int m_known = 0;
    bool m_isComplete = false;
};

} // namespace rosette
