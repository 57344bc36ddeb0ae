#include "ui/canvass/scriptsview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/canvass/survey.h"
#include "ui/canvass/scriptsmodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/theme.h"
#include "ui/widgets/detailspane.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextLines = 14;

} // namespace

ScriptsView::ScriptsView(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ScriptsModel(this))
    , m_list(new QListView)
    , m_details(new DetailsPane)
    , m_title(new QLineEdit)
    , m_text(new QPlainTextEdit)
    , m_survey(new QComboBox)
    , m_isPrinted(new QCheckBox(tr("Goes out with contact sheets")))
{
    buildDetails();
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildList());
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ScriptsView::showCurrent);
    connect(m_details, &DetailsPane::saved, this, &ScriptsView::save);
    connect(m_details, &DetailsPane::restored, this, &ScriptsView::refill);
    connect(m_details, &DetailsPane::closeRequested, m_list, [this] { m_list->setCurrentIndex({}); });
    showCurrent();
}

QWidget *ScriptsView::buildList()
{
    m_list->setObjectName(u"scriptsListView"_s);
    m_list->setAccessibleName(tr("Scripts"));
    m_list->setModel(m_model);
    m_list->setSpacing(Space::kInside / 4);
    auto *add = new QAction(iconNamed(u"add"_s), tr("Write a script"), this);
    add->setObjectName(u"addScriptAction"_s);
    connect(add, &QAction::triggered, this, &ScriptsView::add);
    auto *button = new QToolButton;
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setDefaultAction(add);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kInside);
    column->addWidget(button, 0, Qt::AlignLeft);
    column->addWidget(m_list, 1);
    return side;
}

void ScriptsView::buildDetails()
{
    m_title->setObjectName(u"scriptTitleLineEdit"_s);
    m_text->setObjectName(u"scriptTextEdit"_s);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * kTextLines);
    m_survey->setObjectName(u"scriptSurveyComboBox"_s);
    m_isPrinted->setObjectName(u"scriptPrintedCheckBox"_s);
    m_isPrinted->setAccessibleName(m_isPrinted->text());
    QFormLayout *form = m_details->addSection();
    m_details->addField(form, tr("Title"), m_title);
    m_details->addField(form, tr("Words"), m_text);
    m_details->addField(form, tr("For"), m_survey);
    m_details->addField(form, QString(), m_isPrinted);
    auto *remove = new QAction(iconNamed(u"delete"_s), tr("Remove"), this);
    remove->setObjectName(u"removeScriptAction"_s);
    connect(remove, &QAction::triggered, this, &ScriptsView::remove);
    m_details->addAction(remove);
}

Status ScriptsView::reload()
{
    ROSETTE_CHECK(m_model->load(m_context.campaign.connection()));
    m_list->setCurrentIndex(m_model->index(m_model->indexOf(m_script.id)));
    showCurrent();
    return {};
}

void ScriptsView::showCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    m_script = index.isValid() ? m_model->scripts().at(index.row()) : Script();
    if (!index.isValid()) {
        m_details->setNothing(
            m_model->rowCount() == 0
                ? tr("No script yet. Write what walkers say when the door opens; it is printed before their sheets.")
                : tr("Choose a script to read and change it."));
        return;
    }
    m_details->showContent();
    refill();
}

void ScriptsView::refill()
{
    m_details->setTitle(m_script.title);
    m_details->setSubtitle(m_script.survey ? m_script.surveyName : tr("every walk"));
    m_title->setText(m_script.title);
    if (m_text->toPlainText() != m_script.text)
        m_text->setPlainText(m_script.text);
    m_survey->clear();
    m_survey->addItem(tr("every walk"), 0);
    for (const Survey &survey : SurveyRepository::list(m_context.campaign.connection()).valueOr({}))
        m_survey->addItem(survey.name, survey.id.value());
    m_survey->setCurrentIndex(std::max(0, m_survey->findData(m_script.survey.value())));
    m_isPrinted->setChecked(m_script.isPrinted);
}

void ScriptsView::save()
{
    Script script = m_script;
    script.title = m_title->text().simplified();
    script.text = m_text->toPlainText().trimmed();
    script.survey = SurveyId(m_survey->currentData().toLongLong());
    script.isPrinted = m_isPrinted->isChecked();
    if (script.title.isEmpty() || !edit(tr("Change the script %1").arg(m_script.title),
                                        [&](Connection &c) { return ScriptRepository::update(c, script); }))
        refill();
}

void ScriptsView::add()
{
    Script script;
    script.id = newId<ScriptId>();
    script.title = tr("At the door");
    script.createdAt = m_context.clock.nowMs();
    if (!edit(tr("Write a script"), [&](Connection &c) -> Status {
            const auto id = ScriptRepository::insert(c, script);
            return id ? Status() : Status(id.error());
        }))
        return;
    m_list->setCurrentIndex(m_model->index(m_model->indexOf(script.id)));
    m_text->setFocus();
}

void ScriptsView::remove()
{
    edit(tr("Remove the script %1").arg(m_script.title),
         [&](Connection &c) { return ScriptRepository::remove(c, m_script.id); });
}

bool ScriptsView::edit(const QString &text, const std::function<Status(Connection &)> &change)
{
    const Status status = m_context.campaign.edit(text, change);
    if (!status)
        m_context.messages.showError(status.error());
    return status.isOk();
}

} // namespace rosette
