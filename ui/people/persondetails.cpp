#include "ui/people/persondetails.h"

#include <QAction>
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "models/people/personeligibility.h"
#include "models/people/personevent.h"
#include "models/people/personhistory.h"
#include "models/people/personrepository.h"
#include "models/places/doorrepository.h"
#include "ui/conversations/conversationdialog.h"
#include "ui/people/contactpointsform.h"
#include "ui/people/objectionsbox.h"
#include "ui/people/persondoor.h"
#include "ui/people/persontimeline.h"
#include "ui/people/personwords.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

PersonDetails::PersonDetails(AppContext &context, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
    , m_registration(new QLabel)
    , m_eligibility(new QLabel)
    , m_warning(new QLabel)
    , m_door(new PersonDoor(context))
    , m_points(new ContactPointsForm)
    , m_isDoNotContact(new QCheckBox(tr("Do not contact")))
    , m_isDeceased(new QCheckBox(tr("Deceased")))
    , m_hasMoved(new QCheckBox(tr("Moved away")))
    , m_objections(new ObjectionsBox)
    , m_note(new QPlainTextEdit)
    , m_history(new PersonTimeline)
    , m_forename(new QLineEdit)
    , m_surname(new QLineEdit)
{
    buildFields();
    buildActions();
    showPerson({});
    connect(this, &DetailsPane::saved, this, &PersonDetails::save);
    connect(this, &DetailsPane::restored, this, &PersonDetails::refill);
    connect(m_points, &ContactPointsForm::edited, this, &PersonDetails::savePoint);
    connect(m_objections, &ObjectionsBox::edited, this, &PersonDetails::saveObjections);
    connect(m_door, &PersonDoor::personChosen, this, &PersonDetails::personChosen);
    connect(m_history, &PersonTimeline::correctionRequested, this,
            [this](ConversationId id) { ConversationDialog::correcting(m_context, id, this)->open(); });
}

void PersonDetails::buildFields()
{
    m_registration->setObjectName(u"registrationLabel"_s);
    m_eligibility->setObjectName(u"eligibilityLabel"_s);
    m_warning->setObjectName(u"warningLabel"_s);
    m_isDoNotContact->setObjectName(u"doNotContactCheckBox"_s);
    m_isDeceased->setObjectName(u"deceasedCheckBox"_s);
    m_hasMoved->setObjectName(u"movedCheckBox"_s);
    m_note->setObjectName(u"noteTextEdit"_s);
    m_note->setPlaceholderText(tr("Write only what you would show them."));
    m_forename->setObjectName(u"forenameLineEdit"_s);
    m_surname->setObjectName(u"surnameLineEdit"_s);
    for (QLabel *text : {m_registration, m_eligibility, m_warning}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 3 + 12);

    addWidget(m_warning);
    addWidget(m_registration);
    addWidget(m_eligibility);
    QFormLayout *flags = addSection(tr("To know"));
    for (QCheckBox *box : {m_isDoNotContact, m_hasMoved, m_isDeceased}) {
        box->setAccessibleName(box->text());
        addField(flags, QString(), box);
    }
    addWidget(m_door);
    addSection(tr("Contact"));
    addWidget(m_points);
    addWidget(m_objections);
    addSection(tr("History"));
    addWidget(m_history);
    QFormLayout *more = addSection(tr("More"));
    addField(more, tr("Note"), m_note);
    addField(more, tr("Forename"), m_forename);
    addField(more, tr("Surname"), m_surname);
}

void PersonDetails::addCardAction(const QString &icon, const QString &text, const QString &name,
                                  const std::function<void()> &run)
{
    auto *action = new QAction(iconNamed(icon), text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
}

void PersonDetails::buildActions()
{
    addCardAction(u"note"_s, tr("Conversation…"), u"recordConversationAction"_s,
                  [this] { ConversationDialog::withPerson(m_context, m_person.id, this)->open(); });
    addCardAction(u"map"_s, tr("On the map"), u"personOnMapAction"_s, [this] {
        if (m_person.door)
            m_context.navigator.open(u"map"_s, Target{.kind = u"door"_s, .id = m_person.door.value()});
    });
    addCardAction(u"export"_s, tr("What we hold…"), u"personRecordAction"_s,
                  [this] { emit recordRequested(m_person.id); });
    addCardAction(u"delete"_s, tr("Remove"), u"removePersonAction"_s, [this] { emit removeRequested(m_person.id); });
    m_remove = findChild<QAction *>(u"removePersonAction"_s);
    findChild<QAction *>(u"personRecordAction"_s)
        ->setToolTip(tr("All that the file holds about this person, for the person who asks for it"));
}

void PersonDetails::showPerson(PersonId id)
{
    const auto found = id ? PersonRepository::find(m_context.campaign.connection(), id).valueOr({}) : std::nullopt;
    m_person = found.value_or(Person());
    if (!found) {
        setNothing(tr("Choose a person to see where they live and what they said."));
        return;
    }
    showContent();
    refill();
}

void PersonDetails::refill()
{
    Connection &c = m_context.campaign.connection();
    setTitle(m_person.displayName());
    const auto door = m_person.door ? DoorRepository::find(c, m_person.door).valueOr({}) : std::nullopt;
    setSubtitle(
        door
            ? QStringList{door->label(), door->postcode, door->wardName}.filter(QRegularExpression(u"."_s)).join(u" · ")
            : tr("No address"));
    m_warning->setText(door && door->isDoNotKnock
                           ? Theme::shapeOf(Meaning::Problem) + tr(" Not to be visited: do not knock at this door.")
                           : QString());
    m_warning->setVisible(!m_warning->text().isEmpty());
    fillWords();
    m_door->showPerson(m_person);
    m_points->setPoints(ContactPointRepository::list(c, m_person.id).valueOr({}));
    m_objections->setWays(ObjectionRepository::of(c, m_person.id).valueOr({}));
    m_isDoNotContact->setChecked(m_person.isDoNotContact);
    m_isDeceased->setChecked(m_person.isDeceased);
    m_hasMoved->setChecked(m_person.hasMoved);
    if (m_note->toPlainText() != m_person.note)
        m_note->setPlainText(m_person.note);
    m_forename->setText(m_person.forename);
    m_surname->setText(m_person.surname);
    m_remove->setText(m_person.registration ? tr("Forget…") : tr("Remove"));
    m_remove->setToolTip(m_person.registration
                             ? tr("Deletes what was noted, for a person who asks for it; they stay on the register.")
                             : QString());
}

void PersonDetails::fillWords()
{
    Connection &c = m_context.campaign.connection();
    m_registration->setText(PersonWords::registrationText(c, m_person));
    QStringList votes;
    if (m_person.registration) {
        for (const PersonEligibility &one :
             PersonEligibilityRepository::upcoming(c, m_person.id, m_context.clock.today()).valueOr({}))
            votes += one.toText();
    }
    m_eligibility->setText(votes.join(u'\n'));
    m_eligibility->setVisible(!votes.isEmpty());
    m_history->setEntries(PersonHistory::load(c, m_person.id).valueOr({}));
}

void PersonDetails::save()
{
    Person person = m_person;
    person.isDoNotContact = m_isDoNotContact->isChecked();
    person.isDeceased = m_isDeceased->isChecked();
    person.hasMoved = m_hasMoved->isChecked();
    person.note = m_note->toPlainText().trimmed();
    person.forename = m_forename->text().simplified();
    person.surname = m_surname->text().simplified();
    edit(tr("Change %1").arg(m_person.displayName()), [&](Connection &c) -> Status {
        ROSETTE_CHECK(PersonEventRepository::appendChanges(c, m_person, person, m_context.clock.nowMs()));
        return PersonRepository::update(c, person);
    });
}

void PersonDetails::savePoint(const ContactPoint &point)
{
    ContactPoint changed = point;
    changed.person = m_person.id;
    changed.consentAt = point.consent == Consent::Unknown ? 0 : m_context.clock.nowMs();
    changed.consentRecordedBy = point.consent == Consent::Unknown ? QString() : tr("the organiser");
    edit(tr("Change how to reach %1").arg(m_person.displayName()), [&](Connection &c) -> Status {
        if (changed.value.isEmpty())
            return ContactPointRepository::remove(c, changed.id);
        if (changed.id)
            return ContactPointRepository::update(c, changed);
        const auto added = ContactPointRepository::insert(c, changed);
        return added ? Status() : Status(added.error());
    });
}

void PersonDetails::saveObjections()
{
    const ContactWays ways = m_objections->ways();
    edit(tr("Change how %1 may be approached").arg(m_person.displayName()), [&](Connection &c) {
        return ObjectionRepository::set(c, m_person.id, ways, m_context.clock.nowMs(), tr("the organiser"));
    });
}

void PersonDetails::edit(const QString &text, const std::function<Status(Connection &)> &change)
{
    const Status status = m_context.campaign.edit(text, change);
    if (status)
        return;
    m_context.messages.showError(status.error());
    refill();
}

} // namespace rosette
