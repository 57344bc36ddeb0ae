#include "models/places/streetmerge.h"

#include "models/places/streetname.h"
#include "models/places/streetrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSameStreetMetres = 1000;

/// The known streets that no mapped one was found for yet, by name key.
class Unmatched
{
public:
    explicit Unmatched(const QList<Street> &known)
    {
        for (const Street &street : known)
            m_byKey[StreetName::key(street.name)] += street;
    }

    /// The nearest known street; when none of that name has a line yet, any of them.
    std::optional<Street> take(const MappedStreet &mapped)
    {
        QList<Street> &candidates = m_byKey[mapped.key];
        qsizetype best = -1;
        double metres = kSameStreetMetres;
        for (qsizetype i = 0; i < candidates.size(); ++i) {
            if (const double away = metresBetweenLines(candidates[i].lines, mapped.lines); away <= metres) {
                metres = away;
                best = i;
            }
        }
        for (qsizetype i = 0; i < candidates.size() && best < 0; ++i) {
            if (candidates[i].lines.isEmpty())
                best = i;
        }
        return best < 0 ? std::nullopt : std::optional(candidates.takeAt(best));
    }

    QList<Street> rest() const
    {
        QList<Street> all;
        for (const QList<Street> &streets : m_byKey)
            all += streets;
        return all;
    }

private:
    QHash<QString, QList<Street>> m_byKey;
};

double length(const MappedStreet &street)
{
    double metres = 0;
    for (const Line &line : street.lines)
        metres += metresAlong(line);
    return metres;
}

/// Of two mapped streets of one name the longer takes the known one without a line.
QList<MappedStreet> longestFirst(const QList<MappedStreet> &streets)
{
    std::vector<std::pair<double, qsizetype>> order;
    for (qsizetype i = 0; i < streets.size(); ++i)
        order.emplace_back(-length(streets[i]), i);
    std::sort(order.begin(), order.end());
    QList<MappedStreet> sorted;
    sorted.reserve(streets.size());
    for (const auto &[metres, index] : order)
        sorted += streets[index];
    return sorted;
}

/// Of the streets that are not in the extract those that came with a map go, unless doors or rounds stand on them.
Status removeUnneeded(Connection &connection, const QList<Street> &streets, StreetMergeReport &report)
{
    for (const Street &street : streets) {
        if (street.lines.isEmpty())
            continue; // no map knew it
        ROSETTE_ASSIGN(const bool isNeeded, StreetRepository::isNeeded(connection, street.id));
        if (isNeeded) {
            report.gone += street;
        } else if (street.source == "map"_L1) {
            ROSETTE_CHECK(StreetRepository::remove(connection, street.id));
            ++report.removed;
        }
    }
    std::sort(report.gone.begin(), report.gone.end(),
              [](const Street &a, const Street &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return {};
}

} // namespace

Result<StreetMergeReport> mergeStreets(Connection &connection, const QList<MappedStreet> &streets)
{
    StreetMergeReport report;
    ROSETTE_ASSIGN(const QList<Street> known, StreetRepository::list(connection, {}, true));
    Unmatched unmatched(known);
    for (const MappedStreet &mapped : longestFirst(streets)) {
        std::optional<Street> street = unmatched.take(mapped);
        if (!street) {
            Street added;
            added.name = mapped.name;
            added.lines = mapped.lines;
            added.source = u"map"_s;
            ROSETTE_CHECK(StreetRepository::insert(connection, added));
            ++report.added;
            report.addedNames += mapped.name;
        } else if (street->name == mapped.name && street->lines == mapped.lines) {
            ++report.unchanged;
        } else {
            street->name = mapped.name;
            street->lines = mapped.lines;
            ROSETTE_CHECK(StreetRepository::update(connection, *street));
            ++report.amended;
        }
    }
    ROSETTE_CHECK(removeUnneeded(connection, unmatched.rest(), report));
    return report;
}

} // namespace rosette
