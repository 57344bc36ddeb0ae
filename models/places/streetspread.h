#pragma once

#include <map>
#include <optional>

#include <QString>

#include "models/geo/geometry.h"
#include "models/places/naturalkey.h"

namespace rosette {

/// Spreads the doors of one street that share a postcode along their side of the street, by their numbers: from
/// postcode to postcode the numbers tell in which direction they rise and how fast. First add all doors, then settle,
/// then ask.
class StreetSpread
{
public:
    /// `centre`: the middle of the door's postcode.
    void add(int number, const QString &postcode, LonLat centre);
    void settle(const QList<Line> &lines);
    /// Nothing when the street has too few postcodes to tell the direction, or the postcode's middle is not on it.
    std::optional<LonLat> place(int number, const QString &postcode) const;

private:
    /// The doors of one postcode on one side.
    struct Group
    {
        LonLat centre;
        double numbers = 0; // summed
        int count = 0;
        qsizetype line = -1; // on which of the street's lines; -1 when far from all
        double along = 0;    // metres from the line's start
        double aside = 0;    // metres to the left of the line, below 0 to the right

        double meanNumber() const { return numbers / count; }
    };
    /// How the numbers run along a line.
    struct Run
    {
        double metresPerNumber = 0; // below 0 when they fall
        double asideOfOdds = 0;     // metres to the left of the line; the evens stand opposite; 0 when unknown
    };
    using Key = std::pair<QString, Side>;

    void attach(Group &group) const;
    std::optional<double> metresPerNumber(qsizetype line) const;
    double asideOfOdds(qsizetype line) const;

    std::map<Key, Group> m_groups;
    QList<Line> m_lines;
    std::map<qsizetype, Run> m_runs; // by line
};

} // namespace rosette
