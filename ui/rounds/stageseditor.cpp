#include "ui/rounds/stageseditor.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/rounds/stagedelegate.h"
#include "ui/rounds/stageline.h"
#include "ui/rounds/stagesmodel.h"
#include "ui/shell/icons.h"

namespace rosette {

using namespace Qt::StringLiterals;

StagesEditor::StagesEditor(Connection &connection, QWidget *parent)
    : QWidget(parent)
    , m_model(new StagesModel(this))
    , m_list(new QListView)
    , m_line(new StageLine(connection))
    , m_more(new QMenu(this))
    , m_up(addStageAction(u"moveStageUpAction"_s, tr("Move up"), u"up"_s, Qt::ALT | Qt::Key_Up))
    , m_down(addStageAction(u"moveStageDownAction"_s, tr("Move down"), u"down"_s, Qt::ALT | Qt::Key_Down))
    , m_reverse(
          addStageAction(u"reverseStageAction"_s, tr("Walk it from the other end"), u"redo"_s, Qt::ALT | Qt::Key_R))
    , m_change(addStageAction(u"changeStageAction"_s, tr("Change in words"), u"edit"_s, Qt::Key_F2))
    , m_remove(addStageAction(u"removeStageAction"_s, tr("Remove"), u"delete"_s, QKeySequence::Delete))
{
    m_list->setObjectName(u"stagesListView"_s);
    m_list->setAccessibleName(tr("Stages in walking order"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new StageDelegate(m_list));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (QAction *action : m_list->actions()) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(action->text());
        buttons->addWidget(button);
    }
    auto *more = new QToolButton;
    more->setObjectName(u"stageMoreToolButton"_s);
    more->setIcon(iconNamed(u"more"_s));
    more->setAccessibleName(tr("More for this stage"));
    more->setToolTip(tr("More for this stage"));
    more->setAutoRaise(true);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(m_more);
    buttons->addWidget(more);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_line);

    connect(m_up, &QAction::triggered, this, [this] { moveCurrent(-1); });
    connect(m_down, &QAction::triggered, this, [this] { moveCurrent(1); });
    connect(m_reverse, &QAction::triggered, this, &StagesEditor::reverseCurrent);
    connect(m_change, &QAction::triggered, this, [this] { m_line->change(currentStage()); });
    connect(m_remove, &QAction::triggered, this, &StagesEditor::removeCurrent);
    connect(m_list, &QListView::doubleClicked, this, [this] { m_line->change(currentStage()); });
    connect(m_line, &StageLine::entered, this, [this](const QList<Stage> &stages, const QString &what, int last) {
        m_wanted = last;
        emit edited(stages, what);
    });
    connect(m_line, &StageLine::escaped, this, [this] { m_list->setFocus(); });
    connect(m_line, &StageLine::previewed, this, &StagesEditor::previewed);
    connect(m_line, &StageLine::previewEnded, this, &StagesEditor::previewEnded);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        enableActions();
        emit currentStageChanged(currentStage());
    });
    // After the drop is over: writing it fills the model anew.
    connect(
        m_model, &StagesModel::rowsMoved, this,
        [this] {
            m_wanted = currentStage();
            emit edited(m_model->stages(), tr("Move a stage of %1").arg(m_round.name));
        },
        Qt::QueuedConnection);
}

void StagesEditor::addStageMenuAction(QAction *action)
{
    m_list->addAction(action);
    m_more->addAction(action);
}

QAction *StagesEditor::addStageAction(const QString &objectName, const QString &text, const QString &icon,
                                      const QKeySequence &shortcut)
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
    m_line->setStages(round, stages);
    m_list->setCurrentIndex(m_model->index(std::min<int>(place, int(stages.size()) - 1), 0));
    enableActions();
}

int StagesEditor::currentStage() const { return m_list->currentIndex().row(); }

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
    m_line->stop();
    emit edited(stages, tr("Remove a stage of %1").arg(m_round.name));
}

} // namespace rosette
