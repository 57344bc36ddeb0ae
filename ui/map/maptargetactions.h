#pragma once

#include <functional>

#include <QAction>

#include "ui/mapview/maptarget.h"
#include "ui/shell/appcontext.h"

namespace rosette {

struct MapCommands;

/// What can be done with one thing on the map; the first action is the one most people want.
class MapTargetActions : public QObject
{
    Q_OBJECT

public:
    MapTargetActions(AppContext &context, MapCommands &commands, const MapScenePtr &scene, const MapTarget &target,
                     QObject *parent);

    /// Without those that make no sense.
    QList<QAction *> actions() const;
    /// The doors that belong to it, once they are known; a street without any offers nothing for them.
    void setDoors(const QList<DoorId> &doors);

signals:
    void selectionRequested(const QList<rosette::DoorId> &doors);
    void moveRequested(const QList<rosette::DoorId> &doors, rosette::LonLat from);
    void mapRequested(rosette::WardId ward, rosette::RoundId round);

private:
    void addDoor(const MapDoorstep &step);
    void addStall(const MapStall &stall);
    void addVolunteer(VolunteerId id);
    void addPlace(const MapPlaceName &place);
    void addRound(const MapRound &round);
    void addStreet(const MapStreet &street);
    void addDistrict(const MapDistrict &district);
    void addWard(const MapWard &ward);
    void addPostcode(const QString &postcode);
    void addSelect(const QString &name);
    QAction *add(const QString &iconName, const QString &text, const QString &name, const std::function<void()> &run);
    void open(const QString &pageId, const QString &kind, qint64 id);

    AppContext &m_context;
    MapCommands &m_commands;
    MapScenePtr m_scene;
    MapTarget::Kind m_kind;
    QList<QAction *> m_actions;
    QList<DoorId> m_doors;
};

} // namespace rosette
