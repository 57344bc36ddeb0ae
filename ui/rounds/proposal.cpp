#include "ui/rounds/proposal.h"

#include <algorithm>

#include "models/rounds/crowflight.h"
#include "models/rounds/streetdoors.h"
#include "models/rounds/wardrounds.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/messagebar.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QList<QList<Stage>> stagesOf(const RoundProposal &proposal)
{
    QList<QList<Stage>> rounds;
    for (const ProposedRound &round : proposal.rounds)
        rounds += round.stages;
    return rounds;
}

} // namespace

RoundsProposal::RoundsProposal(AppContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (!m_draft.isEmpty() && notice.touchesAny({"doors"_L1, "streets"_L1, "wards"_L1}))
            measureAll();
    });
}

RoundsProposal::~RoundsProposal() { forget(); }

void RoundsProposal::clear()
{
    forget();
    emit planned();
}

void RoundsProposal::forget()
{
    for (TaskRunner::TaskId *task : {&m_planning, &m_measuring, &m_ordering})
        m_context.tasks.drop(std::exchange(*task, 0));
    m_draft = {};
    m_doors = {};
    m_figures.clear();
    m_nameless.clear();
    m_unmeasured.clear();
}

TaskRunner::TaskId RoundsProposal::plan(const RoundWish &wish, const QString &nameStem)
{
    m_context.tasks.drop(m_planning);
    m_planning = m_context.tasks.run<Planned>(
        tr("Cutting into rounds: %1").arg(nameStem), this,
        [wish, nameStem](const Feedback &feedback, Connection &c) -> Result<Planned> {
            Planned planned;
            ROSETTE_ASSIGN(planned.proposal, proposeWardRounds(c, wish, feedback));
            planned.draft = RoundDraft(nameStem, stagesOf(planned.proposal));
            ROSETTE_ASSIGN(planned.doors, doorsOfDraft(c, planned.draft.rounds(), wish.ward));
            return planned;
        },
        [this, wish, nameStem](const Result<Planned> &planned) {
            m_planning = 0;
            if (!planned) {
                emit planningFailed(planned.error());
                return;
            }
            m_wish = wish;
            m_nameStem = nameStem;
            adopt(*planned);
        });
    return m_planning;
}

void RoundsProposal::cancelPlanning() { m_context.tasks.cancel(m_planning); }

void RoundsProposal::adopt(const Planned &planned)
{
    forget();
    m_draft = planned.draft;
    m_doors = planned.doors;
    for (qsizetype i = 0; i < m_draft.rounds().size(); ++i)
        m_figures.insert(m_draft.rounds().at(i).key, planned.proposal.rounds.at(i).figures);
    const QList<DoorId> &leftOut = planned.proposal.leftOut;
    m_nameless = QSet<DoorId>(leftOut.begin(), leftOut.end());
    emit this->planned();
}

int RoundsProposal::doors(int key) const
{
    int count = 0;
    for (const StageDoors &stage : m_doors.walks.value(key))
        count += int(stage.doors.size());
    return count;
}

QList<DraftRound> RoundsProposal::roundsBeside(int key, std::optional<int> stage) const
{
    const QList<StageDoors> walk = m_doors.walks.value(key);
    const QList<StageDoors> here = stage ? walk.mid(*stage, 1) : walk;
    QHash<int, double> metres;
    for (const DraftRound &round : m_draft.rounds())
        metres.insert(round.key, crowMetresBetween(here, m_doors.walks.value(round.key)));
    QList<DraftRound> rounds = m_draft.rounds();
    rounds.removeIf([key](const DraftRound &round) { return round.key == key; });
    std::stable_sort(rounds.begin(), rounds.end(), [&metres](const DraftRound &a, const DraftRound &b) {
        return metres.value(a.key) < metres.value(b.key);
    });
    return rounds;
}

void RoundsProposal::edit(const std::function<void(RoundDraft &)> &change)
{
    const RoundDraft before = m_draft;
    change(m_draft);
    adoptEdit(before);
}

Status RoundsProposal::rename(int key, const QString &name)
{
    const RoundDraft before = m_draft;
    const Status renamed = m_draft.rename(key, name);
    adoptEdit(before);
    return renamed;
}

void RoundsProposal::moveStage(int key, int stage, int toKey)
{
    const RoundDraft before = m_draft;
    StreetDoors streets(m_context.campaign.connection());
    if (const Status moved = m_draft.moveStage(streets, key, stage, toKey); !moved)
        m_context.messages.showError(moved.error());
    adoptEdit(before);
}

void RoundsProposal::adoptEdit(const RoundDraft &before)
{
    if (m_draft.rounds() == before.rounds())
        return;
    for (const DraftRound &round : m_draft.rounds()) {
        const DraftRound *const old = before.find(round.key);
        if (old && old->hasSameStages(round))
            continue;
        m_unmeasured.insert(round.key);
        readWalk(round);
    }
    measure();
    emit edited();
}

/// At once, so that the doors follow the hand; a few streets only.
void RoundsProposal::readWalk(const DraftRound &round)
{
    const auto walk = doorsOfStages(m_context.campaign.connection(), round.stages);
    if (!walk)
        m_context.messages.showError(walk.error());
    m_doors.walks.insert(round.key, walk.valueOr({}));
}

void RoundsProposal::measureAll()
{
    for (const DraftRound &round : m_draft.rounds())
        m_unmeasured.insert(round.key);
    measure();
}

void RoundsProposal::measure()
{
    m_context.tasks.drop(m_measuring);
    QList<int> keys;
    QList<QList<Stage>> stages;
    for (const DraftRound &round : m_draft.rounds()) {
        if (!m_unmeasured.contains(round.key))
            continue;
        keys += round.key;
        stages += round.stages;
    }
    m_measuring = m_context.tasks.run<Measured>(
        tr("Measuring the proposed rounds"), this,
        [keys, stages, rounds = m_draft.rounds(), wish = m_wish](const Feedback &feedback,
                                                                 Connection &c) -> Result<Measured> {
            Measured measured;
            ROSETTE_ASSIGN(measured.doors, doorsOfDraft(c, rounds, wish.ward));
            if (keys.isEmpty())
                return measured;
            ROSETTE_ASSIGN(const QList<WalkFigures> figures, measureStages(c, stages, wish.purpose, feedback));
            for (qsizetype i = 0; i < keys.size(); ++i)
                measured.figures.insert(keys.at(i), figures.at(i));
            return measured;
        },
        [this](const Result<Measured> &measured) {
            m_measuring = 0;
            if (measured)
                adopt(*measured);
            else if (measured.error().code != ErrorCode::Cancelled)
                m_context.messages.showError(measured.error());
        });
}

void RoundsProposal::adopt(const Measured &measured)
{
    m_doors = measured.doors;
    m_figures.insert(measured.figures);
    m_unmeasured.clear();
    emit this->measured();
}

void RoundsProposal::findBestOrder(int key, const std::function<void(const Result<RoundOrder> &)> &answer)
{
    const DraftRound *const round = m_draft.find(key);
    if (!round)
        return;
    m_context.tasks.drop(m_ordering);
    m_ordering = m_context.tasks.run<RoundOrder>(
        tr("Looking for the best order of %1").arg(round->name), this,
        [stages = round->stages, wish = m_wish](const Feedback &feedback, Connection &c) {
            return bestOrder(c, stages, wish.purpose, wish.meetingPoint, feedback);
        },
        [this, asked = *round, answer](const Result<RoundOrder> &order) {
            m_ordering = 0;
            const DraftRound *const now = m_draft.find(asked.key);
            if (!now || now->hasSameStages(asked))
                answer(order);
            else
                findBestOrder(asked.key, answer); // it was edited meanwhile: that order is of doors it had
        });
}

} // namespace rosette
