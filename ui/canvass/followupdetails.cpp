#include "ui/canvass/followupdetails.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>

#include "models/people/contactpoint.h"
#include "models/people/personrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "ui/activities/volunteerbox.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datefield.h"

namespace rosette {

using namespace Qt::StringLiterals;

FollowUpDetails::FollowUpDetails(AppContext &context, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
    , m_owner(new VolunteerBox(tr("nobody yet")))
    , m_due(new DateField(context.clock))
    , m_note(new QLineEdit)
    , m_reach(new QLabel)
    , m_done(new QAction(iconNamed(u"check"_s), tr("Done"), this))
    , m_volunteer(new QAction(iconNamed(u"volunteers"_s), tr("Make a volunteer"), this))
{
    m_reach->setObjectName(u"reachLabel"_s);
    m_reach->setWordWrap(true);
    m_reach->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addWidget(m_reach);
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setObjectName(u"ownerComboBox"_s);
    m_due->setObjectName(u"dueDateField"_s);
    m_note->setObjectName(u"followUpNoteLineEdit"_s);
    m_done->setObjectName(u"doneAction"_s);
    QFormLayout *form = addSection();
    addField(form, tr("Who does it"), m_owner);
    addField(form, tr("Until"), m_due);
    addField(form, tr("Note"), m_note);
    buildActions();
    connect(this, &DetailsPane::saved, this, [this] {
        FollowUp changed = m_followUp;
        changed.owner = m_owner->volunteer();
        changed.dueOn = m_due->date();
        changed.note = m_note->text().trimmed();
        save(changed, tr("Change follow-up"));
    });
    connect(this, &DetailsPane::restored, this, &FollowUpDetails::refill);
}

void FollowUpDetails::buildActions()
{
    auto *person = new QAction(iconNamed(u"people"_s), tr("Show the person"), this);
    connect(person, &QAction::triggered, this, [this] {
        m_context.navigator.open(u"people"_s, Target{u"person"_s, m_followUp.person.value()});
    });
    connect(m_done, &QAction::triggered, this, &FollowUpDetails::toggleDone);
    addAction(m_done);
    addAction(person);
    m_volunteer->setObjectName(u"makeVolunteerAction"_s);
    connect(m_volunteer, &QAction::triggered, this, &FollowUpDetails::makeVolunteer);
    addAction(m_volunteer);
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
    m_reach->setText(howToReach());
    m_reach->setVisible(!m_reach->text().isEmpty());
    m_volunteer->setVisible(m_followUp.ask == "help"_L1 && m_followUp.person);
    m_owner->setVolunteer(m_followUp.owner);
    m_due->setDate(m_followUp.dueOn);
    m_note->setText(m_followUp.note);
    m_done->setText(m_followUp.doneAt ? tr("Open again") : tr("Done"));
}

/// What they agreed to, or did not refuse; nothing of who wants no contact.
QString FollowUpDetails::howToReach() const
{
    Connection &c = m_context.campaign.connection();
    const auto person = PersonRepository::find(c, m_followUp.person).valueOr({});
    if (person && person->isDoNotContact)
        return Theme::shapeOf(Meaning::Problem) + u' ' + tr("Does not want to be contacted");
    QStringList ways;
    for (const ContactPoint &point : ContactPointRepository::list(c, m_followUp.person).valueOr({})) {
        if (point.consent != Consent::Refused)
            ways += point.value;
    }
    return ways.join(u" · "_s);
}

void FollowUpDetails::makeVolunteer()
{
    VolunteerId id;
    const Status status =
        m_context.campaign.edit(tr("Make %1 a volunteer").arg(m_followUp.personName), [&](Connection &c) -> Status {
            ROSETTE_ASSIGN(const auto known, VolunteerRepository::findByPerson(c, m_followUp.person));
            if (known) {
                id = known->id;
                return {};
            }
            ROSETTE_ASSIGN(const auto person, PersonRepository::find(c, m_followUp.person));
            Volunteer volunteer;
            volunteer.person = m_followUp.person;
            volunteer.forename = person ? person->forename : QString();
            volunteer.surname = person ? person->surname : QString();
            volunteer.isNew = true;
            ROSETTE_ASSIGN(id, VolunteerRepository::insert(c, volunteer));
            return {};
        });
    if (status)
        m_context.navigator.open(u"volunteers"_s, Target{u"volunteer"_s, id.value()});
    else
        m_context.messages.showError(status.error());
}

void FollowUpDetails::toggleDone()
{
    FollowUp changed = m_followUp;
    changed.doneAt = changed.doneAt ? std::nullopt : std::optional(m_context.clock.nowMs());
    save(changed, changed.doneAt ? tr("%1 for %2 done").arg(m_followUp.askLabel, m_followUp.personName)
                                 : tr("Open follow-up again"));
}

void FollowUpDetails::save(const FollowUp &followUp, const QString &text)
{
    const Status status =
        m_context.campaign.edit(text, [&](Connection &c) { return FollowUpRepository::update(c, followUp); });
    if (status)
        return;
    m_context.messages.showError(status.error());
    refill();
}

} // namespace rosette
