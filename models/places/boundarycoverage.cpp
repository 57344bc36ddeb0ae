#include "models/places/boundarycoverage.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "models/geo/polygons.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSliverM2 = 500;
constexpr double kSliverWidth = 4; // metres, on average
constexpr qsizetype kNamesShown = 4;

QString tr(const char *text) { return QCoreApplication::translate("BoundaryCoverage", text); }

/// Small, or long and thin.
bool isSliver(const Polygon &polygon, double areaM2)
{
    const double around = metresAlong(polygon.rings.first());
    return areaM2 < kSliverM2 || 2 * areaM2 < kSliverWidth * around;
}

QString squareMetres(double areaM2)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(qRound64(areaM2)) + u" m²"_s;
}

QString quoted(const QString &name) { return u'“' + name + u'”'; }

/// "“Elm” and “Oak”", "“A”, “B”, “C” and 3 more".
QString listed(const QStringList &names)
{
    QStringList shown;
    for (const QString &name : names.mid(0, kNamesShown))
        shown += quoted(name);
    if (names.size() > kNamesShown)
        return tr("%1 and %2 more").arg(shown.join(u", "_s)).arg(names.size() - kNamesShown);
    const QString last = shown.takeLast();
    return shown.isEmpty() ? last : tr("%1 and %2").arg(shown.join(u", "_s), last);
}

/// Calls `meet` with each two areas whose boxes overlap, at least one of them new; false from it ends.
template <typename Function>
void forEachPair(const QList<BoundaryCoverage::Area> &areas, Function meet)
{
    QList<qsizetype> fromWest(areas.size());
    std::iota(fromWest.begin(), fromWest.end(), 0);
    std::sort(fromWest.begin(), fromWest.end(),
              [&](qsizetype a, qsizetype b) { return areas[a].outline.box().west < areas[b].outline.box().west; });
    for (qsizetype i = 0; i < fromWest.size(); ++i) {
        const BoundaryCoverage::Area &one = areas[fromWest[i]];
        for (qsizetype j = i + 1; j < fromWest.size(); ++j) {
            const BoundaryCoverage::Area &other = areas[fromWest[j]];
            if (other.outline.box().west > one.outline.box().east)
                break;
            if ((one.isNew || other.isNew) && one.outline.box().intersects(other.outline.box()) && !meet(one, other))
                return;
        }
    }
}

void checkPair(const BoundaryCoverage::Area &one, const BoundaryCoverage::Area &other, BoundaryCoverage &coverage)
{
    double overlapM2 = 0;
    for (const Polygon &part : Polygons::shared(one.outline.polygons(), other.outline.polygons()).polygons) {
        const double areaM2 = Outline(MultiPolygon{{part}}).areaM2();
        if (isSliver(part, areaM2))
            ++coverage.slivers;
        else
            overlapM2 += areaM2;
    }
    if (overlapM2 <= 0)
        return;
    ++coverage.overlaps;
    const QString text = one.isNew && other.isNew
                             ? tr("%1 and %2 overlap by %3.")
                             : tr("%1 and %2 overlap by %3; one was here before. Remove the one that is out of date.");
    coverage.problems += {0, text.arg(quoted(one.name), quoted(other.name), squareMetres(overlapM2)), {}};
}

QStringList namesAround(const MultiPolygon &gap, const QList<BoundaryCoverage::Area> &areas)
{
    QStringList names;
    for (const BoundaryCoverage::Area &area : areas) {
        if (area.isNew && Polygons::meet(gap, area.outline.polygons()))
            names += area.name;
    }
    return names;
}

/// A gap is a hole in all areas together that no area has as a hole of its own, so at least two lie around it.
void checkGaps(const QList<BoundaryCoverage::Area> &areas, BoundaryCoverage &coverage)
{
    QList<MultiPolygon> parts;
    for (const BoundaryCoverage::Area &area : areas) {
        if (area.isNew)
            parts += area.outline.polygons();
    }
    for (const Polygon &polygon : Polygons::united(parts).polygons) {
        for (const Line &ring : polygon.rings.sliced(1)) {
            const Polygon gap{{ring}};
            const double areaM2 = ringAreaM2(ring);
            if (isSliver(gap, areaM2)) {
                ++coverage.slivers;
                continue;
            }
            const QStringList names = namesAround(MultiPolygon{{gap}}, areas);
            if (names.size() < 2)
                continue;
            ++coverage.gaps;
            coverage.problems +=
                {0, tr("Between %1 there is a gap of %2.").arg(listed(names), squareMetres(areaM2)), {}};
        }
    }
}

} // namespace

Result<BoundaryCoverage> BoundaryCoverage::check(const QList<Area> &areas, const Feedback &feedback)
{
    BoundaryCoverage coverage;
    feedback.report(-1, tr("Looking for overlaps and gaps"));
    forEachPair(areas, [&](const Area &one, const Area &other) {
        checkPair(one, other, coverage);
        return !feedback.isCancelled();
    });
    if (!feedback.isCancelled())
        checkGaps(areas, coverage);
    if (feedback.isCancelled())
        return Feedback::cancelledError(tr("The import was cancelled. Nothing was changed."));
    return coverage;
}

} // namespace rosette
