#include "models/register/registerbook.h"

#include "models/people/namekey.h"
#include "models/store/bulkquery.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kCountSql = "SELECT count(*) FROM people"_L1;
constexpr auto kAllSql = R"(
SELECT p.id, r.id, r.district_id, r.number, r.suffix, p.name_key, p.door_id, r.is_current, r.marker, r.kind, r.birth_date, r.attainment_date,
       r.source_name, r.is_opted_out, p.title
  FROM people p LEFT JOIN registrations r ON r.id = p.registration_id
 ORDER BY p.id)"_L1;

constexpr size_t kKnownMarks = 1 << 25; // 4 MB: for a million electors one stranger in twenty is taken for known

size_t numberHash(qint64 district, int number, const QString &suffix)
{
    return qHashMulti(0, district, number, suffix);
}
size_t nameAndDoorHash(QUtf8StringView name, qint64 door)
{
    return qHashMulti(0, QByteArrayView(name.data(), name.size()), door);
}
size_t doorHash(qint64 door) { return qHash(door, 0); }

/// Of surname and first forename.
size_t shortNameHash(const QString &nameKey)
{
    return qHashMulti(0, NameKey::surnameOf(nameKey), NameKey::firstForenameOf(nameKey));
}

size_t markOf(size_t hash) { return hash % kKnownMarks; }

/// The position of `value` in `values`, which is short and asked for the last one mostly.
template <typename T>
quint16 positionIn(std::vector<T> &values, const T &value)
{
    for (size_t i = values.size(); i-- > 0;) {
        if (values[i] == value)
            return quint16(i);
    }
    values.push_back(value);
    return quint16(values.size() - 1);
}

} // namespace

Result<RegisterBook> RegisterBook::load(Connection &c)
{
    RegisterBook book;
    ROSETTE_ASSIGN(const qint64 count, Statement(c, QString(kCountSql)).scalar());
    book.m_electors.reserve(size_t(count));
    ROSETTE_CHECK(BulkQuery(c, QString(kAllSql)).forEach([&book](const BulkRow &row) { book.add(row); }));
    book.sort();
    book.index();
    return book;
}

void RegisterBook::add(const BulkRow &row)
{
    const QUtf8StringView name = row.utf8(5);
    Packed elector{row.integer(0),
                   row.integer(1),
                   row.integer(6),
                   KnownElector::saidBy(row.text(8), electorKindFrom(row.text(9)), row.date(10), row.date(11),
                                        row.text(12), row.boolean(13)),
                   quint32(m_names.size()),
                   row.number(3),
                   positionIn(m_districts, row.id<DistrictId>(2)),
                   positionIn(m_suffixes, row.text(4)),
                   KnownElector::titleMark(row.text(14)),
                   row.boolean(7),
                   false};
    m_names.insert(m_names.end(), name.begin(), name.end());
    m_names.push_back('\0');
    m_hasRegister = m_hasRegister || elector.isCurrent;
    m_electors.push_back(elector);
}

void RegisterBook::sort()
{
    const auto isBefore = [this](const Packed &a, const Packed &b) {
        if (a.district != b.district)
            return m_districts[a.district] < m_districts[b.district];
        if (a.number != b.number)
            return a.number < b.number;
        return a.suffix != b.suffix && m_suffixes[a.suffix] < m_suffixes[b.suffix];
    };
    if (!std::is_sorted(m_electors.begin(), m_electors.end(), isBefore))
        std::stable_sort(m_electors.begin(), m_electors.end(), isBefore);
}

void RegisterBook::index()
{
    const auto packed = [this](Seat seat) -> const Packed & { return m_electors[seat]; };
    m_byNumber.build(
        size(), [&](Seat seat) { return packed(seat).isCurrent; },
        [&](Seat seat) {
            const Packed &elector = packed(seat);
            return numberHash(m_districts[elector.district].value(), elector.number, m_suffixes[elector.suffix]);
        });
    m_byNameAndDoor.build(
        size(), [&](Seat seat) { return packed(seat).door > 0 && m_names[packed(seat).name] != '\0'; },
        [&](Seat seat) { return nameAndDoorHash(&m_names[packed(seat).name], packed(seat).door); });
    m_knownMarks.resize(isEmpty() ? 0 : kKnownMarks);
    for (const Packed &elector : m_electors) {
        if (!elector.isCurrent)
            continue;
        m_knownMarks[markOf(shortNameHash(nameOf(elector)))] = true;
        m_knownMarks[markOf(doorHash(elector.door))] = true;
    }
}

void RegisterBook::indexLeft()
{
    if (m_leftByName.isBuilt())
        return;
    const auto isLeft = [this](Seat seat) { return m_electors[seat].isCurrent && !m_electors[seat].isMatched; };
    m_leftByName.build(size(), isLeft, [&](Seat seat) { return shortNameHash(nameOf(m_electors[seat])); });
    m_leftByDoor.build(
        size(), [&](Seat seat) { return isLeft(seat) && m_electors[seat].door > 0; },
        [&](Seat seat) { return doorHash(m_electors[seat].door); });
}

QString RegisterBook::nameOf(const Packed &elector) const { return QString::fromUtf8(&m_names[elector.name]); }

/// Has this name, and no row found the elector yet.
bool RegisterBook::isFree(Seat seat, const QByteArray &name) const
{
    return !isMatched(seat) && name == &m_names[m_electors[seat].name];
}

KnownElector RegisterBook::at(Seat seat) const
{
    const Packed &elector = m_electors[seat];
    return {PersonId(elector.person),
            RegistrationId(elector.registration),
            m_districts[elector.district],
            elector.number,
            m_suffixes[elector.suffix],
            nameOf(elector),
            DoorId(elector.door),
            elector.said,
            elector.title,
            elector.isCurrent,
            elector.isMatched};
}

KnownElector RegisterBook::taken(Seat seat)
{
    take(seat);
    return at(seat);
}

std::optional<RegisterBook::Seat> RegisterBook::seatOf(DistrictId district, const ElectorNumber &number) const
{
    Seat found = size();
    m_byNumber.forEach(numberHash(district.value(), number.number, number.suffix), [&](Seat seat) {
        const Packed &elector = m_electors[seat];
        if (m_districts[elector.district] == district && elector.number == number.number &&
            m_suffixes[elector.suffix] == number.suffix)
            found = seat;
        return found < size();
    });
    return found < size() ? std::optional(found) : std::nullopt;
}

std::optional<KnownElector> RegisterBook::match(const RegisterRow &row, DistrictId district, const QString &nameKey,
                                                DoorId door)
{
    if (isEmpty())
        return std::nullopt;
    const QByteArray name = nameKey.toUtf8();
    const auto holder = seatOf(district, row.number);
    if (holder && m_electors[*holder].door == door.value() && isFree(*holder, name))
        return taken(*holder);
    if (!door || nameKey.isEmpty())
        return std::nullopt;
    Seat namesake = size();
    m_byNameAndDoor.forEach(nameAndDoorHash(name, door.value()), [&](Seat seat) {
        if (m_electors[seat].door == door.value() && isFree(seat, name))
            namesake = seat;
        return namesake < size();
    });
    return namesake < size() ? std::optional(taken(namesake)) : std::nullopt;
}

QList<RegisterBook::Seat> RegisterBook::leftAt(DoorId door)
{
    indexLeft();
    QList<Seat> left;
    m_leftByDoor.forEach(doorHash(door.value()), [&](Seat seat) {
        if (m_electors[seat].door == door.value() && !isMatched(seat))
            left += seat;
        return false;
    });
    return left;
}

QList<RegisterBook::Seat> RegisterBook::leftNamed(const QString &nameKey)
{
    indexLeft();
    QList<Seat> left;
    m_leftByName.forEach(shortNameHash(nameKey), [&](Seat seat) {
        const QString name = isMatched(seat) ? QString() : nameOf(m_electors[seat]);
        if (!name.isEmpty() && NameKey::surnameOf(name) == NameKey::surnameOf(nameKey) &&
            NameKey::firstForenameOf(name) == NameKey::firstForenameOf(nameKey))
            left += seat;
        return false;
    });
    return left;
}

Status RegisterBook::forEachLeft(const std::function<Status(const KnownElector &)> &use) const
{
    for (Seat seat = 0; seat < size(); ++seat) {
        if (m_electors[seat].isCurrent && !m_electors[seat].isMatched)
            ROSETTE_CHECK(use(at(seat)));
    }
    return {};
}

bool RegisterBook::mayKnow(const RegisterRow &row, DistrictId district, const QString &nameKey, DoorId door) const
{
    if (isEmpty())
        return false;
    return seatOf(district, row.number) || m_knownMarks[markOf(shortNameHash(nameKey))] ||
           (door && m_knownMarks[markOf(doorHash(door.value()))]);
}

} // namespace rosette
