#include "models/people/searchquery.h"

#include "models/places/naturalkey.h"
#include "models/places/streetname.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// CROSS JOIN: in this order, whatever the planner thinks.
constexpr auto kFromNames = R"(people_search CROSS JOIN people p ON p.id = people_search.rowid
    LEFT JOIN doors d ON d.id = p.door_id)"_L1;
constexpr auto kFromStreets = R"((SELECT rowid AS id FROM street_search WHERE street_search MATCH ? LIMIT %1) f
    CROSS JOIN doors d ON d.street_id = f.id CROSS JOIN people p ON p.door_id = d.id)"_L1;
constexpr auto kFromBuildings = R"(building_search CROSS JOIN doors d ON d.id = building_search.rowid
    CROSS JOIN people p ON p.door_id = d.id)"_L1;
constexpr auto kFromPostcodes = "doors d CROSS JOIN people p ON p.door_id = d.id"_L1;

constexpr auto kNamesMatch = "people_search MATCH ?"_L1;
constexpr auto kBuildingsMatch = "building_search MATCH ?"_L1;
constexpr auto kOnStreets = "d.street_id IN (SELECT rowid FROM street_search WHERE street_search MATCH ?)"_L1;
constexpr auto kInBuildings = "d.id IN (SELECT rowid FROM building_search WHERE building_search MATCH ?)"_L1;
constexpr auto kWithPostcode = "d.postcode >= ? AND d.postcode < ?"_L1;
constexpr auto kAtHouse = "d.sort_key >= ? AND d.sort_key < ?"_L1;
constexpr auto kNamed = "x.id IN (SELECT rowid FROM people_search WHERE people_search MATCH ?)"_L1;
constexpr auto kNameHas = "' ' || x.name_key LIKE ?"_L1;
// Registers write KAA-25/1; each part may be asked for.
constexpr auto kRowHas = R"((' ' || x.flat || ' ' || x.building || ' ' || x.number || ' ' || x.postcode LIKE ?
    OR ' ' || x.name_key LIKE ?
    OR x.street_id IN (SELECT rowid FROM street_search WHERE street_search MATCH ?)
    OR (SELECT '-' || replace(number_text, '/', '-') FROM registrations WHERE id = x.registration_id) LIKE ?))"_L1;

/// Of the rows that a query may look at this share, when they stand all over the file, when they must be read, and of
/// streets.
constexpr int kScattered = 25;
constexpr int kRead = 4;
constexpr int kStreets = 25;

constexpr auto kIds = "p.id AS id"_L1;
constexpr auto kRows = R"(p.id AS id, p.name_key AS name_key, p.registration_id AS registration_id, d.flat AS flat,
    d.building AS building, d.number AS number, d.postcode AS postcode, d.street_id AS street_id)"_L1;
constexpr auto kSelectSql = "SELECT x.id FROM (SELECT %1 FROM %2 WHERE %3 LIMIT %4) x%5 LIMIT %6"_L1;

QString beginningOfAny(const QString &word) { return u"% "_s + word + u'%'; }

QString matchWord(const QString &word) { return u'"' + word + u"\"*"_s; }

} // namespace

SearchQuery::SearchQuery(Driver driver, const QString &match)
{
    switch (driver) {
    case Driver::Names:
        m_from = kFromNames;
        narrow(kNamesMatch, {match});
        break;
    case Driver::Streets:
        m_from = kFromStreets;
        m_values += match;
        break;
    case Driver::Buildings:
        m_from = kFromBuildings;
        narrow(kBuildingsMatch, {match});
        break;
    }
}

SearchQuery SearchQuery::ofPostcodes(const QStringList &beginnings)
{
    SearchQuery query;
    query.m_from = kFromPostcodes;
    query.narrowByPostcodes(beginnings);
    return query;
}

void SearchQuery::narrow(QLatin1String condition, const QVariantList &values)
{
    m_conditions += condition;
    m_values += values;
}

void SearchQuery::narrowByStreets(const QString &match) { narrow(kOnStreets, {match}); }

void SearchQuery::narrowByBuildings(const QString &match) { narrow(kInBuildings, {match}); }

void SearchQuery::narrowByPostcodes(const QStringList &beginnings)
{
    QStringList ranges;
    for (const QString &beginning : beginnings) {
        ranges += kWithPostcode;
        m_values += {beginning, QString(beginning + QChar(u'\uFFFF'))};
    }
    m_conditions += u'(' + ranges.join(u" OR ") + u')';
}

void SearchQuery::narrowByHouse(const QString &number)
{
    // What comes behind the number in the key are building and flat.
    const QByteArray key = doorSortKey(number, {}, {}).chopped(2);
    narrow(kAtHouse, {key, QByteArray(key + '\xFF')});
}

void SearchQuery::narrowByNames(const QString &match)
{
    m_filters += kNamed;
    m_filterValues += match;
}

void SearchQuery::filterByName(const QString &word)
{
    m_filters += kNameHas;
    m_filterValues += beginningOfAny(word);
}

void SearchQuery::filterByRow(const QString &word)
{
    m_filters += kRowHas;
    m_filterValues +=
        {beginningOfAny(word), beginningOfAny(word), matchStreets({word}), QString(u"%-"_s + word + u'%')};
}

SearchPlan::Query SearchQuery::toQuery(SearchPlan::Reach reach) const
{
    const bool needsRows =
        std::any_of(m_filters.begin(), m_filters.end(), [](const QString &filter) { return filter != kNamed; });
    const auto shareOf = [&reach](int share) {
        return QString::number(reach.lookedAt < 0 ? -1 : reach.lookedAt / share);
    };
    const int share = !needsRows ? 1 : m_from == kFromNames ? kScattered : kRead;
    const QString conditions = m_conditions.isEmpty() ? u"1"_s : m_conditions.join(u" AND ");
    const QString filters = m_filters.isEmpty() ? QString() : u" WHERE "_s + m_filters.join(u" AND ");
    const QString sql = QString(kSelectSql)
                            .arg(needsRows ? kRows : kIds, QString(m_from).replace(u"%1"_s, shareOf(kStreets)),
                                 conditions, shareOf(share), filters, QString::number(reach.wanted));
    return {sql, m_values + m_filterValues};
}

QString SearchQuery::matchAll(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words)
        terms += matchWord(word);
    return terms.join(u" AND ");
}

QString SearchQuery::matchStreets(const QStringList &words)
{
    QStringList terms;
    for (const QString &word : words) {
        // In front "st" is a saint, behind a street.
        QStringList ways{word, StreetName::key(word + u" x"_s).section(u' ', 0, -2),
                         StreetName::key(u"x "_s + word).section(u' ', 1)};
        ways.removeDuplicates();
        QStringList alternatives;
        for (const QString &way : std::as_const(ways)) {
            if (!way.isEmpty() && !way.contains(u' '))
                alternatives += matchWord(way);
        }
        terms += u'(' + alternatives.join(u" OR ") + u')';
    }
    return terms.join(u" AND ");
}

} // namespace rosette
