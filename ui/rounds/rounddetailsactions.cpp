// What a round's card offers at its foot and for the stage in view.

#include <QAction>
#include <QMenu>

#include "models/people/election.h"
#include "ui/prints/roundprints.h"
#include "ui/rounds/roundactions.h"
#include "ui/rounds/roundcommands.h"
#include "ui/rounds/rounddetails.h"
#include "ui/rounds/roundeditcommands.h"
#include "ui/rounds/roundmenu.h"
#include "ui/rounds/stageseditor.h"
#include "ui/shell/icons.h"
#include "ui/tracks/trackreading.h"

namespace rosette {

using namespace Qt::StringLiterals;

void RoundDetails::buildActions()
{
    addMenu(m_paper, u"printRoundAction"_s, iconNamed(u"print"_s), tr("Print"));
    addCommand(m_paper, u"printRoundMapAction"_s, tr("Map and list…"),
               [this](const Round &round) { RoundPrints::printRounds(m_context, this, {round}); });
    addSheetsActions();
    addCommand(m_paper, u"leafletListAction"_s, tr("Leaflet list…"),
               [this](const Round &round) { m_commands.paper.saveLeafletList(round); });
    addCommand(m_paper, u"printSlipAction"_s, tr("Cover slip…"),
               [this](const Round &round) { RoundPrints::printSlips(m_context, this, {}, {round.id}); });
    auto *plan = new QAction(iconNamed(u"calendar"_s), tr("Plan…"), this);
    plan->setObjectName(u"planRoundAction"_s);
    connect(plan, &QAction::triggered, this, [this] {
        m_commands.paper.plan(m_row.summary.round,
                              m_row.hasProgress() ? ActivityKind::Canvass : ActivityKind::Leafleting);
    });
    addAction(plan);
    addMenu(m_records, u"recordRoundAction"_s, iconNamed(u"check"_s), tr("Record"));
    addCommand(m_records, u"recordDeliveryAction"_s, tr("A delivery of leaflets…"),
               [this](const Round &round) { m_commands.paper.recordDelivery(round); });
    addCommand(m_records, u"recordWalkAction"_s, tr("A walk from a track…"),
               [this](const Round &round) { chooseTrack(m_context, this, round.id); });
    addMenu(m_commands.actions.menu(), u"changeRoundAction"_s, iconNamed(u"edit"_s), tr("Change"));
}

void RoundDetails::addMenu(QMenu *menu, const QString &objectName, const QIcon &icon, const QString &text)
{
    auto *action = new QAction(icon, text, this);
    action->setObjectName(objectName);
    action->setMenu(menu);
    addAction(action);
}

QAction *RoundDetails::addCommand(QMenu *menu, const QString &objectName, const QString &text,
                                  const std::function<void(const Round &)> &command)
{
    QAction *action = menu->addAction(text, this, [this, command] { command(m_row.summary.round); });
    action->setObjectName(objectName);
    return action;
}

void RoundDetails::buildStageActions()
{
    auto *split = new QAction(tr("Split: a new round begins here"), this);
    split->setObjectName(u"splitAtStageAction"_s);
    connect(split, &QAction::triggered, this,
            [this] { m_commands.edits.splitAtStage(m_row.summary.round, currentStage()); });
    m_stages->addStageMenuAction(split);
    auto *rounds = new QMenu(this);
    connect(rounds, &QMenu::aboutToShow, this, [this, rounds] {
        fillRoundMenu(rounds, m_rows, m_row,
                      [this](const Round &to) { m_commands.edits.moveStage(m_row.summary.round, currentStage(), to); });
    });
    auto *move = new QAction(tr("Move to round"), this);
    move->setObjectName(u"moveStageAction"_s);
    move->setMenu(rounds);
    m_stages->addStageMenuAction(move);
}

void RoundDetails::addSheetsActions()
{
    addCommand(m_paper, u"printSheetsAction"_s, tr("Contact sheets…"),
               [this](const Round &round) { m_commands.paper.printSheets(round); });
    QMenu *voters = m_paper->addMenu(tr("Contact sheets, only who may vote"));
    connect(m_paper, &QMenu::aboutToShow, this, [this, voters] { fillVotersMenu(voters); });
}

void RoundDetails::fillVotersMenu(QMenu *menu)
{
    menu->clear();
    const QDate today = m_context.clock.today();
    for (const Election &election : ElectionRepository::list(m_context.campaign.connection(), today).valueOr({})) {
        if (election.pollingDate >= today)
            menu->addAction(tr("%1…").arg(election.title()), this,
                            [this, id = election.id] { m_commands.paper.printSheets(m_row.summary.round, id); });
    }
    menu->menuAction()->setVisible(!menu->isEmpty());
}

} // namespace rosette
