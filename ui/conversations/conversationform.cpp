#include "ui/conversations/conversationform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include "models/activities/activityrepository.h"
#include "models/places/doorrepository.h"
#include "ui/activities/volunteerbox.h"
#include "ui/conversations/askfields.h"
#include "ui/conversations/notefield.h"
#include "ui/conversations/questionfields.h"
#include "ui/conversations/whobox.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datefield.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// Chooses what is stored as `key`, also when it is offered no more.
void choose(QComboBox *box, const QString &key, const QString &label)
{
    if (box->findData(key) < 0)
        box->addItem(label, key);
    box->setCurrentIndex(box->findData(key));
}

} // namespace

ConversationForm::ConversationForm(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_codes(CodeBook::load(context.campaign.connection()).valueOr(CodeBook()))
    , m_form(new QFormLayout(this))
    , m_door(new QComboBox)
    , m_who(new WhoBox(context))
    , m_outcome(new QComboBox)
    , m_support(new QComboBox)
    , m_questions(new QuestionFields)
    , m_asks(new AskFields(context, m_codes))
    , m_note(new NoteField)
    , m_day(new DateField(context.clock))
    , m_volunteer(new VolunteerBox(tr("not said")))
    , m_activity(new QComboBox)
{
    buildFields();
    for (const Code &code : m_codes.ofKind(CodeKind::Outcome))
        m_outcome->addItem(code.label, code.key);
    fillSupport();
    m_day->setLookingBack();
    m_day->setDate(context.clock.today());
    m_volunteer->reload(context.campaign.connection());
    fillActivities();
    fillQuestions({});
    setDoors({});
    connect(m_door, &QComboBox::currentIndexChanged, this, &ConversationForm::fillDoor);
    connect(m_who, &QComboBox::currentTextChanged, this, &ConversationForm::offerOutcome);
    connect(m_outcome, &QComboBox::activated, this, [this] { m_isOutcomeChosen = true; });
    connect(m_outcome, &QComboBox::currentIndexChanged, this, [this] {
        m_support->setEnabled(isContact());
        m_questions->setEnabled(isContact());
    });
    connect(m_day, &DateField::dateChanged, this, [this] {
        fillActivities();
        fillQuestions(m_questions->answers());
    });
}

void ConversationForm::buildFields()
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setVerticalSpacing(Space::kInside);
    m_form->setHorizontalSpacing(Space::kGroup);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addField(tr("D&oor"), m_door, u"conversationDoorComboBox"_s);
    addField(tr("&With"), m_who, u"conversationWhoBox"_s);
    addField(tr("O&utcome"), m_outcome, u"conversationOutcomeComboBox"_s);
    addField(tr("&Support"), m_support, u"conversationSupportComboBox"_s);
    addField(QString(), m_questions, u"conversationQuestionFields"_s);
    addField(tr("Asks"), m_asks, u"conversationAskFields"_s);
    addField(tr("&Note"), m_note, u"conversationNoteField"_s);
    addField(tr("D&ay"), m_day, u"conversationDateField"_s);
    addField(tr("&By"), m_volunteer, u"conversationVolunteerComboBox"_s);
    addField(tr("A&t"), m_activity, u"conversationActivityComboBox"_s);
}

void ConversationForm::addField(const QString &label, QWidget *field, const QString &name)
{
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(u'&'));
    m_form->addRow(label, field);
}

void ConversationForm::fillSupport()
{
    m_support->clear();
    m_support->addItem(tr("not said"), QString());
    for (const Code &code : m_codes.ofKind(CodeKind::Support))
        m_support->addItem(u"%1 %2"_s.arg(code.written(), code.label), code.key);
}

bool ConversationForm::isContact() const { return m_codes.isContact(m_outcome->currentData().toString()); }

void ConversationForm::setDoors(const QList<DoorId> &doors)
{
    const QSignalBlocker blocker(m_door);
    m_door->clear();
    for (const DoorId id : doors) {
        const auto door = DoorRepository::find(m_context.campaign.connection(), id).valueOr({});
        if (door)
            m_door->addItem(door->label(), id.value());
    }
    m_form->setRowVisible(m_door, doors.size() > 1);
    fillDoor();
}

void ConversationForm::fillDoor() { m_who->setDoor(DoorId(m_door->currentData().toLongLong())); }

/// Somebody was spoken to, a door alone was knocked at; until the user says otherwise.
void ConversationForm::offerOutcome()
{
    if (m_isOutcomeChosen)
        return;
    const bool isDoorAlone = m_door->currentIndex() >= 0 && !m_who->isSomebody();
    for (int place = 0; place < m_outcome->count(); ++place) {
        if (m_codes.isContact(m_outcome->itemData(place).toString()) != isDoorAlone)
            return m_outcome->setCurrentIndex(place);
    }
}

void ConversationForm::setPerson(PersonId id) { m_who->setPerson(id); }

void ConversationForm::fillActivities()
{
    const QVariant kept = m_activity->currentData();
    m_activity->clear();
    m_activity->addItem(tr("no stall or session"), 0);
    const QDate day = m_day->date();
    for (const Activity &activity :
         ActivityRepository::list(m_context.campaign.connection(), {.from = day, .to = day, .withCancelled = false})
             .valueOr({}))
        m_activity->addItem(activity.title, activity.id.value());
    m_activity->setCurrentIndex(std::max(0, m_activity->findData(kept)));
}

void ConversationForm::setActivity(ActivityId id)
{
    const auto activity = ActivityRepository::find(m_context.campaign.connection(), id);
    if (!activity)
        return;
    m_day->setDate(std::min(activity->date, m_context.clock.today())); // nothing was heard tomorrow
    fillActivities();
    if (m_activity->findData(id.value()) < 0)
        m_activity->addItem(activity->title, id.value());
    m_activity->setCurrentIndex(m_activity->findData(id.value()));
    fillQuestions({});
}

/// What is asked on the day, and what was answered although it is asked no more.
void ConversationForm::fillQuestions(const QList<SurveyAnswer> &answered)
{
    Connection &c = m_context.campaign.connection();
    QList<Question> questions = QuestionRepository::asked(c, m_day->date()).valueOr({});
    for (const Question &known : QuestionRepository::list(c).valueOr({})) {
        const auto isIt = [&](const Question &one) { return one.id == known.id; };
        const bool isAnswered = std::any_of(answered.cbegin(), answered.cend(),
                                            [&](const SurveyAnswer &one) { return one.question == known.id; });
        if (isAnswered && std::none_of(questions.cbegin(), questions.cend(), isIt))
            questions += known;
    }
    m_questions->setQuestions(questions);
    m_questions->setAnswers(answered);
    m_form->setRowVisible(m_questions, !questions.isEmpty());
}

void ConversationForm::setHeard(const Heard &heard)
{
    m_heard = heard;
    m_isOutcomeChosen = true;
    const Conversation &said = heard.conversation;
    if (said.door)
        setDoors({said.door});
    if (said.person)
        setPerson(said.person);
    choose(m_outcome, said.outcome, m_codes.label(CodeKind::Outcome, said.outcome));
    choose(m_support, said.support, m_codes.label(CodeKind::Support, said.support));
    m_day->setDate(QDateTime::fromMSecsSinceEpoch(said.heldAt).date());
    fillActivities();
    m_activity->setCurrentIndex(std::max(0, m_activity->findData(said.activity.value())));
    m_volunteer->setVolunteer(said.volunteer);
    fillQuestions(said.answers);
    m_asks->setAsks(heard.asks);
    m_note->setText(said.note);
}

Heard ConversationForm::heard() const
{
    Heard heard = m_heard;
    Conversation &said = heard.conversation;
    said.door = DoorId(m_door->currentData().toLongLong());
    said.person = m_who->person();
    heard.newName = m_who->newName();
    said.outcome = m_outcome->currentData().toString();
    said.support = isContact() ? m_support->currentData().toString() : QString();
    said.answers = isContact() ? m_questions->answers() : QList<SurveyAnswer>();
    said.note = m_note->text();
    if (QDateTime::fromMSecsSinceEpoch(said.heldAt).date() != m_day->date())
        said.heldAt = heardAt(m_day->date(), m_context.clock);
    said.volunteer = m_volunteer->volunteer();
    said.activity = ActivityId(m_activity->currentData().toLongLong());
    said.recordedAt = m_context.clock.nowMs();
    heard.asks = m_asks->asks();
    heard.owner = m_asks->owner();
    heard.dueOn = m_asks->dueOn();
    return heard;
}

void ConversationForm::takeFocus() { (m_who->person() ? static_cast<QWidget *>(m_outcome) : m_who)->setFocus(); }

void ConversationForm::prepareNext()
{
    m_isOutcomeChosen = false;
    fillDoor();
    offerOutcome();
    m_support->setCurrentIndex(0);
    m_questions->setAnswers({});
    m_asks->clear();
    m_note->setText({});
    takeFocus();
}

} // namespace rosette
