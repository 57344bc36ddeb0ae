#pragma once

#include <QSet>

#include "ui/map/mapsettings.h"
#include "ui/map/maptarget.h"
#include "ui/map/maptoolview.h"
#include "ui/shell/page.h"

class QLabel;
class QTimer;

namespace rosette {

class EmptyPage;
class MapCommands;
class MapFindBox;
class MapLayersPanel;
class MapSelectionBar;
class MapTargetCard;
class MapToolBar;

/// The map from edge to edge, with its panels laid over it: tools at the left, find box above, layers at the right, a card
/// for what was clicked and a bar for the selected doors.
class MapPage : public Page
{
    Q_OBJECT

public:
    explicit MapPage(AppContext &context, QWidget *parent = nullptr);
    ~MapPage() override;

    void activated() override;
    /// Shows a street, ward, round, pitch or door.
    void reveal(const Target &target) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildPanels();
    void connectView();
    void placePanels();
    void reload();
    void setScene(MapScenePtr scene);
    void showTarget(const MapTarget &target);
    void closeCard();
    void select(const QList<DoorId> &doors, bool isAdded);
    void showHovered(const MapTarget &target);
    void savePlace();

    MapSettings m_settings;
    MapToolView *m_view;
    MapCommands *m_commands;
    MapToolBar *m_tools = nullptr;
    MapFindBox *m_find = nullptr;
    MapLayersPanel *m_layers = nullptr;
    MapTargetCard *m_card = nullptr;
    MapSelectionBar *m_selectionBar = nullptr;
    EmptyPage *m_empty = nullptr;
    QLabel *m_hover = nullptr;
    QTimer *m_reloadPause;
    QList<DoorId> m_selected;
    Target m_toReveal;
    int m_loadTask = 0;
};

} // namespace rosette
