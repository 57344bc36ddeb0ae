#include "ui/map/mapselectioncontrol.h"

#include "models/places/doorrepository.h"
#include "ui/map/mapcommands.h"
#include "ui/map/mapselectionbar.h"
#include "ui/map/maptoolview.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

MapSelectionControl::MapSelectionControl(AppContext &context, MapToolView *view, MapSelectionBar *bar,
                                         MapCommands &commands)
    : QObject(view)
    , m_context(context)
    , m_view(view)
    , m_bar(bar)
{
    connect(&m_selection, &MapSelection::changed, this, &MapSelectionControl::follow);
    connect(view, &MapToolView::doorsPicked, &m_selection, &MapSelection::pick);
    connectBar(commands);
}

void MapSelectionControl::connectBar(MapCommands &commands)
{
    connect(m_bar, &MapSelectionBar::roundRequested, this,
            [this, &commands] { commands.rounds.makeRound(tr("New round"), m_selection.doors()); });
    connect(m_bar, &MapSelectionBar::addToRoundRequested, this,
            [this, &commands](RoundId round) { commands.rounds.addToRound(round, m_selection.doors()); });
    connect(m_bar, &MapSelectionBar::sheetsRequested, this, [this, &commands] {
        commands.paper.printContactSheets(tr("%n door(s)", nullptr, int(m_selection.doors().size())),
                                          {.doors = m_selection.doors()});
    });
    connect(m_bar, &MapSelectionBar::electorListRequested, this,
            [this, &commands] { commands.paper.saveDoorList(m_selection.doors(), DoorListKind::Electors); });
    connect(m_bar, &MapSelectionBar::addressListRequested, this,
            [this, &commands] { commands.paper.saveDoorList(m_selection.doors(), DoorListKind::Addresses); });
    connect(m_bar, &MapSelectionBar::cleared, &m_selection, &MapSelection::clear);
    connect(m_bar, &MapSelectionBar::cleared, m_view, qOverload<>(&QWidget::setFocus));
}

void MapSelectionControl::setScene(const MapScene &scene)
{
    QList<std::pair<RoundId, QString>> rounds;
    for (const MapRound &round : scene.rounds)
        rounds.append({round.id, round.name});
    m_bar->setRounds(rounds);
    m_selection.keepThoseOf(scene);
}

void MapSelectionControl::follow()
{
    m_view->setSelectedDoors(m_selection.asSet());
    m_bar->setCount(m_selection.doors().size());
    countElectors();
}

void MapSelectionControl::countElectors()
{
    m_context.tasks.drop(m_countTask);
    if (m_selection.isEmpty())
        return;
    m_countTask = m_context.tasks.run<qint64>(
        tr("Counting electors"), this,
        [ids = m_selection.doors()](const Feedback &, Connection &connection) -> Result<qint64> {
            ROSETTE_ASSIGN(const QList<Door> doors, DoorRepository::list(connection, {.ids = ids}));
            qint64 electors = 0;
            for (const Door &door : doors)
                electors += door.electors;
            return electors;
        },
        [this](const Result<qint64> &electors) {
            if (electors)
                m_bar->setCount(m_selection.doors().size(), *electors);
        });
}

} // namespace rosette
