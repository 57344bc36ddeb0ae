#include "models/map/mapcanvas.h"

#include <QImage>

#include "models/map/mappaintercanvas.h"
#include "models/map/maprastercanvas.h"

namespace rosette {

std::unique_ptr<MapCanvas> MapCanvas::on(QPainter &painter)
{
    if (painter.device()->devType() == QInternal::Image && painter.deviceTransform().type() <= QTransform::TxScale && !painter.hasClipping()) {
        auto *image = static_cast<QImage *>(painter.device());
        if (image->format() == QImage::Format_RGB32 || image->format() == QImage::Format_ARGB32_Premultiplied)
            return std::make_unique<MapRasterCanvas>(*image, painter.deviceTransform());
    }
    return std::make_unique<MapPainterCanvas>(painter);
}

} // namespace rosette
