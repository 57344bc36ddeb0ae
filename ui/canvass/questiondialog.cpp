#include "ui/canvass/questiondialog.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

#include "models/canvass/survey.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChoiceLines = 5;

} // namespace

QuestionDialog::QuestionDialog(AppContext &context, const QString &title, const QString &verb, QWidget *parent)
    : FormDialog(title, verb, parent)
    , m_context(context)
    , m_text(new QLineEdit)
    , m_short(new QLineEdit)
    , m_kind(new QComboBox)
    , m_choices(new QPlainTextEdit)
    , m_survey(new QComboBox)
{
    setObjectName(u"questionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    buildForm();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &QuestionDialog::showKind);
    connect(this, &FormDialog::submitted, this, &QuestionDialog::save);
}

QuestionDialog *QuestionDialog::adding(AppContext &context, SurveyId survey, QWidget *parent)
{
    auto *dialog = new QuestionDialog(context, tr("Add a question"), tr("Add"), parent);
    Question question;
    question.survey = survey;
    dialog->show(question);
    return dialog;
}

QuestionDialog *QuestionDialog::changing(AppContext &context, const Question &question, QWidget *parent)
{
    auto *dialog = new QuestionDialog(context, tr("Change a question"), tr("Change"), parent);
    dialog->addNote(tr("Once it was asked or printed, other words make it another question: the old one goes out of "
                       "use and keeps its answers."));
    dialog->show(question);
    return dialog;
}

void QuestionDialog::buildForm()
{
    m_text->setObjectName(u"questionTextLineEdit"_s);
    m_text->setPlaceholderText(tr("Should Mill Road be closed to through traffic?"));
    m_short->setObjectName(u"questionShortLineEdit"_s);
    m_short->setPlaceholderText(tr("Mill Road"));
    m_kind->setObjectName(u"questionKindComboBox"_s);
    m_kind->addItem(tr("yes or no"), int(QuestionKind::YesNo));
    m_kind->addItem(tr("one of several"), int(QuestionKind::Choice));
    m_kind->addItem(tr("from 1 to 5"), int(QuestionKind::Scale));
    m_kind->addItem(tr("in their own words"), int(QuestionKind::Text));
    m_choices->setObjectName(u"questionChoicesTextEdit"_s);
    m_choices->setPlaceholderText(tr("One answer a line, in the order of the boxes"));
    m_choices->setTabChangesFocus(true);
    m_choices->setFixedHeight(m_choices->fontMetrics().lineSpacing() * kChoiceLines + 12);
    m_survey->setObjectName(u"questionSurveyComboBox"_s);
    m_survey->addItem(tr("every door, always"), 0);
    for (const Survey &survey : SurveyRepository::list(m_context.campaign.connection()).valueOr({}))
        m_survey->addItem(survey.periodText().isEmpty() ? survey.name
                                                        : u"%1, %2"_s.arg(survey.name, survey.periodText()),
                          survey.id.value());
    form()->addRow(tr("&Question"), m_text);
    form()->addRow(tr("On &sheets"), m_short);
    form()->addRow(tr("&Answered"), m_kind);
    form()->addRow(tr("A&nswers"), m_choices);
    form()->addRow(tr("As&ked at"), m_survey);
}

void QuestionDialog::show(const Question &question)
{
    m_question = question;
    m_text->setText(question.text);
    m_short->setText(question.shortText);
    m_kind->setCurrentIndex(m_kind->findData(int(question.kind)));
    m_choices->setPlainText(question.choices.join(u'\n'));
    m_survey->setCurrentIndex(std::max(0, m_survey->findData(question.survey.value())));
    showKind();
}

void QuestionDialog::showKind()
{
    form()->setRowVisible(m_choices, QuestionKind(m_kind->currentData().toInt()) == QuestionKind::Choice);
}

Question QuestionDialog::typed() const
{
    Question question = m_question;
    question.text = m_text->text().simplified();
    question.shortText = m_short->text().simplified();
    question.kind = QuestionKind(m_kind->currentData().toInt());
    question.choices.clear();
    if (question.kind == QuestionKind::Choice) {
        for (const QString &line : m_choices->toPlainText().split(u'\n')) {
            if (!line.simplified().isEmpty() && !question.choices.contains(line.simplified()))
                question.choices += line.simplified();
        }
    }
    question.survey = SurveyId(m_survey->currentData().toLongLong());
    return question;
}

void QuestionDialog::save()
{
    const Question question = typed();
    const Status status = m_context.campaign.edit(
        question.id ? tr("Change a question") : tr("Add a question"), [&](Connection &c) -> Status {
            const auto saved = question.id ? QuestionRepository::revise(c, question, m_context.clock.nowMs())
                                           : QuestionRepository::add(c, question, m_context.clock.nowMs());
            return saved ? Status() : Status(saved.error());
        });
    if (status)
        accept();
    else
        showProblem(status.error().message);
}

} // namespace rosette
