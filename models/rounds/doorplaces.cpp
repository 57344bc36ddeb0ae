#include "models/rounds/doorplaces.h"

#include "models/rounds/stagewalk.h"
#include "models/store/bulkquery.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSql = R"(
SELECT id, street_id, ward_id, building, flat, number FROM doors WHERE street_id IS NOT NULL
 ORDER BY street_id, sort_key, id)"_L1;

} // namespace

Result<DoorPlaces> DoorPlaces::load(Connection &connection)
{
    DoorPlaces places;
    ROSETTE_CHECK(BulkQuery(connection, QString(kSql)).forEach([&places](const BulkRow &row) {
        const DoorPlace &place = places.m_places.emplace_back(row.id<DoorId>(0), row.id<StreetId>(1), row.id<WardId>(2),
                                                              row.text(3), row.text(4), row.text(5));
        Stretch &stretch = places.m_streets[place.street];
        if (stretch.count++ == 0)
            stretch.first = places.m_places.size() - 1;
    }));
    return places;
}

std::span<const DoorPlace> DoorPlaces::ofStreet(StreetId street) const
{
    const Stretch stretch = m_streets.value(street);
    return std::span(m_places).subspan(stretch.first, stretch.count);
}

QList<DoorId> DoorPlaces::doorsOf(const QList<Stage> &stages) const
{
    QList<DoorId> doors;
    const auto doorsOf = [this](StreetId street) { return Result<std::span<const DoorPlace>>(ofStreet(street)); };
    (void)walkStages(stages, doorsOf, [&doors](qsizetype, const DoorPlace &door) { doors += door.id; });
    return doors;
}

} // namespace rosette
