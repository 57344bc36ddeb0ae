#include "models/people/searchplan.h"

#include <algorithm>

#include "models/people/searchquery.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// More words than these are looked for in the rows only.
constexpr qsizetype kSortedWords = 4;
constexpr qsizetype kMostQueries = 12;
/// Up to so many people of a name their addresses are looked at one by one; beyond, the name at the addresses.
constexpr int kFewNamed = 300;
/// Up to so many people of a name are gathered to be compared with those of a place.
constexpr int kGathered = 10000;

constexpr auto kCountSql = "SELECT count(*) FROM (SELECT rowid FROM %1 WHERE %1 MATCH ? LIMIT ?)"_L1;
constexpr auto kInOrderSql =
    "SELECT id FROM people WHERE name_key >= ? AND name_key < ? ORDER BY name_key, id LIMIT %1"_L1;
constexpr auto kTermsSql = "SELECT term FROM people_words WHERE term >= ? AND term < ? LIMIT ?"_L1;
constexpr auto kNames = "people_search"_L1;
constexpr auto kStreets = "street_search"_L1;
constexpr auto kBuildings = "building_search"_L1;

/// The index of names knows beginnings of so many letters by themselves.
constexpr qsizetype kIndexedBeginning = 3;
/// A longer beginning is asked for as the words it may become, unless they are too many.
constexpr int kMostTerms = 200;

/// Words that stand before the number of a part of a house.
bool isPartOfHouse(const QString &word)
{
    static const QStringList kParts{u"flat"_s,  u"apartment"_s, u"unit"_s, u"room"_s,  u"floor"_s, u"basement"_s,
                                    u"first"_s, u"second"_s,    u"top"_s,  u"upper"_s, u"lower"_s, u"ground"_s};
    return word.size() > 2 &&
           std::any_of(kParts.begin(), kParts.end(), [&](const QString &part) { return part.startsWith(word); });
}

} // namespace

Result<QList<SearchPlan::Query>> SearchPlan::queries(Connection &c, const SearchWords &words, Reach reach)
{
    SearchPlan plan(c, words, reach);
    ROSETTE_ASSIGN(QList<Assignment> assignments, plan.assignments());
    std::stable_sort(assignments.begin(), assignments.end(),
                     [&plan](const Assignment &a, const Assignment &b) { return plan.oddity(a) < plan.oddity(b); });
    for (const Assignment &assignment : std::as_const(assignments)) {
        if (reach.wanted < 0 || plan.m_queries.size() < kMostQueries)
            ROSETTE_CHECK(plan.add(assignment));
    }
    return plan.m_queries;
}

Result<qint64> SearchPlan::count(QLatin1String index, const QString &match, int atMost) const
{
    return Statement(m_connection, QString(kCountSql).arg(index)).bindAll(match, atMost).scalar();
}

/// Empty when no name has a word that begins so.
Result<QString> SearchPlan::nameTermsOf(const QString &word) const
{
    const QString beginning = SearchQuery::matchAll({word});
    if (word.size() <= kIndexedBeginning) {
        ROSETTE_ASSIGN(const qint64 names, count(kNames, beginning, 1));
        return names > 0 ? beginning : QString();
    }
    ROSETTE_ASSIGN(const QStringList terms, Statement(m_connection, QString(kTermsSql))
                                                .bindAll(word, QString(word + QChar(u'\uFFFF')), kMostTerms)
                                                .list([](const Row &row) { return row.text(0); }));
    if (terms.size() == kMostTerms)
        return beginning;
    return terms.isEmpty() ? QString() : QString(u"(\""_s + terms.join(u"\" OR \"") + u"\")");
}

QString SearchPlan::matchNames(const QStringList &names) const
{
    QStringList terms;
    for (const QString &name : names)
        terms += m_nameTerms.value(name);
    return terms.join(u" AND ");
}

Result<QList<SearchPlan::Source>> SearchPlan::sourcesOf(const QString &word)
{
    QList<Source> sources;
    ROSETTE_ASSIGN(m_nameTerms[word], nameTermsOf(word));
    if (!m_nameTerms.value(word).isEmpty())
        sources += Source::Name;
    ROSETTE_ASSIGN(const qint64 streets, count(kStreets, SearchQuery::matchStreets({word}), 1));
    if (streets > 0)
        sources += Source::Street;
    ROSETTE_ASSIGN(const qint64 buildings, count(kBuildings, SearchQuery::matchAll({word}), 1));
    if (buildings > 0)
        sources += Source::Building;
    if (sources.isEmpty() || isPartOfHouse(word))
        sources += Source::Row;
    return sources;
}

/// Every way to take each word for something that the file knows.
Result<QList<SearchPlan::Assignment>> SearchPlan::assignments()
{
    QList<Assignment> all{{}};
    for (qsizetype i = 0; i < m_words.words.size(); ++i) {
        QList<Source> sources{Source::Row};
        if (i < kSortedWords) {
            ROSETTE_ASSIGN(sources, sourcesOf(m_words.words.at(i)));
        }
        QList<Assignment> longer;
        for (const Assignment &assignment : std::as_const(all)) {
            for (const Source source : std::as_const(sources))
                longer += assignment + Assignment{source};
        }
        all = std::move(longer);
    }
    return all;
}

/// Orders assignments: names first, unless a number or a postcode says that an address is meant.
int SearchPlan::oddity(const Assignment &assignment) const
{
    const bool isAddress = !m_words.numbers.isEmpty() || !m_words.postcodes.isEmpty();
    int sum = 0;
    for (const Source source : assignment) {
        sum += source == Source::Row                                   ? 8
               : source == Source::Building                            ? 3
               : source == (isAddress ? Source::Street : Source::Name) ? 0
                                                                       : 1;
    }
    return sum;
}

Status SearchPlan::add(const Assignment &assignment)
{
    QStringList names;
    QStringList streets;
    QStringList buildings;
    QStringList rest = m_words.numbers;
    for (qsizetype i = 0; i < assignment.size(); ++i) {
        QStringList &side = assignment.at(i) == Source::Name       ? names
                            : assignment.at(i) == Source::Street   ? streets
                            : assignment.at(i) == Source::Building ? buildings
                                                                   : rest;
        side += m_words.words.at(i);
    }
    const bool isPlace = !streets.isEmpty() || !buildings.isEmpty() || !m_words.postcodes.isEmpty();
    if (!isPlace)
        return names.isEmpty() ? Status() : addByName(names, rest);

    const QString nameMatch = matchNames(names);
    qint64 named = 0;
    if (!names.isEmpty()) {
        ROSETTE_ASSIGN(named, count(kNames, nameMatch, kGathered + 1));
        if (named == 0)
            return {};
    }
    const bool isByName = named > 0 && named <= kFewNamed;
    using Driver = SearchQuery::Driver;
    SearchQuery query = isByName               ? SearchQuery(Driver::Names, nameMatch)
                        : !streets.isEmpty()   ? SearchQuery(Driver::Streets, SearchQuery::matchStreets(streets))
                        : !buildings.isEmpty() ? SearchQuery(Driver::Buildings, SearchQuery::matchAll(buildings))
                                               : SearchQuery::ofPostcodes(m_words.postcodes);
    if (isByName && !streets.isEmpty())
        query.narrowByStreets(SearchQuery::matchStreets(streets));
    if (!buildings.isEmpty() && (isByName || !streets.isEmpty()))
        query.narrowByBuildings(SearchQuery::matchAll(buildings));
    if (!m_words.postcodes.isEmpty() && (isByName || !streets.isEmpty() || !buildings.isEmpty()))
        query.narrowByPostcodes(m_words.postcodes);
    if (named > kGathered && m_reach.wanted >= 0) {
        for (const QString &name : std::as_const(names))
            query.filterByName(name);
    } else if (named > kFewNamed) {
        query.narrowByNames(nameMatch);
    }
    // The house first, in the order of the street; then whatever else the numbers may be.
    if (m_reach.wanted >= 0 && !m_words.numbers.isEmpty()) {
        SearchQuery atHouse = query;
        atHouse.narrowByHouse(m_words.numbers.last());
        for (const QString &word : rest) {
            if (word != m_words.numbers.last())
                atHouse.filterByRow(word);
        }
        m_queries += atHouse.toQuery(m_reach);
    }
    for (const QString &word : std::as_const(rest))
        query.filterByRow(word);
    m_queries += query.toQuery(m_reach);
    return {};
}

Status SearchPlan::addByName(const QStringList &names, const QStringList &rest)
{
    if (names.size() == 1 && rest.isEmpty() && m_reach.wanted >= 0)
        addByOneName(names.first());
    SearchQuery query(SearchQuery::Driver::Names, matchNames(names));
    for (const QString &word : rest)
        query.filterByRow(word);
    m_queries += query.toQuery(m_reach);
    return {};
}

/// The whole name before its beginning, surnames before forenames; surnames as a list of names has them.
void SearchPlan::addByOneName(const QString &name)
{
    addInOrderOfNames(name + u',', name + u'-');
    if (name.size() > kIndexedBeginning)
        m_queries += SearchQuery(SearchQuery::Driver::Names, u'"' + name + u'"').toQuery(m_reach);
    addInOrderOfNames(name, name + QChar(u'\uFFFF'));
}

void SearchPlan::addInOrderOfNames(const QString &from, const QString &to)
{
    m_queries += {QString(kInOrderSql).arg(m_reach.wanted), {from, to}};
}

} // namespace rosette
