#include "models/places/addressbook.h"

#include "models/places/naturalkey.h"
#include "models/places/streetname.h"

namespace rosette {

namespace {

constexpr int kLongestRange = 60; // numbers; beyond it is a slip of the mapper

QString plainNumber(const QString &number)
{
    QString plain;
    for (const QChar c : number) {
        if (!c.isSpace())
            plain += c == u'–' ? QChar(u'-') : c.toLower();
    }
    return plain;
}

QString numberKey(const QString &streetKey, const QString &number) { return streetKey + u'|' + number; }

} // namespace

AddressBook::AddressBook(const QList<MappedAddress> &addresses)
    : m_addresses(addresses)
{
    for (qsizetype i = 0; i < m_addresses.size(); ++i) {
        const MappedAddress &address = m_addresses[i];
        if (address.uprn)
            m_byUprn.insert(*address.uprn, i);
        if (!address.postcode.isEmpty())
            m_byPostcode.insert(address.postcode, i);
        if (!address.building.isEmpty())
            m_byBuilding.insert(StreetName::key(address.building), Entry{i, true});
        if (!address.number.isEmpty() && !address.streetKey.isEmpty()) {
            m_byStreet.insert(address.streetKey, i);
            indexNumbers(i);
        }
    }
}

void AddressBook::indexNumbers(qsizetype index)
{
    const MappedAddress &address = m_addresses[index];
    const QString number = plainNumber(address.number);
    m_byNumber.insert(numberKey(address.streetKey, number), Entry{index, true});
    const int from = leadingNumber(number);
    const int to = leadingNumber(number.section(u'-', 1, 1));
    if (from <= 0 || to <= from || to - from > kLongestRange)
        return;
    const int step = (to - from) % 2 == 0 ? 2 : 1;
    for (int n = from; n <= to; n += step)
        m_byNumber.insert(numberKey(address.streetKey, QString::number(n)), Entry{index, false});
}

std::optional<LonLat> AddressBook::byUprn(qint64 uprn) const
{
    const auto known = m_byUprn.find(uprn);
    return known == m_byUprn.end() ? std::nullopt : std::optional(m_addresses[*known].point);
}

int AddressBook::score(const Entry &entry, const Query &query) const
{
    const MappedAddress &address = m_addresses[entry.index];
    int points = entry.isExact && !address.isInterpolated ? 4 : 0;
    if (!query.postcode.isEmpty() && address.postcode == query.postcode)
        points += 3;
    if (!query.streetKey.isEmpty() && address.streetKey == query.streetKey)
        points += 2;
    if (!query.buildingKey.isEmpty() && StreetName::key(address.building) == query.buildingKey)
        points += 2;
    if (!query.flat.isEmpty() && address.flat == query.flat)
        points += 1;
    return points;
}

template <typename Entries>
const MappedAddress *AddressBook::best(const Entries &entries, const QString &key, const Query &query) const
{
    const MappedAddress *found = nullptr;
    int most = -1;
    const auto [first, last] = entries.equal_range(key);
    for (auto it = first; it != last; ++it) {
        const MappedAddress &candidate = m_addresses[it->index];
        if (const int points = score(*it, query); points > most && query.isPlausible(candidate.point)) {
            most = points;
            found = &candidate;
        }
    }
    return found;
}

const MappedAddress *AddressBook::find(const Query &query) const
{
    if (!query.number.isEmpty() && !query.streetKey.isEmpty()) {
        if (const auto *house = best(m_byNumber, numberKey(query.streetKey, plainNumber(query.number)), query))
            return house;
    }
    return query.buildingKey.isEmpty() ? nullptr : best(m_byBuilding, query.buildingKey, query);
}

std::optional<qint64> AddressBook::uprnOf(const Query &query) const
{
    if (m_byUprn.isEmpty())
        return std::nullopt;
    const MappedAddress *const address = find(query);
    const bool isSame = address && plainNumber(address->number) == plainNumber(query.number) &&
                        address->flat.compare(query.flat, Qt::CaseInsensitive) == 0 &&
                        (address->building.isEmpty() || StreetName::key(address->building) == query.buildingKey);
    return isSame ? address->uprn : std::nullopt;
}

std::optional<LonLat> AddressBook::middleOf(const QString &streetKey, const QString &postcode) const
{
    LonLat sum;
    int count = 0;
    const auto [first, last] = m_byPostcode.equal_range(postcode);
    for (auto it = first; it != last; ++it) {
        const MappedAddress &address = m_addresses[*it];
        if (!streetKey.isEmpty() && address.streetKey != streetKey)
            continue;
        sum = {sum.lon + address.point.lon, sum.lat + address.point.lat};
        ++count;
    }
    return count == 0 ? std::nullopt : std::optional(LonLat{sum.lon / count, sum.lat / count});
}

StreetNumbers AddressBook::numbersOf(const QString &streetKey, const std::function<bool(LonLat)> &isPlausible) const
{
    StreetNumbers numbers;
    const auto [first, last] = m_byStreet.equal_range(streetKey);
    for (auto it = first; it != last; ++it) {
        const MappedAddress &address = m_addresses[*it];
        const int number = leadingNumber(address.number);
        if (number <= 0 || !isPlausible(address.point))
            continue;
        numbers.add(number, address.point);
        const int to = leadingNumber(plainNumber(address.number).section(u'-', 1, 1));
        if (to > number && to - number <= kLongestRange)
            numbers.add(to, address.point);
    }
    return numbers;
}

} // namespace rosette
