#include "models/geo/linemerge.h"

#include <map>

namespace rosette {

namespace {

using Corner = std::pair<double, double>;

Corner cornerAt(LonLat point) { return {point.lon, point.lat}; }

/// Which pieces begin or end at each corner.
class Corners
{
public:
    explicit Corners(const QList<Line> &pieces)
    {
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            m_ends[cornerAt(pieces[i].first())] += i;
            m_ends[cornerAt(pieces[i].last())] += i;
        }
    }

    /// The one other piece at this corner; -1 when none or several go on from here.
    qsizetype next(LonLat corner, qsizetype from) const
    {
        const QList<qsizetype> &ends = m_ends.at(cornerAt(corner));
        if (ends.size() != 2 || ends[0] == ends[1])
            return -1;
        return ends[0] == from ? ends[1] : ends[0];
    }

private:
    std::map<Corner, QList<qsizetype>> m_ends;
};

Line reversed(Line line)
{
    std::reverse(line.begin(), line.end());
    return line;
}

/// Appends to `line`, whose end lies on piece `at`, whatever goes on from there.
void extend(Line &line, qsizetype at, const QList<Line> &pieces, const Corners &corners, QList<bool> &isUsed)
{
    for (qsizetype next = corners.next(line.last(), at); next >= 0 && !isUsed[next];
         next = corners.next(line.last(), at)) {
        isUsed[next] = true;
        const Line piece = pieces[next].first() == line.last() ? pieces[next] : reversed(pieces[next]);
        line += piece.mid(1);
        at = next;
    }
}

} // namespace

QList<Line> mergedLines(const QList<Line> &pieces)
{
    QList<Line> usable = pieces;
    usable.removeIf([](const Line &line) { return line.size() < 2; });
    const Corners corners(usable);
    QList<bool> isUsed(usable.size(), false);
    QList<Line> merged;
    for (qsizetype i = 0; i < usable.size(); ++i) {
        if (isUsed[i])
            continue;
        isUsed[i] = true;
        Line line = usable[i];
        extend(line, i, usable, corners, isUsed);
        line = reversed(line);
        extend(line, i, usable, corners, isUsed);
        merged += reversed(line);
    }
    return merged;
}

} // namespace rosette
