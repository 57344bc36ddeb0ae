#include "models/output/papermap.h"

#include "models/map/mapfurniture.h"
#include "models/map/mapsceneloader.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMetresAcross = 420; // a few minutes' walk around the place
constexpr double kMetresRead = 450;
constexpr double kPaperDetail = 4; // of the lines, against the screen's
constexpr double kScale = 0.85;
constexpr double kMark = 7;

/// A ring and a dot that are found on a grey copy.
void paintMark(QPainter &painter, QPointF at)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawEllipse(at, kMark + 2.5, kMark + 2.5);
    painter.setBrush(Qt::black);
    painter.drawEllipse(at, kMark, kMark);
    painter.setBrush(Qt::white);
    painter.drawEllipse(at, kMark / 2.5, kMark / 2.5);
}

} // namespace

MapStyle paperMapStyle(double scale)
{
    MapStyle style = MapStyle::make(MapTheme::Print, Qt::black);
    style.font.setFamily(paperFontFamily());
    style.scale = scale;
    return style;
}

MapLayers groundAlone()
{
    MapLayers layers;
    layers.hasWards = layers.hasDoors = layers.hasRounds = layers.hasStalls = false;
    return layers;
}

PlaceMap::PlaceMap(MapPainter ground, LonLat place)
    : m_ground(std::move(ground))
    , m_place(place)
{
}

Result<std::optional<PlaceMap>> PlaceMap::load(Connection &connection, LonLat place)
{
    ROSETTE_ASSIGN(const MapScenePtr scene, MapSceneLoader::loadNear(connection, place, kMetresRead));
    if (!scene->hasGround())
        return std::optional<PlaceMap>();
    return std::optional(PlaceMap(MapPainter(scene, {}, paperMapStyle(kScale), groundAlone()), place));
}

void PlaceMap::paint(QPainter &painter, QSizeF size) const
{
    const double detail = std::min(kPaperDetail, painter.deviceTransform().m11());
    const GeoBox box = GeoBox().united(m_place).grownBy(kMetresAcross / 2);
    const MapViewport viewport = MapViewport::fitting(box, size, 0, detail);
    const QPointF mark = viewport.toScreen(m_place);
    const double kept = kMark + 3;
    m_ground.paintTile(painter, viewport);
    m_ground.paintNames(painter, viewport, {QRectF(mark - QPointF(kept, kept), QSizeF(2 * kept, 2 * kept))});
    paintMark(painter, mark);
    MapFurniture::paintScaleBar(painter, m_ground.style(), viewport);
}

QString PlaceMap::notice() const { return m_ground.scene().notices.join(u" · "_s); }

} // namespace rosette
