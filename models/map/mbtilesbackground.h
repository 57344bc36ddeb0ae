#pragma once

#include "models/base/result.h"
#include "models/map/mapbackground.h"
#include "models/map/mapsquarecache.h"

namespace rosette {

/// A background from an MBTiles file: pictures (PNG, JPEG, WebP) of squares in an SQLite file. Each reader has a
/// connection of its own.
class MbtilesBackground : public MapBackground
{
public:
    /// Reads what the file says of itself. An error's sentence says what to do: also for vector tiles, which are no
    /// pictures.
    static Result<std::shared_ptr<const MbtilesBackground>> open(const QString &path);

    const Facts &facts() const override { return m_facts; }
    std::unique_ptr<Reader> reader() const override;

private:
    explicit MbtilesBackground(QString path)
        : m_path(std::move(path))
    {
    }

    QString m_path;
    Facts m_facts;
    bool m_isFromNorth = false; ///< rows; the format's own way is from the south
    std::shared_ptr<MapSquareCache> m_cache = std::make_shared<MapSquareCache>();
};

} // namespace rosette
