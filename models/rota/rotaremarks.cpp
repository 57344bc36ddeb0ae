#include "models/rota/rotaremarks.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>

#include "models/base/localtime.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNamedActivities = 3;

QString tr(const char *text) { return QCoreApplication::translate("RotaRemarks", text); }

class Remarks
{
public:
    Remarks(const RotaWeeks &weeks, const RotaState &rota)
        : m_weeks(weeks)
        , m_rota(rota)
    {
    }

    QStringList all()
    {
        addEmptiness();
        addOddTimes();
        addLocked();
        addLifters();
        addWithoutShifts();
        return m_sentences;
    }

private:
    const RotaProblem &problem() const { return m_weeks.problem; }
    const RotaChoice &choice(int place) const { return problem().choices[std::size_t(place)]; }
    bool isLocked(int place) const { return choice(place).state == RotaChoice::State::Locked; }

    QString title(const Shift &shift) const { return m_weeks.teamOf(shift).happeningOf(shift).title; }
    QString words(const Shift &shift) const
    {
        return tr("%1 at “%2” (%3, %4)")
            .arg(shift.role, title(shift), shortDate(shift.date), timeRange(shift.start, shift.end));
    }

    void addEmptiness()
    {
        if (m_weeks.weeks.first().team().members().isEmpty())
            m_sentences +=
                tr("There are no volunteers to ask yet. Add them, or import their spreadsheet, then plan again.");
        if (!m_weeks.shifts.isEmpty() && !m_weeks.canBeFilled.contains(true))
            m_sentences += tr("All that was planned in these weeks is over, so there was nothing to fill.");
    }

    void addOddTimes()
    {
        for (const Shift &shift : m_weeks.withoutTime)
            m_sentences += tr("%1 ends before it begins, so nobody was put on it. Mend its times.").arg(words(shift));
        for (qsizetype i = 0; i < m_weeks.shifts.size(); ++i) {
            const Shift &shift = m_weeks.shifts.at(i);
            if (m_weeks.canBeFilled.at(i) && isWhileClocksChange(shift))
                m_sentences += tr("The clocks change while people are on %1: say in words when they are to be there.")
                                   .arg(words(shift));
        }
    }

    /// In Britain the hour from 01:00 to 02:00 is skipped or comes twice.
    static bool isWhileClocksChange(const Shift &shift)
    {
        constexpr qint64 kDaySeconds = 86'400;
        return shift.start < QTime(2, 0) && shift.end > QTime(1, 0) &&
               shift.date.startOfDay().secsTo(shift.date.addDays(1).startOfDay()) != kDaySeconds;
    }

    void addLocked()
    {
        for (int person = 0; person < int(problem().people.size()); ++person) {
            QList<int> locked; // choices
            for (const int place : m_rota.choicesOfPerson(person)) {
                if (isLocked(place) && m_weeks.canBeFilled.at(choice(place).shift))
                    locked += place;
            }
            addLockedClashes(person, locked);
            addLockedBeyondLimit(person, locked);
        }
    }

    void addLockedClashes(int person, const QList<int> &locked)
    {
        for (qsizetype a = 0; a < locked.size(); ++a) {
            for (qsizetype b = a + 1; b < locked.size(); ++b) {
                const int one = choice(locked[a]).shift;
                const int other = choice(locked[b]).shift;
                if (problem().isClash(one, other))
                    m_sentences += tr("%1 is locked to two shifts that cannot both be done: %2 and %3. Unlock one, "
                                      "then plan again.")
                                       .arg(m_weeks.people.at(person).name, words(m_weeks.shifts.at(one)),
                                            words(m_weeks.shifts.at(other)));
            }
        }
    }

    void addLockedBeyondLimit(int person, const QList<int> &locked)
    {
        const auto limit = problem().people[std::size_t(person)].mostPerWeek;
        for (int week = 0; limit && week < problem().weeks; ++week) {
            const auto inWeek = std::count_if(locked.begin(), locked.end(),
                                              [&](int place) { return problem().weekOf(choice(place).shift) == week; });
            if (inWeek > *limit)
                m_sentences += tr("%1 is locked to %2 shifts in the week %3, though their limit is %4.")
                                   .arg(m_weeks.people.at(person).name)
                                   .arg(inWeek)
                                   .arg(weekRange(m_weeks.weeks.at(week).monday()))
                                   .arg(*limit);
        }
    }

    void addLifters()
    {
        for (int i = 0; i < int(problem().activities.size()); ++i) {
            const int wanted = problem().activities[std::size_t(i)].lifters;
            const int there = m_rota.hands(i);
            if (there < wanted)
                m_sentences += tr("“%1” (%2) packs something that takes %3 people to carry, and has %4 when it begins.")
                                   .arg(m_weeks.activities.at(i).title, shortDate(m_weeks.activities.at(i).date))
                                   .arg(wanted)
                                   .arg(there);
        }
    }

    void addWithoutShifts()
    {
        QStringList titles;
        for (const WeekPlan &week : m_weeks.weeks) {
            for (const PlannedDay &day : week.days()) {
                for (const PlannedActivity &planned : day.activities) {
                    if (planned.shifts.isEmpty() && planned.isToCome)
                        titles += tr("“%1” (%2)").arg(planned.activity.title, shortDate(planned.activity.date));
                }
            }
        }
        if (titles.isEmpty())
            return;
        QString named = titles.mid(0, kNamedActivities).join(u", "_s);
        if (titles.size() > kNamedActivities)
            named = tr("%1 and %2 more").arg(named).arg(titles.size() - kNamedActivities);
        m_sentences += tr("Without shifts, so nobody was planned for: %1.").arg(named);
    }

    const RotaWeeks &m_weeks;
    const RotaState &m_rota;
    QStringList m_sentences;
};

} // namespace

QStringList remarksOn(const RotaWeeks &weeks, const RotaState &rota) { return Remarks(weeks, rota).all(); }

} // namespace rosette
