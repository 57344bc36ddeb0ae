#pragma once

#include "models/map/mapscene.h"
#include "ui/map/mapcard.h"
#include "ui/map/maptarget.h"
#include "ui/shell/appcontext.h"

namespace rosette {

class MapCommands;

/// The card of what was clicked on the map: its name at once, what the file knows of it a moment later, and what can be
/// done with it.
class MapTargetCard : public MapCard
{
    Q_OBJECT

public:
    MapTargetCard(AppContext &context, MapCommands *commands, QWidget *parent = nullptr);

    void showTarget(const MapScenePtr &scene, const MapTarget &target);
    void clear();

signals:
    void selectionRequested(const QList<rosette::DoorId> &doors);
    /// The text came, so the card is larger now.
    void resized();

private:
    void readFacts(const MapScenePtr &scene, const MapTarget &target);
    void addStreetActions(const MapStreet &street);
    void addWardActions(const MapWard &ward);
    void addDoorActions(const QList<DoorId> &doors);
    void addStallActions(const MapStall &stall);
    void addCommand(const QString &iconName, const QString &text, const QString &name, const std::function<void()> &run);
    void openPage(const QString &pageId, const QString &kind, qint64 id);

    AppContext &m_context;
    MapCommands *m_commands;
    QObject *m_actions = nullptr; // owns the actions of what is shown
    int m_factsTask = 0;
};

} // namespace rosette
