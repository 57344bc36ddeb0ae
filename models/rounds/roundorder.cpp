#include "models/rounds/roundorder.h"

#include <cmath>

#include <QCoreApplication>

#include "models/rounds/round.h"

namespace rosette {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RoundOrder", text); }

QList<Stage> turned(const QList<Stage> &stages)
{
    QList<Stage> list;
    for (auto stage = stages.crbegin(); stage != stages.crend(); ++stage)
        list += stage->reversed();
    return list;
}

/// Each stage in turn at the place and in the direction where it makes the walk shortest.
QList<QList<Stage>> variants(const QList<Stage> &stages)
{
    QList<QList<Stage>> list{stages, turned(stages)};
    for (qsizetype i = 0; i < stages.size(); ++i) {
        QList<Stage> other = stages;
        other[i] = other.at(i).reversed();
        list.append(other);
        if (i + 1 < stages.size()) {
            other = stages;
            other.swapItemsAt(i, i + 1);
            list.append(other);
        }
    }
    return list;
}

} // namespace

Result<RoundOrder> bestOrder(Connection &connection, RoundId round, const Feedback &feedback)
{
    ROSETTE_ASSIGN(const auto found, RoundRepository::find(connection, round));
    if (!found)
        return Error{ErrorCode::NotFound, tr("The round is not there any more. Nothing was changed."), {}};
    ROSETTE_ASSIGN(const auto set, RoundSetRepository::find(connection, found->set));
    ROSETTE_ASSIGN(const QList<Stage> stages, StageRepository::listOf(connection, round));
    return bestOrder(connection, stages, set ? set->purpose : RoundPurpose::Canvass, {}, feedback);
}

Result<RoundOrder> bestOrder(Connection &connection, const QList<Stage> &stages, RoundPurpose purpose,
                             std::optional<LonLat>, const Feedback &feedback)
{
    const QList<QList<Stage>> orders = variants(stages);
    ROSETTE_ASSIGN(const QList<WalkFigures> figures, measureStages(connection, orders, purpose, feedback));
    if (figures.first().doors == 0)
        return Error{ErrorCode::Invalid, tr("The round has no doors, so there is nothing to put in order."), {}};
    qsizetype best = 0;
    for (qsizetype i = 1; i < figures.size(); ++i) {
        if (figures.at(i).metres + 1 < figures.at(best).metres)
            best = i;
    }
    RoundOrder order{orders.at(best), figures.first(), figures.at(best), {}};
    order.reasons +=
        tr("%1 m before, %2 m now.").arg(std::lround(order.before.metres)).arg(std::lround(order.after.metres));
    return order;
}

} // namespace rosette
