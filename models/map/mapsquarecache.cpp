#include "models/map/mapsquarecache.h"

#include <QBuffer>
#include <QImageReader>

namespace rosette {

QImage squareImage(const QByteArray &bytes)
{
    constexpr int kMostPixels = 2048;
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (size.width() > kMostPixels || size.height() > kMostPixels)
        return {};
    const QImage image = reader.read();
    if (image.width() > kMostPixels || image.height() > kMostPixels)
        return {};
    return image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
}

} // namespace rosette
