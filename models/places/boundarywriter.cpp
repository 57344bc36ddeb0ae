#include "models/places/boundarywriter.h"

#include <QCoreApplication>

#include "models/geo/polygons.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/places/wardrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kTheSame = 0.999; // share of the area
constexpr double kMost = 0.5;

QString tr(const char *text) { return QCoreApplication::translate("BoundaryWriter", text); }

bool isSame(const Ward &a, const Ward &b) { return a.code == b.code && a.name == b.name && a.outline == b.outline; }

double sharedM2(const Outline &one, const Outline &other)
{
    return Outline(Polygons::shared(one.polygons(), other.polygons())).areaM2();
}

/// Other wards stand already where this one would lie.
bool isTaken(const Ward &ward, const QList<Ward> &known)
{
    double takenM2 = 0;
    for (const Ward &other : known)
        takenM2 += sharedM2(ward.outline, other.outline);
    return takenM2 > kMost * ward.areaM2;
}

} // namespace

void BoundaryWriter::count(const char *key)
{
    const QLatin1String name(key);
    m_report.counts[name] = m_report.counts[name].toInt() + 1;
}

Status BoundaryWriter::writeKnown(const Ward &ward, const Ward &known)
{
    Ward updated = ward;
    updated.id = known.id;
    updated.isWorked = known.isWorked;
    if (updated.code.isEmpty())
        updated.code = known.code;
    if (isSame(updated, known)) {
        count("unchanged");
        return {};
    }
    count("amended");
    return WardRepository::update(m_connection, updated);
}

Result<QList<Ward>> BoundaryWriter::writeWards(const QList<Ward> &wards)
{
    ROSETTE_ASSIGN(QList<Ward> known, WardRepository::list(m_connection));
    const WardMatcher matcher(std::move(known), wards);
    QSet<WardId> met;
    for (const Ward &ward : wards) {
        if (const auto match = matcher.match(ward)) {
            met += match->id;
            ROSETTE_CHECK(writeKnown(ward, *match));
        } else {
            ROSETTE_CHECK(WardRepository::insert(m_connection, ward));
            count("added");
        }
    }
    QList<Ward> others = matcher.known();
    others.removeIf([&](const Ward &ward) { return met.contains(ward.id); });
    return others;
}

Result<bool> BoundaryWriter::isMadeOfDistricts(const Ward &ward) const
{
    ROSETTE_ASSIGN(const QList<PollingDistrict> districts, PollingDistrictRepository::list(m_connection));
    QList<MultiPolygon> parts;
    for (const PollingDistrict &district : districts) {
        if (district.ward == ward.id && district.wardSource == WardSource::File)
            parts += district.outline.polygons();
    }
    if (parts.isEmpty())
        return false;
    const Outline made(Polygons::united(parts));
    return sharedM2(made, ward.outline) > kTheSame * std::max(made.areaM2(), ward.outline.areaM2());
}

/// No id when the file's word on the ward cannot be taken.
Result<WardId> BoundaryWriter::writeNamedWard(const Ward &ward, const WardMatcher &matcher)
{
    const auto match = matcher.match(ward);
    if (!match && isTaken(ward, matcher.known())) {
        m_report.problems += {0,
                              tr("The file names a ward “%1”, which is not among yours; other wards lie there. Its "
                                 "polling districts were given to the wards that hold most of each.")
                                  .arg(ward.name),
                              {}};
        return WardId();
    }
    if (!match)
        return WardRepository::insert(m_connection, ward);
    Ward updated = *match;
    bool isOurs = match->outline.isEmpty();
    if (!isOurs) {
        ROSETTE_ASSIGN(isOurs, isMadeOfDistricts(*match));
    }
    if (isOurs && match->outline != ward.outline) {
        updated.outline = ward.outline;
        updated.areaM2 = ward.areaM2;
        ROSETTE_CHECK(WardRepository::update(m_connection, updated));
    }
    return match->id;
}

Status BoundaryWriter::writeDistrict(const BoundaryDistrict &district, WardId ward)
{
    ROSETTE_ASSIGN(auto known, PollingDistrictRepository::findByCode(m_connection, district.code));
    const bool isNew = !known;
    if (isNew) {
        ROSETTE_ASSIGN(const DistrictId id, PollingDistrictRepository::findOrCreate(m_connection, district.code));
        known = PollingDistrict{.id = id, .code = district.code};
    }
    PollingDistrict before = *known;
    if (!district.name.isEmpty() && known->name != district.name) {
        known->name = district.name;
        ROSETTE_CHECK(PollingDistrictRepository::update(m_connection, *known));
    }
    if (known->outline != district.outline)
        ROSETTE_CHECK(PollingDistrictRepository::setOutline(m_connection, known->id, district.outline));
    if (ward.isValid())
        ROSETTE_CHECK(PollingDistrictRepository::setWard(m_connection, known->id, ward, WardSource::File));
    const bool isMoved = ward.isValid() && before.wardSource != WardSource::Hand &&
                         (before.ward != ward || before.wardSource != WardSource::File);
    const bool isAmended = isMoved || before.name != known->name || before.outline != district.outline;
    count(isNew ? "added" : isAmended ? "amended" : "unchanged");
    return {};
}

Status BoundaryWriter::writeDistricts(const BoundaryFile &file)
{
    ROSETTE_ASSIGN(QList<Ward> known, WardRepository::list(m_connection));
    const WardMatcher matcher(std::move(known), file.wards);
    QList<WardId> wards;
    for (const Ward &ward : file.wards) {
        ROSETTE_ASSIGN(const WardId id, writeNamedWard(ward, matcher));
        wards += id;
    }
    for (const BoundaryDistrict &district : file.districts)
        ROSETTE_CHECK(writeDistrict(district, district.ward < 0 ? WardId() : wards[district.ward]));
    m_report.counts[u"wards"_s] = int(file.wards.size());
    return {};
}

} // namespace rosette
