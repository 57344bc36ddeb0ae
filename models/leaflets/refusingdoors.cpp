#include "models/leaflets/refusingdoors.h"

#include "models/store/idarray.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kRefusingSql = R"(
SELECT d.id FROM json_each(?) j JOIN doors d ON d.id = j.value
 WHERE d.is_do_not_leaflet = 1
    OR (EXISTS (SELECT 1 FROM people h WHERE h.door_id = d.id AND h.is_do_not_contact = 1)
        AND NOT EXISTS (SELECT 1 FROM people h WHERE h.door_id = d.id AND h.is_do_not_contact = 0)))"_L1;

} // namespace

Result<QSet<DoorId>> doorsTakingNone(Connection &connection, const QList<DoorId> &doors)
{
    QSet<DoorId> refusing;
    ROSETTE_CHECK(Statement(connection, QString(kRefusingSql)).bindAll(idArray(doors)).forEach([&](const Row &row) {
        refusing.insert(row.id<DoorId>(0));
    }));
    return refusing;
}

} // namespace rosette
