#include "ui/map/mappage.h"

#include <QAction>
#include <QLabel>
#include <QTimer>

#include "models/map/mapsceneloader.h"
#include "ui/map/mapcommands.h"
#include "ui/map/mapfindbox.h"
#include "ui/map/maplayerspanel.h"
#include "ui/map/mapreveal.h"
#include "ui/map/mapselectionbar.h"
#include "ui/map/maptargetcard.h"
#include "ui/map/maptoolbar.h"
#include "ui/shell/icons.h"
#include "ui/shell/navigator.h"
#include "ui/shell/taskrunner.h"
#include "ui/shell/theme.h"
#include "ui/widgets/emptypage.h"

namespace rosette {

using namespace Qt::StringLiterals;

MapPage::MapPage(AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_settings(context.campaign.path())
    , m_view(new MapToolView(this))
    , m_commands(new MapCommands(context, this))
    , m_reloadPause(new QTimer(this))
{
    setObjectName(u"mapPage"_s);
    buildPanels();
    connectView();
    m_reloadPause->setSingleShot(true);
    connect(m_reloadPause, &QTimer::timeout, this, &MapPage::reload);
    connect(&context.campaign.notifier(), &ChangeNotifier::changed, this, [this](const ChangeNotice &notice) {
        if (notice.touchesAny({"wards"_L1, "streets"_L1, "doors"_L1, "map_features"_L1, "rounds"_L1, "stages"_L1, "pitches"_L1, "activities"_L1}))
            m_reloadPause->start();
    });
    if (const auto place = m_settings.place())
        m_view->setViewport(place->centre, place->zoom);
    else
        m_view->showAll();
    reload();
}

MapPage::~MapPage() { savePlace(); }

void MapPage::activated() { m_view->setFocus(); }

void MapPage::buildPanels()
{
    m_tools = new MapToolBar(m_view, this);
    auto *save = new QAction(iconNamed(u"export"_s), tr("Save this part of the map as PDF or picture"), this);
    save->setObjectName(u"mapExport"_s);
    connect(save, &QAction::triggered, this, [this] { m_commands->exportMap({.box = m_view->viewport().box()}); });
    m_tools->addAction(save);

    m_find = new MapFindBox(context(), this);
    connect(m_find, &MapFindBox::found, this, [this](const GeoBox &box, const MapTarget &target) {
        m_view->showBox(box);
        if (target)
            showTarget(target);
        m_view->setFocus();
    });

    m_layers = new MapLayersPanel(this);
    m_layers->setLayers(m_settings.layers());
    m_layers->setFolded(m_settings.isPanelFolded());
    m_view->setLayers(m_layers->layers());
    connect(m_layers, &MapLayersPanel::layersChanged, this, [this](const MapLayers &layers) {
        m_view->setLayers(layers);
        m_settings.setLayers(layers);
    });
    connect(m_layers, &MapLayersPanel::foldedChanged, this, [this] {
        m_settings.setPanelFolded(m_layers->isFolded());
        placePanels();
    });

    m_card = new MapTargetCard(context(), m_commands, this);
    connect(m_card, &MapCard::closed, this, &MapPage::closeCard);
    connect(m_card, &MapTargetCard::resized, this, &MapPage::placePanels);
    connect(m_card, &MapTargetCard::selectionRequested, this, [this](const QList<DoorId> &doors) { select(doors, true); });
    m_selectionBar = new MapSelectionBar(this);
    connect(m_selectionBar, &MapSelectionBar::roundRequested, this, [this] { m_commands->makeRound(tr("New round"), m_selected); });
    connect(m_selectionBar, &MapSelectionBar::cleared, this, [this] { select({}, false); });

    m_hover = new QLabel(this);
    m_hover->setObjectName(u"mapHoverLabel"_s);
    m_hover->setAutoFillBackground(true);
    m_hover->setBackgroundRole(QPalette::Base);
    m_hover->setMargin(4);
    m_hover->hide();

    auto *import = new QAction(iconNamed(u"imports"_s, QPalette::HighlightedText), tr("Import a map"), this);
    import->setObjectName(u"mapImportAction"_s);
    connect(import, &QAction::triggered, this, [this] { context().navigator.open(u"imports"_s, {.kind = u"streets"_s}); });
    m_empty = new EmptyPage(u"map"_s, tr("No streets yet: import an OpenStreetMap extract of your area, and the wards' boundaries."), import, this);
    m_empty->setObjectName(u"mapEmptyPage"_s);
    m_empty->setAutoFillBackground(true);
    m_empty->hide();
}

void MapPage::connectView()
{
    connect(m_view, &MapToolView::clicked, this, [this](const MapTarget &target) { showTarget(target); });
    connect(m_view, &MapToolView::hovered, this, &MapPage::showHovered);
    connect(m_view, &MapToolView::doorsSelected, this, &MapPage::select);
    connect(m_view, &MapToolView::stallPlaced, this, [this](LonLat position) {
        m_view->setTool(MapTool::Select);
        m_commands->addPitch(position);
    });
}

void MapPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_view->setGeometry(rect());
    m_empty->setGeometry(rect());
    placePanels();
}

void MapPage::placePanels()
{
    constexpr int kEdge = Space::kBetween;
    m_tools->adjustSize();
    m_tools->move(kEdge, kEdge);
    const int left = m_tools->geometry().right() + kEdge;
    m_find->setGeometry(left, kEdge, std::min(fontMetrics().averageCharWidth() * 46, width() - left - 2 * kEdge - m_layers->width()),
                        m_find->sizeHint().height() + 6);
    m_layers->adjustSize();
    m_layers->move(width() - m_layers->width() - kEdge, kEdge);
    m_card->adjustSize();
    m_card->move(left, m_find->geometry().bottom() + kEdge);
    m_selectionBar->standAt({width() / 2, height() - 2 * Space::kGroup});
}

void MapPage::reload()
{
    context().tasks.drop(m_loadTask);
    m_loadTask = context().tasks.run<MapScenePtr>(tr("Reading the map"), this,
                                                  [today = context().clock.today()](const Feedback &feedback, Connection &connection) {
        return MapSceneLoader::load(connection, today, feedback);
    }, [this](Result<MapScenePtr> scene) {
        if (const auto loaded = reported(std::move(scene)))
            setScene(*loaded);
    });
}

void MapPage::setScene(MapScenePtr scene)
{
    const bool isEmpty = !scene->hasGround() && scene->isEmpty();
    m_empty->setVisible(isEmpty);
    if (isEmpty)
        m_empty->raise();
    m_find->setScene(scene);
    m_view->setScene(std::move(scene));
    m_layers->setStyleSample(m_view->mapStyle());
    closeCard();
    if (!m_toReveal.isEmpty())
        reveal(std::exchange(m_toReveal, {}));
}

void MapPage::reveal(const Target &target)
{
    if (!m_view->scene()) {
        m_toReveal = target; // until the map is read
        return;
    }
    const MapRevealed revealed = revealOnMap(*m_view->scene(), context().campaign.connection(), target);
    m_view->showBox(revealed.box);
    showTarget(revealed.target);
}

void MapPage::showTarget(const MapTarget &target)
{
    m_view->setMarked(target);
    m_card->showTarget(m_view->scene(), target);
    placePanels();
}

void MapPage::closeCard()
{
    m_view->setMarked({});
    m_card->clear();
}

void MapPage::select(const QList<DoorId> &doors, bool isAdded)
{
    if (!isAdded)
        m_selected.clear();
    QSet<DoorId> all(m_selected.begin(), m_selected.end());
    for (const DoorId door : doors) {
        if (!all.contains(door))
            m_selected.append(door);
        all.insert(door);
    }
    m_view->setSelectedDoors(all);
    m_selectionBar->setCount(int(m_selected.size()));
    m_selectionBar->raise();
}

void MapPage::showHovered(const MapTarget &target)
{
    const bool isWorthSaying = target.kind == MapTarget::Kind::Street || target.kind == MapTarget::Kind::Doorstep || target.kind == MapTarget::Kind::Ward;
    m_hover->setVisible(isWorthSaying);
    m_hover->setText(target.name);
    m_hover->adjustSize();
    m_hover->move((width() - m_hover->width()) / 2, Space::kBetween);
}

void MapPage::savePlace()
{
    if (m_view->scene() && !m_view->scene()->isEmpty())
        m_settings.setPlace({m_view->viewport().centre(), m_view->viewport().zoom()});
}

} // namespace rosette
