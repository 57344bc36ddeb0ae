#pragma once

#include "models/places/wardrepository.h"

namespace rosette {

/// Which ward a point lies in. Holds the outlines; make one for a job and ask it often.
class WardLocator
{
public:
    WardLocator() = default;
    explicit WardLocator(const QList<Ward> &wards);
    static Result<WardLocator> load(Connection &connection);

    bool isEmpty() const { return m_outlines.isEmpty(); }
    GeoBox box() const { return m_box; }
    /// No id when the point lies in none of them.
    WardId wardAt(LonLat point) const;
    /// Inside one of the wards or at most so many metres from one.
    bool isNear(LonLat point, double metres) const;
    /// The wards that a line runs through, at points at most 10 m apart.
    QSet<WardId> wardsAlong(const Line &line) const;

private:
    struct Entry
    {
        WardId id;
        Outline outline;
    };

    QList<Entry> m_outlines;
    GeoBox m_box;
};

} // namespace rosette
