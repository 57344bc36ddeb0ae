#include "ui/canvass/followupdetails.h"

#include <QAction>
#include <QLineEdit>

#include "ui/activities/volunteerbox.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/widgets/datefield.h"

namespace rosette {

using namespace Qt::StringLiterals;

FollowUpDetails::FollowUpDetails(AppContext &context, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
    , m_owner(new VolunteerBox(tr("nobody yet")))
    , m_due(new DateField(context.clock))
    , m_note(new QLineEdit)
    , m_done(new QAction(iconNamed(u"check"_s), tr("Done"), this))
{
    m_owner->setObjectName(u"ownerComboBox"_s);
    m_due->setObjectName(u"dueDateField"_s);
    m_note->setObjectName(u"followUpNoteLineEdit"_s);
    m_done->setObjectName(u"doneAction"_s);
    QFormLayout *form = addSection();
    addField(form, tr("Who does it"), m_owner);
    addField(form, tr("Until"), m_due);
    addField(form, tr("Note"), m_note);
    auto *person = new QAction(iconNamed(u"people"_s), tr("Show the person"), this);
    connect(person, &QAction::triggered, this, [this] { m_context.navigator.open(u"people"_s, Target{u"person"_s, m_followUp.person.value()}); });
    connect(m_done, &QAction::triggered, this, &FollowUpDetails::toggleDone);
    addAction(m_done);
    addAction(person);
    connect(this, &DetailsPane::saved, this, [this] {
        FollowUp changed = m_followUp;
        changed.owner = m_owner->volunteer();
        changed.dueOn = m_due->date();
        changed.note = m_note->text().trimmed();
        save(changed, tr("Change follow-up"));
    });
    connect(this, &DetailsPane::restored, this, &FollowUpDetails::refill);
}

void FollowUpDetails::showFollowUp(const FollowUp &followUp)
{
    m_followUp = followUp;
    m_owner->reload(m_context.campaign.connection());
    showContent();
    refill();
}

void FollowUpDetails::refill()
{
    setTitle(u"%1: %2"_s.arg(m_followUp.askLabel, m_followUp.personName));
    setSubtitle(m_followUp.address);
    m_owner->setVolunteer(m_followUp.owner);
    m_due->setDate(m_followUp.dueOn);
    m_note->setText(m_followUp.note);
    m_done->setText(m_followUp.doneAt ? tr("Open again") : tr("Done"));
}

void FollowUpDetails::toggleDone()
{
    FollowUp changed = m_followUp;
    changed.doneAt = changed.doneAt ? std::nullopt : std::optional(m_context.clock.nowMs());
    save(changed, changed.doneAt ? tr("%1 for %2 done").arg(m_followUp.askLabel, m_followUp.personName) : tr("Open follow-up again"));
}

void FollowUpDetails::save(const FollowUp &followUp, const QString &text)
{
    const Status status = m_context.campaign.edit(text, [&](Connection &c) { return FollowUpRepository::update(c, followUp); });
    if (status)
        return;
    m_context.messages.showError(status.error());
    refill();
}

} // namespace rosette
