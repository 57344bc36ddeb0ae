#include "models/register/knowndetails.h"

#include "models/people/namekey.h"
#include "models/people/person.h"
#include "models/places/door.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostRemembered = 500;

constexpr auto kSelectSql = R"(
SELECT p.title, p.forename, p.surname, r.number_text, r.marker, r.source_name, r.is_opted_out, r.birth_date, r.attainment_date,
       s.name, d.flat, d.building, d.number, d.address_text
  FROM people p
  LEFT JOIN registrations r ON r.id = p.registration_id
  LEFT JOIN doors d ON d.id = p.door_id
  LEFT JOIN streets s ON s.id = d.street_id
 WHERE p.id = ?)"_L1;

KnownDetails toDetails(const Row &row)
{
    KnownDetails details;
    details.title = row.text(0);
    details.forename = row.text(1);
    details.surname = row.text(2);
    details.number = row.text(3);
    details.marker = row.text(4);
    details.sourceName = row.text(5);
    details.isOptedOut = row.boolean(6);
    details.birthDate = row.date(7);
    details.attainmentDate = row.date(8);
    details.street = row.text(9);
    Door door;
    door.flat = row.text(10);
    door.building = row.text(11);
    door.number = row.text(12);
    door.addressText = row.text(13);
    door.streetName = details.street;
    details.wholeAddress = door.label();
    details.address = details.street.isEmpty() ? door.addressText : door.shortLabel();
    return details;
}

} // namespace

QString KnownDetails::name() const { return nameInWords(forename, surname); }

QString KnownDetails::inWords() const
{
    QStringList parts{name(), number, wholeAddress};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

KnownDetailsLoader::KnownDetailsLoader(Connection &c)
    : m_select(c, QString(kSelectSql))
{
}

Result<KnownDetails> KnownDetailsLoader::of(const KnownElector &elector)
{
    if (const auto known = m_known.constFind(elector.person); known != m_known.constEnd())
        return *known;
    ROSETTE_ASSIGN(auto found, m_select.bindAll(elector.person).first(toDetails));
    KnownDetails details = found.value_or(KnownDetails());
    const QString councilKey = NameKey::ofSource(details.sourceName);
    details.side = {elector.nameKey, councilKey == elector.nameKey ? QString() : councilKey, details.birthDate,
                    details.attainmentDate, details.marker};
    if (m_known.size() >= kMostRemembered)
        m_known.clear();
    m_known.insert(elector.person, details);
    return details;
}

} // namespace rosette
