#include "ui/rounds/homescard.h"

#include <QHBoxLayout>
#include <QPushButton>

#include "models/rounds/coveragewords.h"
#include "models/rounds/rounddoors.h"
#include "ui/rounds/roundmap.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kHomesKey = 1; // of what is no round
constexpr int kMostKeepers = 3; // as buttons

} // namespace

HomesCard::HomesCard(AppContext &context, QWidget *parent)
    : DetailsPane(parent)
    , m_context(context)
    , m_buttons(new QWidget)
    , m_map(new RoundMap(context))
{
    setObjectName(u"homesCard"_s);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(Space::kInside);
    buttons->addStretch();
    m_map->setMinimumHeight(200);
    addWidget(m_buttons);
    addWidget(m_map, 1);
    connect(m_map, &RoundMap::doorsDrawn, this, &HomesCard::doorsDrawn);
}

void HomesCard::ask(const QString &question, const QString &detail, const QList<Answer> &answers)
{
    setTitle(question);
    setSubtitle(detail);
    auto *layout = static_cast<QHBoxLayout *>(m_buttons->layout());
    while (layout->count() > 1) { // all but the stretch
        QLayoutItem *item = layout->takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < answers.size(); ++i) {
        auto *button = new QPushButton(answers.at(i).text);
        button->setObjectName(u"answer%1PushButton"_s.arg(i + 1));
        button->setAccessibleDescription(question);
        if (i == 0)
            Theme::makePrimary(button);
        connect(button, &QPushButton::clicked, this, answers.at(i).give);
        layout->insertWidget(int(i), button);
        button->show(); // at once: the next click may be waiting
    }
    showContent();
}

void HomesCard::showInNoRound(const QList<HomesInNoRound> &homes)
{
    QList<Answer> answers{{tr("Choose another round…"), [this] { emit anotherRoundRequested(); }},
                          {tr("Leave out"), [this] { emit leaveOutRequested(); }}};
    if (homes.size() > 1) {
        answers.first().text = tr("Choose one round for all…");
        answers.prepend({tr("Add %n", nullptr, countHomes(homes)), [this] { emit accepted(); }});
        ask(tr("%n home(s) in %1 groups: add each to its round?", nullptr, countHomes(homes)).arg(homes.size()), {},
            answers);
    } else if (homes.first().round.id) {
        answers.prepend({tr("Add"), [this] { emit accepted(); }});
        ask(questionOf(homes.first()), consequenceOf(homes.first()), answers);
    } else {
        answers.first().text = tr("Choose a round…");
        ask(questionOf(homes.first()), consequenceOf(homes.first()), homes.first().street ? answers : answers.mid(1));
    }
    const HomesInNoRound &first = homes.first();
    if (first.round.id)
        showOnMap(first.round, first.stages, first.homes);
    else
        showHomesOnMap(first);
}

void HomesCard::showInTwoRounds(const QList<HomesInTwoRounds> &homes)
{
    if (homes.size() > 1)
        ask(tr("%n home(s) in %1 groups: keep each in one round?", nullptr, countHomes(homes)).arg(homes.size()), {},
            {{tr("Keep each in one"), [this] { emit accepted(); }}});
    else
        askOne(homes.first());
    showRoundsOnMap(homes.first());
}

/// The proposed round comes first.
void HomesCard::askOne(const HomesInTwoRounds &homes)
{
    QList<RoundName> keepers = homes.rounds;
    if (keepers.removeAll(homes.keeper) > 0)
        keepers.prepend(homes.keeper);
    QList<Answer> answers;
    for (const RoundName &keeper : keepers.mid(0, kMostKeepers))
        answers += {tr("Keep in %1").arg(keeper.name), [this, keeper] { emit keeperChosen(keeper); }};
    const QString detail =
        homes.keeper.id
            ? tr("%1. The other rounds go past them no more and keep all their other doors in their order.")
                  .arg(homes.stretch)
            : tr("%1. No stages could name all but these homes; change the stages in the cards of the rounds.")
                  .arg(homes.stretch);
    ask(questionOf(homes), detail, homes.keeper.id ? answers : QList<Answer>());
}

void HomesCard::showLeftOut(const QList<SetHomes> &homes)
{
    const QString question = homes.size() == 1
                                 ? tr("%1 are left out of “%2”.").arg(homesWords(homes.first()), homes.first().set.name)
                                 : tr("%n home(s) are left out.", nullptr, countHomes(homes));
    ask(question, homes.size() == 1 ? homes.first().stretch + u'.' : QString(),
        {{tr("Ask again"), [this] { emit askBackRequested(); }}});
    showHomesOnMap(homes.first());
}

void HomesCard::showOnMap(const RoundName &round, const QList<Stage> &stages, const QList<Door> &homes)
{
    const auto walk = doorsOfStages(m_context.campaign.connection(), stages);
    m_map->setItems({RoundMapItem{round.id.value(), round.name, walk.valueOr({})}});
    m_map->setChosen({round.id.value()});
    m_map->showItems({round.id.value()});
    pick(homes);
}

void HomesCard::showRoundsOnMap(const HomesInTwoRounds &homes)
{
    QList<RoundMapItem> items;
    QList<qint64> keys;
    for (const RoundName &round : homes.rounds) {
        items +=
            {round.id.value(), round.name, stageDoorsOfRound(m_context.campaign.connection(), round.id).valueOr({})};
        keys += round.id.value();
    }
    m_map->setItems(items);
    m_map->setChosen(keys);
    m_map->showItems(keys);
    pick(homes.homes);
}

void HomesCard::showHomesOnMap(const SetHomes &homes)
{
    m_map->setItems({RoundMapItem{kHomesKey, homes.streetName, {StageDoors{{}, homes.homes}}}});
    m_map->setChosen({kHomesKey});
    m_map->showItems({kHomesKey});
    pick(homes.homes);
}

void HomesCard::pick(const QList<Door> &homes)
{
    QSet<DoorId> ids;
    for (const Door &home : homes)
        ids.insert(home.id);
    m_map->setPickedDoors(ids);
}

} // namespace rosette
