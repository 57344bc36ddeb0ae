#pragma once

#include <optional>

#include "models/base/feedback.h"
#include "models/places/door.h"
#include "models/rounds/round.h"
#include "models/rounds/roundset.h"
#include "models/rounds/stage.h"

namespace rosette {

class Connection;

/// Homes of one street, as a set of rounds looks at them.
struct SetHomes
{
    RoundSet set;
    StreetId street; ///< none: homes that hang on no street, which no stage reaches
    QString streetName;
    QString wardName;
    QString stretch;     ///< which of them, "19, 21", "odds 19-41, Oak House"
    QList<Door> homes;   ///< in their natural order
    bool areNew = false; ///< none was known when the set was made
};

/// A round that homes may belong to.
struct RoundName
{
    RoundId id;
    QString name;

    friend bool operator==(const RoundName &, const RoundName &) = default;
};

/// Homes that no round of their set reaches, and the round that would best take them in.
struct HomesInNoRound : SetHomes
{
    RoundName round;                  ///< none: no round is near, has room, or can name just these homes
    QString where;                    ///< how it takes them in: "Acre Lane odds 1-17 becomes Acre Lane odds 1-23"
    QList<Stage> stages;              ///< of the round with them
    int doorsThen = 0;                ///< of the round with them
    std::optional<double> metresMore; ///< of walking, about (as the crow flies); nothing when no place is known
};

/// Homes that several rounds of one set reach.
struct HomesInTwoRounds : SetHomes
{
    QList<RoundName> rounds;
    /// The one whose walk they lengthen least; none when the others cannot do without just these homes.
    RoundName keeper;
};

/// How many homes several groups have together.
template <typename Group>
int countHomes(const QList<Group> &groups)
{
    int homes = 0;
    for (const SetHomes &group : groups)
        homes += int(group.homes.size());
    return homes;
}

/// Homes as they stand, each counted once however many sets miss it.
struct CoverageCounts
{
    int inNoRound = 0;
    int newInNoRound = 0;
    int inTwoRounds = 0;
    int leftOut = 0;
    QStringList streets; ///< of homes in no round, those with most of them first: "Acre Lane 4"
};

/// What the active sets that have rounds reach twice or not at all.
struct Coverage
{
    QList<HomesInNoRound> inNoRound;
    QList<HomesInTwoRounds> inTwoRounds;
    QList<SetHomes> leftOut; ///< deliberately; no round of their set reaches them

    CoverageCounts counts() const;
};

/// Looks at all doors of the wards that the sets work in: a set without a ward works where its rounds are. Changes
/// nothing; for a task. Set by set, each street by street; Cancelled when the user cancels.
Result<Coverage> findCoverage(Connection &connection, const Feedback &feedback);
/// The same without looking for rounds that would take homes in; several times as fast.
Result<CoverageCounts> countCoverage(Connection &connection, const Feedback &feedback);

} // namespace rosette
