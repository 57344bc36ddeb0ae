#include "models/places/uprnrepository.h"

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAllSql = "SELECT points FROM uprn_blocks ORDER BY first_uprn"_L1;
constexpr auto kRemoveAllSql = "DELETE FROM uprn_blocks"_L1;
constexpr auto kInsertSql = "INSERT INTO uprn_blocks (id, first_uprn, uprns, points) VALUES (?, ?, ?, ?)"_L1;

constexpr size_t kPointsInBlock = 1000;

/// Calls `use` with each block's points.
template <typename Use>
Status forEachBlock(Connection &connection, Use use)
{
    return Statement(connection, QString(kAllSql)).forEach([&](const Row &row) -> Status {
        ROSETTE_ASSIGN(const std::vector<UprnPoint> points, UprnBlock::decode(row.blob(0)));
        use(points);
        return {};
    });
}

} // namespace

Result<std::vector<UprnPoint>> UprnRepository::all(Connection &connection)
{
    std::vector<UprnPoint> all;
    ROSETTE_CHECK(forEachBlock(connection, [&](const std::vector<UprnPoint> &points) {
        all.insert(all.end(), points.begin(), points.end());
    }));
    return all;
}

Result<QHash<qint64, LonLat>> UprnRepository::find(Connection &connection, const QSet<qint64> &uprns)
{
    QHash<qint64, LonLat> found;
    if (uprns.isEmpty())
        return found;
    ROSETTE_CHECK(forEachBlock(connection, [&](const std::vector<UprnPoint> &points) {
        for (const UprnPoint &point : points) {
            if (uprns.contains(point.uprn))
                found.insert(point.uprn, point.point);
        }
    }));
    return found;
}

Status UprnRepository::replaceAll(Connection &connection, const std::vector<UprnPoint> &points)
{
    ROSETTE_CHECK(Statement(connection, QString(kRemoveAllSql)).run());
    Statement insert(connection, QString(kInsertSql));
    for (size_t first = 0; first < points.size(); first += kPointsInBlock) {
        const size_t count = std::min(kPointsInBlock, points.size() - first);
        const UprnPoint *const block = points.data() + first;
        ROSETTE_CHECK(
            insert.bindAll(newIdValue(), block->uprn, int(count), UprnBlock::encode(block, block + count)).run());
    }
    return {};
}

} // namespace rosette
