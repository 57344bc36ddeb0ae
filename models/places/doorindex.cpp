#include "models/places/doorindex.h"

#include "models/places/doorslots.h"
#include "models/places/postcode.h"
#include "models/places/streetindex.h"
#include "models/store/bulkstatement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCountSql = "SELECT count(*) FROM doors"_L1;
constexpr auto kAllSql = "SELECT id, address_key, postcode, district_id, uprn IS NOT NULL FROM doors"_L1;
constexpr auto kBetweenSql = " WHERE address_key >= ? AND address_key < ? ORDER BY id"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO doors (id, uprn, flat, building, number, street_id, postcode, address_text, address_key, district_id, sort_key, source)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'register'))"_L1;
constexpr auto kSetDistrictSql = "UPDATE doors SET district_id = ? WHERE id = ?"_L1;
constexpr auto kSetPostcodeSql = "UPDATE doors SET postcode = ?, address_key = ? WHERE id = ?"_L1;
constexpr auto kSetUprnSql = "UPDATE doors SET uprn = ? WHERE id = ?"_L1;

// Between the two halves of a key, and the character after it.
constexpr QChar kPlaceSign = u'@';
constexpr QChar kAfterPlaceSign = u'A';

size_t hashOf(QStringView baseKey) { return qHash(baseKey, 0); }

QStringView baseOf(const QString &addressKey)
{
    return QStringView(addressKey).left(addressKey.lastIndexOf(kPlaceSign));
}

bool isIn(const DoorSlot &slot, DistrictId district)
{
    return !slot.district.isValid() || !district.isValid() || slot.district == district;
}

} // namespace

struct DoorIndex::State
{
    explicit State(Connection &c)
        : connection(c)
        , insert(c, QString(kInsertSql))
        , setDistrict(c, QString(kSetDistrictSql))
        , setPostcode(c, QString(kSetPostcodeSql))
        , setUprn(c, QString(kSetUprnSql))
        , streets(c)
    {
    }

    Status loadAll()
    {
        ROSETTE_ASSIGN(const qint64 count, Statement(connection, QString(kCountSql)).scalar());
        doors.reserve(count);
        return Statement(connection, QString(kAllSql)).forEach([this](const Row &row) {
            add(hashOf(baseOf(row.text(1))), row);
        });
    }

    void add(size_t key, const Row &row)
    {
        doors.add({key, row.id<DoorId>(0), row.id<DistrictId>(3), doors.numberOf(row.text(2)), 0, row.boolean(4)});
    }

    /// The doors at this address, once, when they are not all known.
    Status ask(size_t key, const QString &base)
    {
        if (!between || asked.contains(key))
            return {};
        asked.insert(key);
        between->bindAll(QString(base + kPlaceSign), QString(base + kAfterPlaceSign));
        return between->forEach([&](const Row &row) {
            if (baseOf(row.text(1)) == base)
                add(key, row);
        });
    }

    /// How well a known door fits the address: one street may have two doors 5, in two districts with one postcode. 0:
    /// another door.
    int fit(const DoorSlot &slot, quint32 postcode, DistrictId district) const
    {
        const bool isSamePostcode = slot.postcode == postcode && postcode != 0;
        const bool isPostcodeMissing = slot.postcode == 0 || postcode == 0;
        if (isIn(slot, district)) {
            if (isSamePostcode)
                return 4;
            if (isPostcodeMissing)
                return slot.district == district ? 3 : 1;
            const bool isSameSector =
                !slot.isClaimed && sectorOf(doors.postcode(slot.postcode)) == sectorOf(doors.postcode(postcode));
            return isSameSector ? 3 : 0; // a corrected postcode
        }
        // What this import met under one postcode or district is not what it meets under another; what an earlier one
        // met has changed.
        return isSamePostcode && !slot.isClaimed ? 2 : 0;
    }

    DoorSlot *find(size_t key, quint32 postcode, DistrictId district)
    {
        DoorSlot *best = nullptr;
        int bestFit = 0;
        int unsure = 0;
        for (DoorSlot *slot = doors.newest(key); slot; slot = doors.before(*slot)) {
            const int slotFit = fit(*slot, postcode, district);
            unsure += slotFit == 1 ? 1 : 0;
            if (slotFit > bestFit) {
                best = slot;
                bestFit = slotFit;
            }
        }
        return bestFit == 1 && unsure > 1 ? nullptr : best;
    }

    Status complete(DoorSlot &slot, const KeyedAddress &keyed, DistrictId district, std::optional<qint64> uprn)
    {
        const Address &address = keyed.address;
        if (district.isValid() && slot.district != district) {
            ROSETTE_CHECK(setDistrict.run(district, slot.id));
            slot.district = district;
        }
        if (slot.postcode == 0 && !address.postcode.isEmpty()) {
            const quint32 postcode = doors.numberOf(address.postcode);
            ROSETTE_CHECK(setPostcode.run(address.postcode, keyFor(slot.key, keyed, postcode, district, {}), slot.id));
            slot.postcode = postcode;
        }
        if (!slot.hasUprn && uprn) {
            ROSETTE_CHECK(setUprn.run(*uprn, slot.id));
            slot.hasUprn = true;
        }
        return {};
    }

    Result<std::optional<LonLat>> hintFor(const QString &postcode)
    {
        auto known = hints.find(postcode);
        if (known == hints.end()) {
            ROSETTE_ASSIGN(const auto found, PostcodeRepository::find(connection, postcode));
            known = hints.insert(postcode, found ? std::optional(found->point) : std::nullopt);
        }
        return *known;
    }

    /// The door's key in the file; the district makes it unique where the postcode does not.
    QString keyFor(size_t key, const KeyedAddress &keyed, quint32 postcode, DistrictId district,
                   const QString &districtCode)
    {
        const QString addressKey = keyed.baseKey + kPlaceSign + doorPlaceKey(keyed.address, districtCode);
        const DoorSlot *slot = doors.newest(key);
        while (slot && slot->postcode != postcode)
            slot = doors.before(*slot);
        return slot && postcode != 0 ? QString(addressKey + u'#' + QString::number(district.value())) : addressKey;
    }

    Result<DoorId> create(size_t key, const KeyedAddress &keyed, quint32 postcode, DistrictId district,
                          const QString &districtCode, std::optional<qint64> uprn)
    {
        const Address &address = keyed.address;
        StreetId street;
        if (!address.street.isEmpty()) {
            ROSETTE_ASSIGN(const auto hint, hintFor(address.postcode));
            ROSETTE_ASSIGN(street, streets.findOrCreate(address.street, address.locality, hint));
        }
        const auto id = newId<DoorId>();
        ROSETTE_CHECK(insert.run(id, uprn, address.flat, address.building, address.number, street, address.postcode,
                                 address.original, keyFor(key, keyed, postcode, district, districtCode), district,
                                 keyed.sortKey));
        doors.add({key, id, district, postcode, 0, uprn.has_value(), true});
        ++created;
        return id;
    }

    Connection &connection;
    BulkStatement insert;
    BulkStatement setDistrict;
    BulkStatement setPostcode;
    BulkStatement setUprn;
    std::optional<Statement> between; // when doors are asked for
    QSet<size_t> asked;
    StreetIndex streets;
    QHash<QString, std::optional<LonLat>> hints; // by postcode
    DoorSlots doors;
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
    ROSETTE_CHECK(state->streets.load());
    ROSETTE_CHECK(state->loadAll());
    return std::unique_ptr<DoorIndex>(new DoorIndex(std::move(state)));
}

Result<std::unique_ptr<DoorIndex>> DoorIndex::onDemand(Connection &connection)
{
    auto state = std::make_unique<State>(connection);
    ROSETTE_CHECK(state->streets.load());
    state->between.emplace(connection, kAllSql + kBetweenSql);
    return std::unique_ptr<DoorIndex>(new DoorIndex(std::move(state)));
}

Result<DoorIndex::Found> DoorIndex::findOrCreate(const Address &address, DistrictId district,
                                                 const QString &districtCode, std::optional<qint64> uprn)
{
    return findOrCreate(KeyedAddress::of(address), district, districtCode, uprn);
}

Result<DoorIndex::Found> DoorIndex::findOrCreate(const KeyedAddress &keyed, DistrictId district,
                                                 const QString &districtCode, std::optional<qint64> uprn)
{
    if (keyed.address.isEmpty() && keyed.address.original.isEmpty())
        return Error{ErrorCode::Invalid, QCoreApplication::translate("DoorIndex", "The address is empty."), {}};
    const size_t key = hashOf(keyed.baseKey);
    const quint32 postcode = m_state->doors.numberOf(keyed.address.postcode);
    ROSETTE_CHECK(m_state->ask(key, keyed.baseKey));
    if (DoorSlot *slot = m_state->find(key, postcode, district)) {
        ROSETTE_CHECK(m_state->complete(*slot, keyed, district, uprn));
        slot->isClaimed = true;
        return Found{slot->id, false};
    }
    ROSETTE_ASSIGN(const DoorId id, m_state->create(key, keyed, postcode, district, districtCode, uprn));
    return Found{id, true};
}

qint64 DoorIndex::doorsCreated() const { return m_state->created; }
qint64 DoorIndex::streetsCreated() const { return m_state->streets.created(); }

} // namespace rosette
