#include "models/rounds/planreadiness.h"

#include "models/places/mapfeatures.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDoorsSql = "SELECT count(*), count(lon) FROM doors"_L1;
constexpr auto kOfWardSql = " WHERE ward_id = ?"_L1;

} // namespace

Result<PlanReadiness> planReadiness(Connection &connection, WardId ward)
{
    Statement statement(connection, ward ? QString(kDoorsSql) + QString(kOfWardSql) : QString(kDoorsSql));
    if (ward)
        statement.bindAll(ward);
    PlanReadiness readiness;
    ROSETTE_CHECK(statement.forEach([&](const Row &row) {
        readiness.doors = row.number(0);
        readiness.located = row.number(1);
    }));
    ROSETTE_ASSIGN(const GeoBox map, MapFeatureRepository::extent(connection));
    readiness.hasMap = map.isValid();
    return readiness;
}

} // namespace rosette
