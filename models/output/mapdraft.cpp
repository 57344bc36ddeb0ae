#include "models/output/mapdraft.h"

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/map/mapsceneloader.h"
#include "models/output/mapdoors.h"
#include "models/output/paper.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMetresAroundRound = 60;

QString tr(const char *text) { return QCoreApplication::translate("MapDraft", text); }

/// What the map is of.
struct Subject
{
    QString name; ///< empty: the campaign
    GeoBox box;
};

Result<Subject> subjectOf(const MapScene &scene, const MapExportRequest &request)
{
    if (request.round) {
        for (const MapRound &round : scene.rounds) {
            if (round.id == request.round && !round.box.isEmpty())
                return Subject{round.name, scene.plane.toGeoBox(round.box).grownBy(kMetresAroundRound)};
        }
        return Error{ErrorCode::NotFound,
                     tr("This round has no streets on the map. Import an OpenStreetMap extract that covers it."),
                     {}};
    }
    if (request.ward) {
        for (const MapWard &ward : scene.wards) {
            if (ward.id == request.ward && ward.hasOutline)
                return Subject{ward.name, scene.plane.toGeoBox(scene.wardShapes.shape(ward.shape).box)};
        }
        return Error{ErrorCode::NotFound, tr("This ward has no outline. Import the wards' boundaries."), {}};
    }
    const GeoBox box = request.box.isValid() ? request.box : scene.box;
    if (!box.isValid() || scene.isEmpty())
        return Error{ErrorCode::NotFound,
                     tr("There is no map yet. Import an OpenStreetMap extract or the wards' boundaries."),
                     {}};
    return Subject{{}, box};
}

MapLayers layersOf(const MapExportRequest &request)
{
    MapLayers layers = request.layers;
    layers.hasVolunteers = false; // where helpers live stays in the file
    if (request.round) {
        layers.onlyRound = request.round;
        layers.hasDoors = layers.hasRounds = true;
        layers.hasStalls = false; // it is for a walk
    }
    return layers;
}

QString doorsText(MapDoorColour colour)
{
    switch (colour) {
    case MapDoorColour::Plain:
        return {};
    case MapDoorColour::Outcome:
        return tr("doors by last outcome");
    case MapDoorColour::Support:
        return tr("doors by support");
    case MapDoorColour::Contact:
        return tr("doors by last contact");
    case MapDoorColour::Left:
        return tr("doors by what is left to do");
    case MapDoorColour::Leaflet:
        return tr("doors by last leaflet");
    case MapDoorColour::Exactness:
        return tr("doors by how exact they stand");
    }
    return {};
}

QString shadingText(MapShading shading)
{
    switch (shading) {
    case MapShading::None:
        return {};
    case MapShading::ContactRate:
        return tr("wards by contact rate");
    case MapShading::Leaflets:
        return tr("wards by leaflets");
    case MapShading::Support:
        return tr("wards by support");
    }
    return {};
}

QString periodText(const FiguresPeriod &period)
{
    if (period.from.isValid() && period.to.isValid())
        return tr("%1 to %2").arg(shortDate(period.from), shortDate(period.to));
    if (period.from.isValid())
        return tr("since %1").arg(shortDate(period.from));
    return period.to.isValid() ? tr("until %1").arg(shortDate(period.to)) : QString();
}

/// "Doors by last outcome · wards by contact rate · since Tue 1 Sep"
QString subtitleOf(const MapLayers &layers, int roundDoors)
{
    QStringList parts;
    if (layers.onlyRound)
        parts += QCoreApplication::translate("MapDraft", "%n door(s)", nullptr, roundDoors);
    if (layers.hasDoors)
        parts += doorsText(layers.doorColour);
    parts += shadingText(layers.shading);
    parts.removeAll(QString());
    const bool isCounted =
        layers.shading != MapShading::None || (layers.hasDoors && layers.doorColour != MapDoorColour::Plain);
    if (isCounted && !periodText(layers.period).isEmpty())
        parts += periodText(layers.period);
    QString text = parts.join(u" · "_s);
    return text.replace(0, 1, text.left(1).toUpper());
}

MapStyle styleOf(const MapExportRequest &request, const Clearance &clearance)
{
    MapStyle style = MapStyle::make(request.theme, QColor(clearance.campaign().colour));
    style.font.setFamily(paperFontFamily());
    return style;
}

} // namespace

Result<MapDraft> MapDraft::make(const ExportContext &context, const MapExportRequest &request,
                                const MapGroundPtr &known)
{
    const QDate today = context.clock.today();
    const MapLayers layers = layersOf(request);
    ROSETTE_ASSIGN(const MapDoors doors, MapDoors::pass(context, request));
    context.feedback.report(-1, tr("Reading the map"));
    ROSETTE_ASSIGN(const MapScenePtr scene,
                   MapSceneLoader::load(context.connection, today, context.feedback, doors.shown, known));
    ROSETTE_ASSIGN(const Subject subject, subjectOf(*scene, request));
    MapFiguresPtr figures;
    if (layers.needFigures()) {
        ROSETTE_ASSIGN(figures, MapFiguresLoader::load(context.connection, scene, layers, today, context.feedback));
    }
    const CampaignInfo &campaign = doors.clearance.campaign();
    MapSheet sheet{.title = !request.title.isEmpty() ? request.title
                            : subject.name.isEmpty() ? campaign.name
                                                     : subject.name,
                   .subtitle = subtitleOf(layers, doors.shown ? int(doors.shown->size()) : 0),
                   .campaign = campaign.name,
                   .date = today,
                   .box = subject.box,
                   .isA3 = request.isA3,
                   .turn = request.turn,
                   .hasLegend = request.hasLegend};
    if (doors.clearance.purpose() != Purpose::Statistics)
        sheet.small += doors.clearance.handlingLine();
    if (!doors.clearance.imprint().isEmpty())
        sheet.small += doors.clearance.imprint();
    return MapDraft{doors.clearance, MapPainter(scene, figures, styleOf(request, doors.clearance), layers), sheet,
                    int(scene->doorIds.size())};
}

} // namespace rosette
