#include "models/register/registerplaces.h"

#include <QJsonObject>

#include "models/places/pollingdistrictrepository.h"
#include "models/places/streetrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<RegisterPlaces>> RegisterPlaces::load(Connection &c)
{
    ROSETTE_ASSIGN(auto doors, DoorIndex::load(c));
    return with(c, std::move(doors));
}

Result<std::unique_ptr<RegisterPlaces>> RegisterPlaces::onDemand(Connection &c)
{
    ROSETTE_ASSIGN(auto doors, DoorIndex::onDemand(c));
    return with(c, std::move(doors));
}

Result<std::unique_ptr<RegisterPlaces>> RegisterPlaces::with(Connection &c, std::unique_ptr<DoorIndex> doors)
{
    std::unique_ptr<RegisterPlaces> places(new RegisterPlaces(c));
    places->m_doors = std::move(doors);
    ROSETTE_ASSIGN(const QStringList keys, StreetRepository::nameKeys(c));
    for (const QString &key : keys)
        places->m_parser.addKnownKey(key);
    return places;
}

Result<RegisterPlaces::Place> RegisterPlaces::placeOf(const RegisterRow &row)
{
    ROSETTE_ASSIGN(const DistrictId district, districtOf(row.number.district));
    if (!row.hasAddress())
        return Place{district, {}};
    const bool isLast = meet(row);
    if (isLast && m_lastPlace.door && m_lastPlace.district == district)
        return m_lastPlace;
    ROSETTE_ASSIGN(const DoorIndex::Found found,
                   m_doors->findOrCreate(*m_last, district, row.number.district, row.uprn));
    m_lastPlace = {district, found.id};
    return m_lastPlace;
}

const Address &RegisterPlaces::addressOf(const RegisterRow &row)
{
    static const Address kNone;
    if (!row.hasAddress())
        return kNone;
    meet(row);
    return m_last->address;
}

/// Makes m_last the row's address; true when it is already.
bool RegisterPlaces::meet(const RegisterRow &row)
{
    const bool isLast =
        m_last && (row.keyed ? row.keyed == m_last : row.addressLines == m_lastLines && row.postcode == m_lastPostcode);
    if (isLast)
        return true;
    m_last =
        row.keyed
            ? row.keyed
            : std::make_shared<const KeyedAddress>(KeyedAddress::of(m_parser.parse(row.addressLines, row.postcode)));
    m_lastLines = row.addressLines;
    m_lastPostcode = row.postcode;
    m_lastPlace = {};
    return false;
}

Result<DistrictId> RegisterPlaces::knownDistrict(const QString &code)
{
    if (const auto known = m_districts.constFind(code); known != m_districts.constEnd())
        return *known;
    ROSETTE_ASSIGN(const DistrictId district, PollingDistrictRepository::idOf(m_connection, code));
    if (district)
        m_districts.insert(code, district);
    return district;
}

Result<DistrictId> RegisterPlaces::districtOf(const QString &code)
{
    ROSETTE_ASSIGN(const DistrictId known, knownDistrict(code));
    if (known)
        return known;
    ROSETTE_ASSIGN(const DistrictId id, PollingDistrictRepository::findOrCreate(m_connection, code));
    ++m_districtsCreated;
    m_districts.insert(code, id);
    return id;
}

void RegisterPlaces::addCounts(QJsonObject &counts) const
{
    counts.insert(u"districts"_s, m_districtsCreated);
    counts.insert(u"doors"_s, m_doors->doorsCreated());
    counts.insert(u"streets"_s, m_doors->streetsCreated());
}

} // namespace rosette
