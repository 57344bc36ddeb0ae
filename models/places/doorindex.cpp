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
        QString postcode;
        bool hasUprn = false;
        bool isClaimed = false; // found or made in this import

        bool isInDistrict(DistrictId other) const
        {
            return !district.isValid() || !other.isValid() || district == other;
        }
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
            add(key.left(at), Slot{row.id<DoorId>(0), row.id<DistrictId>(3), row.text(2), row.boolean(4)});
        });
    }

    void add(const QByteArray &base, Slot slot)
    {
        byBase.insert(base, quint32(doors.size()));
        doors.push_back(std::move(slot));
    }

    /// How well a known door fits the address: one street may have two doors 5, in two districts with one postcode. 0:
    /// another door.
    static int fit(const Slot &slot, const Address &address, DistrictId district)
    {
        const bool isSamePostcode = slot.postcode == address.postcode && !slot.postcode.isEmpty();
        const bool isPostcodeMissing = slot.postcode.isEmpty() || address.postcode.isEmpty();
        if (slot.isInDistrict(district)) {
            if (isSamePostcode)
                return 4;
            if (isPostcodeMissing)
                return slot.district == district ? 3 : 1;
            return !slot.isClaimed && sectorOf(slot.postcode) == sectorOf(address.postcode) ? 3
                                                                                            : 0; // a corrected postcode
        }
        // What this import met under one postcode or district is not what it meets under another; what an earlier one
        // met has changed.
        return isSamePostcode && !slot.isClaimed ? 2 : 0;
    }

    Slot *find(const QByteArray &base, const Address &address, DistrictId district)
    {
        Slot *best = nullptr;
        int bestFit = 0;
        int unsure = 0;
        const auto [first, last] = std::as_const(byBase).equal_range(base);
        for (auto it = first; it != last; ++it) {
            Slot &slot = doors[*it];
            const int slotFit = fit(slot, address, district);
            unsure += slotFit == 1 ? 1 : 0;
            if (slotFit > bestFit) {
                best = &slot;
                bestFit = slotFit;
            }
        }
        return bestFit == 1 && unsure > 1 ? nullptr : best;
    }

    Status complete(Slot &slot, const QByteArray &base, const Address &address, DistrictId district,
                    std::optional<qint64> uprn)
    {
        if (district.isValid() && slot.district != district) {
            ROSETTE_CHECK(setDistrict.bindAll(district, slot.id).run());
            slot.district = district;
        }
        if (slot.postcode.isEmpty() && !address.postcode.isEmpty()) {
            ROSETTE_CHECK(setPostcode.bindAll(address.postcode, keyFor(base, address, district, {}), slot.id).run());
            slot.postcode = address.postcode;
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

    /// The door's key in the file; the district makes it unique where the postcode does not.
    QString keyFor(const QByteArray &base, const Address &address, DistrictId district,
                   const QString &districtCode) const
    {
        const auto [first, last] = std::as_const(byBase).equal_range(base);
        const bool isTaken = std::any_of(first, last, [&](quint32 i) { return doors[i].postcode == address.postcode; });
        const QString key = QString::fromUtf8(base) + u'@' + doorPlaceKey(address, districtCode);
        return isTaken && !address.postcode.isEmpty() ? QString(key + u'#' + QString::number(district.value())) : key;
    }

    Result<DoorId> create(const QByteArray &base, const Address &address, DistrictId district,
                          const QString &districtCode, std::optional<qint64> uprn)
    {
        StreetId street;
        if (!address.street.isEmpty()) {
            ROSETTE_ASSIGN(street, streets.findOrCreate(address.street, address.locality, hintFor(address)));
        }
        const auto id = newId<DoorId>();
        ROSETTE_CHECK(insert
                          .bindAll(id, uprn, address.flat, address.building, address.number, street, address.postcode,
                                   address.original, keyFor(base, address, district, districtCode), district,
                                   doorSortKey(address.number, address.building, address.flat))
                          .run());
        add(base, Slot{id, district, address.postcode, uprn.has_value(), true});
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
    qint64 created = 0;
};

DoorIndex::DoorIndex(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}
DoorIndex::~DoorIndex() = default;

Result<std::unique_ptr<DoorIndex>> DoorIndex::load(Connection &connection)
{
    auto state = std::make_unique<State>(connection);
    ROSETTE_CHECK(state->load(connection));
    return std::unique_ptr<DoorIndex>(new DoorIndex(std::move(state)));
}

Result<DoorIndex::Found> DoorIndex::findOrCreate(const Address &address, DistrictId district,
                                                 const QString &districtCode, std::optional<qint64> uprn)
{
    if (address.isEmpty() && address.original.isEmpty())
        return Error{ErrorCode::Invalid, QCoreApplication::translate("DoorIndex", "The address is empty."), {}};
    const QByteArray base = doorBaseKey(address).toUtf8();
    if (State::Slot *slot = m_state->find(base, address, district)) {
        ROSETTE_CHECK(m_state->complete(*slot, base, address, district, uprn));
        slot->isClaimed = true;
        return Found{slot->id, false};
    }
    ROSETTE_ASSIGN(const DoorId id, m_state->create(base, address, district, districtCode, uprn));
    return Found{id, true};
}

qint64 DoorIndex::doorsCreated() const { return m_state->created; }

qint64 DoorIndex::streetsCreated() const { return m_state->streets.created(); }

} // namespace rosette
