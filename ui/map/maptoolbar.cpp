#include "ui/map/maptoolbar.h"

#include <QAction>
#include <QActionGroup>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/mapview/mappanel.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

MapToolBar::MapToolBar(MapToolView *view, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
    , m_tools(new QActionGroup(this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(u"mapToolBar"_s);
    makeMapPanel(this);
    m_layout->setContentsMargins(4, 4, 4, 4);
    m_layout->setSpacing(2);
    addTool(MapTool::Select, u"select"_s, tr("Look and move"), u"mapSelectTool"_s, QKeySequence(tr("V")));
    addTool(MapTool::Rectangle, u"rectangle"_s, tr("Select doors in a rectangle"), u"mapRectangleTool"_s,
            QKeySequence(tr("R")));
    addTool(MapTool::Lasso, u"lasso"_s, tr("Select doors with a lasso"), u"mapLassoTool"_s, QKeySequence(tr("L")));
    addTool(MapTool::Measure, u"measure"_s, tr("Measure a way or an area"), u"mapMeasureTool"_s, QKeySequence(tr("M")));
    addTool(MapTool::AddStall, u"stalls"_s, tr("Put a stall here"), u"mapStallTool"_s, QKeySequence(tr("S")));
    addTool(MapTool::PlaceDoors, u"pin"_s, tr("Put doors right"), u"mapPlaceTool"_s, QKeySequence(tr("D")));
    addLine();
    connect(addCommand(u"zoomin"_s, tr("Zoom in (+)"), u"mapZoomIn"_s), &QAction::triggered, view,
            [view] { view->zoomBy(1); });
    connect(addCommand(u"zoomout"_s, tr("Zoom out (−)"), u"mapZoomOut"_s), &QAction::triggered, view,
            [view] { view->zoomBy(-1); });
    connect(addCommand(u"fit"_s, tr("Whole campaign (Home)"), u"mapShowAll"_s), &QAction::triggered, view,
            &MapView::showAll);
    connect(view, &MapToolView::toolChanged, this, [this](MapTool tool) {
        for (QAction *action : m_tools->actions())
            action->setChecked(action->data().toInt() == int(tool));
    });
}

void MapToolBar::addTool(MapTool tool, const QString &iconName, const QString &text, const QString &name,
                         const QKeySequence &shortcut)
{
    auto *action = new QAction(iconNamed(iconName), text, m_tools);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(tool == m_view->tool());
    action->setData(int(tool));
    action->setToolTip(tr("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText)));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // a field that is typed in takes its letters first
    parentWidget()->addAction(action);
    connect(action, &QAction::triggered, m_view, [view = m_view, tool] { view->setTool(tool); });
    addButton(action);
}

void MapToolBar::addLine()
{
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    m_layout->addWidget(line);
}

QAction *MapToolBar::addCommand(const QString &iconName, const QString &text, const QString &name)
{
    auto *action = new QAction(iconNamed(iconName), text, this);
    action->setObjectName(name);
    addButton(action);
    return action;
}

void MapToolBar::addAction(QAction *action) { addButton(action); }

void MapToolBar::addButton(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setObjectName(action->objectName() + "ToolButton"_L1);
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    button->setAutoRaise(true);
    button->setIconSize({20, 20});
    m_layout->addWidget(button);
}

} // namespace rosette
