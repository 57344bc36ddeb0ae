// What a list of rounds offers to do: with those chosen in it, and with doors drawn around on its map.

#include <QAction>

#include "ui/prints/roundprints.h"
#include "ui/rounds/roundactions.h"
#include "ui/rounds/roundchoicebar.h"
#include "ui/rounds/rounddetails.h"
#include "ui/rounds/roundeditcommands.h"
#include "ui/rounds/roundsfilters.h"
#include "ui/rounds/roundsmappane.h"
#include "ui/rounds/roundsview.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QList<Round> roundsOf(const QList<RoundRow> &rows)
{
    QList<Round> rounds;
    for (const RoundRow &row : rows)
        rounds += row.summary.round;
    return rounds;
}

QList<RoundId> idsOf(const QList<RoundRow> &rows)
{
    QList<RoundId> ids;
    for (const RoundRow &row : rows)
        ids += row.summary.round.id;
    return ids;
}

} // namespace

void RoundsView::buildActions()
{
    using For = RoundActions::For;
    const auto one = [](const QList<RoundRow> &rows) { return rows.first().summary.round; };
    m_actions->add(u"bestOrderAction"_s, u"rounds"_s, tr("Best order…"), For::One,
                   [=, this](const auto &rows) { m_edits->findBestOrder(one(rows)); });
    m_actions->add(u"reverseRoundAction"_s, u"redo"_s, tr("Reverse"), For::One,
                   [=, this](const auto &rows) { m_edits->reverse(one(rows)); });
    m_actions->add(u"splitRoundAction"_s, {}, tr("Split at the chosen stage"), For::One,
                   [=, this](const auto &rows) { m_edits->splitAtStage(one(rows), m_details->currentStage()); });
    m_actions->addSeparator();
    QAction *merge = m_actions->add(u"mergeRoundsAction"_s, u"link"_s, tr("Merge"), For::Several,
                                    [this](const auto &rows) { m_edits->merge(roundsOf(rows)); });
    m_actions->add(u"copyRoundAction"_s, u"copy"_s, tr("Make a copy"), For::OneOrMore,
                   [this](const auto &rows) { m_edits->copy(roundsOf(rows), rows.first().set.id); });
    QAction *remove = m_actions->add(u"removeRoundAction"_s, u"delete"_s, tr("Remove"), For::OneOrMore,
                                     [this](const auto &rows) { m_edits->remove(roundsOf(rows)); });
    QAction *print =
        m_actions->addForTable(u"printRoundsAction"_s, u"print"_s, tr("Print map and list…"), For::OneOrMore,
                               [this](const auto &rows) { RoundPrints::printRounds(m_context, this, roundsOf(rows)); });
    m_actions->addForTable(u"printSlipsAction"_s, u"print"_s, tr("Print cover slips…"), For::OneOrMore,
                           [this](const auto &rows) { RoundPrints::printSlips(m_context, this, {}, idsOf(rows)); });
    m_choice->addAction(print);
    m_choice->addAction(merge);
    m_choice->addAction(remove);
}

void RoundsView::connectMap()
{
    const auto current = [this] { return m_model->row(m_model->indexOf(m_current)).summary.round; };
    connect(m_map, &RoundsMapPane::roundChosen, this, [this](RoundId round) { choose({round}); });
    connect(m_map, &RoundsMapPane::intoRequested, this,
            [=, this](const QList<DoorId> &doors) { m_edits->giveDoors(current(), doors); });
    connect(m_map, &RoundsMapPane::outRequested, this,
            [=, this](const QList<DoorId> &doors) { m_edits->takeDoors(current(), doors); });
    connect(m_map, &RoundsMapPane::newRoundRequested, this, &RoundsView::makeRoundOf);
    connect(m_map, &RoundsMapPane::coloursChanged, this, [this] { m_model->setColours(m_map->colours()); });
    connect(m_details, &RoundDetails::currentStageChanged, m_map, &RoundsMapPane::setMarkedStage);
    connect(m_details, &RoundDetails::walkPreviewed, m_map, &RoundsMapPane::setPreview);
}

void RoundsView::makeRoundOf(const QList<DoorId> &doors)
{
    const int row = m_model->indexOf(m_current);
    const auto set = m_filters->set();
    m_edits->makeRound(set ? set->id : row >= 0 ? m_model->row(row).set.id : RoundSetId(), doors);
}

} // namespace rosette
