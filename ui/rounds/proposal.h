#pragma once

#include <functional>
#include <optional>

#include <QObject>
#include <QSet>

#include "models/rounds/draftdoors.h"
#include "models/rounds/roundorder.h"
#include "models/rounds/roundplanner.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

struct AppContext;

/// Rounds being proposed: planned by a task, edited by the user, measured again after each edit. Nothing is written
/// before somebody keeps them.
class RoundsProposal : public QObject
{
    Q_OBJECT

public:
    explicit RoundsProposal(AppContext &context, QObject *parent = nullptr);
    ~RoundsProposal() override;

    /// Begins to plan; what was proposed before stays until planned(). `nameStem` is what the rounds are called.
    TaskRunner::TaskId plan(const RoundWish &wish, const QString &nameStem);
    void cancelPlanning();
    bool isPlanning() const { return m_planning != 0; }
    /// Forgets everything.
    void clear();

    const RoundWish &wish() const { return m_wish; }
    /// What the rounds are called, but for their number.
    const QString &nameStem() const { return m_nameStem; }
    const RoundDraft &draft() const { return m_draft; }
    QList<StageDoors> walk(int key) const { return m_doors.walks.value(key); }
    int doors(int key) const;
    /// As last measured.
    WalkFigures figures(int key) const { return m_figures.value(key); }
    /// The figures are those of the round as it is now.
    bool isMeasured(int key) const { return !m_unmeasured.contains(key); }
    /// Homes in no round, as last looked at.
    const QList<Door> &leftOut() const { return m_doors.inNoRound; }
    const QList<Door> &inTwoRounds() const { return m_doors.inTwoRounds; }
    /// No stage can name this home: it has neither number nor building.
    bool isNameless(DoorId door) const { return m_nameless.contains(door); }

    /// All other rounds, the nearest first: to the whole round, or to one stage of it.
    QList<DraftRound> roundsBeside(int key, std::optional<int> stage = {}) const;

    /// One edit of the draft; whose rounds changed are measured again.
    void edit(const std::function<void(RoundDraft &)> &change);
    Status rename(int key, const QString &name);
    /// Gives a stage to another round; says what went wrong, if something did.
    void moveStage(int key, int stage, int toKey);
    /// Looks for a better order of a round, from the meeting point if there is one; `answer` gets what was found.
    void findBestOrder(int key, const std::function<void(const Result<RoundOrder> &)> &answer);

signals:
    /// Other rounds were proposed, or none are any more.
    void planned();
    void planningFailed(const rosette::Error &error);
    /// The draft changed.
    void edited();
    /// Figures and homes left out are up to date again.
    void measured();

private:
    struct Planned
    {
        RoundProposal proposal;
        RoundDraft draft;
        DraftDoors doors;
    };
    struct Measured
    {
        QHash<int, WalkFigures> figures;
        DraftDoors doors;
    };

    void forget();
    void adopt(const Planned &planned);
    void adopt(const Measured &measured);
    void adoptEdit(const RoundDraft &before);
    void readWalk(const DraftRound &round);
    void measure();
    void measureAll();

    AppContext &m_context;
    RoundWish m_wish;
    QString m_nameStem;
    RoundDraft m_draft;
    DraftDoors m_doors;
    QHash<int, WalkFigures> m_figures;
    QSet<DoorId> m_nameless;
    QSet<int> m_unmeasured;
    TaskRunner::TaskId m_planning = 0;
    TaskRunner::TaskId m_measuring = 0;
    TaskRunner::TaskId m_ordering = 0;
};

} // namespace rosette
