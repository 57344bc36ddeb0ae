#include "ui/leaflets/leafletcommands.h"

#include "models/base/localtime.h"
#include "ui/activities/deliverydialog.h"
#include "ui/leaflets/handoutdialog.h"
#include "ui/leaflets/takebackdialog.h"
#include "ui/leaflets/wholeroundsdialog.h"
#include "ui/prints/roundprints.h"
#include "ui/shell/messagebar.h"

namespace rosette {

using namespace Qt::StringLiterals;

LeafletCommands::LeafletCommands(AppContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

bool LeafletCommands::edit(const QString &what, const std::function<Status(Connection &)> &change)
{
    const Status status = m_context.campaign.edit(what, change);
    if (!status)
        m_context.messages.showError(status.error());
    return status.isOk();
}

void LeafletCommands::say(const QString &sentence) { m_context.messages.showMessage(Meaning::Done, sentence); }

void LeafletCommands::bundle(const QList<EditionRound> &rounds)
{
    const QDate today = m_context.clock.today();
    int shelf = 0;
    int made = 0;
    int tied = 0;
    QStringList waiting;
    const bool isDone = edit(tr("Bundle %1").arg(m_edition.title), [&](Connection &c) -> Status {
        ROSETTE_ASSIGN(const StockBalance books, StockRepository::balance(c, m_edition.id));
        shelf = books.shelf();
        for (const EditionRound &row : rounds) {
            if (row.bundle || row.left() == 0)
                continue;
            if (row.left() > shelf) {
                waiting += row.round.name;
                continue;
            }
            ROSETTE_CHECK(BundleRepository::make(c, m_edition.id, row.round.id, row.left(), today));
            shelf -= row.left();
            tied += row.left();
            ++made;
        }
        return {};
    });
    if (!isDone)
        return;
    const QString sentence = tr("%n bundle(s) made, %1 leaflets in all.", nullptr, made).arg(tied);
    if (waiting.isEmpty())
        return say(sentence);
    const QString lack =
        tr("The shelf has %n leaflet(s) left, too few for %1.", nullptr, shelf).arg(waiting.join(u", "_s));
    m_context.messages.showMessage(Meaning::Attention, made > 0 ? QString(sentence + u' ' + lack) : lack);
}

void LeafletCommands::handOut(const QList<EditionRound> &rounds)
{
    if (rounds.size() > 1)
        return handOutToDeliverers(rounds);
    auto *dialog = new HandOutDialog(m_context, m_edition.id, rounds.first(), m_page);
    connect(dialog, &HandOutDialog::handedOut, this, &LeafletCommands::say);
    dialog->open();
}

void LeafletCommands::handOutToDeliverers(const QList<EditionRound> &rounds)
{
    int handed = 0;
    QStringList here;
    const bool isDone = edit(tr("Hand out bundles of %1").arg(m_edition.title), [&](Connection &c) -> Status {
        for (const EditionRound &row : rounds) {
            if (!row.bundle || row.bundle->isOut())
                continue;
            if (!row.round.deliverer) {
                here += tr("%1 (nobody walks it)").arg(row.round.name);
            } else if (row.awayUntil.isValid()) {
                here += tr("%1 (%2 is away until %3)")
                            .arg(row.round.name, row.round.delivererName, shortDate(row.awayUntil));
            } else {
                ROSETTE_CHECK(
                    BundleRepository::handOut(c, row.bundle->id, row.round.deliverer, m_context.clock.today()));
                ++handed;
            }
        }
        return {};
    });
    if (!isDone)
        return;
    const QString sentence = tr("%n bundle(s) handed out, each to who walks the round.", nullptr, handed);
    if (here.isEmpty())
        return say(sentence);
    m_context.messages.showMessage(Meaning::Attention, sentence + u' ' + tr("Still here: %1.").arg(here.join(u", "_s)));
}

void LeafletCommands::recordDelivery(const QList<EditionRound> &rounds)
{
    if (rounds.size() > 1) {
        auto *dialog = new WholeRoundsDialog(m_context, m_edition, rounds, m_page);
        connect(dialog, &WholeRoundsDialog::dayChosen, this, [this, rounds](QDate day) { recordWhole(rounds, day); });
        return dialog->open();
    }
    Round round = rounds.first().round;
    if (const auto &bundle = rounds.first().bundle; bundle && bundle->isOut())
        round.deliverer = bundle->volunteer;
    auto *dialog = new DeliveryDialog(m_context, round, m_page, m_edition.id);
    connect(dialog, &DeliveryDialog::recorded, this, &LeafletCommands::say);
    dialog->open();
}

void LeafletCommands::recordWhole(const QList<EditionRound> &rounds, QDate day)
{
    int doors = 0;
    const bool isDone = edit(tr("Record whole rounds of %1").arg(m_edition.title), [&](Connection &c) -> Status {
        for (const EditionRound &row : rounds) {
            if (row.left() == 0)
                continue;
            const bool isOut = row.bundle && row.bundle->isOut();
            const Delivery delivery{.round = row.round.id,
                                    .deliveredOn = day,
                                    .doors = row.left(),
                                    .leaflet = m_edition.id,
                                    .volunteer = isOut ? row.bundle->volunteer : row.round.deliverer};
            ROSETTE_CHECK(DeliveryRepository::insert(c, delivery, m_context.clock.today()));
            doors += row.left();
        }
        return {};
    });
    if (isDone)
        say(tr("%n door(s) of %1 rounds got a leaflet on %2.", nullptr, doors).arg(rounds.size()).arg(shortDate(day)));
}

void LeafletCommands::takeBack(const Bundle &bundle)
{
    auto *dialog = new TakeBackDialog(m_context, bundle, m_page);
    connect(dialog, &TakeBackDialog::takenBack, this, &LeafletCommands::say);
    dialog->open();
}

void LeafletCommands::unpack(const QList<Bundle> &bundles)
{
    int unpacked = 0;
    const bool isDone = edit(tr("Unpack bundles of %1").arg(m_edition.title), [&](Connection &c) -> Status {
        for (const Bundle &bundle : bundles) {
            if (bundle.content.bundled() == 0)
                continue;
            ROSETTE_CHECK(BundleRepository::unpack(c, bundle.id, m_context.clock.today()));
            unpacked += bundle.content.bundled();
        }
        return {};
    });
    if (isDone)
        say(tr("%n leaflet(s) are on the shelf again.", nullptr, unpacked));
}

void LeafletCommands::printSlips(const QList<EditionRound> &rounds)
{
    QList<RoundId> ids;
    for (const EditionRound &row : rounds)
        ids += row.round.id;
    RoundPrints::printSlips(m_context, m_page, m_edition.id, ids);
}

void LeafletCommands::printRounds(const QList<EditionRound> &rows)
{
    QList<Round> rounds;
    for (const EditionRound &row : rows)
        rounds += row.round;
    RoundPrints::printRounds(m_context, m_page, rounds);
}

void LeafletCommands::printDeliverers() { RoundPrints::printDeliverers(m_context, m_page); }

void LeafletCommands::correct(const Delivery &delivery)
{
    const auto round = RoundRepository::find(m_context.campaign.connection(), delivery.round);
    if (!round)
        return m_context.messages.showError(round.error());
    if (!*round)
        return;
    auto *dialog = new DeliveryDialog(m_context, **round, delivery, m_page);
    connect(dialog, &DeliveryDialog::recorded, this, &LeafletCommands::say);
    dialog->open();
}

void LeafletCommands::removeDelivery(const Delivery &delivery)
{
    edit(tr("Remove what was delivered to %1").arg(delivery.roundName),
         [&](Connection &c) { return DeliveryRepository::remove(c, delivery.id); });
}

void LeafletCommands::markDoor(const MissedDoor &missed, const QString &address)
{
    if (edit(tr("No leaflets at %1").arg(address),
             [&](Connection &c) { return DeliveryRepository::markDoor(c, missed); }))
        say(tr("Nobody goes to %1 with leaflets again.").arg(address));
}

void LeafletCommands::setDeliverer(const Round &before, VolunteerId deliverer)
{
    Round round = before;
    round.deliverer = deliverer;
    edit(tr("Change who walks %1").arg(round.name), [&](Connection &c) { return RoundRepository::update(c, round); });
}

} // namespace rosette
