#include "ui/canvass/surveydialog.h"

#include <QFormLayout>
#include <QLineEdit>

#include "ui/widgets/datefield.h"

namespace rosette {

using namespace Qt::StringLiterals;

SurveyDialog::SurveyDialog(AppContext &context, const Survey &survey, QWidget *parent)
    : FormDialog(survey.id ? tr("Change the survey") : tr("Start a survey"), survey.id ? tr("Change") : tr("Start"),
                 parent)
    , m_context(context)
    , m_survey(survey)
    , m_name(new QLineEdit(survey.name))
    , m_purpose(new QLineEdit(survey.purpose))
    , m_from(new DateField(context.clock))
    , m_until(new DateField(context.clock))
{
    setObjectName(u"surveyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_name->setObjectName(u"surveyNameLineEdit"_s);
    m_name->setPlaceholderText(tr("Mill Road consultation"));
    m_purpose->setObjectName(u"surveyPurposeLineEdit"_s);
    m_purpose->setPlaceholderText(tr("What people are told before they answer: who asks, and what for"));
    m_from->setObjectName(u"surveyFromDateField"_s);
    m_from->setDate(survey.from);
    m_until->setObjectName(u"surveyUntilDateField"_s);
    m_until->setDate(survey.until);
    form()->addRow(tr("&Name"), m_name);
    form()->addRow(tr("&Purpose"), m_purpose);
    form()->addRow(tr("&From"), m_from);
    form()->addRow(tr("&Until"), m_until);
    addNote(tr("Its questions are on sheets and forms from the first day to the last. Answers stay afterwards."));
    connect(this, &FormDialog::submitted, this, &SurveyDialog::save);
}

void SurveyDialog::save()
{
    Survey survey = m_survey;
    survey.name = m_name->text().simplified();
    survey.purpose = m_purpose->text().simplified();
    survey.from = m_from->date();
    survey.until = m_until->date();
    if (!m_from->hasAcceptableText() || !m_until->hasAcceptableText())
        return showProblem(tr("Write days such as “sat 28” or “12 Dec”."));
    SurveyId id = survey.id;
    const Status status = m_context.campaign.edit(survey.id ? tr("Change the survey %1").arg(survey.name)
                                                            : tr("Start the survey %1").arg(survey.name),
                                                  [&](Connection &c) -> Status {
                                                      ROSETTE_CHECK(survey.check());
                                                      if (survey.id)
                                                          return SurveyRepository::update(c, survey);
                                                      survey.createdAt = m_context.clock.nowMs();
                                                      ROSETTE_ASSIGN(id, SurveyRepository::insert(c, survey));
                                                      return {};
                                                  });
    if (!status)
        return showProblem(status.error().message);
    emit saved(id);
    accept();
}

} // namespace rosette
