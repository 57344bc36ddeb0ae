#include "models/output/mapexport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImageWriter>

#include "models/output/gate.h"
#include "models/map/mapsceneloader.h"
#include "models/output/mapsheet.h"
#include "models/people/personrepository.h"
#include "models/rounds/round.h"
#include "models/rounds/rounddoors.h"
#include "models/rounds/roundset.h"

namespace rosette {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MapExport", text); }

/// What the map is of: its name, its box and its layers.
struct Subject
{
    QString name;
    GeoBox box;
    MapLayers layers;
};

Result<Subject> subjectOf(const MapScene &scene, const MapExportRequest &request)
{
    Subject subject;
    subject.layers.hasDoors = request.round.isValid();
    if (request.round) {
        for (const MapRound &round : scene.rounds) {
            if (round.id == request.round && !round.box.isEmpty()) {
                subject.name = round.name;
                subject.box = scene.plane.toGeoBox(round.box).grownBy(60);
                subject.layers.onlyRound = round.id;
                return subject;
            }
        }
        return Error{ErrorCode::NotFound, tr("This round has no streets on the map. Import an OpenStreetMap extract that covers it."), {}};
    }
    if (request.ward) {
        for (const MapWard &ward : scene.wards) {
            if (ward.id == request.ward && ward.hasOutline) {
                subject.name = ward.name;
                subject.box = scene.plane.toGeoBox(scene.wardShapes.shape(ward.shape).box);
                return subject;
            }
        }
        return Error{ErrorCode::NotFound, tr("This ward has no outline. Import the wards' boundaries."), {}};
    }
    subject.box = request.box.isValid() ? request.box : scene.box;
    if (!subject.box.isValid())
        return Error{ErrorCode::NotFound, tr("There is no map yet. Import an OpenStreetMap extract or the wards' boundaries."), {}};
    return subject;
}

/// What wants to be on a round's map: its doors for leaflets, else the people at them.
Result<QList<GateRow>> rowsOfRound(Connection &connection, RoundId id, bool isLeaflet)
{
    ROSETTE_ASSIGN(const QList<Door> doors, doorsOfRound(connection, id));
    QList<GateRow> rows;
    for (const Door &door : doors) {
        if (isLeaflet) {
            rows.append({.door = door.id});
            continue;
        }
        ROSETTE_ASSIGN(const QList<PersonRow> household, PersonRepository::household(connection, door.id));
        for (const PersonRow &person : household)
            rows.append({person.id, door.id});
    }
    return rows;
}

/// Asks the gate which of the round's doors may be drawn; none without a round.
Result<Clearance> passDoors(const ExportContext &context, RoundId id, QSet<DoorId> &doors)
{
    ROSETTE_ASSIGN(const std::optional<Round> round, RoundRepository::find(context.connection, id));
    if (!round)
        return Gate::pass(context.connection, Purpose::Statistics, {}, context.clock.today());
    ROSETTE_ASSIGN(const std::optional<RoundSet> set, RoundSetRepository::find(context.connection, round->set));
    const bool isLeaflet = set && set->purpose == RoundPurpose::Leaflet;
    ROSETTE_ASSIGN(const QList<GateRow> rows, rowsOfRound(context.connection, id, isLeaflet));
    const Purpose purpose = isLeaflet ? Purpose::LeafletList : Purpose::CanvassSheet;
    ROSETTE_ASSIGN(const Clearance clearance, Gate::pass(context.connection, purpose, rows, context.clock.today()));
    for (const GateRow &row : clearance.keep(rows))
        doors.insert(row.door);
    return clearance;
}

Status writePicture(const MapPainter &painter, const Subject &subject, const MapExportRequest &request, QIODevice &device)
{
    const QImage image = painter.image(MapViewport::fitting(subject.box, request.pixels, 16, request.pixelRatio));
    QImageWriter writer(&device, "png");
    if (!writer.write(image))
        return Error{ErrorCode::Io, tr("The picture could not be written: %1").arg(writer.errorString()), request.path};
    return {};
}

} // namespace

Result<QStringList> exportMap(const ExportContext &context, const MapExportRequest &request)
{
    const QString format = QFileInfo(request.path).suffix().toLower();
    if (format != u"png" && format != u"pdf")
        return Error{ErrorCode::Invalid, tr("A map is written as .png or .pdf, not as “%1”.").arg(QFileInfo(request.path).fileName()), {}};
    QSet<DoorId> doors;
    ROSETTE_ASSIGN(const Clearance clearance, passDoors(context, request.round, doors));
    context.feedback.report(-1, tr("Reading the map"));
    ROSETTE_ASSIGN(const MapScenePtr scene, MapSceneLoader::load(context.connection, context.clock.today(), context.feedback, doors));
    ROSETTE_ASSIGN(Subject subject, subjectOf(*scene, request));
    if (subject.name.isEmpty())
        subject.name = clearance.campaign().name;

    const MapPainter painter(scene, nullptr, MapStyle::make(request.theme, QColor(clearance.campaign().colour)), subject.layers);
    const MapSheet sheet{.title = subject.name, .campaign = clearance.campaign().name, .box = subject.box, .isA3 = request.isA3};
    const ReleaseNote note{.item = QStringLiteral("map"), .format = format, .subject = subject.name, .lines = int(doors.size())};
    context.feedback.report(-1, tr("Drawing the map"));
    ROSETTE_CHECK(Gate::release(context.file, context.connection, clearance, note, request.path, context.clock, [&](QIODevice &device) {
        return format == u"pdf" ? sheet.write(painter, device) : writePicture(painter, subject, request, device);
    }));
    return QStringList{request.path};
}

} // namespace rosette
