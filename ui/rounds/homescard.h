#pragma once

#include "ui/rounds/homesmodel.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/detailspane.h"

class QPushButton;

namespace rosette {

class RoundMap;

/// The question about the chosen homes, its answers as buttons, and a map of the round with them.
class HomesCard : public DetailsPane
{
    Q_OBJECT

public:
    explicit HomesCard(AppContext &context, QWidget *parent = nullptr);

    /// One group or several, none of them empty.
    void showInNoRound(const QList<HomesInNoRound> &homes);
    void showInTwoRounds(const QList<HomesInTwoRounds> &homes);
    void showLeftOut(const QList<SetHomes> &homes);

signals:
    /// As proposed.
    void accepted();
    void anotherRoundRequested();
    /// Of the one group that is shown.
    void keeperChosen(const rosette::RoundName &round);
    void leaveOutRequested();
    void askBackRequested();
    /// Around on the map.
    void doorsDrawn(const QList<rosette::DoorId> &doors);

private:
    /// A button's words and what it says.
    struct Answer
    {
        QString text;
        std::function<void()> give;
    };

    void ask(const QString &question, const QString &detail, const QList<Answer> &answers);
    void askOne(const HomesInTwoRounds &homes);
    void showOnMap(const RoundName &round, const QList<Stage> &stages, const QList<Door> &homes);
    void showRoundsOnMap(const HomesInTwoRounds &homes);
    void showHomesOnMap(const SetHomes &homes);
    void pick(const QList<Door> &homes);

    AppContext &m_context;
    QWidget *m_buttons;
    RoundMap *m_map;
};

} // namespace rosette
