#include "ui/map/maptargetcard.h"

#include "ui/map/mapcommands.h"
#include "ui/map/maptargetactions.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

MapTargetCard::MapTargetCard(AppContext &context, MapCommands &commands, QWidget *parent)
    : MapCard(parent)
    , m_context(context)
    , m_commands(commands)
{
    connect(this, &MapCard::otherChosen, this, [this](int index) { emit otherRequested(m_otherTargets.value(index)); });
    hide();
}

void MapTargetCard::showTarget(const MapScenePtr &scene, const MapTarget &target, const QList<MapTarget> &here)
{
    const bool isSame = isVisible() && target.kind == m_target.kind && target.id == m_target.id;
    clear();
    if (!target)
        return;
    m_target = target;
    m_otherTargets = here;
    m_otherTargets.removeAll(target);
    setTitle(target.name);
    if (!isSame) // else the old words stay until the new ones are there
        setText({});
    QStringList others;
    for (const MapTarget &other : std::as_const(m_otherTargets))
        others.append(tr("%1 · %2").arg(other.name, kindText(*scene, other)));
    setOthers(others);
    m_targetActions = new MapTargetActions(m_context, m_commands, scene, target, this);
    connect(m_targetActions, &MapTargetActions::selectionRequested, this, &MapTargetCard::selectionRequested);
    connect(m_targetActions, &MapTargetActions::moveRequested, this, &MapTargetCard::moveRequested);
    connect(m_targetActions, &MapTargetActions::mapRequested, this, &MapTargetCard::mapRequested);
    setActions(m_targetActions->actions());
    show();
    raise();
    readFacts(scene);
}

void MapTargetCard::clear()
{
    m_context.tasks.drop(m_factsTask);
    m_target = {};
    setActions({});
    hide();
    if (m_targetActions)
        std::exchange(m_targetActions, nullptr)->deleteLater();
}

void MapTargetCard::readFacts(const MapScenePtr &scene)
{
    m_factsTask = m_context.tasks.run<MapFacts>(
        tr("Reading about %1").arg(m_target.name), this,
        [scene, target = m_target, today = m_context.clock.today()](const Feedback &, Connection &connection) {
            return mapFactsOf(connection, *scene, target, today);
        },
        [this](const Result<MapFacts> &facts) {
            if (facts)
                showFacts(*facts);
            else
                m_context.messages.showError(facts.error());
        });
}

void MapTargetCard::showFacts(const MapFacts &facts)
{
    setTitle(facts.title);
    setText(facts.text);
    const qsizetype offered = m_targetActions->actions().size();
    m_targetActions->setDoors(facts.doors);
    if (m_targetActions->actions().size() != offered)
        setActions(m_targetActions->actions());
    emit resized();
}

} // namespace rosette
