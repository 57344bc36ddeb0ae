#include "models/places/districtwards.h"

#include <QCoreApplication>

#include "models/geo/polygons.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/places/wardrepository.h"

namespace rosette {

namespace {

constexpr double kClearShare = 0.9;

/// A ward and how much of a district lies in it.
struct Share
{
    const Ward *ward = nullptr;
    double ofDistrict = 0;
};

/// Largest first.
QList<Share> sharesOf(const PollingDistrict &district, const QList<Ward> &wards)
{
    QList<Share> shares;
    const double areaM2 = district.outline.areaM2();
    for (const Ward &ward : wards) {
        if (ward.outline.isEmpty() || !ward.outline.box().intersects(district.outline.box()))
            continue;
        const Outline shared(Polygons::shared(district.outline.polygons(), ward.outline.polygons()));
        if (const double share = shared.areaM2() / areaM2; share > 0)
            shares += {&ward, share};
    }
    std::sort(shares.begin(), shares.end(), [](const Share &a, const Share &b) { return a.ofDistrict > b.ofDistrict; });
    return shares;
}

QString tr(const char *text) { return QCoreApplication::translate("DistrictWards", text); }

ImportProblem divided(const PollingDistrict &district, const QList<Share> &shares)
{
    QStringList parts;
    for (const Share &share : shares) {
        if (const int percent = qRound(share.ofDistrict * 100); percent > 0)
            parts += tr("%1 % in %2").arg(percent).arg(share.ward->name);
    }
    return {0,
            tr("Polling district %1 lies %2. It was given to %3; its card on the map sets another ward.")
                .arg(district.code, parts.join(QStringLiteral(", ")), shares.first().ward->name),
            {}};
}

} // namespace

Status assignDistrictWards(Connection &connection, QList<ImportProblem> &problems)
{
    ROSETTE_ASSIGN(const QList<PollingDistrict> districts, PollingDistrictRepository::list(connection));
    ROSETTE_ASSIGN(const QList<Ward> wards, WardRepository::list(connection));
    for (const PollingDistrict &district : districts) {
        const bool isSaid = district.ward.isValid() && district.wardSource > WardSource::Outline;
        if (district.outline.isEmpty() || isSaid)
            continue;
        const QList<Share> shares = sharesOf(district, wards);
        if (shares.isEmpty())
            continue;
        if (shares.first().ofDistrict < kClearShare && shares.size() > 1)
            problems += divided(district, shares);
        ROSETTE_CHECK(
            PollingDistrictRepository::setWard(connection, district.id, shares.first().ward->id, WardSource::Outline));
    }
    return {};
}

} // namespace rosette
