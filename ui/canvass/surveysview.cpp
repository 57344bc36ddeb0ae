#include "ui/canvass/surveysview.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QToolButton>

#include "ui/canvass/questiondetails.h"
#include "ui/canvass/questiondialog.h"
#include "ui/canvass/questionsmodel.h"
#include "ui/canvass/surveydialog.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/datatable.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kAllSurveys = -1;
constexpr qint64 kEveryDoor = 0;
// In characters.
constexpr int kSurveyLength = 20;
constexpr int kSurveyWidth = 40;

} // namespace

SurveysView::SurveysView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new QuestionsModel(this))
    , m_surveys(new QComboBox)
    , m_about(new QLabel)
    , m_table(new DataTable(u"questions"_s))
    , m_details(new QuestionDetails(context))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::kInside);
    layout->addWidget(buildTop());
    m_about->setObjectName(u"surveyAboutLabel"_s);
    m_about->setWordWrap(true);
    Theme::makeSecondary(m_about);
    layout->addWidget(m_about);
    m_table->setObjectName(u"questionsDataTable"_s);
    m_table->setAccessibleName(tr("Questions"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({36, 12, 18, 6, 14, 12});
    m_table->setEmptyState(
        u"canvass"_s, tr("Nothing is asked yet. A question stands on every sheet; a survey asks some for a while."),
        findChild<QAction *>(u"addQuestionAction"_s));
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    m_details->setMinimumWidth(fontMetrics().averageCharWidth() * kSurveyWidth);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    layout->addWidget(splitter, 1);
    connect(m_table, &DataTable::currentSourceRowChanged, this, &SurveysView::showCurrent);
    connect(m_details, &DetailsPane::closeRequested, m_table, &DataTable::clearSelection);
    connect(m_surveys, &QComboBox::activated, this, [this] {
        const Status status = fillQuestions();
        if (!status)
            m_context.messages.showError(status.error());
    });
}

QWidget *SurveysView::buildTop()
{
    m_surveys->setObjectName(u"surveysComboBox"_s);
    m_surveys->setAccessibleName(tr("Survey"));
    m_surveys->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_surveys->setMinimumContentsLength(kSurveyLength);
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::kInside);
    row->addWidget(m_surveys);
    m_change = makeAction(u"edit"_s, tr("Change survey…"), u"changeSurveyAction"_s, &SurveysView::changeSurvey);
    m_remove = makeAction(u"delete"_s, tr("Remove survey"), u"removeSurveyAction"_s, &SurveysView::removeSurvey);
    QAction *up = makeAction(u"up"_s, tr("Up"), u"questionUpAction"_s, &SurveysView::moveUp);
    QAction *down = makeAction(u"down"_s, tr("Down"), u"questionDownAction"_s, &SurveysView::moveDown);
    up->setShortcut(Qt::ALT | Qt::Key_Up);
    down->setShortcut(Qt::ALT | Qt::Key_Down);
    const auto addButton = [row](QAction *action, Qt::ToolButtonStyle style) {
        auto *button = new QToolButton;
        button->setToolButtonStyle(style);
        button->setDefaultAction(action);
        row->addWidget(button);
        return button;
    };
    addButton(makeAction(u"add"_s, tr("Add a question…"), u"addQuestionAction"_s, &SurveysView::addQuestion),
              Qt::ToolButtonTextBesideIcon);
    addButton(up, Qt::ToolButtonIconOnly);
    addButton(down, Qt::ToolButtonIconOnly);
    auto *surveys = new QMenu(top);
    surveys->addActions({makeAction(u"add"_s, tr("Start a survey…"), u"addSurveyAction"_s, &SurveysView::addSurvey),
                         m_change, m_remove});
    auto *menuAction = new QAction(iconNamed(u"more"_s), tr("Surveys"), this);
    menuAction->setMenu(surveys);
    addButton(menuAction, Qt::ToolButtonTextBesideIcon)->setPopupMode(QToolButton::InstantPopup);
    row->addStretch(1);
    return top;
}

QAction *SurveysView::makeAction(const QString &icon, const QString &text, const QString &name,
                                 void (SurveysView::*run)())
{
    auto *action = new QAction(iconNamed(icon), text, this);
    action->setObjectName(name);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

std::optional<SurveyId> SurveysView::chosen() const
{
    const qint64 id = m_surveys->currentData().toLongLong();
    return id == kAllSurveys ? std::nullopt : std::optional(SurveyId(id));
}

Status SurveysView::reload()
{
    ROSETTE_ASSIGN(m_surveyList, SurveyRepository::list(m_context.campaign.connection()));
    fillSurveys();
    return fillQuestions();
}

void SurveysView::fillSurveys()
{
    const QVariant kept = m_surveys->currentData();
    m_surveys->clear();
    m_surveys->addItem(tr("All questions"), kAllSurveys);
    m_surveys->addItem(tr("At every door"), kEveryDoor);
    for (const Survey &survey : std::as_const(m_surveyList))
        m_surveys->addItem(survey.name, survey.id.value());
    m_surveys->setCurrentIndex(std::max(0, m_surveys->findData(kept)));
}

Status SurveysView::fillQuestions()
{
    const int row = m_table->currentSourceRow();
    const QuestionId shown =
        row >= 0 && row < m_model->questions().size() ? m_model->questions().at(row).id : QuestionId();
    ROSETTE_CHECK(m_model->load(m_context.campaign.connection(), chosen(), m_context.clock.today()));
    const int again = m_model->indexOf(shown);
    if (again >= 0)
        m_table->selectSourceRow(again);
    const auto survey =
        std::find_if(m_surveyList.cbegin(), m_surveyList.cend(), [&](const Survey &one) { return one.id == chosen(); });
    const bool isSurvey = survey != m_surveyList.cend();
    m_change->setEnabled(isSurvey);
    m_remove->setEnabled(isSurvey && survey->people == 0);
    QStringList about;
    if (isSurvey) {
        about = QStringList{survey->periodText(), tr("%n person(s) or door(s) answered", nullptr, survey->people),
                            survey->purpose};
        about.removeAll(QString());
    }
    m_about->setText(about.join(u" · "_s));
    m_about->setVisible(isSurvey);
    showCurrent();
    return {};
}

void SurveysView::showCurrent()
{
    const int row = m_table->currentSourceRow();
    if (row >= 0 && row < m_model->questions().size())
        m_details->showQuestion(m_model->questions().at(row));
    else
        m_details->setNothing(tr("Choose a question to see what people answered."));
}

void SurveysView::addQuestion() { QuestionDialog::adding(m_context, chosen().value_or(SurveyId()), this)->open(); }

void SurveysView::addSurvey() { openSurvey({}); }

void SurveysView::changeSurvey()
{
    for (const Survey &survey : std::as_const(m_surveyList)) {
        if (survey.id == chosen())
            return openSurvey(survey);
    }
}

void SurveysView::openSurvey(const Survey &survey)
{
    auto *dialog = new SurveyDialog(m_context, survey, this);
    connect(dialog, &SurveyDialog::saved, this, [this](SurveyId id) {
        m_surveys->setCurrentIndex(std::max(0, m_surveys->findData(id.value())));
        const Status status = fillQuestions();
        if (!status)
            m_context.messages.showError(status.error());
    });
    dialog->open();
}

void SurveysView::removeSurvey()
{
    if (const auto survey = chosen(); survey && survey->isValid())
        edit(tr("Remove the survey %1").arg(m_surveys->currentText()),
             [&](Connection &c) { return SurveyRepository::remove(c, *survey); });
}

void SurveysView::move(int steps)
{
    const int from = m_table->currentSourceRow();
    const int to = from + steps;
    QList<Question> order = m_model->questions();
    const bool isInside = from >= 0 && from < order.size() && to >= 0 && to < order.size();
    if (!isInside || order.at(from).survey != order.at(to).survey || order.at(from).isRetired != order.at(to).isRetired)
        return;
    edit(tr("Move a question"), [&](Connection &c) -> Status {
        const SurveyId survey = order.at(from).survey;
        order.move(from, to);
        int position = 0;
        for (const Question &question : std::as_const(order)) {
            if (question.survey == survey)
                ROSETTE_CHECK(QuestionRepository::setPosition(c, question.id, ++position));
        }
        return {};
    });
}

void SurveysView::edit(const QString &text, const std::function<Status(Connection &)> &change)
{
    const Status status = m_context.campaign.edit(text, change);
    if (!status)
        m_context.messages.showError(status.error());
}

} // namespace rosette
