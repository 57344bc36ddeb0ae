#pragma once

#include <QObject>

#include "models/rounds/dooredits.h"
#include "models/rounds/round.h"
#include "models/rounds/stage.h"
#include "ui/shell/appcontext.h"

class QWidget;

namespace rosette {

/// What changes rounds: each is one undoable edit that says what it did. Rounds are taken by value: an edit reads the
/// lists anew that they come from.
class RoundEditCommands : public QObject
{
    Q_OBJECT

public:
    RoundEditCommands(AppContext &context, QWidget *page);

    void copy(const QList<Round> &rounds, RoundSetId to);
    void merge(const QList<Round> &rounds);
    void splitAtStage(Round round, int stage);
    void splitAtDoor(Round round, DoorId door);
    /// Walks the whole round from its other end.
    void reverse(Round round);
    void remove(const QList<Round> &rounds);
    void moveStage(Round from, int stage, Round to);
    /// Doors come to the round, from others of its set as well.
    void giveDoors(Round round, const QList<DoorId> &doors);
    void takeDoors(Round round, const QList<DoorId> &doors);
    /// Asks for a name.
    void makeRound(RoundSetId set, const QList<DoorId> &doors);
    /// Shows what the shortest walk would be, and why, and lets the user take it.
    void findBestOrder(Round round);

signals:
    /// A round that the user wants to see now.
    void made(rosette::RoundId round);

private:
    bool edit(const QString &text, const std::function<Status(Connection &)> &change);
    void tell(const QString &sentence);
    void tellMoves(const Round &round, const DoorMoves &moves);

    AppContext &m_context;
    QWidget *m_page;
};

} // namespace rosette
