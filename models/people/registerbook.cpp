#include "models/people/registerbook.h"

#include "models/people/namekey.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kAllSql = R"(
SELECT p.id, r.id, r.district_id, r.number, r.suffix, p.name_key, p.door_id, r.is_current, r.marker, r.kind, r.birth_date, r.attainment_date,
       r.source_name, r.is_opted_out
  FROM people p LEFT JOIN registrations r ON r.id = p.registration_id
 ORDER BY r.district_id, r.number, r.suffix)"_L1;

size_t nameAndDoorHash(const QString &nameKey, DoorId door) { return qHashMulti(0, nameKey, door.value()); }

size_t hashOf(const QString &marker, ElectorKind kind, QDate birthDate, QDate attainmentDate, const QString &sourceName,
              bool isOptedOut)
{
    return qHashMulti(0, marker, int(kind), birthDate.toJulianDay(), attainmentDate.toJulianDay(), sourceName,
                      isOptedOut);
}

KnownElector toElector(const Row &row)
{
    KnownElector elector{
        row.id<PersonId>(0), row.id<RegistrationId>(1), row.id<DistrictId>(2), row.number(3), row.text(4),
        row.text(5),         row.id<DoorId>(6)};
    elector.isCurrent = row.boolean(7);
    elector.said =
        hashOf(row.text(8), electorKindFrom(row.text(9)), row.date(10), row.date(11), row.text(12), row.boolean(13));
    return elector;
}

} // namespace

Result<RegisterBook> RegisterBook::load(Connection &c)
{
    RegisterBook book;
    ROSETTE_CHECK(
        Statement(c, QString(kAllSql)).forEach([&](const Row &row) { book.m_electors.push_back(toElector(row)); }));
    book.index();
    return book;
}

void RegisterBook::index()
{
    m_byNumber.reserve(qsizetype(m_electors.size()));
    m_byNameAndDoor.reserve(qsizetype(m_electors.size()));
    // Backwards, since a QMultiHash gives the newest entry first and the lowest number shall come first.
    for (size_t i = m_electors.size(); i-- > 0;) {
        const KnownElector &elector = m_electors[i];
        if (elector.district)
            (elector.isCurrent ? m_byNumber : m_formerByNumber)
                .insert(numberHash(elector.district, elector.number, elector.suffix), quint32(i));
        if (elector.door && !elector.nameKey.isEmpty())
            m_byNameAndDoor.insert(nameAndDoorHash(elector.nameKey, elector.door), quint32(i));
    }
}

void RegisterBook::indexLeft()
{
    if (std::exchange(m_areLeftIndexed, true))
        return;
    for (size_t i = 0; i < m_electors.size(); ++i) {
        const KnownElector &elector = m_electors[i];
        if (elector.isMatched || !elector.isCurrent)
            continue;
        m_leftByName.insert(elector.nameKey, quint32(i));
        if (elector.door)
            m_leftByDoor.insert(elector.door, quint32(i));
    }
}

KnownElector *RegisterBook::match(const RegisterRow &row, DistrictId district, const QString &nameKey, DoorId door)
{
    KnownElector *found = holder(district, row.number);
    if (found && (found->isMatched || found->nameKey != nameKey))
        found = nullptr;
    if (!found && door && !nameKey.isEmpty()) {
        const auto [first, last] = std::as_const(m_byNameAndDoor).equal_range(nameAndDoorHash(nameKey, door));
        const auto free = std::find_if(first, last, [&](quint32 i) {
            return !m_electors[i].isMatched && m_electors[i].door == door && m_electors[i].nameKey == nameKey;
        });
        found = free == last ? nullptr : &m_electors[*free];
    }
    if (found)
        found->isMatched = true;
    return found;
}

KnownElector *RegisterBook::matchRenamed(const RegisterRow &row, DistrictId district, const QString &nameKey,
                                         DoorId door)
{
    if (nameKey.isEmpty())
        return nullptr;
    KnownElector *found = holder(district, row.number);
    const bool isRenamed =
        found && !found->isMatched && found->door == door &&
        (door ? NameKey::isAkin(found->nameKey, nameKey) : NameKey::isRename(found->nameKey, nameKey));
    if (!isRenamed)
        found = door ? renamedAtDoor(nameKey, door) : nullptr;
    if (found)
        found->isMatched = true;
    return found;
}

KnownElector *RegisterBook::renamedAtDoor(const QString &nameKey, DoorId door)
{
    indexLeft();
    KnownElector *found = nullptr;
    const auto [first, last] = std::as_const(m_leftByDoor).equal_range(door);
    for (auto it = first; it != last; ++it) {
        KnownElector &elector = m_electors[*it];
        if (elector.isMatched || !NameKey::isRename(elector.nameKey, nameKey))
            continue;
        if (found)
            return nullptr;
        found = &elector;
    }
    return found;
}

const KnownElector *RegisterBook::possibleMover(const QString &nameKey)
{
    if (nameKey.isEmpty())
        return nullptr;
    indexLeft();
    return m_leftByName.count(nameKey) == 1 ? &m_electors[m_leftByName.value(nameKey)] : nullptr;
}

size_t RegisterBook::saidBy(const RegisterRow &row)
{
    return hashOf(row.marker, row.kind, row.birthDate, row.attainmentDate, row.sourceName, row.isOptedOut);
}

KnownElector *RegisterBook::holder(DistrictId district, const ElectorNumber &number)
{
    return among(m_byNumber, district, number);
}

KnownElector *RegisterBook::formerHolder(DistrictId district, const ElectorNumber &number)
{
    return among(m_formerByNumber, district, number);
}

KnownElector *RegisterBook::namesake(const QString &nameKey, DoorId door)
{
    if (nameKey.isEmpty() || !door)
        return nullptr;
    KnownElector *found = nullptr;
    const auto [first, last] = std::as_const(m_byNameAndDoor).equal_range(nameAndDoorHash(nameKey, door));
    for (auto it = first; it != last; ++it) {
        KnownElector &elector = m_electors[*it];
        const bool isSame = elector.door == door && elector.nameKey == nameKey;
        if (isSame && (!found || !elector.isCurrent))
            found = &elector;
    }
    return found;
}

KnownElector *RegisterBook::among(const QHash<size_t, quint32> &index, DistrictId district, const ElectorNumber &number)
{
    const auto found = index.constFind(numberHash(district, number.number, number.suffix));
    if (found == index.constEnd())
        return nullptr;
    KnownElector &elector = m_electors[*found];
    const bool isSame =
        elector.district == district && elector.number == number.number && elector.suffix == number.suffix;
    return isSame ? &elector : nullptr;
}

size_t RegisterBook::numberHash(DistrictId district, int number, const QString &suffix)
{
    return qHashMulti(0, district.value(), number, suffix);
}

} // namespace rosette
