#include "models/register/doorneighbours.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// The same house: street, number and building, of which one at least is said.
constexpr auto kSelectSql = R"(
SELECT n.id,
       n.street_id IS d.street_id AND n.building = d.building AND n.number = d.number AND n.number || n.building <> '',
       n.number = d.number AND n.number <> '' AND n.flat = d.flat
  FROM doors d JOIN doors n ON n.postcode = d.postcode
 WHERE d.id = ? AND d.postcode <> '' AND n.id <> d.id)"_L1;

DoorNeighbour toNeighbour(const Row &row)
{
    const bool isSameBuilding = row.boolean(1);
    return {row.id<DoorId>(0), isSameBuilding, isSameBuilding || row.boolean(2)};
}

} // namespace

DoorNeighbours::DoorNeighbours(Connection &c)
    : m_select(c, QString(kSelectSql))
{
}

Result<QList<DoorNeighbour>> DoorNeighbours::of(DoorId door)
{
    ROSETTE_ASSIGN(QList<DoorNeighbour> neighbours, m_select.bindAll(door).list(toNeighbour));
    neighbours.removeIf([](const DoorNeighbour &one) { return !one.isLikeIt; });
    return neighbours;
}

} // namespace rosette
