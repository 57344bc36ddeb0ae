#include "models/rounds/coverage.h"

#include <algorithm>

#include <QCoreApplication>

#include "models/rounds/crowflight.h"
#include "models/rounds/homeproposer.h"
#include "models/rounds/homeremoval.h"
#include "models/rounds/setcoverage.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Coverage", text); }

Status checkCancelled(const Feedback &feedback)
{
    if (feedback.isCancelled())
        return Feedback::cancelledError(tr("The search for homes in no round was stopped. Nothing was changed."));
    return {};
}

/// How the doors of every active set that has rounds are reached.
Result<QList<SetCoverage>> coverSets(Connection &connection, StreetDoors &streets, const Feedback &feedback)
{
    ROSETTE_ASSIGN(QList<RoundSet> sets, RoundSetRepository::list(connection));
    ROSETTE_ASSIGN(const QList<Round> rounds, RoundRepository::list(connection));
    QSet<RoundSetId> used;
    for (const Round &round : rounds)
        used.insert(round.set);
    sets.removeIf([&](const RoundSet &set) { return !set.isActive || !used.contains(set.id); });
    QList<SetCoverage> coverages;
    if (sets.isEmpty())
        return coverages;
    feedback.report(-1, tr("Reading doors"));
    ROSETTE_ASSIGN(const QList<Door> all, streets.readAll());
    for (const RoundSet &set : std::as_const(sets)) {
        ROSETTE_CHECK(checkCancelled(feedback));
        ROSETTE_ASSIGN(const SetCoverage coverage, SetCoverage::load(connection, streets, all, set));
        coverages += coverage;
    }
    return coverages;
}

Status addProposals(QList<HomesInNoRound> &found, StreetDoors &streets, const SetCoverage &coverage,
                    const Feedback &feedback)
{
    HomeProposer proposer(streets, coverage);
    const QList<SetHomes> &groups = coverage.inNoRound();
    for (qsizetype i = 0; i < groups.size(); ++i) {
        ROSETTE_CHECK(checkCancelled(feedback));
        feedback.report(double(i) / double(groups.size()), tr("Finding rounds for %1").arg(groups.at(i).streetName));
        ROSETTE_ASSIGN(const QList<HomesInNoRound> proposed, proposer.propose(groups.at(i)));
        found += proposed;
    }
    return {};
}

/// Metres that the other rounds save when `keeper` alone keeps the homes; nothing when one cannot do without them.
Result<std::optional<double>> savedMetres(StreetDoors &streets, const SetCoverage &coverage,
                                          const HomesInTwoRounds &homes, const RoundName &keeper)
{
    QSet<DoorId> ids;
    for (const Door &home : homes.homes)
        ids.insert(home.id);
    double saved = 0;
    for (const SetCoverage::ReachedBy &round : coverage.rounds()) {
        if (round.name == keeper || !homes.rounds.contains(round.name))
            continue;
        ROSETTE_ASSIGN(const auto stages, stagesWithout(streets, round.bareStages(), ids));
        if (!stages)
            return std::optional<double>();
        ROSETTE_ASSIGN(const QList<StageDoors> rest, doorsOfStages(streets, *stages));
        saved += crowMetres(round.stages) - crowMetres(rest);
    }
    return std::optional(saved);
}

Status nameKeeper(StreetDoors &streets, const SetCoverage &coverage, HomesInTwoRounds &homes)
{
    std::optional<double> best;
    for (const RoundName &round : std::as_const(homes.rounds)) {
        ROSETTE_ASSIGN(const auto saved, savedMetres(streets, coverage, homes, round));
        if (!saved || (best && *saved <= *best))
            continue;
        best = saved;
        homes.keeper = round;
    }
    return {};
}

/// "Acre Lane 4", those with most first.
QStringList busiest(const QHash<QString, int> &homesOf)
{
    QStringList names = homesOf.keys();
    std::sort(names.begin(), names.end(), [&](const QString &a, const QString &b) {
        return std::pair(-homesOf.value(a), a) < std::pair(-homesOf.value(b), b);
    });
    for (QString &name : names)
        name += u' ' + QString::number(homesOf.value(name));
    return names;
}

/// Each home once.
class Counter
{
public:
    template <typename Group>
    void add(int CoverageCounts::*count, const QList<Group> &groups)
    {
        for (const SetHomes &homes : groups) {
            for (const Door &home : homes.homes)
                add(count, homes, home);
        }
    }
    CoverageCounts counts() &&
    {
        m_counts.streets = busiest(m_homesOf);
        return std::move(m_counts);
    }
    void startNext() { m_seen.clear(); }

private:
    void add(int CoverageCounts::*count, const SetHomes &homes, const Door &home)
    {
        if (m_seen.contains(home.id))
            return;
        m_seen.insert(home.id);
        ++(m_counts.*count);
        if (count != &CoverageCounts::inNoRound)
            return;
        m_counts.newInNoRound += home.id.value() > homes.set.id.value() ? 1 : 0;
        ++m_homesOf[homes.streetName.isEmpty() ? tr("no street") : homes.streetName];
    }

    CoverageCounts m_counts;
    QSet<DoorId> m_seen;
    QHash<QString, int> m_homesOf; ///< in no round, by street
};

} // namespace

CoverageCounts Coverage::counts() const
{
    Counter counter;
    counter.add(&CoverageCounts::inNoRound, inNoRound);
    counter.startNext();
    counter.add(&CoverageCounts::inTwoRounds, inTwoRounds);
    counter.startNext();
    counter.add(&CoverageCounts::leftOut, leftOut);
    return std::move(counter).counts();
}

Result<Coverage> findCoverage(Connection &connection, const Feedback &feedback)
{
    StreetDoors streets(connection);
    ROSETTE_ASSIGN(const QList<SetCoverage> sets, coverSets(connection, streets, feedback));
    Coverage found;
    for (const SetCoverage &set : sets) {
        ROSETTE_CHECK(addProposals(found.inNoRound, streets, set, feedback));
        for (HomesInTwoRounds homes : set.inTwoRounds()) {
            ROSETTE_CHECK(checkCancelled(feedback));
            ROSETTE_CHECK(nameKeeper(streets, set, homes));
            found.inTwoRounds += homes;
        }
        found.leftOut += set.leftOut();
    }
    return found;
}

Result<CoverageCounts> countCoverage(Connection &connection, const Feedback &feedback)
{
    StreetDoors streets(connection);
    ROSETTE_ASSIGN(const QList<SetCoverage> sets, coverSets(connection, streets, feedback));
    Counter counter;
    for (const SetCoverage &set : sets)
        counter.add(&CoverageCounts::inNoRound, set.inNoRound());
    counter.startNext();
    for (const SetCoverage &set : sets)
        counter.add(&CoverageCounts::inTwoRounds, set.inTwoRounds());
    counter.startNext();
    for (const SetCoverage &set : sets)
        counter.add(&CoverageCounts::leftOut, set.leftOut());
    return std::move(counter).counts();
}

} // namespace rosette
