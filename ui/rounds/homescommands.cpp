#include "ui/rounds/homescommands.h"

#include <QComboBox>
#include <QFormLayout>

#include "models/rounds/coverageedits.h"
#include "models/rounds/coveragewords.h"
#include "ui/shell/formdialog.h"
#include "ui/shell/messagebar.h"

namespace rosette {

using namespace Qt::StringLiterals;

HomesCommands::HomesCommands(AppContext &context, QWidget *view)
    : QObject(view)
    , m_context(context)
    , m_view(view)
{
}

bool HomesCommands::edit(const QString &text, const Change &change)
{
    const Status status = m_context.campaign.edit(text, change);
    if (status)
        emit answered();
    else
        m_context.messages.showError(status.error());
    return status.isOk();
}

void HomesCommands::add(const QList<HomesInNoRound> &homes)
{
    if (homes.isEmpty())
        return;
    const QString text = homes.size() == 1
                             ? tr("Add %1 to %2").arg(homesWords(homes.first()), roundWords(homes.first().round.name))
                             : tr("Add %n home(s) to their rounds", nullptr, countHomes(homes));
    int added = 0;
    const bool isDone = edit(text, [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(added, addProposed(c, homes));
        return {};
    });
    if (isDone && added < countHomes(homes))
        m_context.messages.showMessage(
            Meaning::Attention,
            tr("%n home(s) could not be added: the rounds have changed meanwhile. They are listed anew.", nullptr,
               countHomes(homes) - added));
}

void HomesCommands::chooseRound(const QList<HomesInNoRound> &homes)
{
    if (homes.isEmpty())
        return;
    const RoundSet set = homes.first().set;
    QList<HomesInNoRound> ofSet = homes;
    ofSet.removeIf([&](const HomesInNoRound &group) { return group.set.id != set.id; });
    auto *dialog = new FormDialog(tr("Add %n home(s) to a round", nullptr, countHomes(ofSet)), tr("Add"), m_view);
    dialog->setObjectName(u"addToRoundDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *round = new QComboBox;
    round->setObjectName(u"roundComboBox"_s);
    round->setEditable(true);
    round->setInsertPolicy(QComboBox::NoInsert);
    for (const Round &known :
         RoundRepository::list(m_context.campaign.connection(), RoundFilter{.set = set.id}).valueOr({}))
        round->addItem(known.name, known.id.value());
    if (const RoundName proposed = ofSet.first().round; proposed.id)
        round->setCurrentText(proposed.name);
    dialog->form()->addRow(tr("Round"), round);
    dialog->addNote(tr("They come in where the way there is shortest. A new name makes a new round."));
    connect(dialog, &FormDialog::submitted, this, [=, this] { addTo(dialog, round->currentText().trimmed(), ofSet); });
    dialog->open();
}

void HomesCommands::addTo(FormDialog *dialog, const QString &name, const QList<HomesInNoRound> &homes)
{
    RoundId target;
    const QString text = tr("Add %n home(s) to %1", nullptr, countHomes(homes)).arg(roundWords(name));
    const Status status = m_context.campaign.edit(text, [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(const QList<Round> rounds, RoundRepository::list(c, RoundFilter{.set = homes.first().set.id}));
        for (const Round &round : rounds) {
            if (round.name.compare(name, Qt::CaseInsensitive) == 0)
                target = round.id;
        }
        if (!target) {
            ROSETTE_ASSIGN(target, makeRoundOf(c, homes, name));
            return {};
        }
        for (const HomesInNoRound &group : homes)
            ROSETTE_CHECK(addHomes(c, group, {target, name}));
        return {};
    });
    if (!status) {
        dialog->showProblem(status.error().message);
        return;
    }
    dialog->accept();
    emit answered();
    emit roundExtended(target);
}

void HomesCommands::leaveOut(const QList<SetHomes> &homes)
{
    edit(tr("Leave out %n home(s)", nullptr, countHomes(homes)), [&](Connection &c) -> Status {
        for (const SetHomes &group : homes)
            ROSETTE_CHECK(rosette::leaveOut(c, group));
        return {};
    });
}

void HomesCommands::keep(const QList<HomesInTwoRounds> &homes)
{
    if (homes.isEmpty())
        return;
    edit(tr("Keep %n home(s) in one round", nullptr, countHomes(homes)), [&](Connection &c) -> Status {
        for (const HomesInTwoRounds &group : homes) {
            const Status status = group.keeper.id ? keepInOne(c, group, group.keeper) : Status();
            if (!status && status.error().code != ErrorCode::Conflict)
                return status;
        }
        return {};
    });
}

void HomesCommands::keepIn(const HomesInTwoRounds &homes, const RoundName &round)
{
    edit(tr("Keep %1 in %2 only").arg(homesWords(homes), roundWords(round.name)),
         [&](Connection &c) { return keepInOne(c, homes, round); });
}

void HomesCommands::askBack(const QList<SetHomes> &homes)
{
    edit(tr("Ask again about %n home(s)", nullptr, countHomes(homes)), [&](Connection &c) -> Status {
        for (const SetHomes &group : homes)
            ROSETTE_CHECK(rosette::askBack(c, group));
        return {};
    });
}

} // namespace rosette
