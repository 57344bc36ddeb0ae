#include "models/output/roundsheetmap.h"

#include <QCoreApplication>

#include "models/map/mapsceneloader.h"
#include "models/output/papermap.h"
#include "models/output/roundsheetmapdrawing.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kGroundAround = 400; // metres; more than any sheet shows beside its round
constexpr double kMetresAround = 20;
constexpr double kMargin = 22;

GeoBox boxOf(const RoundPaper &paper)
{
    GeoBox box;
    for (const RoundPaperStage &stage : paper.stages) {
        for (const LonLat &point : stage.trace)
            box = box.united(point);
        for (const RoundStop &stop : stage.stops) {
            if (stop.door.point)
                box = box.united(*stop.door.point);
        }
    }
    return box;
}

} // namespace

QString RoundSheetMapStop::text() const
{
    QStringList parts;
    for (qsizetype first = 0; first < numbers.size();) {
        qsizetype last = first;
        while (last + 1 < numbers.size() && numbers.at(last + 1) == numbers.at(last) + 1)
            ++last;
        const QString from = QString::number(numbers.at(first));
        parts += first == last ? from : u"%1–%2"_s.arg(from, QString::number(numbers.at(last)));
        first = last + 1;
    }
    return parts.join(u", "_s);
}

RoundSheetMap::RoundSheetMap(MapPainter ground, const RoundSheetMapLook &look)
    : m_ground(std::move(ground))
    , m_look(look)
{
}

Result<RoundSheetMap> RoundSheetMap::load(Connection &connection, const RoundPaper &paper,
                                          const RoundSheetMapLook &look)
{
    const GeoBox box = boxOf(paper);
    if (!box.isValid())
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("RoundSheetMap",
                                                 "Nobody knows where the doors of %1 stand, so there is no map of it. "
                                                 "Import an OpenStreetMap extract or postcodes that cover it.")
                         .arg(paper.round.name),
                     {}};
    const double reach = metresBetween(box.centre(), {box.east, box.north}) + kGroundAround;
    ROSETTE_ASSIGN(const MapScenePtr scene, MapSceneLoader::loadNear(connection, box.centre(), reach));
    RoundSheetMap map(MapPainter(scene, {}, paperMapStyle(look.scale), groundAlone()), look);
    map.m_box = box.grownBy(kMetresAround);
    for (const RoundPaperStage &stage : paper.stages)
        map.add(stage);
    return map;
}

void RoundSheetMap::add(const RoundPaperStage &stage)
{
    if (!stage.trace.isEmpty())
        m_stages += Stage{stage.number, stage.trace};
    const qsizetype before = m_stops.size();
    for (const RoundStop &stop : stage.stops)
        add(stop);
    if (m_stops.size() > before)
        m_stops[before].isEdge = m_stops.last().isEdge = true;
}

void RoundSheetMap::add(const RoundStop &stop)
{
    if (!stop.door.point) {
        ++m_doorsWithoutPlace;
        return;
    }
    const auto known = std::find_if(m_stops.begin(), m_stops.end(),
                                    [&](const RoundSheetMapStop &other) { return other.point == *stop.door.point; });
    if (known != m_stops.end())
        known->numbers += stop.number;
    else
        m_stops += RoundSheetMapStop{.point = *stop.door.point,
                                     .numbers = {stop.number},
                                     .stage = m_stages.size() - 1,
                                     .isExact = stop.door.exactness >= Exactness::Address};
}

MapViewport RoundSheetMap::viewport(QSizeF size, double detail) const
{
    return MapViewport::fitting(m_box, size, kMargin * m_look.scale, detail);
}

void RoundSheetMap::paint(QPainter &painter, const MapViewport &viewport) const
{
    m_ground.paintTile(painter, viewport);
    RoundSheetMapDrawing(*this, viewport).paint(painter);
}

} // namespace rosette
