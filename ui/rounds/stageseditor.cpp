#include "ui/rounds/stageseditor.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

#include "models/rounds/stageresolver.h"
#include "ui/rounds/stagesmodel.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

StagesEditor::StagesEditor(Connection &connection, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_model(new StagesModel(this))
    , m_list(new QListView)
    , m_line(new QLineEdit)
    , m_answer(new QLabel)
    , m_up(addStageAction(u"moveStageUpAction"_s, tr("Move up"), u"up"_s, Qt::ALT | Qt::Key_Up))
    , m_down(addStageAction(u"moveStageDownAction"_s, tr("Move down"), u"down"_s, Qt::ALT | Qt::Key_Down))
    , m_reverse(addStageAction(u"reverseStageAction"_s, tr("Walk it from the other end"), u"redo"_s, Qt::ALT | Qt::Key_R))
    , m_change(addStageAction(u"changeStageAction"_s, tr("Change in words"), u"edit"_s, Qt::Key_F2))
    , m_remove(addStageAction(u"removeStageAction"_s, tr("Remove"), u"delete"_s, QKeySequence::Delete))
{
    m_list->setObjectName(u"stagesListView"_s);
    m_list->setAccessibleName(tr("Stages in walking order"));
    m_list->setModel(m_model);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_line->setObjectName(u"stageLineEdit"_s);
    m_line->setAccessibleName(tr("A stage in words"));
    m_line->installEventFilter(this);
    m_answer->setObjectName(u"stageAnswerLabel"_s);
    m_answer->setWordWrap(true);
    m_answer->setTextFormat(Qt::PlainText);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (QAction *action : m_list->actions()) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(action->text());
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_line);
    layout->addWidget(m_answer);

    connect(m_up, &QAction::triggered, this, [this] { moveCurrent(-1); });
    connect(m_down, &QAction::triggered, this, [this] { moveCurrent(1); });
    connect(m_reverse, &QAction::triggered, this, &StagesEditor::reverseCurrent);
    connect(m_change, &QAction::triggered, this, &StagesEditor::loadCurrent);
    connect(m_remove, &QAction::triggered, this, &StagesEditor::removeCurrent);
    connect(m_list, &QListView::doubleClicked, this, &StagesEditor::loadCurrent);
    connect(m_line, &QLineEdit::returnPressed, this, &StagesEditor::submitLine);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        enableActions();
        emit currentStageChanged(currentStage());
    });
    // After the drop is over: writing it fills the model anew.
    connect(m_model, &StagesModel::rowsMoved, this, [this] {
        m_wanted = currentStage();
        emit edited(m_model->stages(), tr("Move a stage of %1").arg(m_round.name));
    }, Qt::QueuedConnection);
    stopChanging();
}

QAction *StagesEditor::addStageAction(const QString &objectName, const QString &text, const QString &icon, const QKeySequence &shortcut)
{
    auto *action = new QAction(iconNamed(icon), text, this);
    action->setObjectName(objectName);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setToolTip(u"%1 (%2)"_s.arg(text, shortcut.toString(QKeySequence::NativeText)));
    m_list->addAction(action);
    return action;
}

void StagesEditor::showRound(const Round &round, const QList<StageDoors> &stages)
{
    const bool isSame = round.id == m_round.id;
    const int place = m_wanted >= 0 ? m_wanted : isSame ? currentStage() : -1;
    m_wanted = -1;
    m_round = round;
    m_model->setStages(stages);
    if (!isSame || m_changing >= stages.size())
        stopChanging();
    if (!isSame)
        m_line->clear();
    m_list->setCurrentIndex(m_model->index(std::min<int>(place, int(stages.size()) - 1), 0));
    enableActions();
}

int StagesEditor::currentStage() const
{
    return m_list->currentIndex().row();
}

void StagesEditor::enableActions()
{
    const int stage = currentStage();
    m_up->setEnabled(stage > 0);
    m_down->setEnabled(stage >= 0 && stage + 1 < m_model->rowCount());
    for (QAction *action : {m_reverse, m_change, m_remove})
        action->setEnabled(stage >= 0);
}

void StagesEditor::moveCurrent(int by)
{
    const int stage = currentStage();
    if (stage >= 0)
        m_model->moveRow({}, stage, {}, by > 0 ? stage + by + 1 : stage + by);
}

void StagesEditor::reverseCurrent()
{
    QList<Stage> stages = m_model->stages();
    const int stage = currentStage();
    stages[stage] = stages.at(stage).reversed();
    emit edited(stages, tr("Turn round a stage of %1").arg(m_round.name));
}

void StagesEditor::removeCurrent()
{
    QList<Stage> stages = m_model->stages();
    stages.removeAt(currentStage());
    stopChanging();
    emit edited(stages, tr("Remove a stage of %1").arg(m_round.name));
}

void StagesEditor::loadCurrent()
{
    m_changing = currentStage();
    m_line->setText(m_list->currentIndex().data(Qt::EditRole).toString());
    m_line->setFocus();
    m_line->selectAll();
    answer({});
}

void StagesEditor::stopChanging()
{
    m_changing = -1;
    m_line->setPlaceholderText(tr("Add a stage: Acre Lane odds 1-17"));
    answer({});
}

Result<QList<Stage>> StagesEditor::readLine(const QString &text, int place) const
{
    // “evens 30-22” goes on along the street before.
    const QString before = place > 0 ? m_model->stages().at(place - 1).streetName : QString();
    if (before.isEmpty())
        return StageResolver::resolve(m_connection, text, m_round.ward);
    ROSETTE_ASSIGN(QList<Stage> stages, StageResolver::resolve(m_connection, before + u", "_s + text, m_round.ward));
    stages.removeFirst();
    return stages;
}

void StagesEditor::submitLine()
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return;
    const bool isNew = m_changing < 0;
    const int place = isNew ? m_model->rowCount() : m_changing;
    const auto written = readLine(text, place);
    if (!written) {
        answer(written.error().message);
        return;
    }
    QList<Stage> stages = m_model->stages();
    if (!isNew)
        stages.removeAt(place);
    for (int i = 0; i < written->size(); ++i)
        stages.insert(place + i, written->at(i));
    m_wanted = place + int(written->size()) - 1;
    m_line->clear();
    stopChanging();
    emit edited(stages, isNew ? tr("Add %1 to %2").arg(text, m_round.name) : tr("Change a stage of %1").arg(m_round.name));
}

void StagesEditor::answer(const QString &problem)
{
    QPalette colours = m_answer->palette();
    colours.setColor(QPalette::WindowText, Theme::of(Meaning::Problem, palette()));
    m_answer->setPalette(colours);
    m_answer->setText(problem.isEmpty() ? QString() : Theme::shapeOf(Meaning::Problem) + u' ' + problem);
    m_answer->setVisible(!problem.isEmpty());
}

bool StagesEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        m_line->clear();
        stopChanging();
        m_list->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rosette
