#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/output/paperflow.h"
#include "models/output/planfoot.h"
#include "models/output/planwords.h"
#include "models/output/posterpages.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kHeadHeight = 42;
constexpr double kLargest = 20; // points of the titles
constexpr double kSmallest = 10;
constexpr double kSmallestOfOneLine = 8.5;
constexpr double kMmPerPoint = 25.4 / 72;
constexpr double kDateWidths = 8; // of the date's column, in heights of its type

QString tr(const char *text) { return QCoreApplication::translate("PublicPoster", text); }

/// How the rows are set: in two lines each where there is room, else in one.
struct RowLook
{
    double points = kLargest;
    bool isTwoLines = true;

    double letter() const { return points * kMmPerPoint; }
    double height() const { return letter() * heights(isTwoLines); }

    /// As large as lets all rows stand on one page, if that is readable from a step away.
    static RowLook fitting(qsizetype rows, double room)
    {
        const bool isTwoLines = room / double(rows) >= 1.01 * kSmallest * kMmPerPoint * heights(true);
        const double points = room / (double(rows) * heights(isTwoLines) * kMmPerPoint);
        return {std::clamp(points * 0.999, isTwoLines ? kSmallest : kSmallestOfOneLine, kLargest), isTwoLines};
    }

private:
    /// Of a row, in heights of its type.
    static double heights(bool isTwoLines) { return isTwoLines ? 3.4 : 2.1; }
};

void drawTwoLines(Paper &paper, const Activity &activity, const RowLook &look, double top)
{
    const double letter = look.letter();
    const double left = letter * kDateWidths;
    const double width = paper.width() - left;
    const double second = top + letter * 1.45;
    paper.text(QRectF(0, top, left - 2, letter * 1.4), shortDate(activity.date), {look.points, true});
    paper.text(QRectF(0, second, left - 2, letter * 1.2), timeRange(activity.start, activity.end), {look.points * 0.8});
    paper.text(QRectF(left, top, width, letter * 1.4), activity.title, {look.points, true});
    paper.text(QRectF(left, second, width, letter * 1.2), whereBesideTitle(activity), {look.points * 0.8});
}

void drawOneLine(Paper &paper, const Activity &activity, const RowLook &look, double top)
{
    const double letter = look.letter();
    const double times = letter * kDateWidths * 0.9;
    const double left = times + letter * kDateWidths * 0.9;
    const QString where = whereBesideTitle(activity);
    paper.text(QRectF(0, top, times - 1, letter * 1.6), shortDate(activity.date), {look.points, true});
    paper.text(QRectF(times, top, left - times - 1, letter * 1.6), timeRange(activity.start, activity.end),
               {look.points});
    paper.text(QRectF(left, top, paper.width() - left, letter * 1.6),
               where.isEmpty() ? activity.title : u"%1, %2"_s.arg(activity.title, where), {look.points});
}

void drawRow(Paper &paper, const Activity &activity, const RowLook &look, double top)
{
    if (look.isTwoLines)
        drawTwoLines(paper, activity, look, top);
    else
        drawOneLine(paper, activity, look, top);
    const double bottom = top + look.height() - look.letter() * 0.35;
    paper.lines({QLineF(0, bottom, paper.width(), bottom)}, 0.5, 0.5);
}

} // namespace

void drawPublicPoster(Paper &paper, const MonthPoster &poster)
{
    paper.beginPage(Paper::Orientation::Portrait);
    const PlanFoot foot(paper, poster.clearance, {}, false);
    PaperFlow flow(paper, kHeadHeight, foot.height());
    const double room = paper.height() - kHeadHeight - foot.height();
    const RowLook look = RowLook::fitting(poster.activities.size(), room);
    for (const PlanActivity &planned : poster.activities)
        flow.add(
            {look.height(), [&, activity = planned.activity](double top) { drawRow(paper, activity, look, top); }});
    flow.draw([&](int page, int pages) {
        paper.text(QRectF(0, 0, paper.width(), 18), poster.clearance.campaign().name, {34, true});
        paper.text(QRectF(0, 18, paper.width(), 12), tr("Meet us in %1").arg(monthText(poster.month)), {22});
        paper.lines({QLineF(0, 34, paper.width(), 34)}, 2);
        foot.draw(pages > 1 ? tr("page %1 of %2").arg(page).arg(pages) : QString());
    });
}

} // namespace rosette
