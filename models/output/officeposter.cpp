#include <numeric>

#include <QCoreApplication>
#include <QLocale>

#include "models/base/localtime.h"
#include "models/output/planfoot.h"
#include "models/output/planwords.h"
#include "models/output/posterpages.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 7;
constexpr double kTitleHeight = 13;
constexpr double kHeadHeight = 19; // with the weekdays
constexpr double kDateHeight = 5;
constexpr double kLine = 3.3;
constexpr double kSmallest = 0.72; // of the type, when a month is full
constexpr double kInset = 1.2;
const TextStyle kWhat{7.5, true};
const TextStyle kWho{7};

QString tr(const char *text) { return QCoreApplication::translate("OfficePoster", text); }

/// A line in a day's box.
struct Line
{
    QString text;
    TextStyle style;
};
using Lines = QList<Line>;

/// Lays the month out in weeks as high as they are full, and draws it.
class OfficePainter
{
public:
    OfficePainter(Paper &paper, const MonthPoster &poster)
        : m_paper(paper)
        , m_poster(poster)
        , m_foot(paper, poster.clearance, {})
        , m_dayWidth(paper.width() / kDays)
    {
    }

    void draw();

private:
    QDate firstMonday() const { return mondayOf(m_poster.month); }
    int weeks() const;
    double room() const { return m_paper.height() - kHeadHeight - m_foot.height(); }
    QList<Lines> days();
    Lines linesOf(QDate day);
    void add(Lines &lines, const QString &text, TextStyle style);
    /// What every week needs for its fullest day.
    QList<double> heightsFor(const QList<Lines> &all) const;
    /// All of the room, shared out; a month that is too full is set in smaller type, then cut.
    QList<double> weekHeights(QList<Lines> &all);
    void drawHead();
    void drawDay(const QRectF &box, QDate day, const Lines &lines);

    Paper &m_paper;
    const MonthPoster &m_poster;
    PlanFoot m_foot;
    double m_dayWidth;
    double m_type = 1; ///< how large, against the usual
};

int OfficePainter::weeks() const
{
    const QDate last = m_poster.month.addMonths(1).addDays(-1);
    return int(firstMonday().daysTo(mondayOf(last))) / kDays + 1;
}

void OfficePainter::add(Lines &lines, const QString &text, TextStyle style)
{
    style.points *= m_type;
    for (const QString &line : m_paper.wrapped(text, style, m_dayWidth - 2 * kInset))
        lines += Line{line, style};
}

Lines OfficePainter::linesOf(QDate day)
{
    Lines lines;
    for (const PlanActivity &planned : m_poster.activities) {
        if (planned.activity.date != day)
            continue;
        add(lines, u"%1 %2"_s.arg(clockTime(planned.activity.start), planned.activity.title), kWhat);
        QStringList names;
        int missing = 0;
        for (const PlanShift &shift : planned.shifts) {
            missing += shift.missing;
            for (const PlanPerson &person : shift.people) {
                if (!names.contains(person.name))
                    names += person.name;
            }
        }
        add(lines, names.join(u", "_s), kWho);
        if (missing > 0)
            add(lines, tr("▲ %1 more wanted").arg(missing), TextStyle{7, false, true});
    }
    return lines;
}

QList<Lines> OfficePainter::days()
{
    QList<Lines> days;
    for (int day = 0; day < weeks() * kDays; ++day)
        days += linesOf(firstMonday().addDays(day));
    return days;
}

QList<double> OfficePainter::heightsFor(const QList<Lines> &all) const
{
    QList<double> heights;
    for (qsizetype first = 0; first < all.size(); first += kDays) {
        qsizetype most = 1;
        for (qsizetype day = first; day < first + kDays; ++day)
            most = std::max(most, all.at(day).size());
        heights += kDateHeight + kLine * m_type * double(most) + 0.5;
    }
    return heights;
}

QList<double> OfficePainter::weekHeights(QList<Lines> &all)
{
    const auto sum = [](const QList<double> &heights) {
        return std::accumulate(heights.cbegin(), heights.cend(), 0.0);
    };
    QList<double> heights = heightsFor(all);
    while (sum(heights) > room() && m_type > kSmallest) {
        m_type -= 0.04;
        all = days();
        heights = heightsFor(all);
    }
    const double wanted = sum(heights);
    for (double &height : heights)
        height = wanted > room() ? height * room() / wanted : height + (room() - wanted) / double(heights.size());
    return heights;
}

void OfficePainter::drawHead()
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    m_paper.text(QRectF(0, 0, m_paper.width(), 10), monthText(m_poster.month), {22, true});
    m_paper.text(QRectF(0, 0, m_paper.width(), 10), m_poster.clearance.campaign().name, {12}, Qt::AlignRight);
    for (int day = 0; day < kDays; ++day)
        m_paper.text(QRectF(day * m_dayWidth + kInset, kTitleHeight, m_dayWidth, kHeadHeight - kTitleHeight),
                     british.dayName(day + 1), {9, true});
}

void OfficePainter::drawDay(const QRectF &box, QDate day, const Lines &lines)
{
    const bool isOfMonth = day.month() == m_poster.month.month();
    if (!isOfMonth)
        m_paper.fill(box, 0.92);
    m_paper.boxes({box}, 0.5);
    if (!isOfMonth)
        return;
    m_paper.text(QRectF(box.left() + kInset, box.top(), 10, kDateHeight), QString::number(day.day()), {10, true});
    const double lineHeight = kLine * m_type;
    const auto fitting = qsizetype((box.height() - kDateHeight) / lineHeight);
    const bool isCut = lines.size() > fitting;
    double y = box.top() + kDateHeight;
    for (qsizetype i = 0; i < std::min(lines.size(), fitting); ++i) {
        const bool isLast = isCut && i + 1 == fitting;
        const Line line = isLast ? Line{tr("… more on the rota"), kWho} : lines.at(i);
        m_paper.text(QRectF(box.left() + kInset, y, m_dayWidth - 2 * kInset, lineHeight), line.text, line.style);
        y += lineHeight;
    }
}

void OfficePainter::draw()
{
    QList<Lines> all = days();
    const QList<double> heights = weekHeights(all);
    drawHead();
    double y = kHeadHeight;
    for (int week = 0; week < weeks(); ++week) {
        for (int day = 0; day < kDays; ++day) {
            const int index = week * kDays + day;
            drawDay(QRectF(day * m_dayWidth, y, m_dayWidth, heights.at(week)), firstMonday().addDays(index),
                    all.at(index));
        }
        y += heights.at(week);
    }
    m_foot.draw({});
}

} // namespace

void drawOfficePoster(Paper &paper, const MonthPoster &poster)
{
    paper.beginPage(Paper::Orientation::Landscape);
    OfficePainter(paper, poster).draw();
}

} // namespace rosette
