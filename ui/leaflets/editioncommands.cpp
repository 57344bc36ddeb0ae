#include "ui/leaflets/editioncommands.h"

#include <QAction>

#include "ui/leaflets/editiondialog.h"
#include "ui/leaflets/rhythmdialog.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"

namespace rosette {

using namespace Qt::StringLiterals;

EditionCommands::EditionCommands(AppContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_new(add(u"newEditionAction"_s, tr("New edition"), &EditionCommands::openNew))
    , m_change(add(u"changeEditionAction"_s, tr("Change…"), &EditionCommands::openChange))
    , m_finish(add(u"finishEditionAction"_s, tr("Finished"), &EditionCommands::finish))
    , m_remove(add(u"removeEditionAction"_s, tr("Remove this edition"), &EditionCommands::remove))
    , m_rhythm(add(u"rhythmAction"_s, tr("Too often, too rarely…"), &EditionCommands::openRhythm))
{
    m_new->setIcon(iconNamed(u"add"_s, QPalette::HighlightedText));
    m_new->setShortcut(QKeySequence::New);
    m_change->setIcon(iconNamed(u"edit"_s));
    m_change->setToolTip(tr("Title, ward and imprint of this edition"));
    m_finish->setCheckable(true);
    m_finish->setToolTip(tr("Nothing more of it is to be delivered"));
    addJob(StockJob::Print, u"printedAction"_s, tr("More printed…"));
    addJob(StockJob::Count, u"countShelfAction"_s, tr("Count…"));
    addJob(StockJob::GiveOut, u"giveOutAction"_s, tr("At a stall…"));
    addJob(StockJob::Shelve, u"shelveAction"_s, tr("To the shelf…"));
    addJob(StockJob::Spoil, u"spoilAction"_s, tr("Write off…"));
    setEdition({}, {});
}

QAction *EditionCommands::add(const QString &objectName, const QString &text, void (EditionCommands::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void EditionCommands::addJob(StockJob job, const QString &objectName, const QString &text)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, [this, job] { note(job); });
    m_jobs.insert(job, action);
}

void EditionCommands::setEdition(const Edition &edition, const StockBalance &balance)
{
    m_edition = edition;
    m_balance = balance;
    const bool isAny = edition.id.isValid();
    for (QAction *action : {m_change, m_finish, m_remove, actionFor(StockJob::Print), actionFor(StockJob::Count)})
        action->setEnabled(isAny);
    m_finish->setChecked(edition.isFinished);
    actionFor(StockJob::GiveOut)->setEnabled(balance.shelf() > 0);
    actionFor(StockJob::Spoil)->setEnabled(balance.shelf() > 0);
    actionFor(StockJob::Shelve)->setEnabled(balance.returned() > 0);
}

void EditionCommands::openNew()
{
    auto *dialog = new EditionDialog(m_context, {}, m_page);
    connect(dialog, &EditionDialog::editionSaved, this, &EditionCommands::editionMade);
    dialog->open();
}

void EditionCommands::openChange() { (new EditionDialog(m_context, m_edition, m_page))->open(); }

void EditionCommands::completeImprint()
{
    auto *dialog = new EditionDialog(m_context, m_edition, m_page);
    dialog->open();
    dialog->goToMissingPart();
}

void EditionCommands::openRhythm() { (new RhythmDialog(m_context, m_page))->open(); }

void EditionCommands::finish()
{
    Edition edition = m_edition;
    edition.isFinished = !edition.isFinished;
    const QString what = edition.isFinished ? tr("Finish %1") : tr("Take up %1 again");
    const Status status = m_context.campaign.edit(what.arg(edition.title),
                                                  [&](Connection &c) { return EditionRepository::update(c, edition); });
    if (!status)
        m_context.messages.showError(status.error());
}

void EditionCommands::remove()
{
    const Edition edition = m_edition;
    const Status status = m_context.campaign.edit(
        tr("Remove %1").arg(edition.title), [&](Connection &c) { return EditionRepository::remove(c, edition.id); });
    if (!status)
        m_context.messages.showError(status.error());
}

void EditionCommands::note(StockJob job)
{
    auto *dialog = new StockDialog(m_context, m_edition, m_balance, job, m_page);
    connect(dialog, &StockDialog::noted, this,
            [this](const QString &sentence) { m_context.messages.showMessage(Meaning::Done, sentence); });
    dialog->open();
}

} // namespace rosette
