#include "models/places/streetindex.h"

#include "models/places/streetname.h"
#include "models/places/streetrepository.h"
#include "models/tables/propercase.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

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
{
}

Status StreetIndex::load()
{
    ROSETTE_ASSIGN(const QList<Street> streets, StreetRepository::list(m_connection, {}, true));
    for (const Street &street : streets)
        m_entries[StreetName::key(street.name)] += Entry{street.id, street.locality, street.lines};
    return {};
}

const QString &StreetIndex::keyOf(const QString &name)
{
    auto known = m_keys.find(name);
    if (known == m_keys.end())
        known = m_keys.insert(name, StreetName::key(name));
    return *known;
}

const StreetIndex::Entry *StreetIndex::bestOf(const QList<Entry> &entries, const QString &locality,
                                              std::optional<LonLat> hint) const
{
    const Entry *nearest = nullptr;
    double metres = kFarMetres;
    const Entry *fitting = nullptr;
    for (const Entry &entry : entries) {
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
    if (const Entry *entry = bestOf(entries, locality, hint))
        return entry->id;
    Street street;
    street.name = properCaseAddress(name);
    street.locality = locality;
    street.source = u"register"_s;
    ROSETTE_ASSIGN(street.id, StreetRepository::insert(m_connection, street));
    entries += Entry{street.id, locality, {}};
    ++m_created;
    return street.id;
}

} // namespace rosette
