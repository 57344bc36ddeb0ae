#include "ui/meetings/ideasupport.h"

#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "ui/meetings/personpicker.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

IdeaSupport::IdeaSupport(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_picker(new PersonPicker(context, tr("Who supports it? Type a name"), PersonPicker::Newcomers::Refused))
    , m_supporters(new QListWidget)
{
    m_supporters->setObjectName(u"ideaSupportersListWidget"_s);
    m_supporters->setAccessibleName(tr("Supporters"));
    m_supporters->setSpacing(2);
    m_supporters->setContextMenuPolicy(Qt::ActionsContextMenu);
    addListAction(u"ideaProposerAction"_s, tr("They put it forward"), &IdeaSupport::setProposer);
    addListAction(u"ideaSupporterAwayAction"_s, tr("Take away"), &IdeaSupport::takeAway, QKeySequence::Delete);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_picker);
    layout->addWidget(m_supporters, 1);
    connect(m_picker, &PersonPicker::personChosen, this, [this](PersonId person) { setSupport(person, true); });
}

void IdeaSupport::addListAction(const QString &objectName, const QString &text, void (IdeaSupport::*slot)(),
                                const QKeySequence &shortcut)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_supporters->addAction(action);
}

void IdeaSupport::showIdea(const Proposal &idea)
{
    if (idea.id != m_idea.id)
        m_picker->field()->clear();
    m_idea = idea;
    reload();
}

void IdeaSupport::reload()
{
    const auto people = ProposalRepository::supporters(m_context.campaign.connection(), m_idea.id);
    m_supporters->clear();
    for (const Supporter &supporter : people.valueOr({})) {
        auto *item = new QListWidgetItem(supporter.name, m_supporters);
        item->setData(Qt::UserRole, supporter.person.value());
    }
}

PersonId IdeaSupport::current() const
{
    const QListWidgetItem *item = m_supporters->currentItem();
    return item ? PersonId(item->data(Qt::UserRole).toLongLong()) : PersonId();
}

void IdeaSupport::edit(const QString &text, const std::function<Status(Connection &)> &change)
{
    const Status status = m_context.campaign.edit(text, change);
    if (!status)
        m_context.messages.showError(status.error());
}

void IdeaSupport::setSupport(PersonId person, bool isSupporting)
{
    edit(tr("Change who supports “%1”").arg(m_idea.title),
         [&](Connection &c) { return ProposalRepository::setSupport(c, m_idea.id, person, isSupporting); });
}

void IdeaSupport::takeAway()
{
    if (const PersonId person = current())
        setSupport(person, false);
}

void IdeaSupport::setProposer()
{
    const PersonId person = current();
    if (!person)
        return;
    Proposal idea = m_idea;
    idea.proposer = person;
    edit(tr("Note who put “%1” forward").arg(m_idea.title),
         [&](Connection &c) { return ProposalRepository::update(c, idea); });
}

} // namespace rosette
