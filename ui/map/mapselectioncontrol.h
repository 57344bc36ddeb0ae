#pragma once

#include "ui/map/mapselection.h"
#include "ui/shell/appcontext.h"

namespace rosette {

class MapSelectionBar;
class MapToolView;
struct MapCommands;

/// Holds the selected doors together with what shows them: the rings on the map and the bar below with its actions.
class MapSelectionControl : public QObject
{
    Q_OBJECT

public:
    MapSelectionControl(AppContext &context, MapToolView *view, MapSelectionBar *bar, MapCommands &commands);

    MapSelection &selection() { return m_selection; }
    /// Rounds and doors may have gone.
    void setScene(const MapScene &scene);

private:
    void connectBar(MapCommands &commands);
    void follow();
    void countElectors();

    AppContext &m_context;
    MapToolView *m_view;
    MapSelectionBar *m_bar;
    MapSelection m_selection;
    int m_countTask = 0;
};

} // namespace rosette
