#pragma once

#include <optional>

#include <QString>

namespace rosette {

/// An elector's number in its polling district: "KAA-12" or, for an entry put in between, "KAA-12/1".
struct ElectorNumber
{
    QString district;
    int number = 0;
    QString suffix; ///< empty when none ("0" in a file means none)

    /// As the council prints it; the number alone when the district is not known.
    QString text() const;
    bool isValid() const { return number > 0; }

    /// From three columns. Nothing when there is no number; a district merged into the number ("KAA-12/1") is split
    /// off.
    static std::optional<ElectorNumber> fromParts(const QString &district, const QString &number,
                                                  const QString &suffix);
    /// "KAA-12", "KAA-12/1", "KAA-12-1", "KAA/12/1", "KAA 12", "KD-2/2-289/1", "123", "123/1", "123.5", "12A". Read from
    /// the right: districts may hold hyphens and strokes themselves.
    static std::optional<ElectorNumber> parse(const QString &text);
    /// Democracy Counts' way: "25.000" is 25, and "25.25" and "25.5" were put in between 25 and 26.
    static std::optional<ElectorNumber> fromDecimal(const QString &district, const QString &rollNumber);

    friend bool operator==(const ElectorNumber &, const ElectorNumber &) = default;
};

} // namespace rosette
