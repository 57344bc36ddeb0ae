#include "walkinstances.h"

#include <cmath>
#include <numbers>

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QTextStream>

namespace rosette::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNoWay = 1 << 28;

struct Point
{
    double x = 0;
    double y = 0;
};

Error broken(const QString &path, const QString &why) { return {ErrorCode::Invalid, path + u": "_s + why, {}}; }

Result<QString> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return broken(path, u"cannot be read."_s);
    return QString::fromUtf8(file.readAll());
}

/// TSPLIB's degrees and minutes.
double radians(double value)
{
    const double degrees = std::trunc(value);
    return std::numbers::pi * (degrees + 5 * (value - degrees) / 3) / 180;
}

int geographic(const Point &a, const Point &b)
{
    constexpr double kEarthRadius = 6378.388; // kilometres, as TSPLIB has it
    const double q1 = std::cos(radians(a.y) - radians(b.y));
    const double q2 = std::cos(radians(a.x) - radians(b.x));
    const double q3 = std::cos(radians(a.x) + radians(b.x));
    return int(kEarthRadius * std::acos(0.5 * ((1 + q1) * q2 - (1 - q1) * q3)) + 1);
}

int weight(const QString &type, const Point &a, const Point &b)
{
    const double length = std::hypot(a.x - b.x, a.y - b.y);
    if (type == "GEO"_L1)
        return geographic(a, b);
    if (type == "CEIL_2D"_L1)
        return int(std::ceil(length));
    if (type == "ATT"_L1)
        return int(std::ceil(length / std::sqrt(10.0)));
    return int(std::lround(length));
}

/// The file's "KEY : value" lines, and the numbers of its sections.
struct TourFile
{
    QHash<QString, QString> keys;
    QHash<QString, QList<double>> sections;

    explicit TourFile(const QString &content)
    {
        QString section;
        for (const QString &line : content.split(u'\n')) {
            const QString text = line.trimmed();
            if (text.isEmpty() || text == "EOF"_L1)
                continue;
            if (text.contains(u':'))
                keys[text.section(u':', 0, 0).trimmed()] = text.section(u':', 1).trimmed();
            else if (text.endsWith("_SECTION"_L1))
                section = text;
            else
                for (const QString &number : text.split(u' ', Qt::SkipEmptyParts))
                    sections[section] += number.toDouble();
        }
    }
};

Status setPoints(const TourFile &file, const QString &path, Distances &distances)
{
    const QList<double> numbers = file.sections.value(u"NODE_COORD_SECTION"_s);
    const int size = distances.size();
    if (numbers.size() != 3 * size)
        return broken(path, u"not as many points as DIMENSION says."_s);
    const auto at = [&](int i) { return Point{numbers.at(3 * i + 1), numbers.at(3 * i + 2)}; };
    for (int i = 0; i < size; ++i) {
        for (int j = 0; j < i; ++j)
            distances.set(i, j, weight(file.keys.value(u"EDGE_WEIGHT_TYPE"_s), at(i), at(j)));
    }
    return {};
}

Status setMatrix(const TourFile &file, const QString &path, Distances &distances)
{
    const QString format = file.keys.value(u"EDGE_WEIGHT_FORMAT"_s);
    const bool isLower = format.startsWith("LOWER"_L1);
    const bool isUpper = format.startsWith("UPPER"_L1);
    const int diagonal = format.contains("DIAG"_L1) ? 0 : 1;
    const QList<double> numbers = file.sections.value(u"EDGE_WEIGHT_SECTION"_s);
    qsizetype next = 0;
    for (int i = 0; i < distances.size(); ++i) {
        const int from = isUpper ? i + diagonal : 0;
        const int to = isLower ? i + 1 - diagonal : distances.size();
        for (int j = from; j < to; ++j) {
            if (next >= numbers.size())
                return broken(path, u"fewer weights than DIMENSION says."_s);
            distances.set(i, j, int(numbers.at(next++)));
        }
    }
    return {};
}

std::optional<std::int64_t> bestTour(const QString &path, const Distances &distances)
{
    const QFileInfo info(path);
    const auto content = contentOf(info.path() + u'/' + info.completeBaseName() + u".opt.tour"_s);
    if (!content)
        return {};
    const QList<double> order = TourFile(*content).sections.value(u"TOUR_SECTION"_s);
    std::int64_t length = 0;
    const auto pointAt = [&](int i) { return int(order.at(i % distances.size())) - 1; };
    if (order.size() < distances.size())
        return {};
    for (int i = 0; i < distances.size(); ++i)
        length += distances(pointAt(i), pointAt(i + 1));
    return length;
}

/// Shortest ways between all vertices (R. Floyd 1962).
void closeWays(Distances &ways)
{
    for (int via = 0; via < ways.size(); ++via) {
        for (int a = 0; a < ways.size(); ++a) {
            for (int b = 0; b < a; ++b) {
                if (ways(a, via) + ways(via, b) < ways(a, b))
                    ways.set(a, b, ways(a, via) + ways(via, b));
            }
        }
    }
}

} // namespace

Result<TourInstance> readTourInstance(const QString &path)
{
    ROSETTE_ASSIGN(const QString content, contentOf(path));
    const TourFile file(content);
    const int size = file.keys.value(u"DIMENSION"_s).toInt();
    if (size < 1)
        return broken(path, u"no DIMENSION."_s);
    TourInstance instance{QFileInfo(path).completeBaseName(), Distances(size), {}};
    const bool isMatrix = file.keys.value(u"EDGE_WEIGHT_TYPE"_s) == "EXPLICIT"_L1;
    ROSETTE_CHECK(isMatrix ? setMatrix(file, path, instance.distances) : setPoints(file, path, instance.distances));
    instance.bestKnown = bestTour(path, instance.distances);
    return instance;
}

Result<ArcInstance> readArcInstance(const QString &path)
{
    ROSETTE_ASSIGN(QString content, contentOf(path));
    QTextStream in(&content);
    int vertices = 0;
    int edges = 0;
    in >> vertices >> edges;
    ArcInstance instance{QFileInfo(path).completeBaseName(), {Distances(vertices), 0, 0, {}}, 0, 0, 0};
    Distances &ways = instance.problem.distances;
    for (int a = 0; a < vertices; ++a) {
        for (int b = 0; b < a; ++b)
            ways.set(a, b, kNoWay);
    }
    for (int i = 0; i < edges; ++i) {
        int from = 0;
        int to = 0;
        int cost = 0;
        int demand = 0;
        in >> from >> to >> cost >> demand;
        if (from < 0 || to < 0 || from >= vertices || to >= vertices)
            return broken(path, u"an edge of a vertex that is not there."_s);
        if (from != to)
            ways.set(from, to, std::min(ways(from, to), cost));
        if (demand > 0) {
            instance.problem.tasks.push_back({from, to, demand});
            instance.served += cost;
        }
    }
    int vehicles = 0;
    qint64 lower = 0;
    qint64 upper = 0;
    in >> vehicles >> instance.problem.capacity >> lower >> upper;
    if (in.status() != QTextStream::Ok)
        return broken(path, u"cut off."_s);
    instance.lowerBound = lower;
    instance.bestKnown = upper;
    closeWays(ways);
    return instance;
}

} // namespace rosette::bench
