#include "models/places/osmreader.h"

#include <osmium/area/assembler.hpp>
#include <osmium/area/multipolygon_manager.hpp>
#include <osmium/handler/node_locations_for_ways.hpp>
#include <osmium/index/map/flex_mem.hpp>
#include <osmium/io/any_input.hpp>
#include <osmium/visitor.hpp>

#include "models/places/osmcompleteness.h"
#include "models/places/osmhandler.h"

namespace rosette {

namespace {

using Locations = osmium::index::map::FlexMem<osmium::unsigned_object_id_type, osmium::Location>;
using LocationHandler = osmium::handler::NodeLocationsForWays<Locations, Locations>;
using Areas = osmium::area::MultipolygonManager<osmium::area::Assembler>;

QString tr(const char *text) { return QCoreApplication::translate("OsmReader", text); }

QString shown(const QString &path) { return QFileInfo(path).fileName(); }

Error brokenFile(const QString &path, const QString &detail)
{
    return Error{ErrorCode::Corrupt,
                 tr("%1 cannot be read as an OpenStreetMap extract: it is incomplete, damaged or of another kind. "
                    "Nothing was changed. "
                    "Download it again (.osm.pbf, .osm or .osm.bz2).")
                     .arg(shown(path)),
                 detail};
}

/// The tags whose areas are wanted; boundaries of boroughs and the like are not.
osmium::TagsFilter wantedAreas()
{
    osmium::TagsFilter filter{false};
    for (const char *key : {"building", "natural", "landuse", "leisure", "waterway", "place", "amenity", "shop",
                            "railway", "addr:housenumber", "addr:housename"})
        filter.add_rule(true, key);
    filter.add_rule(true, "area", "yes");
    return filter;
}

/// Invalid when the extract does not say what it holds.
GeoBox boxOf(const osmium::io::Header &header)
{
    const osmium::Box box = header.joined_boxes();
    return box.valid()
               ? GeoBox{box.bottom_left().lon(), box.bottom_left().lat(), box.top_right().lon(), box.top_right().lat()}
               : GeoBox();
}

Status readInto(OsmExtract &extract, const QString &path, const Feedback &feedback)
{
    const osmium::io::File file(path.toStdString());
    Areas areas(osmium::area::Assembler::config_type(), wantedAreas());
    osmium::relations::read_relations(file, areas);

    Locations locations;
    Locations locationsBelowZero; // of what an editor has not uploaded yet
    LocationHandler locationHandler(locations, locationsBelowZero);
    locationHandler.ignore_errors(); // ways at the extract's edge lead out of it
    OsmHandler handler(extract);
    OsmCompleteness completeness;
    auto &areaHandler =
        areas.handler([&handler](const osmium::memory::Buffer &buffer) { osmium::apply(buffer, handler); });
    osmium::io::Reader reader(file);
    while (osmium::memory::Buffer buffer = reader.read()) {
        if (feedback.isCancelled())
            return Feedback::cancelledError(tr("The import was cancelled. Nothing was changed."));
        feedback.report(double(reader.offset()) / double(std::max<std::size_t>(1, reader.file_size())),
                        tr("Reading %1").arg(shown(path)));
        osmium::apply(buffer, locationHandler, handler, areaHandler, completeness);
    }
    reader.close();
    handler.finish(boxOf(reader.header()));
    return completeness.isWhole() ? Status() : brokenFile(path, QStringLiteral("ways or relations are missing"));
}

} // namespace

Result<OsmExtract> OsmReader::read(const QStringList &paths, const Feedback &feedback)
{
    OsmExtract extract;
    for (const QString &path : paths) {
        if (!QFileInfo::exists(path))
            return Error{ErrorCode::NotFound, tr("There is no file %1. Nothing was changed.").arg(path), {}};
        try {
            ROSETTE_CHECK(readInto(extract, path, feedback));
        } catch (const std::exception &exception) {
            return brokenFile(path, QString::fromUtf8(exception.what()));
        }
    }
    return extract;
}

} // namespace rosette
