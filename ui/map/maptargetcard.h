#pragma once

#include "ui/map/mapcard.h"
#include "ui/map/mapfacts.h"
#include "ui/shell/appcontext.h"

namespace rosette {

class MapTargetActions;
struct MapCommands;

/// The card of what was clicked on the map: its name at once, what the file knows of it a moment later, what can be
/// done with it, and what else lies there.
class MapTargetCard : public MapCard
{
    Q_OBJECT

public:
    MapTargetCard(AppContext &context, MapCommands &commands, QWidget *parent = nullptr);

    /// `here` is everything on the spot, `target` the one to show.
    void showTarget(const MapScenePtr &scene, const MapTarget &target, const QList<MapTarget> &here);
    const MapTarget &target() const { return m_target; }
    void clear();

signals:
    void selectionRequested(const QList<rosette::DoorId> &doors);
    void moveRequested(const QList<rosette::DoorId> &doors, rosette::LonLat from);
    void mapRequested(rosette::WardId ward, rosette::RoundId round);
    void otherRequested(const rosette::MapTarget &target);
    /// The text came, so the card has another size now.
    void resized();

private:
    void readFacts(const MapScenePtr &scene);
    void showFacts(const MapFacts &facts);

    AppContext &m_context;
    MapCommands &m_commands;
    MapTarget m_target;
    QList<MapTarget> m_otherTargets;
    MapTargetActions *m_targetActions = nullptr;
    int m_factsTask = 0;
};

} // namespace rosette
