#pragma once

#include <QString>
#include <QStringList>

#include "models/geo/geometry.h"

namespace rosette::test {

/// What the mappers did since an extract was made.
struct MapNews
{
    QString street;      ///< a new road…
    Line line;           ///< …and where it runs
    QStringList numbers; ///< houses along it, from its beginning to its end
    QString goneStreet;  ///< all ways of this name are no longer there
};

/// Writes a copy of an OpenStreetMap extract with the news in it. Ends the test's process when that fails.
void writeNewerExtract(const QString &from, const QString &to, const MapNews &news);

} // namespace rosette::test
