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
    /// Enough to take the row for that person without asking. Weighed on a December register of 14,078 electors of
    /// which it is known who is who: at one door a changed surname with one forename kept (68 points) was the same
    /// person in 172 of 173 cases, while two people of one surname whose middle names are at odds (62) need a person's
    /// eye.
    static constexpr int kCertain = 68;
    /// Elsewhere nobody is ever taken without asking; in a door written differently only who has the same name.
    static constexpr int kCertainRewritten = 92;
    /// Enough to ask.
    static constexpr int kAsked = 40;
    static constexpr int kAskedElsewhere = 84;
    /// A second person who fits nearly as well makes the first one unsure.
    static constexpr int kMargin = 6;

    int points = 0;
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
