#pragma once

#include <optional>

#include <QStringList>

#include "models/people/contactpoint.h"
#include "models/tables/tablereader.h"
#include "models/volunteers/availability.h"

namespace rosette {

/// One line of a volunteers' spreadsheet, understood as far as it goes. Empty fields say nothing.
struct VolunteerRow
{
    qint64 line = 0;
    QString forename;
    QString surname;
    QString mobile;
    QString phone;
    QString email;
    QString postcode;
    QStringList skills;
    QString availabilityText;
    WeeklyAvailability availability;
    bool isLimitSaid = false;
    std::optional<int> maxShiftsPerWeek; ///< when said: none means as many as needed
    QString sinceText;
    Consent consent = Consent::Unknown;
    QStringList notes; ///< includes cells that could not be understood, so that nothing is lost
    bool isNew = false;
    bool avoidsStairs = false;
    QStringList problems; ///< sentences about cells that deserve a look
    QString sourceText;

    bool hasName() const { return !forename.isEmpty() || !surname.isEmpty(); }
    QString name() const;
};

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

    VolunteerRow read(const TableRow &row) const;

private:
    QString cell(const TableRow &row, Field field) const;
    void readName(const TableRow &row, VolunteerRow &out) const;
    void readContacts(const TableRow &row, VolunteerRow &out) const;
    void readTimes(const TableRow &row, VolunteerRow &out) const;
    void readNotes(const TableRow &row, VolunteerRow &out) const;

    QHash<Field, int> m_columns;
    QStringList m_unknown;
};

} // namespace rosette
