#include <QAction>

#include "ui/mapview/backgroundcontrol.h"
#include "ui/map/mapfindbox.h"
#include "ui/map/maplayerspanel.h"
#include "ui/map/mappage.h"
#include "ui/mapview/mapscenesource.h"
#include "ui/map/mapselectionbar.h"
#include "ui/map/mapselectioncontrol.h"
#include "ui/map/mapstatusplate.h"
#include "ui/map/maptargetcard.h"
#include "ui/map/maptoolbar.h"
#include "ui/mapview/ownposition.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/theme.h"
#include "ui/widgets/emptypage.h"

namespace rosette {

using namespace Qt::StringLiterals;

void MapPage::buildTools()
{
    m_tools = new MapToolBar(m_view, this);
    auto *position = new OwnPosition(m_view);
    connect(position, &OwnPosition::failed, this,
            [this](const QString &why) { context().messages.showMessage(Meaning::Attention, why); });
    m_tools->addAction(position->action());
    auto *print = new QAction(iconNamed(u"print"_s), tr("Print or save the map"), this);
    print->setObjectName(u"mapPrint"_s);
    print->setShortcut(QKeySequence::Print);
    print->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    print->setToolTip(tr("Print or save the map (%1)").arg(print->shortcut().toString(QKeySequence::NativeText)));
    connect(print, &QAction::triggered, this, [this] { printMap({}, {}); });
    addAction(print);
    m_tools->addAction(print);

    m_find = new MapFindBox(context(), this);
    connect(m_find, &MapFindBox::found, this, &MapPage::showFind);
    auto *find = new QAction(tr("Find on the map"), this);
    find->setObjectName(u"mapFind"_s);
    find->setShortcut(QKeySequence(tr("F")));
    find->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(find);
    connect(find, &QAction::triggered, m_find, [box = m_find] {
        box->setFocus(Qt::ShortcutFocusReason);
        box->selectAll();
    });
}

void MapPage::buildCard()
{
    m_card = new MapTargetCard(context(), m_commands, this);
    connect(m_card, &MapCard::closed, this, &MapPage::closeCard);
    connect(m_card, &MapTargetCard::resized, this, &MapPage::placePanels);
    connect(m_card, &MapTargetCard::otherRequested, this,
            [this](const MapTarget &target) { showTarget(target, QList<MapTarget>(m_here)); });
    connect(m_card, &MapTargetCard::selectionRequested, this,
            [this](const QList<DoorId> &doors) { m_selection->selection().pick(doors, MapPick::Add); });
    connect(m_card, &MapTargetCard::moveRequested, this, [this](const QList<DoorId> &doors, LonLat from) {
        closeCard();
        m_view->offerMove(doors, from);
        m_view->setFocus();
    });
    connect(m_card, &MapTargetCard::mapRequested, this, &MapPage::printMap);
    connect(&m_selection->selection(), &MapSelection::changed, this, &MapPage::placePanels);
}

void MapPage::buildLayers()
{
    m_layers = new MapLayersPanel(context().clock, this);
    m_layers->setLayers(m_settings.layers(context().clock.today()), m_settings.period());
    m_layers->setFolded(m_settings.isPanelFolded());
    auto *background = new BackgroundControl(context(), m_view);
    m_layers->addSection(background->section());
    m_layers->setGroundHidden(background->isGroundHidden());
    connect(background, &BackgroundControl::groundHidden, m_layers, &MapLayersPanel::setGroundHidden);
    connect(m_layers, &MapLayersPanel::layersChanged, this, &MapPage::changeLayers);
    connect(m_layers, &MapLayersPanel::foldedChanged, this, [this] {
        m_settings.setPanelFolded(m_layers->isFolded());
        placePanels();
    });
    changeLayers();
}

void MapPage::buildEmptyPage()
{
    auto *import = new QAction(iconNamed(u"imports"_s, QPalette::HighlightedText), tr("Import a map"), this);
    import->setObjectName(u"mapImportAction"_s);
    connect(import, &QAction::triggered, this,
            [this] { context().navigator.open(u"imports"_s, {.kind = u"streets"_s}); });
    m_empty = new EmptyPage(
        u"map"_s, tr("No streets yet: import an OpenStreetMap extract of your area, and the wards' boundaries."),
        import, this);
    m_empty->setObjectName(u"mapEmptyPage"_s);
    m_empty->setAutoFillBackground(true);
    m_empty->hide();
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
    constexpr int kFoot = 48; // scale bar and notices stand there
    const int foot = height() - kFoot;
    m_tools->adjustSize();
    m_tools->move(kEdge, kEdge);
    m_status->standAt({kEdge, foot}, width() - 2 * kEdge);
    const int barFoot = foot - fontMetrics().height() - kEdge; // above the line about what lies below the pointer
    m_selectionBar->standAt({width() / 2, barFoot}, width() - 2 * kEdge);
    const int layersFoot = m_selectionBar->isHidden() ? foot : barFoot - m_selectionBar->height() - kEdge;
    m_layers->fitInto(layersFoot - kEdge);
    m_layers->move(width() - m_layers->width() - kEdge, kEdge);
    m_view->setCovered({m_tools->geometry().right(), 0, m_layers->isFolded() ? 0 : width() - m_layers->x(), 0});
    const int left = m_tools->geometry().right() + kEdge;
    const int room = m_layers->x() - left - kEdge;
    m_find->setGeometry(left, kEdge, std::min(fontMetrics().averageCharWidth() * 46, room),
                        m_find->sizeHint().height() + 6);
    m_card->adjustSize();
    m_card->move(left, m_find->geometry().bottom() + kEdge);
}

} // namespace rosette
