#include "models/rounds/stageresolver.h"

#include <QCoreApplication>

#include "models/places/doorrepository.h"
#include "models/places/streetrepository.h"
#include "models/rounds/stageselector.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kBuildingsSql = R"(
SELECT DISTINCT d.building, d.street_id, s.name FROM doors d JOIN streets s ON s.id = d.street_id
 WHERE d.building <> '' AND (:street IS NULL OR d.street_id = :street) AND (:ward IS NULL OR d.ward_id = :ward))"_L1;
constexpr int kLikelyNames = 5;

QString tr(const char *text)
{
    return QCoreApplication::translate("StageResolver", text);
}

/// Resolves stage by stage; remembers the street it stands on.
class Walk
{
public:
    Walk(Connection &connection, WardId ward) : m_connection(connection), m_ward(ward) {}

    Result<Stage> next(const QString &text);

private:
    struct Place
    {
        StreetId street;
        QString streetName;
        QString building;
    };

    Result<std::optional<Place>> findPlace(const QString &name, bool hasParity);
    Result<std::optional<Place>> findStreet(const QString &name);
    Result<std::optional<Place>> findBuilding(const QString &name, StreetId street);
    Error unknownPlace(const StageSpec &spec);

    Connection &m_connection;
    WardId m_ward;
    Place m_last;
};

Result<std::optional<Walk::Place>> Walk::findStreet(const QString &name)
{
    ROSETTE_ASSIGN(const QList<Street> streets, StreetRepository::findByName(m_connection, name));
    const Street *best = nullptr;
    int bestScore = -1;
    for (const Street &street : streets) {
        const int score = (street.wards.contains(m_ward) ? 2 : 0) + (street.doors > 0 ? 1 : 0);
        if (score > bestScore) {
            best = &street;
            bestScore = score;
        }
    }
    if (!best)
        return std::optional<Place>();
    return std::optional(Place{best->id, best->name, {}});
}

Result<std::optional<Walk::Place>> Walk::findBuilding(const QString &name, StreetId street)
{
    const QString key = buildingKey(name);
    std::optional<Place> found;
    ROSETTE_CHECK(Statement(m_connection, QString(kBuildingsSql)).bind(":street"_L1, street).bind(":ward"_L1, m_ward).forEach([&](const Row &row) {
        if (!found && buildingKey(row.text(0)) == key)
            found = Place{row.id<StreetId>(1), row.text(2), row.text(0)};
    }));
    return found;
}

Result<std::optional<Walk::Place>> Walk::findPlace(const QString &name, bool hasParity)
{
    std::optional<Place> place;
    if (!hasParity && m_last.street) {
        ROSETTE_ASSIGN(place, findBuilding(name, m_last.street));
    }
    if (!place) {
        ROSETTE_ASSIGN(place, findStreet(name));
    }
    if (!place && !hasParity) {
        ROSETTE_ASSIGN(place, findBuilding(name, {}));
    }
    return place;
}

Error Walk::unknownPlace(const StageSpec &spec)
{
    StreetFilter filter;
    filter.ward = m_ward;
    filter.text = spec.place.section(u' ', 0, 0);
    const QList<Street> streets = StreetRepository::list(m_connection, filter).valueOr({});
    QStringList names;
    for (const Street &street : streets.first(std::min<qsizetype>(streets.size(), kLikelyNames)))
        names += street.name;
    const QString sentence = tr("Stage “%1”: there is no street or building “%2”.").arg(spec.text, spec.place);
    return Error{ErrorCode::NotFound, names.isEmpty() ? sentence : sentence + u' ' + tr("Did you mean %1?").arg(names.join(u", "_s)), {}};
}

Result<Stage> Walk::next(const QString &text)
{
    ROSETTE_ASSIGN(StageSpec spec, StageSpec::parse(text));
    if (spec.place.isEmpty() && !m_last.street) {
        return Error{ErrorCode::Invalid, tr("Stage “%1” names no street, and there is none before it.").arg(spec.text), {}};
    }
    if (!spec.place.isEmpty()) {
        // Names may end in what looks like a number or a side: "Block 7", "The Evens".
        ROSETTE_ASSIGN(std::optional<Place> place, findPlace(spec.text, false));
        if (place) {
            spec = StageSpec{spec.text, spec.text};
        } else {
            ROSETTE_ASSIGN(place, findPlace(spec.place, spec.parity != Parity::All));
        }
        if (!place)
            return unknownPlace(spec);
        m_last = *place;
    } else {
        m_last.building.clear();
    }
    Stage stage;
    stage.street = m_last.street;
    stage.streetName = m_last.streetName;
    stage.building = m_last.building;
    stage.ward = m_ward;
    stage.from = spec.from;
    stage.to = spec.to;
    stage.parity = spec.parity;
    stage.direction = spec.direction;
    return stage;
}

} // namespace

Result<QList<Stage>> StageResolver::resolve(Connection &connection, const QString &text, WardId ward)
{
    Walk walk(connection, ward);
    QList<Stage> stages;
    for (const QString &part : StageSpec::split(text)) {
        ROSETTE_ASSIGN(Stage stage, walk.next(part));
        stages += stage;
    }
    if (stages.isEmpty())
        return Error{ErrorCode::Invalid, tr("A round needs at least one stage, such as “Acre Lane odds 1-17”."), {}};
    return stages;
}

} // namespace rosette
