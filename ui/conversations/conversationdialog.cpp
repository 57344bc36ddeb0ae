#include "ui/conversations/conversationdialog.h"

#include <QCheckBox>
#include <QFormLayout>

#include "models/people/personrepository.h"
#include "models/places/doorrepository.h"
#include "ui/conversations/conversationform.h"
#include "ui/shell/messagebar.h"

namespace rosette {

using namespace Qt::StringLiterals;

ConversationDialog::ConversationDialog(AppContext &context, const QString &title, const QString &verb, QWidget *parent)
    : FormDialog(title, verb, parent)
    , m_context(context)
    , m_fields(new ConversationForm(context))
{
    setObjectName(u"conversationDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    form()->addRow(m_fields);
    connect(this, &FormDialog::submitted, this, &ConversationDialog::save);
}

ConversationDialog *ConversationDialog::withPerson(AppContext &context, PersonId person, QWidget *parent)
{
    auto *dialog = new ConversationDialog(context, tr("Record a conversation"), tr("Save"), parent);
    const auto known = PersonRepository::find(context.campaign.connection(), person).valueOr({});
    if (known && known->door)
        dialog->m_fields->setDoors({known->door});
    dialog->m_fields->setPerson(person);
    return dialog;
}

ConversationDialog *ConversationDialog::atDoors(AppContext &context, const QList<DoorId> &doors, QWidget *parent)
{
    const auto only = doors.size() == 1 ? DoorRepository::find(context.campaign.connection(), doors.first()).valueOr({})
                                        : std::optional<Door>();
    const QString title = only ? tr("Conversation at %1").arg(only->label()) : tr("Record a conversation");
    auto *dialog = new ConversationDialog(context, title, tr("Save"), parent);
    dialog->m_fields->setDoors(doors);
    dialog->offerNext(doors.size() > 1);
    return dialog;
}

ConversationDialog *ConversationDialog::atActivity(AppContext &context, ActivityId activity, QWidget *parent)
{
    auto *dialog = new ConversationDialog(context, tr("Record a conversation"), tr("Save"), parent);
    dialog->m_fields->setActivity(activity);
    dialog->offerNext(true);
    return dialog;
}

ConversationDialog *ConversationDialog::correcting(AppContext &context, ConversationId id, QWidget *parent)
{
    auto *dialog = new ConversationDialog(context, tr("Correct a conversation"), tr("Correct"), parent);
    const auto heard = Heard::load(context.campaign.connection(), id);
    if (heard)
        dialog->m_fields->setHeard(*heard);
    else
        dialog->showProblem(heard.error().message);
    return dialog;
}

void ConversationDialog::showEvent(QShowEvent *event)
{
    FormDialog::showEvent(event);
    m_fields->takeFocus();
}

void ConversationDialog::offerNext(bool isUsual)
{
    m_stays = new QCheckBox(tr("Stay here for the ne&xt one"));
    m_stays->setObjectName(u"nextConversationCheckBox"_s);
    m_stays->setChecked(isUsual);
    form()->addRow(m_stays);
}

void ConversationDialog::save()
{
    const Heard heard = m_fields->heard();
    const QString text = heard.corrects ? tr("Correct a conversation") : tr("Record a conversation");
    const Status status = m_context.campaign.edit(text, [&](Connection &c) -> Status {
        const auto id = heard.record(c);
        return id ? Status() : Status(id.error());
    });
    if (!status)
        return showProblem(status.error().message);
    if (m_stays && m_stays->isChecked())
        m_fields->prepareNext();
    else
        accept();
}

} // namespace rosette
