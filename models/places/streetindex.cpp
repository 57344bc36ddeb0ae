#include "models/places/streetindex.h"

#include "models/geo/wkb.h"
#include "models/places/streetname.h"
#include "models/places/streetrepository.h"
#include "models/tables/propercase.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// The order decides between streets that fit equally.
constexpr auto kAllSql =
    "SELECT id, name_key, locality, line IS NOT NULL FROM streets ORDER BY name COLLATE NOCASE, id"_L1;
constexpr auto kLinesSql = "SELECT line FROM streets WHERE id = ?"_L1;

constexpr double kFarMetres = 5000; // an address this far from a street of its name is on another one

double metresFrom(const QList<Line> &lines, LonLat point)
{
    double best = std::numeric_limits<double>::infinity();
    for (const Line &line : lines) {
        if (!line.isEmpty())
            best = std::min(best, nearestOn(line, point).metresAway);
    }
    return best;
}

/// "London" fits "Kentish Town, London", and nothing fits everything.
bool fits(const QString &a, const QString &b)
{
    return a.isEmpty() || b.isEmpty() || a.endsWith(b, Qt::CaseInsensitive) || b.endsWith(a, Qt::CaseInsensitive);
}

} // namespace

StreetIndex::StreetIndex(Connection &connection)
    : m_connection(connection)
    , m_lines(connection, QString(kLinesSql))
{
}

Status StreetIndex::load()
{
    return Statement(m_connection, QString(kAllSql)).forEach([this](const Row &row) {
        m_entries[row.text(1)] += Entry{row.id<StreetId>(0), row.text(2), row.boolean(3)};
    });
}

Status StreetIndex::readLines(Entry &entry)
{
    if (!entry.hasLines || !entry.lines.isEmpty())
        return {};
    return m_lines.bindAll(entry.id).forEach([&entry](const Row &row) -> Status {
        ROSETTE_ASSIGN(MultiLine lines, Wkb::readLines(row.blob(0)));
        entry.lines = std::move(lines.lines);
        entry.hasLines = !entry.lines.isEmpty();
        return {};
    });
}

const QString &StreetIndex::keyOf(const QString &name)
{
    auto known = m_keys.find(name);
    if (known == m_keys.end())
        known = m_keys.insert(name, StreetName::key(name));
    return *known;
}

Result<const StreetIndex::Entry *> StreetIndex::bestOf(QList<Entry> &entries, const QString &locality,
                                                       std::optional<LonLat> hint)
{
    const Entry *nearest = nullptr;
    double metres = kFarMetres;
    const Entry *fitting = nullptr;
    for (Entry &entry : entries) {
        if (hint)
            ROSETTE_CHECK(readLines(entry));
        if (hint && !entry.lines.isEmpty()) {
            if (const double away = metresFrom(entry.lines, *hint); away < metres) {
                metres = away;
                nearest = &entry;
            }
        } else if (!fitting && fits(entry.locality, locality)) {
            fitting = &entry;
        }
    }
    return nearest ? nearest : fitting;
}

Result<StreetId> StreetIndex::findOrCreate(const QString &name, const QString &locality, std::optional<LonLat> hint)
{
    QList<Entry> &entries = m_entries[keyOf(name)];
    if (entries.size() == 1 && !hint && fits(entries.first().locality, locality))
        return entries.first().id;
    ROSETTE_ASSIGN(const Entry *const best, bestOf(entries, locality, hint));
    if (best)
        return best->id;
    Street street;
    street.name = properCaseAddress(name);
    street.locality = locality;
    street.source = u"register"_s;
    ROSETTE_ASSIGN(street.id, StreetRepository::insert(m_connection, street));
    entries += Entry{street.id, locality};
    ++m_created;
    return street.id;
}

} // namespace rosette
