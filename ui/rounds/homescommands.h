#pragma once

#include <QObject>

#include "models/rounds/coverage.h"
#include "ui/shell/appcontext.h"

class QWidget;

namespace rosette {

class FormDialog;

/// The answers to homes in no round, in two, and left out: each one undoable edit, or a form that asks first.
class HomesCommands : public QObject
{
    Q_OBJECT

public:
    HomesCommands(AppContext &context, QWidget *view);

    /// Each into the round that is proposed for it.
    void add(const QList<HomesInNoRound> &homes);
    /// Asks for a round of the first one's set, or the name of a new one.
    void chooseRound(const QList<HomesInNoRound> &homes);
    void leaveOut(const QList<SetHomes> &homes);
    /// Each in the round that is proposed.
    void keep(const QList<HomesInTwoRounds> &homes);
    void keepIn(const HomesInTwoRounds &homes, const RoundName &round);
    void askBack(const QList<SetHomes> &homes);

signals:
    /// The homes that were asked about need no answer any more.
    void answered();
    void roundExtended(rosette::RoundId id);

private:
    using Change = std::function<Status(Connection &)>;

    /// Says what was wrong, or that it is answered.
    bool edit(const QString &text, const Change &change);
    void addTo(FormDialog *dialog, const QString &name, const QList<HomesInNoRound> &homes);

    AppContext &m_context;
    QWidget *m_view;
};

} // namespace rosette
