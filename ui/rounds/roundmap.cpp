#include "ui/rounds/roundmap.h"

#include <algorithm>

#include <QAction>
#include <QActionGroup>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/mapview/mappanel.h"
#include "ui/mapview/mapscenesource.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

RoundMap::RoundMap(AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_view(new RoundMapView)
    , m_tools(new QFrame(this))
    , m_toolActions(new QActionGroup(this))
    , m_nothing(new QLabel(tr("No map yet. Import an extract of the streets on the page “Imports”."), this))
{
    setObjectName(u"roundMap"_s);
    setMinimumSize(160, 120);
    MapLayers layers;
    layers.hasRounds = false; // drawn by the view itself: proposals too
    layers.hasStalls = false;
    m_view->setLayers(layers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_tools->raise();
    m_nothing->raise();
    setFocusProxy(m_view);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    buildTools();
    connect(m_view, &RoundMapView::chosen, this, &RoundMap::chosen);
    connect(m_view, &RoundMapView::doorsDrawn, this, &RoundMap::doorsDrawn);
    connect(m_view, &RoundMapView::pointClicked, this, &RoundMap::pointClicked);
    connect(m_view, &RoundMapView::escaped, this, &RoundMap::escaped);
}

void RoundMap::buildTools()
{
    makeMapPanel(m_tools);
    auto *layout = new QVBoxLayout(m_tools);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(0);
    addTool(RoundMapTool::Look, u"select"_s, tr("Choose rounds and move the map"), u"roundMapLookAction"_s,
            QKeySequence(tr("V")));
    addTool(RoundMapTool::Lasso, u"lasso"_s, tr("Draw around doors"), u"roundMapLassoAction"_s, QKeySequence(tr("L")));
    auto *fit = new QAction(iconNamed(u"fit"_s), tr("All rounds (Home)"), this);
    fit->setObjectName(u"roundMapFitAction"_s);
    connect(fit, &QAction::triggered, m_view, &MapView::showAll);
    addButton(fit);
    m_tools->adjustSize();
    connect(m_view, &RoundMapView::toolChanged, this, [this](RoundMapTool tool) {
        for (QAction *action : m_toolActions->actions())
            action->setChecked(action->data().toInt() == int(tool));
    });
}

QAction *RoundMap::addTool(RoundMapTool tool, const QString &iconName, const QString &text, const QString &name,
                           const QKeySequence &shortcut)
{
    auto *action = new QAction(iconNamed(iconName), text, m_toolActions);
    action->setObjectName(name);
    action->setCheckable(true);
    action->setChecked(tool == m_view->tool());
    action->setData(int(tool));
    action->setToolTip(u"%1 (%2)"_s.arg(text, shortcut.toString(QKeySequence::NativeText)));
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    connect(action, &QAction::triggered, m_view, [this, tool] {
        m_view->setTool(tool);
        m_view->setFocus();
    });
    addButton(action);
    return action;
}

QAction *RoundMap::toolAction(RoundMapTool tool) const
{
    const QList<QAction *> actions = m_toolActions->actions();
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [tool](const QAction *action) { return action->data().toInt() == int(tool); });
    return found == actions.end() ? nullptr : *found;
}

void RoundMap::setLassoOffered(bool isOffered)
{
    QAction *const lasso = toolAction(RoundMapTool::Lasso);
    lasso->setEnabled(isOffered);
    m_tools->findChild<QToolButton *>(lasso->objectName() + "ToolButton"_L1)->setVisible(isOffered);
    m_tools->adjustSize();
}

void RoundMap::addButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setObjectName(action->objectName() + "ToolButton"_L1);
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    button->setAutoRaise(true);
    m_tools->layout()->addWidget(button);
}

void RoundMap::setItems(const QList<RoundMapItem> &items) { m_view->setItems(items); }

void RoundMap::setChosen(const QList<qint64> &keys)
{
    m_view->setChoice({keys, m_view->choice().keys == keys ? m_view->choice().markedStage : -1});
}

void RoundMap::setMarkedStage(int stage) { m_view->setChoice({m_view->choice().keys, stage}); }

void RoundMap::showItems(const QList<qint64> &keys)
{
    const GeoBox box = m_view->boxOf(keys);
    if (!m_view->viewport().box().contains(box))
        m_view->showBox(box);
}

void RoundMap::showBox(const GeoBox &box)
{
    m_firstBox = box;
    m_view->showBox(box);
}

void RoundMap::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_source)
        return;
    m_source = new MapSceneSource(m_context, this);
    m_source->setLayers(m_view->layers());
    connect(m_source, &MapSceneSource::loaded, this, &RoundMap::adoptScene);
}

void RoundMap::adoptScene()
{
    const bool isFirst = !m_view->scene();
    m_view->setScene(m_source->scene());
    m_nothing->setVisible(m_source->scene()->isEmpty());
    if (isFirst && m_firstBox.isValid())
        m_view->showBox(m_firstBox);
    else if (isFirst)
        m_view->showAll();
}

void RoundMap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_tools->move(Space::kInside, Space::kInside);
    m_nothing->setGeometry(rect().adjusted(Space::kGroup, 0, -Space::kGroup, 0));
}

} // namespace rosette
