#pragma once

#include <QHash>
#include <QStringList>

#include "models/tables/tablereader.h"

namespace rosette {

/// Knows the columns of a volunteers' spreadsheet by the words people put above them, in any order.
class VolunteerColumns
{
public:
    enum class Field {
        Name,
        Forename,
        Surname,
        Mobile,
        Phone,
        Email,
        Postcode,
        Skills,
        Availability,
        Limit,
        Since,
        Consent,
        Notes,
    };

    explicit VolunteerColumns(const QStringList &heading);

    /// Heads a table of people: a name beside something else that is known.
    static bool isHeading(const QStringList &cells);
    /// A name can be read.
    bool isUsable() const { return m_columns.contains(Field::Name) || m_columns.contains(Field::Surname); }
    /// Headings nobody knows; their cells are not read.
    QStringList unknownHeadings() const { return m_unknown; }
    /// Cleaned; empty when there is no such column.
    QString cell(const TableRow &row, Field field) const;

private:
    QHash<Field, int> m_columns;
    QStringList m_unknown;
};

} // namespace rosette
