#include "models/places/streetclusters.h"

#include <map>

#include "models/geo/linemerge.h"
#include "models/places/streetname.h"

namespace rosette {

namespace {

constexpr double kOneStreetMetres = 1000;

double metresBetweenLine(const Line &a, const Line &b)
{
    if (!boxOf(a).grownBy(kOneStreetMetres).intersects(boxOf(b)))
        return std::numeric_limits<double>::infinity();
    double best = std::numeric_limits<double>::infinity();
    for (const LonLat corner : a)
        best = std::min(best, nearestOn(b, corner).metresAway);
    for (const LonLat corner : b)
        best = std::min(best, nearestOn(a, corner).metresAway);
    return best;
}

/// Groups lines by walking from one to all that are near, until none is left.
QList<QList<Line>> clusters(QList<Line> lines)
{
    QList<QList<Line>> result;
    while (!lines.isEmpty()) {
        QList<Line> cluster{lines.takeLast()};
        for (qsizetype i = 0; i < cluster.size(); ++i) {
            for (qsizetype j = lines.size() - 1; j >= 0; --j) {
                if (metresBetweenLine(cluster[i], lines[j]) <= kOneStreetMetres)
                    cluster += lines.takeAt(j);
            }
        }
        result += cluster;
    }
    return result;
}

} // namespace

double metresBetweenLines(const QList<Line> &a, const QList<Line> &b)
{
    double best = std::numeric_limits<double>::infinity();
    for (const Line &line : a) {
        for (const Line &other : b)
            best = std::min(best, metresBetweenLine(line, other));
    }
    return best;
}

QList<MappedStreet> streetsOf(const QList<NamedRoad> &roads)
{
    struct Pieces
    {
        QString name;
        QList<Line> lines;
    };
    std::map<QString, Pieces> byKey;
    for (const NamedRoad &road : roads) {
        Pieces &pieces = byKey[StreetName::key(road.name)];
        if (pieces.name.isEmpty())
            pieces.name = road.name;
        pieces.lines += road.line;
    }
    QList<MappedStreet> streets;
    for (const auto &[key, pieces] : byKey) {
        for (const QList<Line> &lines : clusters(mergedLines(pieces.lines)))
            streets += MappedStreet{pieces.name, key, lines};
    }
    return streets;
}

} // namespace rosette
