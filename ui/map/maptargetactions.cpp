#include "ui/map/maptargetactions.h"

#include <QMenu>

#include "ui/map/mapcommands.h"
#include "ui/shell/icons.h"
#include "ui/shell/navigator.h"

namespace rosette {

using namespace Qt::StringLiterals;

MapTargetActions::MapTargetActions(AppContext &context, MapCommands &commands, const MapScenePtr &scene,
                                   const MapTarget &target, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_commands(commands)
    , m_scene(scene)
    , m_kind(target.kind)
{
    switch (target.kind) {
    case MapTarget::Kind::Doorstep:
        addDoor(scene->doorsteps[target.item]);
        break;
    case MapTarget::Kind::Stall:
        addStall(scene->stalls[target.item]);
        break;
    case MapTarget::Kind::Volunteer:
        addVolunteer(VolunteerId(target.id));
        break;
    case MapTarget::Kind::Place:
        addPlace(scene->ground->places[target.item]);
        break;
    case MapTarget::Kind::Round:
        addRound(scene->rounds[target.item]);
        break;
    case MapTarget::Kind::Street:
        addStreet(scene->streets[target.item]);
        break;
    case MapTarget::Kind::District:
        addDistrict(scene->districts[target.item]);
        break;
    case MapTarget::Kind::Ward:
        addWard(scene->wards[target.item]);
        break;
    case MapTarget::Kind::Postcode:
        addPostcode(target.name);
        break;
    case MapTarget::Kind::None:
        break;
    }
}

QList<QAction *> MapTargetActions::actions() const
{
    QList<QAction *> offered;
    std::copy_if(m_actions.begin(), m_actions.end(), std::back_inserter(offered),
                 [](const QAction *action) { return action->isVisible(); });
    return offered;
}

void MapTargetActions::setDoors(const QList<DoorId> &doors)
{
    m_doors = doors;
    const bool isBare = doors.isEmpty() && (m_kind == MapTarget::Kind::Street || m_kind == MapTarget::Kind::Postcode);
    for (QAction *action : std::as_const(m_actions))
        action->setVisible(!isBare);
}

void MapTargetActions::addDoor(const MapDoorstep &step)
{
    const QList<DoorId> doors = doorsOf(*m_scene, step);
    const LonLat at = m_scene->plane.toLonLat(step.point);
    add(u"people"_s, tr("Show the people"), u"mapDoorPeople"_s,
        [this, id = doors.first()] { open(u"people"_s, u"door"_s, id.value()); });
    add(u"note"_s, tr("Record a conversation"), u"mapDoorConversation"_s,
        [this, doors] { m_commands.places.recordConversation(doors); });
    add(u"select"_s, tr("Add to the selection"), u"mapDoorSelect"_s, [this, doors] { emit selectionRequested(doors); });
    add(u"pin"_s, doors.size() > 1 ? tr("Move these doors") : tr("Move this door"), u"mapDoorMove"_s,
        [this, doors, at] { emit moveRequested(doors, at); });
    if (step.exactness == Exactness::Hand)
        add(u"undo"_s, tr("Forget my place"), u"mapDoorForget"_s,
            [this, doors] { m_commands.places.forgetPlace(doors); });
}

void MapTargetActions::addStall(const MapStall &stall)
{
    if (!stall.id)
        return;
    add(u"stalls"_s, tr("Put a stall here"), u"mapStallPlan"_s,
        [this, id = stall.id] { m_commands.places.planStall(id); });
    add(u"open"_s, tr("Open the pitch"), u"mapStallOpen"_s,
        [this, id = stall.id] { open(u"stalls"_s, u"pitch"_s, id.value()); });
}

void MapTargetActions::addVolunteer(VolunteerId id)
{
    add(u"volunteers"_s, tr("Open"), u"mapVolunteerOpen"_s,
        [this, id] { open(u"volunteers"_s, u"volunteer"_s, id.value()); });
}

void MapTargetActions::addPlace(const MapPlaceName &place)
{
    const LonLat at = m_scene->plane.toLonLat(place.point);
    add(u"stalls"_s, tr("Put a stall here"), u"mapPlaceStall"_s,
        [this, at, name = place.name] { m_commands.places.planStall(at, name); });
    add(u"pin"_s, tr("Make it a pitch"), u"mapPlacePitch"_s,
        [this, at, name = place.name] { m_commands.places.makePitch(at, name); });
}

void MapTargetActions::addRound(const MapRound &round)
{
    m_doors = QList<DoorId>(round.doors.begin(), round.doors.end());
    add(u"rounds"_s, tr("Open the round"), u"mapRoundOpen"_s,
        [this, id = round.id] { open(u"rounds"_s, u"round"_s, id.value()); });
    add(u"print"_s, tr("Print contact sheets"), u"mapRoundPrint"_s,
        [this, id = round.id, name = round.name] { m_commands.paper.printContactSheets(name, {.round = id}); });
    add(u"map"_s, tr("Print or save its map"), u"mapRoundMap"_s, [this, id = round.id] { emit mapRequested({}, id); });
    if (round.purpose == RoundPurpose::Leaflet)
        add(u"leaflets"_s, tr("Record a delivery"), u"mapRoundDelivery"_s,
            [this, id = round.id] { m_commands.rounds.recordDelivery(id); });
    addSelect(u"mapRoundSelect"_s);
}

void MapTargetActions::addStreet(const MapStreet &street)
{
    add(u"rounds"_s, tr("Make a round"), u"mapStreetRound"_s,
        [this, street] { m_commands.rounds.makeRound(street.name, street.id); });
    add(u"print"_s, tr("Print contact sheets"), u"mapStreetPrint"_s,
        [this, street] { m_commands.paper.printContactSheets(street.name, {.street = street.id}); });
    add(u"people"_s, tr("Show the people"), u"mapStreetPeople"_s,
        [this, id = street.id] { open(u"people"_s, u"street"_s, id.value()); });
    addSelect(u"mapStreetSelect"_s);
}

void MapTargetActions::addDistrict(const MapDistrict &district)
{
    add(u"people"_s, tr("Show the people"), u"mapDistrictPeople"_s,
        [this, id = district.id] { open(u"people"_s, u"district"_s, id.value()); });
    add(u"print"_s, tr("Print contact sheets"), u"mapDistrictPrint"_s,
        [this, district] { m_commands.paper.printContactSheets(district.code, {.district = district.id}); });
    if (m_scene->wards.empty())
        return;
    auto *menu = new QMenu;
    menu->setObjectName(u"mapDistrictWardMenu"_s);
    connect(this, &QObject::destroyed, menu, &QObject::deleteLater);
    for (const MapWard &ward : m_scene->wards) {
        menu->addAction(ward.name, this, [this, district, ward] {
            m_commands.places.setWard(district.id, district.code, ward.id, ward.name);
        });
    }
    add(u"ward"_s, tr("Belongs to ward…"), u"mapDistrictWard"_s, {})->setMenu(menu);
}

void MapTargetActions::addWard(const MapWard &ward)
{
    add(u"print"_s, tr("Print contact sheets"), u"mapWardPrint"_s,
        [this, ward] { m_commands.paper.printContactSheets(ward.name, {.ward = ward.id}); });
    add(u"map"_s, tr("Print or save its map"), u"mapWardMap"_s, [this, id = ward.id] { emit mapRequested(id, {}); });
    add(u"people"_s, tr("Show the people"), u"mapWardPeople"_s,
        [this, id = ward.id] { open(u"people"_s, u"ward"_s, id.value()); });
}

void MapTargetActions::addPostcode(const QString &postcode)
{
    addSelect(u"mapPostcodeSelect"_s);
    add(u"people"_s, tr("Show the people"), u"mapPostcodePeople"_s,
        [this, postcode] { m_context.navigator.open(u"people"_s, {.text = postcode}); });
}

void MapTargetActions::addSelect(const QString &name)
{
    add(u"select"_s, tr("Select its doors"), name, [this] { emit selectionRequested(m_doors); });
}

QAction *MapTargetActions::add(const QString &iconName, const QString &text, const QString &name,
                               const std::function<void()> &run)
{
    auto *action = new QAction(
        m_actions.isEmpty() ? iconNamed(iconName, QPalette::HighlightedText) : iconNamed(iconName), text, this);
    action->setObjectName(name);
    if (run)
        connect(action, &QAction::triggered, this, run);
    m_actions.append(action);
    return action;
}

void MapTargetActions::open(const QString &pageId, const QString &kind, qint64 id)
{
    m_context.navigator.open(pageId, {kind, id});
}

} // namespace rosette
