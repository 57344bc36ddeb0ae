#include "models/places/doorindex.h"

#include <vector>

#include "models/places/naturalkey.h"
#include "models/places/postcode.h"
#include "models/places/streetindex.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAllSql = "SELECT id, address_key, postcode, district_id, uprn IS NOT NULL FROM doors"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO doors (id, uprn, flat, building, number, street_id, postcode, address_text, address_key, district_id, sort_key, source)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'register'))"_L1;
constexpr auto kSetDistrictSql = "UPDATE doors SET district_id = ? WHERE id = ?"_L1;
constexpr auto kSetPostcodeSql = "UPDATE doors SET postcode = ?, address_key = ? WHERE id = ?"_L1;
constexpr auto kSetUprnSql = "UPDATE doors SET uprn = ? WHERE id = ?"_L1;

} // namespace

struct DoorIndex::State
{
    struct Slot
    {
        DoorId id;
        DistrictId district;
        QByteArray place; // as in doorPlaceKey()
        bool hasPostcode = false;
        bool hasUprn = false;
    };

    explicit State(Connection &connection)
        : all(connection, QString(kAllSql))
        , insert(connection, QString(kInsertSql))
        , setDistrict(connection, QString(kSetDistrictSql))
        , setPostcode(connection, QString(kSetPostcodeSql))
        , setUprn(connection, QString(kSetUprnSql))
        , streets(connection)
    {
    }

    Status load(Connection &connection)
    {
        ROSETTE_CHECK(streets.load());
        ROSETTE_ASSIGN(postcodes, PostcodeRepository::all(connection));
        return all.forEach([this](const Row &row) {
            const QByteArray key = row.text(1).toUtf8();
            const qsizetype at = key.lastIndexOf('@');
            add(key.left(at), Slot{row.id<DoorId>(0), row.id<DistrictId>(3), key.mid(at + 1), !row.text(2).isEmpty(), row.boolean(4)});
        });
    }

    void add(const QByteArray &base, Slot slot)
    {
        byBase.insert(base, quint32(doors.size()));
        byId.insert(slot.id, quint32(doors.size()));
        doors.push_back(std::move(slot));
    }

    /// The same place first; else one of which it is not known where it is; else, when we do not know ourselves, the only one.
    Slot *find(const QByteArray &base, const QByteArray &place, bool hasPostcode, DistrictId district)
    {
        Slot *unplaced = nullptr;
        Slot *only = nullptr;
        int count = 0;
        const auto [first, last] = std::as_const(byBase).equal_range(base);
        for (auto it = first; it != last; ++it) {
            Slot &slot = doors[*it];
            if (slot.place == place)
                return &slot;
            const bool isSameDistrict = !district.isValid() || !slot.district.isValid() || slot.district == district;
            if (!slot.hasPostcode && isSameDistrict)
                unplaced = &slot;
            only = &slot;
            ++count;
        }
        if (hasPostcode)
            return unplaced;
        return count == 1 ? only : nullptr;
    }

    Status complete(Slot &slot, const QByteArray &base, const Address &address, DistrictId district, std::optional<qint64> uprn)
    {
        if (district.isValid() && slot.district != district) {
            ROSETTE_CHECK(setDistrict.bindAll(district, slot.id).run());
            slot.district = district;
        }
        if (!slot.hasPostcode && !address.postcode.isEmpty()) {
            slot.place = doorPlaceKey(address, {}).toUtf8();
            ROSETTE_CHECK(setPostcode.bindAll(address.postcode, QString::fromUtf8(base + '@' + slot.place), slot.id).run());
            slot.hasPostcode = true;
        }
        if (!slot.hasUprn && uprn) {
            ROSETTE_CHECK(setUprn.bindAll(*uprn, slot.id).run());
            slot.hasUprn = true;
        }
        return {};
    }

    std::optional<LonLat> hintFor(const Address &address) const
    {
        const auto known = postcodes.find(address.postcode);
        return known == postcodes.end() ? std::nullopt : std::optional(known->point);
    }

    Result<DoorId> create(const QByteArray &base, const QByteArray &place, const Address &address, DistrictId district, std::optional<qint64> uprn)
    {
        StreetId street;
        if (!address.street.isEmpty()) {
            ROSETTE_ASSIGN(street, streets.findOrCreate(address.street, address.locality, hintFor(address)));
        }
        const auto id = newId<DoorId>();
        ROSETTE_CHECK(insert.bindAll(id, uprn, address.flat, address.building, address.number, street, address.postcode, address.original,
                                     QString::fromUtf8(base + '@' + place), district, doorSortKey(address.number, address.building, address.flat))
                          .run());
        add(base, Slot{id, district, place, !address.postcode.isEmpty(), uprn.has_value()});
        ++created;
        return id;
    }

    Statement all;
    Statement insert;
    Statement setDistrict;
    Statement setPostcode;
    Statement setUprn;
    StreetIndex streets;
    QHash<QString, Postcode> postcodes;
    std::vector<Slot> doors;
    QMultiHash<QByteArray, quint32> byBase;
    QHash<DoorId, quint32> byId;
    qint64 created = 0;
};

DoorIndex::DoorIndex(std::unique_ptr<State> state) : m_state(std::move(state)) {}
DoorIndex::~DoorIndex() = default;

Result<std::unique_ptr<DoorIndex>> DoorIndex::load(Connection &connection)
{
    auto state = std::make_unique<State>(connection);
    ROSETTE_CHECK(state->load(connection));
    return std::unique_ptr<DoorIndex>(new DoorIndex(std::move(state)));
}

Result<DoorIndex::Found> DoorIndex::findOrCreate(const Address &address, DistrictId district, const QString &districtCode, std::optional<qint64> uprn)
{
    if (address.isEmpty() && address.original.isEmpty())
        return Error{ErrorCode::Invalid, QCoreApplication::translate("DoorIndex", "The address is empty."), {}};
    const QByteArray base = doorBaseKey(address).toUtf8();
    const QByteArray place = doorPlaceKey(address, districtCode).toUtf8();
    if (State::Slot *slot = m_state->find(base, place, !address.postcode.isEmpty(), district)) {
        ROSETTE_CHECK(m_state->complete(*slot, base, address, district, uprn));
        return Found{slot->id, false};
    }
    ROSETTE_ASSIGN(const DoorId id, m_state->create(base, place, address, district, uprn));
    return Found{id, true};
}

DoorId DoorIndex::find(const Address &address, const QString &districtCode) const
{
    const State::Slot *slot = m_state->find(doorBaseKey(address).toUtf8(), doorPlaceKey(address, districtCode).toUtf8(), !address.postcode.isEmpty(), {});
    return slot ? slot->id : DoorId();
}

DistrictId DoorIndex::districtOf(DoorId door) const
{
    const auto known = m_state->byId.find(door);
    return known == m_state->byId.end() ? DistrictId() : m_state->doors[*known].district;
}

qint64 DoorIndex::doorsCreated() const
{
    return m_state->created;
}

qint64 DoorIndex::streetsCreated() const
{
    return m_state->streets.created();
}

} // namespace rosette
