#include "ui/map/mappage.h"

#include <QEvent>
#include <QKeyEvent>

#include "ui/map/mapfindbox.h"
#include "ui/map/maplayerspanel.h"
#include "ui/map/mapprintdialog.h"
#include "ui/map/mapreveal.h"
#include "ui/mapview/mapscenesource.h"
#include "ui/map/mapselectionbar.h"
#include "ui/map/mapselectioncontrol.h"
#include "ui/map/mapspot.h"
#include "ui/map/mapstatusplate.h"
#include "ui/map/maptargetcard.h"
#include "ui/widgets/emptypage.h"

namespace rosette {

using namespace Qt::StringLiterals;

MapPage::MapPage(AppContext &context, QWidget *parent)
    : Page(context, parent)
    , m_settings(context.campaign.path())
    , m_view(new MapToolView(this))
    , m_commands(context, this)
    , m_source(new MapSceneSource(context, this))
    , m_selectionBar(new MapSelectionBar(this))
    , m_selection(new MapSelectionControl(context, m_view, m_selectionBar, m_commands))
    , m_status(new MapStatusPlate(this))
{
    setObjectName(u"mapPage"_s);
    buildTools();
    buildCard();
    buildLayers();
    buildEmptyPage();
    connectView();
    connect(m_source, &MapSceneSource::loaded, this, &MapPage::takeScene);
    connect(m_source, &MapSceneSource::figuresLoaded, this, &MapPage::takeFigures);
    if (const auto place = m_settings.place())
        m_view->setViewport(place->centre, place->zoom);
    else
        m_view->showAll();
}

MapPage::~MapPage() { savePlace(); }

void MapPage::activated() { m_view->setFocus(); }

void MapPage::connectView()
{
    connect(m_view, &MapToolView::clicked, this, &MapPage::showClicked);
    connect(m_view, &MapToolView::hovered, this,
            [this](const QList<MapTarget> &targets) { m_status->showTargets(m_view->scene().get(), targets); });
    connect(m_view, &MapToolView::toolChanged, m_status, &MapStatusPlate::showTool);
    connect(m_view, &MapToolView::stallPlaced, this, &MapPage::putStall);
    connect(m_view, &MapToolView::doorsPlaced, &m_commands.places, &MapPlaceCommands::moveDoors);
    connect(m_view, &MapToolView::escaped, this, &MapPage::giveUp);
}

void MapPage::takeScene()
{
    const MapScenePtr scene = m_source->scene();
    const bool isEmpty = !scene->hasGround() && scene->isEmpty();
    m_empty->setVisible(isEmpty);
    if (isEmpty)
        m_empty->raise();
    m_view->setScene(scene);
    m_find->setScene(scene);
    m_selection->setScene(*scene);
    takeFigures();
    showAgain();
    if (!m_toReveal.isEmpty())
        reveal(std::exchange(m_toReveal, {}));
}

void MapPage::takeFigures()
{
    m_view->setFigures(m_source->figures());
    showLegend();
    if (m_card->target())
        showAgain();
}

void MapPage::changeLayers()
{
    MapLayers layers = m_layers->layers();
    if (m_card->target().kind == MapTarget::Kind::Round)
        layers.keptRound = RoundId(m_card->target().id);
    m_view->setLayers(layers);
    m_source->setLayers(layers);
    m_settings.setLayers(layers);
    m_settings.setPeriod(m_layers->period());
    showLegend();
}

void MapPage::showLegend()
{
    if (m_view->scene())
        m_layers->showLegend(*m_view->scene(), m_view->figures().get(), m_view->mapStyle());
    placePanels();
}

void MapPage::reveal(const Target &target)
{
    if (bringsCanvassing(target)) {
        showCanvassing(target.date);
        Target place = target;
        place.text.clear();
        return place.kind.isEmpty() ? m_view->showAll() : reveal(place);
    }
    if (!m_view->scene()) {
        m_toReveal = target; // until the map is read
        return;
    }
    const MapRevealed revealed = revealOnMap(*m_view->scene(), context().campaign.connection(), target);
    m_view->showBox(revealed.box);
    showTarget(revealed.target, {});
}

void MapPage::showCanvassing(QDate since)
{
    const auto preset = since.isValid() ? MapPeriod::Preset::Own : MapPeriod::Preset::All;
    m_layers->setLayers(canvassLayers(m_layers->layers()), {preset, {since, {}}});
    m_layers->setFolded(false); // the legend says what is shown
    changeLayers();
}

void MapPage::showFind(const MapFind &find)
{
    m_view->showBox(find.box);
    showTarget(find.target, {});
    m_view->setFocus();
}

void MapPage::showClicked(const QList<MapTarget> &targets, QPointF point)
{
    constexpr double kSameSpot = 5; // pixels
    const bool isAgain = m_card->target() && targets == m_here && (point - m_clickedAt).manhattanLength() <= kSameSpot;
    const qsizetype next = isAgain ? (targets.indexOf(m_card->target()) + 1) % targets.size() : 0;
    m_clickedAt = point;
    showTarget(targets.value(next), targets);
}

void MapPage::showTarget(const MapTarget &target, const QList<MapTarget> &here)
{
    m_here = here;
    m_card->showTarget(m_view->scene(), target, here);
    m_view->setMarked(target);
    MapLayers layers = m_view->layers();
    layers.keptRound = target.kind == MapTarget::Kind::Round ? RoundId(target.id) : RoundId();
    m_view->setLayers(layers);
    placePanels();
}

void MapPage::showAgain()
{
    const auto now = [this](const MapTarget &old) {
        const bool isInScene = old.kind != MapTarget::Kind::Volunteer && old.kind != MapTarget::Kind::Postcode;
        return isInScene ? targetOf(*m_view->scene(), old.kind, old.id) : old;
    };
    QList<MapTarget> here;
    for (const MapTarget &old : std::as_const(m_here)) {
        if (const MapTarget target = now(old))
            here.append(target);
    }
    showTarget(now(m_card->target()), here);
}

void MapPage::closeCard() { showTarget({}, {}); }

void MapPage::giveUp()
{
    if (m_card->target())
        closeCard();
    else
        m_selection->selection().clear();
}

void MapPage::putStall(LonLat position, const MapTarget &target)
{
    m_view->setTool(MapTool::Select);
    if (target.kind == MapTarget::Kind::Stall && target.id != 0)
        m_commands.places.planStall(PitchId(target.id));
    else
        m_commands.places.planStall(position, spotName(*m_view->scene(), position, target));
}

void MapPage::printMap(WardId ward, RoundId round)
{
    if (!m_view->scene())
        return;
    MapExportRequest request{.round = round, .ward = ward, .layers = m_view->layers()};
    if (!ward && !round)
        request.box = m_view->viewport().box();
    showMapPrintDialog(context(), this, request, m_view->scene()->ground);
}

void MapPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) // in a panel
        giveUp();
    else
        Page::keyPressEvent(event);
}

void MapPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &MapPage::showLegend, Qt::QueuedConnection); // the map's style follows first
}

void MapPage::savePlace()
{
    if (m_view->scene() && !m_view->scene()->isEmpty())
        m_settings.setPlace({m_view->viewport().centre(), m_view->viewport().zoom()});
}

} // namespace rosette
