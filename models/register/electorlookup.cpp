#include "models/register/electorlookup.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kColumns = R"(
SELECT p.id, r.id, r.district_id, r.number, r.suffix, p.name_key, p.door_id, r.is_current, r.marker, r.kind, r.birth_date, r.attainment_date,
       r.source_name, r.is_opted_out, p.title, r.edition_id)"_L1;
constexpr auto kNumberedSql = R"(
  FROM registrations r CROSS JOIN people p ON p.id = r.person_id AND p.registration_id = r.id
 WHERE r.district_id = ? AND r.number = ? AND r.suffix = ? AND r.is_current = )"_L1;
constexpr auto kAtDoorSql = R"(
  FROM people p LEFT JOIN registrations r ON r.id = p.registration_id
 WHERE p.door_id = ? ORDER BY r.district_id, r.number, r.suffix)"_L1;
constexpr auto kHasRegisterSql = "SELECT EXISTS (SELECT 1 FROM registrations WHERE is_current = 1)"_L1;
constexpr auto kDistrictsSql = R"(
SELECT pd.id FROM polling_districts pd
 WHERE EXISTS (SELECT 1 FROM registrations r WHERE r.district_id = pd.id AND r.is_current = 1))"_L1;

} // namespace

ElectorLookup::ElectorLookup(Connection &c, qint64 edition)
    : m_edition(edition)
    , m_holders(c, kColumns + kNumberedSql + u"1 ORDER BY p.id"_s)
    , m_formerHolders(c, kColumns + kNumberedSql + u"0 ORDER BY p.id"_s)
    , m_atDoor(c, kColumns + kAtDoorSql)
{
}

Result<bool> ElectorLookup::hasRegister(Connection &c)
{
    ROSETTE_ASSIGN(const qint64 hasAny, Statement(c, QString(kHasRegisterSql)).scalar());
    return hasAny > 0;
}

Result<QSet<DistrictId>> ElectorLookup::districtsWithElectors(Connection &c)
{
    ROSETTE_ASSIGN(const auto districts,
                   Statement(c, QString(kDistrictsSql)).list([](const Row &row) { return row.id<DistrictId>(0); }));
    return QSet<DistrictId>(districts.begin(), districts.end());
}

Result<KnownElector *> ElectorLookup::holder(DistrictId district, const ElectorNumber &number)
{
    return numbered(m_byNumber, m_holders, district, number);
}

Result<KnownElector *> ElectorLookup::formerHolder(DistrictId district, const ElectorNumber &number)
{
    return numbered(m_formerByNumber, m_formerHolders, district, number);
}

Result<KnownElector *> ElectorLookup::numbered(QHash<Number, KnownElector *> &known, Statement &statement,
                                               DistrictId district, const ElectorNumber &number)
{
    const Number key{district, {number.number, number.suffix}};
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    KnownElector *first = nullptr;
    ROSETTE_CHECK(statement.bindAll(district, number.number, number.suffix).forEach([&](const Row &row) {
        KnownElector *const elector = electorOf(row);
        const bool isTheirs = elector && elector->district == district && elector->number == number.number &&
                              elector->suffix == number.suffix;
        first = first || !isTheirs ? first : elector;
    }));
    known.insert(key, first);
    return first;
}

Result<KnownElector *> ElectorLookup::namesake(const QString &nameKey, DoorId door)
{
    if (nameKey.isEmpty() || !door)
        return nullptr;
    KnownElector *found = nullptr;
    QSet<KnownElector *> asked;
    const auto consider = [&](KnownElector *elector) {
        const bool isSame = elector && elector->door == door && elector->nameKey == nameKey;
        if (isSame && (!found || !elector->isCurrent))
            found = elector;
        asked.insert(elector);
    };
    ROSETTE_CHECK(m_atDoor.bindAll(door).forEach([&](const Row &row) { consider(electorOf(row)); }));
    // Whom the update moved away meanwhile.
    const QList<KnownElector *> before = m_byDoor.values(door);
    for (KnownElector *const elector : before) {
        if (!asked.contains(elector))
            consider(elector);
    }
    return found;
}

/// Null for somebody whom this update brought.
KnownElector *ElectorLookup::electorOf(const Row &row)
{
    const auto person = row.id<PersonId>(0);
    if (const auto known = m_electors.find(person.value()); known != m_electors.end())
        return known->second.get();
    if (row.integer(15) == m_edition)
        return nullptr;
    auto elector =
        std::make_unique<KnownElector>(KnownElector{person, row.id<RegistrationId>(1), row.id<DistrictId>(2),
                                                    row.number(3), row.text(4), row.text(5), row.id<DoorId>(6)});
    elector->said = KnownElector::saidBy(row.text(8), electorKindFrom(row.text(9)), row.date(10), row.date(11),
                                         row.text(12), row.boolean(13));
    elector->title = KnownElector::titleMark(row.text(14));
    elector->isCurrent = row.boolean(7);
    if (elector->door)
        m_byDoor.insert(elector->door, elector.get());
    return m_electors.emplace(person.value(), std::move(elector)).first->second.get();
}

} // namespace rosette
