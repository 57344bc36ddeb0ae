#include "models/output/mapexport.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QImageWriter>
#include <QSvgGenerator>

#include "models/output/gate.h"
#include "models/output/mapdraft.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMargin = 16;
constexpr double kPictureDpi = 200; // of a sheet that becomes a picture, at ratio 1

QString tr(const char *text) { return QCoreApplication::translate("MapExport", text); }

Status saved(const QImage &image, const QString &description, QIODevice &device)
{
    QImageWriter writer(&device, "png");
    writer.setText(u"Description"_s, description);
    if (!writer.write(image))
        return Error{ErrorCode::Io, tr("The picture could not be written: %1").arg(writer.errorString()), {}};
    return {};
}

Status writeVectors(const MapDraft &draft, const QSize &size, QIODevice &device)
{
    QSvgGenerator generator;
    generator.setOutputDevice(&device);
    generator.setTitle(draft.sheet.title);
    generator.setDescription(draft.painter.scene().notices.join(u" · "_s));
    generator.setResolution(96);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(), size));
    QPainter painter;
    if (!painter.begin(&generator))
        return Error{ErrorCode::Io, tr("The picture could not be written."), {}};
    draft.painter.paint(painter, MapViewport::fitting(draft.sheet.box, size, kMargin));
    painter.end();
    return {};
}

Status write(const MapDraft &draft, const MapExportRequest &request, const QString &format, QIODevice &device)
{
    if (format == u"pdf")
        return draft.sheet.writePdf(draft.painter, device);
    if (format == u"svg")
        return request.isSheet ? draft.sheet.writeSvg(draft.painter, device)
                               : writeVectors(draft, request.pixels, device);
    const QString description = draft.painter.scene().notices.join(u" · "_s);
    if (request.isSheet)
        return saved(draft.sheet.image(draft.painter, kPictureDpi * request.pixelRatio), description, device);
    const MapViewport viewport = MapViewport::fitting(draft.sheet.box, request.pixels, kMargin, request.pixelRatio);
    return saved(draft.painter.image(viewport), description, device);
}

Status checkOpinions(const MapExportRequest &request)
{
    if (!request.showsOpinions() || request.isOpinionWanted)
        return {};
    return Error{ErrorCode::Invalid,
                 tr("Doors coloured by support show political opinions at addresses, which the law protects most of "
                    "all. Nothing was "
                    "drawn. Say that you mean it, or shade the wards instead."),
                 {}};
}

ReleaseNote noteOf(const MapDraft &draft, const MapExportRequest &request, const QString &format)
{
    const QString subject =
        draft.sheet.subtitle.isEmpty() ? draft.sheet.title : u"%1: %2"_s.arg(draft.sheet.title, draft.sheet.subtitle);
    return {.item = request.showsOpinions() ? u"map with opinions"_s : u"map"_s,
            .format = format,
            .subject = subject,
            .lines = draft.doors};
}

MapExport outcomeOf(const MapDraft &draft)
{
    return {.title = draft.sheet.title,
            .doors = draft.doors,
            .heldBack = draft.clearance.heldBack(),
            .scale = draft.sheet.scale(draft.painter)};
}

} // namespace

MapLayers MapExportRequest::paperLayers()
{
    MapLayers layers;
    layers.hasDoors = false;
    return layers;
}

Result<MapExport> exportMap(const ExportContext &context, const MapExportRequest &request)
{
    const QFileInfo file(request.path);
    const QString format = file.suffix().toLower();
    if (format != u"png" && format != u"pdf" && format != u"svg")
        return Error{
            ErrorCode::Invalid, tr("A map is written as .png, .svg or .pdf, not as “%1”.").arg(file.fileName()), {}};
    ROSETTE_CHECK(checkOpinions(request));
    ROSETTE_ASSIGN(const MapDraft draft, MapDraft::make(context, request));
    context.feedback.report(-1, tr("Drawing the map"));
    ROSETTE_CHECK(Gate::release(context.file, context.connection, draft.clearance, noteOf(draft, request, format),
                                request.path, context.clock,
                                [&](QIODevice &device) { return write(draft, request, format, device); }));
    MapExport outcome = outcomeOf(draft);
    outcome.files += request.path;
    return outcome;
}

Result<MapExport> printMap(const ExportContext &context, const MapExportRequest &request, QPagedPaintDevice &printer)
{
    ROSETTE_CHECK(checkOpinions(request));
    ROSETTE_ASSIGN(const MapDraft draft, MapDraft::make(context, request));
    context.feedback.report(-1, tr("Printing the map"));
    ROSETTE_CHECK(Gate::releaseText(context.file, context.connection, draft.clearance,
                                    noteOf(draft, request, u"paper"_s), context.clock));
    ROSETTE_CHECK(draft.sheet.print(draft.painter, printer));
    return outcomeOf(draft);
}

} // namespace rosette
