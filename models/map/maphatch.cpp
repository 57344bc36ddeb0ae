#include "models/map/maphatch.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

#include <QTransform>

namespace rosette {

namespace {

/// Where an edge crosses a line of the hatch, and which way it goes.
struct Crossing
{
    double x = 0;
    int turn = 0;
};

using Crossings = std::map<qint64, std::vector<Crossing>>; // by the number of the line

void addEdge(Crossings &crossings, QPointF from, QPointF to, double spacing)
{
    const int turn = from.y() < to.y() ? 1 : -1;
    if (turn < 0)
        std::swap(from, to);
    // Half open, so that a corner on a line counts once.
    for (auto line = qint64(std::ceil(from.y() / spacing)); double(line) * spacing < to.y(); ++line) {
        const double share = (double(line) * spacing - from.y()) / (to.y() - from.y());
        crossings[line].push_back({from.x() + share * (to.x() - from.x()), turn});
    }
}

Crossings crossingsOf(const QList<QPolygonF> &rings, double spacing)
{
    Crossings crossings;
    for (const QPolygonF &ring : rings) {
        for (qsizetype i = 0; i < ring.size(); ++i)
            addEdge(crossings, ring.at(i), ring.at((i + 1) % ring.size()), spacing);
    }
    return crossings;
}

} // namespace

QList<QLineF> hatchLines(const QPainterPath &path, double spacing, double degrees)
{
    const QTransform level = QTransform().rotate(degrees); // y points down: lines that rise lie flat
    const QTransform back = level.inverted();
    QList<QLineF> lines;
    Crossings crossings = crossingsOf(path.toSubpathPolygons(level), spacing);
    for (auto &[number, row] : crossings) {
        std::sort(row.begin(), row.end(), [](const Crossing &a, const Crossing &b) { return a.x < b.x; });
        int winding = 0;
        double begin = 0;
        for (const Crossing &crossing : row) {
            if (winding == 0)
                begin = crossing.x;
            winding += crossing.turn;
            if (winding == 0 && crossing.x > begin)
                lines.append(back.map(QLineF(begin, double(number) * spacing, crossing.x, double(number) * spacing)));
        }
    }
    return lines;
}

} // namespace rosette
