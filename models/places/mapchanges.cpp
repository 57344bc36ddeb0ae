#include "models/places/mapchanges.h"

#include <QCoreApplication>

#include "models/places/doorrepository.h"
#include "models/places/mapfeatures.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDoorsSql = "SELECT id, lon, lat, exactness FROM doors WHERE lon IS NOT NULL"_L1;
constexpr auto kPitchesSql = "SELECT name, lon, lat FROM pitches WHERE lon IS NOT NULL ORDER BY name"_L1;
constexpr auto kRoundsSql = "SELECT count(DISTINCT round_id) FROM stages WHERE street_id = ?"_L1;

constexpr double kMovedMetres = 25;
constexpr double kBesideMetres = 60;     // from a pitch to what draws people there
constexpr double kSamePlaceMetres = 200; // the same station, drawn anew
constexpr qsizetype kNamesShown = 20;

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("MapChanges", text, nullptr, n); }

void note(ImportReport &report, const QString &text) { report.problems += ImportProblem{0, text, {}}; }

void tellNewStreets(QStringList names, ImportReport &report)
{
    if (names.isEmpty())
        return;
    names.sort(Qt::CaseInsensitive);
    QString text = tr("New on the map: %1").arg(names.mid(0, kNamesShown).join(u", "_s));
    if (names.size() > kNamesShown)
        text += tr(" and %n more street(s)", int(names.size() - kNamesShown));
    note(report, text + u'.');
}

Status tellStreetsGone(Connection &connection, const QList<Street> &streets, ImportReport &report)
{
    Statement rounds(connection, QString(kRoundsSql));
    for (const Street &street : streets) {
        ROSETTE_ASSIGN(const qint64 count, rounds.bindAll(street.id).scalar());
        QStringList uses;
        if (street.doors > 0)
            uses += tr("%n door(s)", street.doors);
        if (count > 0)
            uses += tr("%n round(s)", int(count));
        note(report, tr("%1 is no longer on the map. It was kept as it was for its %2.")
                         .arg(street.name, uses.join(tr(" and "))));
    }
    report.counts[u"streets_gone"_s] = int(streets.size());
    return {};
}

Result<QString> labelOf(Connection &connection, DoorId id)
{
    ROSETTE_ASSIGN(const auto door, DoorRepository::find(connection, id));
    return door ? door->label() : QString();
}

bool isAmong(const QList<GatheringPlace> &places, const GatheringPlace &wanted)
{
    return std::any_of(places.begin(), places.end(), [&](const GatheringPlace &place) {
        return place.kind == wanted.kind && place.name == wanted.name &&
               metresBetween(place.point, wanted.point) <= kSamePlaceMetres;
    });
}

} // namespace

Result<MapChanges> MapChanges::remember(Connection &connection)
{
    MapChanges changes;
    ROSETTE_ASSIGN(const GeoBox extent, MapFeatureRepository::extent(connection));
    changes.m_isFirst = !extent.isValid();
    if (changes.m_isFirst)
        return changes;
    ROSETTE_ASSIGN(changes.m_doors, doorsOf(connection));
    ROSETTE_ASSIGN(changes.m_places, GatheringPlaceRepository::list(connection));
    return changes;
}

Result<MapChanges::Doors> MapChanges::doorsOf(Connection &connection)
{
    Doors doors;
    ROSETTE_CHECK(Statement(connection, QString(kDoorsSql)).forEach([&](const Row &row) {
        doors.insert(row.id<DoorId>(0), {{row.real(1), row.real(2)}, exactnessFromKey(row.text(3))});
    }));
    return doors;
}

Status MapChanges::tell(Connection &connection, const StreetMergeReport &streets, ImportReport &report) const
{
    if (m_isFirst)
        return {};
    ROSETTE_CHECK(tellStreetsGone(connection, streets.gone, report));
    ROSETTE_CHECK(tellDoors(connection, report));
    ROSETTE_CHECK(tellPitches(connection, report));
    tellNewStreets(streets.addedNames, report);
    return {};
}

Status MapChanges::tellDoors(Connection &connection, ImportReport &report) const
{
    ROSETTE_ASSIGN(const Doors now, doorsOf(connection));
    int moved = 0;
    int lessExact = 0;
    double farthest = 0;
    DoorId farthestDoor;
    DoorId lessExactDoor;
    for (auto it = m_doors.begin(); it != m_doors.end(); ++it) {
        const auto found = now.find(it.key());
        if (found == now.end())
            continue;
        const double metres = metresBetween(it->point, found->point);
        moved += metres > kMovedMetres ? 1 : 0;
        if (metres > farthest) {
            farthest = metres;
            farthestDoor = it.key();
        }
        if (found->exactness < it->exactness) {
            ++lessExact;
            lessExactDoor = it.key();
        }
    }
    report.counts[u"doors_moved"_s] = moved;
    report.counts[u"doors_less_exact"_s] = lessExact;
    if (moved > 0) {
        ROSETTE_ASSIGN(const QString label, labelOf(connection, farthestDoor));
        note(report, tr("Moved by more than 25 m: %n door(s); the farthest, %1, by %2 m.", moved)
                         .arg(label, QString::number(qRound(farthest))));
    }
    if (lessExact > 0) {
        ROSETTE_ASSIGN(const QString label, labelOf(connection, lessExactDoor));
        note(report, tr("Placed less exactly than before: %n door(s); %1, for one, is %2 now and was %3.", lessExact)
                         .arg(label, exactnessText(now[lessExactDoor].exactness),
                              exactnessText(m_doors[lessExactDoor].exactness)));
    }
    return {};
}

Status MapChanges::tellPitches(Connection &connection, ImportReport &report) const
{
    ROSETTE_ASSIGN(const QList<GatheringPlace> now, GatheringPlaceRepository::list(connection));
    int bare = 0;
    ROSETTE_CHECK(Statement(connection, QString(kPitchesSql)).forEach([&](const Row &row) {
        const LonLat pitch{row.real(1), row.real(2)};
        for (const GatheringPlace &place : m_places) {
            if (metresBetween(place.point, pitch) > kBesideMetres || isAmong(now, place))
                continue;
            ++bare;
            note(report, tr("%1 is no longer on the map; the pitch “%2” beside it stays. See whether people still "
                            "come there.")
                             .arg(place.name, row.text(0)));
            break;
        }
    }));
    report.counts[u"pitches_bare"_s] = bare;
    return {};
}

} // namespace rosette
