#include "ui/rounds/roundfigures.h"

#include "ui/shell/messagebar.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

using namespace Qt::StringLiterals;

RoundFigures::RoundFigures(AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"doors"_L1, "streets"_L1, "map_features"_L1, "round_sets"_L1}))
            m_known.clear();
    });
}

void RoundFigures::want(const QList<RoundSummary> &rounds)
{
    QHash<RoundId, QString> walks;
    for (const RoundSummary &summary : rounds) {
        const QString walk = QStringLiteral("%1: %2").arg(summary.doors).arg(summary.stages);
        const auto known = m_known.constFind(summary.round.id);
        if (summary.doors > 0 && (known == m_known.constEnd() || known->walk != walk))
            walks.insert(summary.round.id, walk);
    }
    m_context.tasks.drop(m_task);
    m_task = 0;
    if (!walks.isEmpty())
        measure(walks);
}

void RoundFigures::measure(const QHash<RoundId, QString> &walks)
{
    using Figures = QHash<RoundId, WalkFigures>;
    m_task = m_context.tasks.run<Figures>(
        tr("Measuring rounds"), this,
        [ids = walks.keys()](const Feedback &feedback, Connection &connection) {
            return measureRounds(connection, ids, feedback);
        },
        [this, walks](const Result<Figures> &figures) {
            m_task = 0;
            if (!figures) {
                if (figures.error().code != ErrorCode::Cancelled)
                    m_context.messages.showError(figures.error());
                return;
            }
            for (auto round = figures->cbegin(); round != figures->cend(); ++round)
                m_known.insert(round.key(), {walks.value(round.key()), round.value()});
            emit measured();
        });
}

std::optional<WalkFigures> RoundFigures::find(RoundId round) const
{
    const auto known = m_known.constFind(round);
    return known == m_known.constEnd() ? std::nullopt : std::optional(known->figures);
}

} // namespace rosette
