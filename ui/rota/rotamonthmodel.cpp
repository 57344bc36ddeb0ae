#include "ui/rota/rotamonthmodel.h"

#include <QLocale>

#include "models/base/localtime.h"
#include "ui/rota/weeksummary.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 7;

RotaMonthModel::Line lineOf(const PlannedActivity &planned)
{
    const Activity &activity = planned.activity;
    RotaMonthModel::Line line{.activity = activity.id, .time = clockTime(activity.start), .title = activity.title};
    line.isQuiet = !planned.isToCome;
    if (activity.isCancelled())
        line.title = RotaMonthModel::tr("%1, cancelled").arg(activity.title);
    if (planned.shifts.isEmpty() || !isAsked(activity))
        return line;
    line.shift = planned.shifts.first().shift.id;
    for (const PlannedShift &shift : planned.shifts) {
        if (shift.gaps.isEmpty())
            continue;
        const Meaning meaning = meaningOf(shift);
        if (line.meaning == Meaning::Done || (line.meaning != Meaning::Problem && meaning == Meaning::Problem)) {
            line.meaning = meaning;
            line.shift = shift.shift.id;
        }
    }
    line.count = u"%1 %2/%3"_s.arg(Theme::shapeOf(line.meaning)).arg(planned.filled()).arg(planned.minimum());
    return line;
}

} // namespace

void RotaMonthModel::showWeeks(const QList<WeekPlan> &weeks, QDate month, QDate today)
{
    beginResetModel();
    m_month = month;
    m_today = today;
    m_mondays.clear();
    m_gaps.clear();
    m_lines.clear();
    for (const WeekPlan &plan : weeks) {
        m_mondays += plan.monday();
        m_gaps += plan.gaps().size();
        for (const PlannedDay &day : plan.days()) {
            m_lines += QList<Line>();
            for (const PlannedActivity &planned : day.activities)
                m_lines.last() += lineOf(planned);
        }
    }
    endResetModel();
}

QDate RotaMonthModel::date(const QModelIndex &cell) const { return m_mondays.at(cell.row()).addDays(cell.column()); }

QModelIndex RotaMonthModel::indexOf(QDate date) const
{
    const auto row = m_mondays.indexOf(mondayOf(date));
    return row < 0 ? QModelIndex() : index(int(row), date.dayOfWeek() - 1);
}

const QList<RotaMonthModel::Line> &RotaMonthModel::lines(const QModelIndex &cell) const
{
    return m_lines.at(cell.row() * kDays + cell.column());
}

bool RotaMonthModel::isColumnEmpty(int column) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!lines(index(row, column)).isEmpty())
            return false;
    }
    return true;
}

bool RotaMonthModel::isEmpty() const
{
    return std::all_of(m_lines.begin(), m_lines.end(), [](const QList<Line> &lines) { return lines.isEmpty(); });
}

int RotaMonthModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_mondays.size()); }

QVariant RotaMonthModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    QStringList words;
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(date(index).day());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        words += longDate(date(index));
        for (const Line &line : lines(index))
            words += QStringList{line.time, line.title, line.count}.join(u' ').trimmed();
        return words.join(u'\n');
    default:
        return {};
    }
}

QVariant RotaMonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                      .standaloneDayName(section + 1, QLocale::ShortFormat))
                                       : QVariant();
    if (section < 0 || section >= rowCount())
        return {};
    const qsizetype gaps = m_gaps.at(section);
    if (role == Qt::ToolTipRole)
        return tr("Show the week %1").arg(weekRange(monday(section)));
    if (role != Qt::DisplayRole)
        return {};
    const QString week = isoWeek(monday(section)).section(u'-', 1);
    return gaps == 0 ? week : QString(week + u'\n' + Theme::shapeOf(Meaning::Problem) + u' ' + QString::number(gaps));
}

} // namespace rosette
