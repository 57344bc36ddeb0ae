#pragma once

#include <memory>

#include <QImage>
#include <QString>

#include "models/geo/geobox.h"
#include "models/map/mapsquare.h"

namespace rosette {

/// Pictures of squares from elsewhere that may lie under the campaign's own layers on the screen. Shared by all threads
/// that draw; each reads through a reader of its own.
class MapBackground
{
public:
    struct Facts
    {
        QString name;
        QString notice; ///< whose pictures these are; shown on the map
        int firstZoom = 0;
        int lastZoom = 19; ///< beyond it, pictures are enlarged
        int pixels = 256;  ///< the side of a picture
        GeoBox box;        ///< invalid: everywhere
    };
    struct Picture
    {
        QImage image;           ///< null when there is none
        bool isPending = false; ///< it may come later; the background says when
    };

    /// Made, used and destroyed in one thread.
    class Reader
    {
    public:
        Reader() = default;
        virtual ~Reader() = default;
        Reader(const Reader &) = delete;
        Reader &operator=(const Reader &) = delete;

        /// The picture of a square. May read a file, never waits for a network.
        virtual Picture read(const MapSquare &square) = 0;
        /// The same for want of a better one: only what is at hand, nothing is asked for.
        virtual QImage readAtHand(const MapSquare &square) = 0;
    };

    MapBackground() = default;
    virtual ~MapBackground() = default;
    MapBackground(const MapBackground &) = delete;
    MapBackground &operator=(const MapBackground &) = delete;

    virtual const Facts &facts() const = 0;
    virtual std::unique_ptr<Reader> reader() const = 0;
};

using MapBackgroundPtr = std::shared_ptr<const MapBackground>;

} // namespace rosette
