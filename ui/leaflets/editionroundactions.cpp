#include "ui/leaflets/editionroundactions.h"

#include <QAction>

#include "ui/leaflets/leafletcommands.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

bool isHere(const EditionRound &row) { return row.bundle && row.bundle->content.bundled() > 0; }

bool isOut(const EditionRound &row) { return row.bundle && row.bundle->isOut(); }

/// A bundle outlives its round: it can be unpacked or taken back then, and nothing else.
bool hasRound(const EditionRound &row) { return row.round.id.isValid(); }

bool isToBundle(const EditionRound &row) { return !row.bundle && row.left() > 0; }

} // namespace

EditionRoundActions::EditionRoundActions(LeafletCommands &commands, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_bundle(add(u"bundleAction"_s, tr("Bundle"), tr("Tie one leaflet for each door that is to have one"),
                   &EditionRoundActions::bundle))
    , m_handOut(
          add(u"handOutAction"_s, tr("Hand out…"), tr("Who takes it; who can cover"), &EditionRoundActions::handOut))
    , m_record(add(u"recordDeliveryAction"_s, tr("Delivered…"), tr("Record what went through the doors"),
                   &EditionRoundActions::record))
    , m_takeBack(add(u"takeBackAction"_s, tr("Came back…"), tr("What the deliverer brought back"),
                     &EditionRoundActions::takeBack))
    , m_unpack(
          add(u"unpackAction"_s, tr("Unpack"), tr("The bundle goes back on the shelf"), &EditionRoundActions::unpack))
    , m_slips(add(u"printSlipsAction"_s, tr("Cover slips…"), tr("A slip to lie on top of each bundle"),
                  &EditionRoundActions::printSlips))
{
    setRounds({});
}

QAction *EditionRoundActions::add(const QString &objectName, const QString &text, const QString &toolTip,
                                  void (EditionRoundActions::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setToolTip(toolTip);
    connect(action, &QAction::triggered, this, run);
    m_actions += action;
    return action;
}

void EditionRoundActions::setRounds(const QList<EditionRound> &rounds)
{
    m_rounds = rounds;
    const bool isOne = rounds.size() == 1;
    const bool isAnyHere = std::any_of(rounds.cbegin(), rounds.cend(), isHere);
    const bool isAnyToBundle = std::any_of(rounds.cbegin(), rounds.cend(), isToBundle);
    m_bundle->setEnabled(isAnyToBundle);
    const bool haveRounds = std::all_of(rounds.cbegin(), rounds.cend(), hasRound);
    m_handOut->setEnabled(haveRounds && (isAnyHere || (isOne && isAnyToBundle)));
    m_record->setEnabled(haveRounds && std::any_of(rounds.cbegin(), rounds.cend(), [](const EditionRound &row) {
                             return row.left() > 0 || isOut(row);
                         }));
    m_takeBack->setEnabled(isOne && isOut(rounds.first()));
    m_unpack->setEnabled(isAnyHere);
    m_slips->setEnabled(haveRounds && std::any_of(rounds.cbegin(), rounds.cend(),
                                                  [](const EditionRound &row) { return row.bundle.has_value(); }));
}

void EditionRoundActions::bundle() { m_commands.bundle(m_rounds); }

void EditionRoundActions::handOut() { m_commands.handOut(m_rounds); }

void EditionRoundActions::record() { m_commands.recordDelivery(m_rounds); }

void EditionRoundActions::takeBack() { m_commands.takeBack(*m_rounds.first().bundle); }

void EditionRoundActions::unpack()
{
    QList<Bundle> bundles;
    for (const EditionRound &row : m_rounds) {
        if (isHere(row))
            bundles += *row.bundle;
    }
    m_commands.unpack(bundles);
}

void EditionRoundActions::printSlips() { m_commands.printSlips(m_rounds); }

} // namespace rosette
