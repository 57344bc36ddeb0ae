#pragma once

#include <QList>
#include <QString>

#include "models/base/result.h"
#include "models/rounds/stage.h"

namespace rosette {

class StreetDoors;

/// A round that nobody has kept yet.
struct DraftRound
{
    int key = 0; ///< stays with it while the draft is edited
    QString name;
    QList<Stage> stages;
    bool hasOwnName = false; ///< given by the user; others are numbered in their order

    bool hasSameStages(const DraftRound &other) const;
    friend bool operator==(const DraftRound &, const DraftRound &);
};

/// Rounds that were proposed and are set right before they are kept: named, merged, dropped, put in another order,
/// their stages moved from one to the other. Every edit can be taken back. Writes nothing; a round that loses its last
/// stage is gone.
class RoundDraft
{
public:
    RoundDraft() = default;
    /// They are called `nameStem` 1, 2, 3 … in their order, also after edits.
    RoundDraft(const QString &nameStem, const QList<QList<Stage>> &rounds);

    bool isEmpty() const { return m_rounds.isEmpty(); }
    const QList<DraftRound> &rounds() const { return m_rounds; }
    /// -1 when there is no such round.
    int indexOf(int key) const;
    /// The round of this key; nullptr when there is none.
    const DraftRound *find(int key) const;

    /// Invalid when the name is empty or another round has it.
    Status rename(int key, const QString &name);
    /// Puts the round at this place among the others; those without a name of their own are numbered anew.
    void moveRound(int key, int place);
    void setStages(int key, const QList<Stage> &stages);
    /// The whole round from its other end.
    void reverse(int key);
    /// Gives a stage to another round, where it costs that the fewest steps. An error of the file changes nothing.
    Status moveStage(StreetDoors &streets, int key, int stage, int toKey);
    /// Begins a round of its own with this stage and all behind it, next to the first one; returns the new round's key,
    /// or 0 when nothing would be left of the first.
    int splitAt(int key, int stage);
    /// `other` is walked behind `key` and is no round of its own any more.
    void merge(int key, int other);
    void drop(int key);

    bool canUndo() const { return !m_undone.isEmpty(); }
    bool canRedo() const { return !m_redone.isEmpty(); }
    void undo() { swapWith(m_undone, m_redone); }
    void redo() { swapWith(m_redone, m_undone); }

private:
    void swapWith(QList<QList<DraftRound>> &from, QList<QList<DraftRound>> &to);
    /// Makes `rounds` the present ones; an edit that changes nothing leaves no trace.
    void commit(QList<DraftRound> rounds);
    void number(QList<DraftRound> &rounds) const;

    QString m_nameStem;
    QList<DraftRound> m_rounds;
    QList<QList<DraftRound>> m_undone;
    QList<QList<DraftRound>> m_redone;
    int m_lastKey = 0;
};

} // namespace rosette
