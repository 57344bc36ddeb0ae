#pragma once

#include <QSize>
#include <QStringList>

#include "models/geo/geobox.h"
#include "models/map/maplayers.h"
#include "models/map/mapstyle.h"
#include "models/output/exportcontext.h"
#include "models/output/heldback.h"
#include "models/output/mapsheet.h"

class QPagedPaintDevice;

namespace rosette {

/// A map that is to leave the program. It names nobody and never shows where helpers live. A round's map has the
/// numbers of those of its doors that may be gone to.
struct MapExportRequest
{
    RoundId round; ///< what is shown: the round, else the ward, else the box, else all of the campaign
    WardId ward;
    GeoBox box;
    MapTheme theme = MapTheme::Light;
    MapLayers layers = paperLayers();
    QString path;  ///< ends in .png, .svg or .pdf
    QString title; ///< of a sheet; empty: the name of what is shown

    /// A sheet of paper with title and legend; else, for .png and .svg, the map alone.
    bool isSheet = false;
    bool isA3 = false; ///< A4 otherwise
    SheetTurn turn = SheetTurn::Automatic;
    bool hasLegend = true;
    QSize pixels{1600, 1000}; ///< of the map alone, before the ratio
    double pixelRatio = 1;

    /// Doors coloured by support are political opinions at addresses: somebody has said that this is wanted.
    bool isOpinionWanted = false;

    /// Without doors: a round's map has its own.
    static MapLayers paperLayers();
    bool showsOpinions() const { return layers.hasDoors && layers.doorColour == MapDoorColour::Support; }
};

/// What left.
struct MapExport
{
    QStringList files; ///< none when it was printed
    QString title;
    int doors = 0; ///< how many are marked
    HeldBack heldBack;
    double scale = 0; ///< of a sheet: metres of ground to a metre of paper
};

/// Draws it and lets it out through the gate. NotFound when there is nothing to draw; Invalid for another kind of file,
/// and for opinions that nobody said were wanted.
Result<MapExport> exportMap(const ExportContext &context, const MapExportRequest &request);
/// The same on a printer that is set up; the request's path is not used.
Result<MapExport> printMap(const ExportContext &context, const MapExportRequest &request, QPagedPaintDevice &printer);

} // namespace rosette
