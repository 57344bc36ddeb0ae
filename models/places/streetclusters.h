#pragma once

#include "models/places/osmextract.h"

namespace rosette {

/// One street as the map has it.
struct MappedStreet
{
    QString name;
    QString key; ///< StreetName::key
    QList<Line> lines;
};

/// Pieces of road with one name are one street when at most 1 km lies between them; farther apart they are two streets
/// of one name.
QList<MappedStreet> streetsOf(const QList<NamedRoad> &roads);

/// The smallest distance between the corners of two streets' lines, in metres.
double metresBetweenLines(const QList<Line> &a, const QList<Line> &b);

} // namespace rosette
