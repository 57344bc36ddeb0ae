#include "ui/volunteers/volunteersmodel.h"

#include <QPalette>

#include "models/activities/assignmentrepository.h"
#include "models/base/localtime.h"
#include "models/reports/workfigure.h"
#include "models/volunteers/availabilityrepository.h"
#include "models/volunteers/thanks.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// Said yes or if need be to some of that day or part of it.
bool isFree(const WeeklyAvailability &weekly, const VolunteerListFilter &filter)
{
    if (filter.weekday == 0 && !filter.part)
        return true;
    const TimeSpan span = filter.part ? TimeSpan::of(*filter.part) : TimeSpan::wholeDay();
    for (int weekday = 1; weekday <= 7; ++weekday) {
        if ((filter.weekday == 0 || filter.weekday == weekday) && weekly.coveredShare(weekday, span) > 0)
            return true;
    }
    return false;
}

bool fits(const VolunteerRowData &row, const VolunteerListFilter &filter)
{
    using Group = VolunteerListFilter::Group;
    const bool isInGroup = (filter.group != Group::ToThank || row.given) &&
                           (filter.group != Group::Representatives || row.volunteer.isRepresentative) &&
                           (filter.group != Group::New || row.volunteer.isNew) &&
                           (filter.group != Group::Resting || !row.volunteer.isActive);
    return isInGroup && isFree(row.weekly, filter);
}

QString nameText(const Volunteer &v)
{
    const QString name = v.isActive ? v.name() : VolunteersModel::tr("%1 (resting)").arg(v.name());
    return v.isRepresentative ? name + u" ◆"_s : name;
}

QString officeText(const Volunteer &v)
{
    if (!v.isRepresentative)
        return {};
    return v.office.isEmpty() ? VolunteersModel::tr("Representative") : v.office;
}

/// A representative's office first.
QString skillsText(const Volunteer &v)
{
    QStringList parts{officeText(v), v.skills.join(u", "_s)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

Status VolunteersModel::readYears(Connection &connection, QDate today)
{
    if (m_areYearsRead)
        return {};
    const QDate from(today.year() - 1, today.month(), 1);
    ROSETTE_ASSIGN(const QList<VolunteerYear> years, volunteerYears(connection, from.addMonths(1), today));
    m_years.clear();
    for (const VolunteerYear &year : years)
        m_years.insert(year.volunteer, year);
    ROSETTE_ASSIGN(m_given, givenSinceThanked(connection));
    ROSETTE_ASSIGN(m_thankedOn, ThanksRepository::lastOfAll(connection));
    m_areYearsRead = true;
    return {};
}

Status VolunteersModel::load(Connection &connection, const VolunteerListFilter &filter, QDate today)
{
    const QDate monday = mondayOf(today);
    ROSETTE_ASSIGN(m_total, VolunteerRepository::count(connection));
    ROSETTE_ASSIGN(const QList<Volunteer> volunteers, VolunteerRepository::list(connection, filter.basic));
    ROSETTE_ASSIGN(const auto weekly, AvailabilityRepository::listAll(connection));
    ROSETTE_ASSIGN(const QList<Assignment> assignments,
                   AssignmentRepository::listBetween(connection, monday, monday.addDays(6)));
    QHash<VolunteerId, int> shifts;
    for (const Assignment &assignment : assignments)
        shifts[assignment.volunteer] += assignment.counts();

    ROSETTE_CHECK(readYears(connection, today));

    beginResetModel();
    m_rows.clear();
    for (const Volunteer &volunteer : volunteers) {
        const VolunteerId id = volunteer.id;
        VolunteerRowData row{volunteer,         weekly.value(id), shifts.value(id),
                             m_years.value(id), std::nullopt,     m_thankedOn.value(id)};
        if (const auto given = m_given.constFind(id); given != m_given.constEnd())
            row.given = *given;
        if (fits(row, filter))
            m_rows += row;
    }
    endResetModel();
    return {};
}

int VolunteersModel::indexOf(VolunteerId id) const
{
    for (int i = 0; i < int(m_rows.size()); ++i) {
        if (m_rows[i].volunteer.id == id)
            return i;
    }
    return -1;
}

int VolunteersModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int VolunteersModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QString VolunteersModel::text(const VolunteerRowData &row, int column) const
{
    const Volunteer &v = row.volunteer;
    switch (column) {
    case Name:
        return nameText(v);
    case Mobile:
        return v.mobile.isEmpty() ? v.phone : v.mobile;
    case Skills:
        return skillsText(v);
    case Times:
        return row.weekly.isEmpty() ? v.availabilityText : row.weekly.words();
    case Ward:
        return v.wardName.isEmpty() ? v.postcode : v.wardName;
    case Shifts:
        return v.maxShiftsPerWeek ? tr("%1 of %2").arg(row.shiftsThisWeek).arg(*v.maxShiftsPerWeek)
                                  : QString::number(row.shiftsThisWeek);
    case Hours:
        return row.year.total.minutes > 0 ? figureText(WorkFigure::Minutes, row.year.total.minutes) : QString();
    case Reliability:
        return row.year.total.reliability() ? tr("%1 %").arg(qRound(*row.year.total.reliability() * 100)) : QString();
    case Thanked:
        if (row.given)
            return tr("▲ %1").arg(row.given->words());
        return row.thankedOn.isValid() ? shortDate(row.thankedOn) : QString();
    case LastAsked:
        return v.lastAskedAtMs == 0 ? tr("never") : shortDate(QDateTime::fromMSecsSinceEpoch(v.lastAskedAtMs).date());
    default:
        return {};
    }
}

QVariant VolunteersModel::sortValue(const VolunteerRowData &row, int column) const
{
    switch (column) {
    case Name:
        return QString(row.volunteer.surname + u' ' + row.volunteer.forename);
    case Shifts:
        return row.shiftsThisWeek;
    case Hours:
        return row.year.total.minutes;
    case Reliability:
        return row.year.total.reliability().value_or(-1);
    case Thanked:
        return row.thankedOn;
    case LastAsked:
        return row.volunteer.lastAskedAtMs;
    default:
        return text(row, column);
    }
}

QVariant VolunteersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const VolunteerRowData &row = m_rows.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == Name && row.volunteer.isRepresentative)
        return u"%1, %2"_s.arg(row.volunteer.name(), officeText(row.volunteer));
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, index.column());
    if (role == Qt::TextAlignmentRole && (index.column() == Hours || index.column() == Reliability))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == DataTable::kSortRole)
        return sortValue(row, index.column());
    if (role == DataTable::kPeopleRole)
        return QVariant::fromValue(QList<qint64>{row.volunteer.person.value()});
    return {};
}

QVariant VolunteersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles{tr("Name"),      tr("Phone"), tr("Can do"), tr("When free"),  tr("Lives in"),
                                    tr("This week"), tr("Hours"), tr("Came"),   tr("Last asked"), tr("Thanked")};
    return titles.value(section);
}

} // namespace rosette
