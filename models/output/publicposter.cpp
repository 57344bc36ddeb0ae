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
constexpr double kMmPerPoint = 25.4 / 72;
constexpr double kRowHeights = 3.4; // of a row, in heights of its title's type
constexpr double kDateWidths = 8;   // of the date's column, in the same

QString tr(const char *text) { return QCoreApplication::translate("PublicPoster", text); }

/// As large as lets all rows stand on one page, if that is readable from a step away.
double pointsFor(qsizetype rows, double room)
{
    return std::clamp(room / (double(rows) * kRowHeights * kMmPerPoint), kSmallest, kLargest);
}

void drawRow(Paper &paper, const Activity &activity, double points, double top)
{
    const double letter = points * kMmPerPoint;
    const double left = letter * kDateWidths;
    const double width = paper.width() - left;
    paper.text(QRectF(0, top, left - 2, letter * 1.4), shortDate(activity.date), {points, true});
    paper.text(QRectF(0, top + letter * 1.45, left - 2, letter * 1.2), timeRange(activity.start, activity.end),
               {points * 0.8});
    paper.text(QRectF(left, top, width, letter * 1.4), activity.title, {points, true});
    paper.text(QRectF(left, top + letter * 1.45, width, letter * 1.2), whereBesideTitle(activity), {points * 0.8});
    const double bottom = top + letter * (kRowHeights - 0.35);
    paper.lines({QLineF(0, bottom, paper.width(), bottom)}, 0.5, 0.5);
}

} // namespace

void drawPublicPoster(Paper &paper, const MonthPoster &poster)
{
    paper.beginPage(Paper::Orientation::Portrait);
    const PlanFoot foot(paper, poster.clearance, {}, false);
    PaperFlow flow(paper, kHeadHeight, foot.height());
    const double room = paper.height() - kHeadHeight - foot.height();
    const double points = pointsFor(poster.activities.size(), room);
    for (const PlanActivity &planned : poster.activities)
        flow.add({points * kMmPerPoint * kRowHeights,
                  [&, activity = planned.activity](double top) { drawRow(paper, activity, points, top); }});
    flow.draw([&](int page, int pages) {
        paper.text(QRectF(0, 0, paper.width(), 18), poster.clearance.campaign().name, {34, true});
        paper.text(QRectF(0, 18, paper.width(), 12), tr("Meet us in %1").arg(monthText(poster.month)), {22});
        paper.lines({QLineF(0, 34, paper.width(), 34)}, 2);
        foot.draw(pages > 1 ? tr("page %1 of %2").arg(page).arg(pages) : QString());
    });
}

} // namespace rosette
