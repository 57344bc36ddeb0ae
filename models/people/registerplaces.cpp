#include "models/people/registerplaces.h"

#include <QJsonObject>

#include "models/places/pollingdistrictrepository.h"
#include "models/places/streetrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<RegisterPlaces>> RegisterPlaces::load(Connection &c)
{
    std::unique_ptr<RegisterPlaces> places(new RegisterPlaces(c));
    ROSETTE_ASSIGN(places->m_doors, DoorIndex::load(c));
    ROSETTE_ASSIGN(const QList<Street> streets, StreetRepository::list(c));
    for (const Street &street : streets)
        places->m_parser.addKnownStreet(street.name);
    return places;
}

Result<RegisterPlaces::Place> RegisterPlaces::placeOf(const RegisterRow &row)
{
    ROSETTE_ASSIGN(const DistrictId district, districtOf(row.number.district));
    if (!row.hasAddress())
        return Place{district, {}};
    if (row.addressLines == m_lastAddress && m_lastPlace.district == district)
        return m_lastPlace;
    const Address address = m_parser.parse(row.addressLines, row.postcode);
    ROSETTE_ASSIGN(const DoorIndex::Found found,
                   m_doors->findOrCreate(address, district, row.number.district, row.uprn));
    m_lastAddress = row.addressLines;
    m_lastPlace = {district, found.id};
    return m_lastPlace;
}

Result<DistrictId> RegisterPlaces::knownDistrict(const QString &code)
{
    if (const auto known = m_districts.constFind(code); known != m_districts.constEnd())
        return *known;
    ROSETTE_ASSIGN(const auto district, PollingDistrictRepository::findByCode(m_connection, code));
    if (!district)
        return DistrictId();
    m_districts.insert(code, district->id);
    return district->id;
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
