#pragma once

#include <optional>

#include <QMap>
#include <QStringList>

#include "models/people/contactpoint.h"
#include "models/store/importfinding.h"
#include "models/volunteers/availability.h"
#include "models/volunteers/volunteercare.h"
#include "models/volunteers/volunteercolumns.h"

namespace rosette {

/// One line of a volunteers' spreadsheet, understood as far as it goes. Empty fields say nothing. Of a cell that was
/// understood in part only nothing is taken, unless somebody agreed.
struct VolunteerRow
{
    int file = 1;
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
    VolunteerCare care;
    bool isDoubleSaid = false; ///< "same as above?" stands beside it
    QList<ImportReading> readings;
    QString sourceText;

    bool hasName() const { return !forename.isEmpty() || !surname.isEmpty(); }
    QString name() const;
    bool isUnsure() const;
    /// What was doubted, a sentence each.
    QStringList doubts() const;
};

/// Reads a line of a spreadsheet into what is said of a volunteer.
class VolunteerRowReader
{
public:
    /// `knownSkills`: see SkillParser. All must outlive this.
    VolunteerRowReader(const VolunteerColumns &columns, const QStringList &knownSkills)
        : m_columns(columns)
        , m_knownSkills(knownSkills)
    {
    }

    /// `agreed`: what the user said instead of a cell, or agreed to, by its reading's key.
    VolunteerRow read(const TableRow &row, int file, const QMap<QString, QString> &agreed) const;

private:
    class Line;

    const VolunteerColumns &m_columns;
    const QStringList &m_knownSkills;
};

} // namespace rosette
