#include "ui/volunteers/volunteerdetails.h"

#include <QAction>
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include "models/base/localtime.h"
#include "models/volunteers/availabilityrepository.h"
#include "models/volunteers/lastasked.h"
#include "models/volunteers/skill.h"
#include "models/volunteers/volunteercontacts.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/volunteers/absencelist.h"
#include "ui/volunteers/availabilitygrid.h"
#include "ui/volunteers/consentbox.h"
#include "ui/volunteers/nextshifts.h"
#include "ui/volunteers/skillchips.h"
#include "ui/volunteers/thankslist.h"
#include "ui/volunteers/volunteerhints.h"
#include "ui/volunteers/yearview.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QLineEdit *lineEdit(const QString &objectName)
{
    auto *field = new QLineEdit;
    field->setObjectName(objectName);
    return field;
}

QCheckBox *checkBox(const QString &objectName, const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(objectName);
    box->setAccessibleName(text);
    return box;
}

} // namespace

VolunteerDetails::VolunteerDetails(AppContext &context, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
    , m_forename(lineEdit(u"forenameLineEdit"_s))
    , m_surname(lineEdit(u"surnameLineEdit"_s))
    , m_mobile(lineEdit(u"mobileLineEdit"_s))
    , m_phone(lineEdit(u"phoneLineEdit"_s))
    , m_email(lineEdit(u"emailLineEdit"_s))
    , m_postcode(lineEdit(u"postcodeLineEdit"_s))
    , m_consent(new ConsentBox)
    , m_limit(new QSpinBox)
    , m_skills(new SkillChips)
    , m_grid(new AvailabilityGrid)
    , m_timesText(new QLabel)
    , m_absences(new AbsenceList(context))
    , m_shifts(new QLabel)
    , m_note(new QPlainTextEdit)
    , m_isNew(checkBox(u"isNewCheckBox"_s, tr("New: pair with somebody experienced")))
    , m_avoidsStairs(checkBox(u"avoidsStairsCheckBox"_s, tr("No stairs")))
    , m_isActive(checkBox(u"isActiveCheckBox"_s, tr("Active: may be asked")))
    , m_likesEveryWeek(checkBox(u"likesEveryWeekCheckBox"_s, tr("Likes to come every week")))
    , m_isRepresentative(checkBox(u"isRepresentativeCheckBox"_s, tr("Representative: councillor, candidate")))
    , m_office(lineEdit(u"officeLineEdit"_s))
    , m_hints(new VolunteerHints(context))
    , m_year(new YearView)
    , m_thanks(new ThanksList(context))
{
    setNothing(tr("Choose a volunteer to see when they are free and where they are next."));
    buildFields();
    buildActions();
    connect(this, &DetailsPane::saved, this, [this](QWidget *field) { field == m_consent ? saveConsent() : save(); });
    connect(this, &DetailsPane::restored, this, &VolunteerDetails::refill);
    connect(m_skills, &SkillChips::skillsEdited, this, &VolunteerDetails::save);
    connect(m_grid, &AvailabilityGrid::availabilityEdited, this, &VolunteerDetails::saveTimes);
}

void VolunteerDetails::buildFields()
{
    m_limit->setObjectName(u"limitSpinBox"_s);
    m_limit->setRange(0, 14);
    m_limit->setSpecialValueText(tr("as many as needed"));
    m_office->setPlaceholderText(tr("Councillor, Millfield"));
    m_note->setObjectName(u"noteTextEdit"_s);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(m_note->fontMetrics().lineSpacing() * 3 + 12);
    m_shifts->setObjectName(u"nextShiftsLabel"_s);
    m_timesText->setObjectName(u"timesTextLabel"_s);
    for (QLabel *text : {m_timesText, m_shifts}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    Theme::makeSecondary(m_timesText);

    addWidget(m_hints);
    QFormLayout *contact = addSection();
    addField(contact, tr("Mobile"), m_mobile);
    addField(contact, tr("Other phone"), m_phone);
    addField(contact, tr("E-mail"), m_email);
    addField(contact, tr("Postcode"), m_postcode);
    addField(contact, tr("Contact"), m_consent);
    addSection(tr("Can do"));
    addWidget(m_skills);
    addSection(tr("When free"));
    addWidget(m_grid);
    addWidget(m_timesText);
    addField(addSection(), tr("Shifts a week"), m_limit);
    addSection(tr("Away"));
    addWidget(m_absences);
    addSection(tr("Next shifts"));
    addWidget(m_shifts);
    addSection(tr("The last twelve months"));
    addWidget(m_year);
    addSection(tr("Thanks"));
    addWidget(m_thanks);
    QFormLayout *more = addSection(tr("More"));
    addField(more, tr("Note"), m_note);
    for (QCheckBox *box : {m_isNew, m_avoidsStairs, m_likesEveryWeek, m_isActive, m_isRepresentative})
        addField(more, QString(), box);
    addField(more, tr("As what"), m_office);
    addField(more, tr("Forename"), m_forename);
    addField(more, tr("Surname"), m_surname);
}

void VolunteerDetails::buildActions()
{
    auto *remove = new QAction(iconNamed(u"delete"_s), tr("Remove"), this);
    remove->setObjectName(u"removeVolunteerAction"_s);
    connect(remove, &QAction::triggered, this, [this] { emit removeRequested(m_row.volunteer.id); });
    addAction(remove);
}

void VolunteerDetails::showVolunteer(const VolunteerRowData &row)
{
    m_row = row;
    showContent();
    refill();
}

void VolunteerDetails::refill()
{
    const Volunteer &v = m_row.volunteer;
    setTitle(v.name());
    setSubtitle(QStringList{v.isRepresentative ? Theme::shapeOf(Meaning::Information) + u' ' +
                                                     (v.office.isEmpty() ? tr("Representative") : v.office)
                                               : QString(),
                            v.wardName, v.sinceText.isEmpty() ? QString() : tr("since %1").arg(v.sinceText),
                            lastAskedWords(v.lastAskedAtMs, m_context.clock.nowMs())}
                    .filter(QRegularExpression(u"."_s))
                    .join(u" · "_s));
    m_forename->setText(v.forename);
    m_surname->setText(v.surname);
    m_mobile->setText(v.mobile);
    m_phone->setText(v.phone);
    m_email->setText(v.email);
    m_postcode->setText(v.postcode);
    m_limit->setValue(v.maxShiftsPerWeek.value_or(0));
    QStringList known;
    for (const Skill &skill : SkillRepository::list(m_context.campaign.connection()).valueOr({}))
        known += skill.name;
    m_skills->setKnownSkills(known);
    m_skills->setSkills(v.skills);
    m_grid->setAvailability(m_row.weekly);
    const QString words = m_row.weekly.words();
    m_timesText->setText(v.availabilityText.isEmpty() ? words
                                                      : tr("%1\nSaid: “%2”").arg(words, v.availabilityText).trimmed());
    m_timesText->setVisible(!m_timesText->text().isEmpty());
    m_absences->showVolunteer(v.id);
    m_shifts->setText(nextShiftsText(m_context.campaign.connection(), v.id, m_context.clock.today()));
    if (m_note->toPlainText() != v.note)
        m_note->setPlainText(v.note);
    m_isNew->setChecked(v.isNew);
    m_avoidsStairs->setChecked(v.avoidsStairs);
    m_isActive->setChecked(v.isActive);
    m_likesEveryWeek->setChecked(v.likesEveryWeek);
    m_isRepresentative->setChecked(v.isRepresentative);
    m_office->setText(v.office);
    m_year->setYear(m_row.year);
    m_thanks->showVolunteer(v.id, m_row.given);
    m_hints->showVolunteer(v);
    m_consent->showPerson(m_context.campaign.connection(), v.person);
}

void VolunteerDetails::edit(const QString &text, const std::function<Status(Connection &)> &change)
{
    const Status status = m_context.campaign.edit(text, change);
    if (status)
        return;
    m_context.messages.showError(status.error());
    refill();
}

void VolunteerDetails::save()
{
    Volunteer v = m_row.volunteer;
    v.forename = m_forename->text().simplified();
    v.surname = m_surname->text().simplified();
    v.mobile = m_mobile->text();
    v.phone = m_phone->text();
    v.email = m_email->text();
    v.postcode = m_postcode->text();
    v.skills = m_skills->skills();
    v.maxShiftsPerWeek = m_limit->value() > 0 ? std::optional(m_limit->value()) : std::nullopt;
    v.note = m_note->toPlainText();
    v.isNew = m_isNew->isChecked();
    v.avoidsStairs = m_avoidsStairs->isChecked();
    v.isActive = m_isActive->isChecked();
    v.likesEveryWeek = m_likesEveryWeek->isChecked();
    v.office = m_office->text().simplified();
    v.isRepresentative = m_isRepresentative->isChecked() || (!v.office.isEmpty() && m_row.volunteer.office.isEmpty());
    edit(tr("Change %1").arg(v.name()), [&](Connection &c) { return VolunteerRepository::update(c, v); });
}

void VolunteerDetails::saveConsent()
{
    const Consent consent = m_consent->consent();
    edit(tr("Note the consent of %1").arg(m_row.volunteer.name()), [&](Connection &c) -> Status {
        ROSETTE_CHECK(VolunteerContacts::setConsent(c, m_row.volunteer.person, consent, m_context.clock.nowMs(),
                                                    tr("the organiser")));
        return {};
    });
}

void VolunteerDetails::saveTimes(const WeeklyAvailability &availability)
{
    const VolunteerId id = m_row.volunteer.id;
    edit(tr("Change when %1 is free").arg(m_row.volunteer.name()),
         [&](Connection &c) { return AvailabilityRepository::save(c, id, availability); });
}

} // namespace rosette
