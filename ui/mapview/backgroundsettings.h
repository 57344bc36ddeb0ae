#pragma once

#include <QString>

#include "models/base/result.h"

namespace rosette {

class Connection;

/// Which background a campaign's map has. Kept in the campaign's encrypted file, since an address may hold a key.
struct BackgroundSettings
{
    enum class Source {
        None,
        File,
        Address,
    };
    Source source = Source::None;
    bool isShown = false;
    QString path;              ///< of the MBTiles file
    QString address;           ///< as typed
    QString notice;            ///< of the address's provider
    int lastZoom = 19;         ///< of the address
    bool isGroundKept = false; ///< the campaign's own streets and buildings are drawn on top

    static Result<BackgroundSettings> load(Connection &connection);
    Status save(Connection &connection) const;

    friend bool operator==(const BackgroundSettings &, const BackgroundSettings &) = default;
};

} // namespace rosette
