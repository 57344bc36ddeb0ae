#pragma once

#include <QObject>

#include "models/leaflets/delivery.h"
#include "models/leaflets/edition.h"
#include "models/leaflets/editionrounds.h"
#include "ui/shell/appcontext.h"

class QWidget;

namespace rosette {

/// What is done with the leaflets of one edition in rounds and bundles. Each is one undoable edit; what could not be
/// done is said, round by round.
class LeafletCommands : public QObject
{
    Q_OBJECT

public:
    LeafletCommands(AppContext &context, QWidget *page);

    void setEdition(const Edition &edition) { m_edition = edition; }

    /// Ties bundles in the order given, as long as the shelf lasts.
    void bundle(const QList<EditionRound> &rounds);
    /// One: asks to whom. Several: each bundle to who walks the round; it stays here when that is nobody or somebody
    /// away.
    void handOut(const QList<EditionRound> &rounds);
    /// One: asks as far as which door. Several: whole rounds, on one day.
    void recordDelivery(const QList<EditionRound> &rounds);
    void takeBack(const Bundle &bundle);
    /// Bundles that are here go back on the shelf.
    void unpack(const QList<Bundle> &bundles);

    /// A cover slip for each bundle of these rounds; of all when none are given.
    void printSlips(const QList<EditionRound> &rounds);
    /// Map and list of each.
    void printRounds(const QList<EditionRound> &rounds);
    void printDeliverers();

    void correct(const Delivery &delivery);
    void removeDelivery(const Delivery &delivery);
    /// Nobody goes to this door with leaflets again.
    void markDoor(const MissedDoor &missed, const QString &address);
    void setDeliverer(const Round &round, VolunteerId deliverer);

private:
    /// Writes whole rounds as delivered; a delivery says by whom, else who walks the round.
    void recordWhole(const QList<EditionRound> &rounds, QDate day);
    void handOutToDeliverers(const QList<EditionRound> &rounds);
    bool edit(const QString &what, const std::function<Status(Connection &)> &change);
    void say(const QString &sentence);

    AppContext &m_context;
    QWidget *m_page;
    Edition m_edition;
};

} // namespace rosette
