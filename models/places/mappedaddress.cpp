#include "models/places/mappedaddress.h"

#include "models/store/bulkstatement.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql =
    "SELECT uprn, flat, building, number, street_key, postcode, lon, lat, is_interpolated FROM mapped_addresses"_L1;
constexpr auto kRemoveAllSql = "DELETE FROM mapped_addresses"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO mapped_addresses (id, uprn, flat, building, number, street_key, postcode, lon, lat, is_interpolated)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;

MappedAddress toAddress(const Row &row)
{
    const auto uprn = row.isNull(0) ? std::nullopt : std::optional(row.integer(0));
    return {uprn,          row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), {row.real(6), row.real(7)},
            row.boolean(8)};
}

} // namespace

Result<QList<MappedAddress>> MappedAddressRepository::list(Connection &connection)
{
    return Statement(connection, QString(kListSql)).list(toAddress);
}

Status MappedAddressRepository::replaceAll(Connection &connection, const QList<MappedAddress> &addresses)
{
    ROSETTE_CHECK(Statement(connection, QString(kRemoveAllSql)).run());
    BulkStatement insert(connection, QString(kInsertSql));
    for (const MappedAddress &address : addresses) {
        ROSETTE_CHECK(insert.run(newIdValue(), address.uprn, address.flat, address.building, address.number,
                                 address.streetKey, address.postcode, address.point.lon, address.point.lat,
                                 address.isInterpolated));
    }
    return {};
}

} // namespace rosette
