#include "ui/rounds/roundsetcommands.h"

#include <QAction>
#include <QMenu>

#include "models/rounds/roundedits.h"
#include "ui/rounds/roundsetdialog.h"
#include "ui/shell/messagebar.h"

namespace rosette {

using namespace Qt::StringLiterals;

RoundSetCommands::RoundSetCommands(AppContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_menu(new QMenu(page))
{
    add(u"newSetAction"_s, tr("New set…"), &RoundSetCommands::makeSet);
    m_change = add(u"changeSetAction"_s, tr("Rename…"), &RoundSetCommands::changeSet);
    m_copy = add(u"copySetAction"_s, tr("Copy for another purpose…"), &RoundSetCommands::copySet);
    m_aside = add(u"setAsideAction"_s, tr("Set aside"), &RoundSetCommands::setAsideOrBack);
    setCurrent({});
}

QAction *RoundSetCommands::add(const QString &objectName, const QString &text, void (RoundSetCommands::*command)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    connect(action, &QAction::triggered, this, command);
    m_menu->addAction(action);
    return action;
}

void RoundSetCommands::setCurrent(const std::optional<RoundSet> &set)
{
    m_set = set;
    for (QAction *action : {m_change, m_copy, m_aside})
        action->setEnabled(set.has_value());
    m_aside->setText(set && !set->isActive ? tr("Take into use again") : tr("Set aside"));
}

void RoundSetCommands::save(RoundSetDialog *dialog, const QString &text,
                            const std::function<Result<RoundSetId>(Connection &)> &change)
{
    RoundSetId saved;
    const Status status = m_context.campaign.edit(text, [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(saved, change(c));
        return {};
    });
    if (!status) {
        dialog->showProblem(status.error().message);
        return;
    }
    dialog->accept();
    emit made(saved);
}

void RoundSetCommands::makeSet()
{
    auto *dialog =
        new RoundSetDialog(m_context, tr("New set of rounds"), tr("Make the set"), {.name = tr("Rounds")}, m_page);
    dialog->askForWard();
    connect(dialog, &RoundSetDialog::chosen, this, [this, dialog](const RoundSet &set) {
        save(dialog, tr("Make the set %1").arg(set.name),
             [&set](Connection &c) { return RoundSetRepository::insert(c, set); });
    });
    dialog->open();
}

void RoundSetCommands::changeSet()
{
    auto *dialog = new RoundSetDialog(m_context, tr("Rename %1").arg(m_set->name), tr("Save"), *m_set, m_page);
    connect(dialog, &RoundSetDialog::chosen, this, [this, dialog](const RoundSet &set) {
        save(dialog, tr("Rename the set %1").arg(set.name), [&set](Connection &c) -> Result<RoundSetId> {
            ROSETTE_CHECK(RoundSetRepository::update(c, set));
            return set.id;
        });
    });
    dialog->open();
}

void RoundSetCommands::copySet()
{
    RoundSet copy = *m_set;
    copy.id = {};
    copy.isActive = true;
    const bool isForLeaflets = copy.purpose != RoundPurpose::Leaflet;
    copy.purpose = isForLeaflets ? RoundPurpose::Leaflet : RoundPurpose::Canvass;
    copy.name = isForLeaflets ? tr("Leaflet rounds") : tr("Canvass rounds");
    auto *dialog = new RoundSetDialog(m_context, tr("Copy %1").arg(m_set->name), tr("Copy the rounds"), copy, m_page);
    connect(dialog, &RoundSetDialog::chosen, this, [this, dialog, from = m_set->id](const RoundSet &set) {
        save(dialog, tr("Copy rounds to %1").arg(set.name),
             [&set, from](Connection &c) { return rosette::copySet(c, from, set); });
    });
    dialog->open();
}

void RoundSetCommands::setAsideOrBack()
{
    RoundSet set = *m_set;
    set.isActive = !set.isActive;
    const QString text = set.isActive ? tr("Take %1 into use again").arg(set.name) : tr("Set %1 aside").arg(set.name);
    const Status status =
        m_context.campaign.edit(text, [&](Connection &c) { return RoundSetRepository::update(c, set); });
    if (!status)
        m_context.messages.showError(status.error());
    else if (!set.isActive)
        m_context.messages.showMessage(
            Meaning::Done, tr("%1 is set aside: its rounds are kept, and nobody is asked to walk them.").arg(set.name));
}

} // namespace rosette
