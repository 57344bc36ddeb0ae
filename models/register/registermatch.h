#pragma once

#include <QDate>
#include <QStringList>

namespace rosette {

/// How far a row's address is from where somebody lived.
enum class MatchPlace {
    SameDoor,
    Rewritten, ///< the old door is not in the file any more, the new one was not before: one door, written differently
    Addressless,  ///< both without an address, in the same district
    SameBuilding, ///< another flat of the house
    Elsewhere,
};

/// What a match looks at, of somebody known or of a row.
struct MatchSide
{
    QString nameKey;
    QString councilNameKey; ///< of somebody known: as the last register wrote it; empty when that is the same
    QDate birthDate;
    QDate attainmentDate;
    QString marker;
};

/// How well a row fits somebody, in points of 100 and in words.
struct RegisterMatch
{
    // Weighed on a December register of 14,078 electors of which it is known who is who (tst_december prints it): at
    // one address, another surname with the only forename kept (68 points) was the same person 88 times of 89, with all
    // of several forenames kept (80) 134 of 134, with a middle name gone as well (52) 2 of 3. Elsewhere, the same name
    // (100) was a mover 836 times of 883, and one that lacks a middle name (92) 4 of 142.

    /// Enough to take the row for that person without asking, at the same address.
    static constexpr int kCertain = 68;
    /// At a door written differently, or without one: only who has the same name but for middle names.
    static constexpr int kCertainRewritten = 92;
    /// Elsewhere nobody is taken without asking, but for who kept number and name in a register that kept its numbers.
    static constexpr int kCertainElsewhere = 100;
    /// Enough to ask.
    static constexpr int kAsked = 40;
    static constexpr int kAskedInBuilding = 84;
    static constexpr int kAskedElsewhere = 94;
    /// A second person who fits nearly as well makes the first one unsure.
    static constexpr int kMargin = 6;

    int points = 0;
    bool isNumberKept = false;
    MatchPlace place = MatchPlace::Elsewhere;
    QStringList evidence;

    bool isCertain() const;
    bool isWorthAsking() const;
    /// "At the same address; another surname, but all forenames are the same (80 of 100)."
    QString sentence() const;

    /// `isNumberKept`: the row has the person's number, in a register that kept its numbers.
    static RegisterMatch of(const MatchSide &known, const MatchSide &row, MatchPlace place, bool isNumberKept);
};

} // namespace rosette
