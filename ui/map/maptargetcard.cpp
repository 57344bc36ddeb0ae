#include "ui/map/maptargetcard.h"

#include <QAction>

#include "ui/map/mapcommands.h"
#include "ui/map/mapfacts.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

Result<MapFacts> factsOf(Connection &connection, const MapScene &scene, const MapTarget &target)
{
    switch (target.kind) {
    case MapTarget::Kind::Ward: return MapFactsReader::ofWard(connection, scene.wards[target.item]);
    case MapTarget::Kind::Street: return MapFactsReader::ofStreet(connection, scene.streets[target.item]);
    case MapTarget::Kind::Doorstep: return MapFactsReader::ofDoors(connection, doorsOf(scene, scene.doorsteps[target.item]));
    case MapTarget::Kind::Stall: return MapFactsReader::ofStall(connection, scene.stalls[target.item]);
    case MapTarget::Kind::None: break;
    }
    return MapFacts{};
}

} // namespace

MapTargetCard::MapTargetCard(AppContext &context, MapCommands *commands, QWidget *parent)
    : MapCard(parent)
    , m_context(context)
    , m_commands(commands)
{
    hide();
}

void MapTargetCard::showTarget(const MapScenePtr &scene, const MapTarget &target)
{
    clear();
    if (!target)
        return;
    setTitle(target.name);
    setText({});
    m_actions = new QObject(this);
    switch (target.kind) {
    case MapTarget::Kind::Street: addStreetActions(scene->streets[target.item]); break;
    case MapTarget::Kind::Ward: addWardActions(scene->wards[target.item]); break;
    case MapTarget::Kind::Doorstep: addDoorActions(doorsOf(*scene, scene->doorsteps[target.item])); break;
    case MapTarget::Kind::Stall: addStallActions(scene->stalls[target.item]); break;
    case MapTarget::Kind::None: break;
    }
    show();
    raise();
    readFacts(scene, target);
}

void MapTargetCard::clear()
{
    m_context.tasks.drop(m_factsTask);
    clearActions();
    hide();
    if (m_actions)
        std::exchange(m_actions, nullptr)->deleteLater();
}

void MapTargetCard::readFacts(const MapScenePtr &scene, const MapTarget &target)
{
    m_factsTask = m_context.tasks.run<MapFacts>(tr("Reading about %1").arg(target.name), this, [scene, target](const Feedback &, Connection &connection) {
        return factsOf(connection, *scene, target);
    }, [this](const Result<MapFacts> &facts) {
        if (!facts) {
            m_context.messages.showError(facts.error());
            return;
        }
        setTitle(facts->title);
        setText(facts->text);
        emit resized();
    });
}

void MapTargetCard::addStreetActions(const MapStreet &street)
{
    addCommand(u"rounds"_s, tr("Make a round"), u"mapStreetRound"_s, [this, street] { m_commands->makeRound(street.name, street.id); });
    addCommand(u"print"_s, tr("Print contact sheets"), u"mapStreetPrint"_s,
               [this, street] { m_commands->printContactSheets(street.name, {.street = street.id}); });
    addCommand(u"people"_s, tr("Show the people"), u"mapStreetPeople"_s, [this, id = street.id] { openPage(u"people"_s, u"street"_s, id.value()); });
}

void MapTargetCard::addWardActions(const MapWard &ward)
{
    addCommand(u"print"_s, tr("Print contact sheets"), u"mapWardPrint"_s,
               [this, ward] { m_commands->printContactSheets(ward.name, {.ward = ward.id}); });
    addCommand(u"export"_s, tr("Save a map of the ward"), u"mapWardExport"_s, [this, ward] { m_commands->exportMap({.ward = ward.id}); });
}

void MapTargetCard::addDoorActions(const QList<DoorId> &doors)
{
    addCommand(u"select"_s, tr("Add to the selection"), u"mapDoorSelect"_s, [this, doors] { emit selectionRequested(doors); });
    addCommand(u"people"_s, tr("Show the people"), u"mapDoorPeople"_s, [this, id = doors.first()] { openPage(u"people"_s, u"door"_s, id.value()); });
}

void MapTargetCard::addStallActions(const MapStall &stall)
{
    addCommand(u"stalls"_s, tr("Open"), u"mapStallOpen"_s, [this, id = stall.id] { openPage(u"stalls"_s, u"pitch"_s, id.value()); });
}

void MapTargetCard::addCommand(const QString &iconName, const QString &text, const QString &name, const std::function<void()> &run)
{
    const QIcon icon = hasActions() ? iconNamed(iconName) : iconNamed(iconName, QPalette::HighlightedText);
    auto *action = new QAction(icon, text, m_actions);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
}

void MapTargetCard::openPage(const QString &pageId, const QString &kind, qint64 id) { m_context.navigator.open(pageId, {kind, id}); }

} // namespace rosette
