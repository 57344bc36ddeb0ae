#include "models/rounds/homeplacing.h"

#include <algorithm>

#include <QCoreApplication>
#include <QSet>

#include "models/rounds/crowflight.h"
#include "models/rounds/homerun.h"
#include "models/rounds/roundproposal.h"
#include "models/rounds/stagecut.h"
#include "models/rounds/stageplace.h"
#include "models/rounds/stagespec.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("HomePlacing", text); }

/// Whether `after` has the doors of `before` in their order, and besides just `homes`.
bool hasOnlyThese(const QList<StageDoors> &before, const QList<StageDoors> &after, const QList<Door> &homes)
{
    QSet<DoorId> ids;
    for (const Door &home : homes)
        ids.insert(home.id);
    QList<DoorId> old;
    for (const StageDoors &entry : before) {
        for (const Door &door : entry.doors)
            old += door.id;
    }
    QList<DoorId> stayed;
    qsizetype came = 0;
    for (const StageDoors &entry : after) {
        for (const Door &door : entry.doors) {
            if (ids.contains(door.id))
                ++came;
            else
                stayed += door.id;
        }
    }
    return came == homes.size() && stayed == old;
}

bool areEqual(const Stage &a, const Stage &b)
{
    return a.street == b.street && a.ward == b.ward && a.building == b.building && a.from == b.from && a.to == b.to &&
           a.parity == b.parity && a.direction == b.direction;
}

/// What became of a round's stages, in words.
QString changeWords(const QList<Stage> &before, const QList<Stage> &after)
{
    const auto differ = std::mismatch(before.begin(), before.end(), after.begin(), after.end(), areEqual);
    const qsizetype first = differ.first - before.begin();
    qsizetype same = 0; // at the end
    while (same < std::min(before.size(), after.size()) - first &&
           areEqual(before.at(before.size() - 1 - same), after.at(after.size() - 1 - same)))
        ++same;
    const QString was = StageSpec::print(before.mid(first, before.size() - first - same));
    const QString is = StageSpec::print(after.mid(first, after.size() - first - same));
    if (!was.isEmpty())
        return tr("%1 becomes %2").arg(was, is);
    return first == 0 ? tr("%1, at its beginning").arg(is)
                      : tr("%1, after %2").arg(is, StageSpec::print(before.at(first - 1)));
}

/// With open ends: what is built there later belongs to it. Odds up and evens down, as one walks.
QList<Stage> wholeSide(const HomeRun &run)
{
    Stage stage;
    stage.street = run.homes.first().street;
    stage.streetName = run.homes.first().streetName;
    stage.parity = run.parity;
    return {run.parity == Parity::Evens ? stage.reversed() : stage};
}

/// Puts one street's homes into one round, a run at a time.
class HomePlacer
{
public:
    HomePlacer(StreetDoors &streets, const QList<Stage> &round, WardId ward)
        : m_streets(streets)
        , m_stages(round)
        , m_ward(ward)
    {
    }

    Result<std::optional<HomePlacing>> place(const QList<Door> &homes);

private:
    // Each says whether it could: only if just these homes come in.
    Result<bool> stretch(const HomeRun &run);
    Result<bool> insertRun(const HomeRun &run);
    Result<bool> insertWholeStreet(const QList<Door> &homes, const QList<Door> &doorsOfStreet);
    /// Where the way there costs fewest metres.
    Result<bool> insert(QList<Stage> stages, const QList<Door> &homes);
    Result<bool> accept(const QList<Stage> &stages, const QList<Door> &homes);

    StreetDoors &m_streets;
    QList<Stage> m_stages;
    QList<StageDoors> m_doors; ///< of m_stages
    WardId m_ward;
    QStringList m_where;
    bool m_isStretched = true;
};

Result<std::optional<HomePlacing>> HomePlacer::place(const QList<Door> &homes)
{
    if (homes.isEmpty() || !homes.first().street)
        return std::optional<HomePlacing>();
    ROSETTE_ASSIGN(const QList<Door> doorsOfStreet, m_streets.of(homes.first().street));
    ROSETTE_ASSIGN(m_doors, doorsOfStages(m_streets, m_stages));
    const double before = crowMetres(m_doors);
    ROSETTE_ASSIGN(const bool isWhole, insertWholeStreet(homes, doorsOfStreet));
    for (const HomeRun &run : isWhole ? QList<HomeRun>() : homeRuns(homes, doorsOfStreet)) {
        ROSETTE_ASSIGN(const bool isStretched, stretch(run));
        if (isStretched)
            continue;
        ROSETTE_ASSIGN(const bool isInserted, insertRun(run));
        if (!isInserted)
            return std::optional<HomePlacing>();
    }
    HomePlacing placing{m_stages, m_where.join(u"; "_s), m_isStretched, {}};
    if (std::any_of(homes.begin(), homes.end(), [](const Door &home) { return home.point.has_value(); }))
        placing.metresMore = std::max(0.0, crowMetres(m_doors) - before);
    return std::optional(placing);
}

Result<bool> HomePlacer::accept(const QList<Stage> &stages, const QList<Door> &homes)
{
    ROSETTE_ASSIGN(const QList<StageDoors> after, doorsOfStages(m_streets, stages));
    if (!hasOnlyThese(m_doors, after, homes))
        return false;
    m_stages = stages;
    m_doors = after;
    return true;
}

/// The shortest of what fits: between two stages either may go on.
Result<bool> HomePlacer::stretch(const HomeRun &run)
{
    const QList<Stage> before = m_stages;
    QList<Stage> best;
    double bestMetres = 0;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const auto longer = run.stretched(before.at(i));
        if (!longer)
            continue;
        QList<Stage> stages = before;
        stages[i] = *longer;
        ROSETTE_ASSIGN(const QList<StageDoors> after, doorsOfStages(m_streets, stages));
        const double metres = crowMetres(after);
        if (!hasOnlyThese(m_doors, after, run.homes) || (!best.isEmpty() && bestMetres <= metres))
            continue;
        best = stages;
        bestMetres = metres;
    }
    if (best.isEmpty())
        return false;
    m_where += changeWords(before, best);
    return accept(best, run.homes);
}

Result<bool> HomePlacer::insertWholeStreet(const QList<Door> &homes, const QList<Door> &doorsOfStreet)
{
    QList<Door> inWard = doorsOfStreet;
    inWard.removeIf([&](const Door &door) { return m_ward && door.ward != m_ward; });
    if (inWard.size() != homes.size())
        return false;
    return insert(proposeStreet(homes.first().street, m_ward, inWard), homes);
}

Result<bool> HomePlacer::insertRun(const HomeRun &run)
{
    if (run.isWholeSide) {
        ROSETTE_ASSIGN(const bool isInserted, insert(wholeSide(run), run.homes));
        if (isInserted)
            return true;
    }
    ROSETTE_ASSIGN(const QList<Door> doorsOfStreet, m_streets.of(run.homes.first().street));
    return insert(stagesForDoors(doorsOfStreet, run.homes), run.homes);
}

Result<bool> HomePlacer::insert(QList<Stage> stages, const QList<Door> &homes)
{
    for (Stage &stage : stages)
        stage.ward = m_ward;
    ROSETTE_ASSIGN(const QList<Stage> after, insertOnTheWay(m_streets, m_stages, stages));
    const QString change = changeWords(m_stages, after);
    ROSETTE_ASSIGN(const bool isExact, accept(after, homes));
    if (isExact) {
        m_isStretched = false;
        m_where += change;
    }
    return isExact;
}

} // namespace

Result<std::optional<HomePlacing>> placeHomes(StreetDoors &streets, const QList<Stage> &round, const QList<Door> &homes,
                                              WardId ward)
{
    return HomePlacer(streets, round, ward).place(homes);
}

} // namespace rosette
