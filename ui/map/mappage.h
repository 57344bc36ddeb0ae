#pragma once

#include "ui/map/mapcommands.h"
#include "ui/map/mapsettings.h"
#include "ui/map/maptoolview.h"
#include "ui/shell/page.h"

namespace rosette {

class EmptyPage;
class MapFindBox;
class MapLayersPanel;
class MapSceneSource;
class MapSelectionBar;
class MapSelectionControl;
class MapStatusPlate;
class MapTargetCard;
class MapToolBar;
struct MapFind;

/// The map from edge to edge, with its panels laid over it: tools at the left, find box above, layers and legend at the
/// right, a card for what was clicked and a bar for the selected doors.
class MapPage : public Page
{
    Q_OBJECT

public:
    explicit MapPage(AppContext &context, QWidget *parent = nullptr);
    ~MapPage() override;

    void activated() override;
    /// Shows a street, ward, polling district, round, pitch or door; coloured by canvassing when the target says so.
    void reveal(const Target &target) override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTools();
    void buildLayers();
    void buildCard();
    void buildEmptyPage();
    void connectView();
    void placePanels();
    void takeScene();
    void takeFigures();
    void changeLayers();
    void showLegend();
    void showClicked(const QList<MapTarget> &targets, QPointF point);
    void showTarget(const MapTarget &target, const QList<MapTarget> &here);
    void showCanvassing(QDate since);
    void showFind(const MapFind &find);
    void showAgain();
    void closeCard();
    void giveUp();
    void putStall(LonLat position, const MapTarget &target);
    void printMap(WardId ward, RoundId round);
    void savePlace();

    MapSettings m_settings;
    MapToolView *m_view;
    MapCommands m_commands;
    MapSceneSource *m_source;
    MapToolBar *m_tools = nullptr;
    MapFindBox *m_find = nullptr;
    MapLayersPanel *m_layers = nullptr;
    MapTargetCard *m_card = nullptr;
    MapSelectionBar *m_selectionBar;
    MapSelectionControl *m_selection;
    MapStatusPlate *m_status;
    EmptyPage *m_empty = nullptr;
    QList<MapTarget> m_here; // what lies where the map was clicked last
    QPointF m_clickedAt;
    Target m_toReveal;
};

} // namespace rosette
