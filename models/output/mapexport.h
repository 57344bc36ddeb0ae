#pragma once

#include <QSize>
#include <QStringList>

#include "models/geo/geobox.h"
#include "models/output/exportcontext.h"
#include "models/map/mapstyle.h"

namespace rosette {

/// A map as a file. It names and marks nobody; a round's map has the numbers of those of its doors that may be gone to.
struct MapExportRequest
{
    RoundId round; ///< what is shown: the round, else the ward, else the box, else all of the campaign
    WardId ward;
    GeoBox box;
    MapTheme theme = MapTheme::Light;
    QString path; ///< ends in .png (a picture) or .pdf (a sheet of paper)

    QSize pixels{1600, 1000}; ///< of the picture, before the ratio
    double pixelRatio = 1;
    bool isA3 = false; ///< the sheet; A4 otherwise
};

/// Draws it and lets it out through the gate; the answer is the files written. NotFound when there is nothing to draw,
/// Invalid for another kind of file.
Result<QStringList> exportMap(const ExportContext &context, const MapExportRequest &request);

} // namespace rosette
