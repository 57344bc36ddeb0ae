#include "models/activities/pitchoffer.h"

#include "models/activities/pitchrepository.h"
#include "models/places/gatheringplace.h"
#include "models/places/wardlocator.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kSamePlaceMetres = 60;
constexpr double kReachMetres = 300; // around the wards

/// Where most people pass comes first.
qsizetype rankOf(const QString &kind)
{
    static const QStringList kOrder{u"station"_s,  u"market"_s,  u"square"_s,           u"supermarket"_s,
                                    u"library"_s,  u"college"_s, u"community-centre"_s, u"town-hall"_s,
                                    u"hospital"_s, u"school"_s,  u"worship"_s};
    const qsizetype rank = kOrder.indexOf(kind);
    return rank < 0 ? kOrder.size() : rank;
}

bool isTaken(const QList<Pitch> &pitches, const GatheringPlace &place, const QString &name)
{
    return std::any_of(pitches.begin(), pitches.end(), [&](const Pitch &pitch) {
        const bool isThere = pitch.point && metresBetween(*pitch.point, place.point) <= kSamePlaceMetres;
        return isThere || pitch.name.compare(name, Qt::CaseInsensitive) == 0 ||
               pitch.name.compare(place.name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

QString pitchNameOf(const GatheringPlace &place)
{
    const bool saysStation = place.name.contains("station"_L1, Qt::CaseInsensitive);
    return place.kind == "station"_L1 && !saysStation ? place.name + u" station"_s : place.name;
}

QString PitchOffer::text() const
{
    const QString words = gatheringKindText(kind);
    return name.contains(words, Qt::CaseInsensitive) ? name : name + u" · "_s + words;
}

Result<QList<PitchOffer>> pitchOffers(Connection &connection)
{
    ROSETTE_ASSIGN(QList<GatheringPlace> places, GatheringPlaceRepository::list(connection));
    ROSETTE_ASSIGN(const QList<Pitch> pitches, PitchRepository::list(connection));
    ROSETTE_ASSIGN(const WardLocator wards, WardLocator::load(connection));
    const GeoBox reach = wards.isEmpty() ? GeoBox{-180, -90, 180, 90} : wards.box().grownBy(kReachMetres);
    std::stable_sort(places.begin(), places.end(),
                     [](const GatheringPlace &a, const GatheringPlace &b) { return rankOf(a.kind) < rankOf(b.kind); });
    QList<PitchOffer> offers;
    QSet<QString> names;
    for (const GatheringPlace &place : std::as_const(places)) {
        QString name = pitchNameOf(place);
        if (!reach.contains(place.point) || isTaken(pitches, place, name))
            continue;
        if (names.contains(name.toLower()))
            name += u" (%1)"_s.arg(gatheringKindText(place.kind));
        if (names.contains(name.toLower()))
            continue; // two entrances, two chapels: the first stands for both
        names += name.toLower();
        offers += PitchOffer{name, place.kind, place.point};
    }
    return offers;
}

} // namespace rosette
