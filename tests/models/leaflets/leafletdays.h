#pragma once

#include <QRandomGenerator>

#include "models/leaflets/bundle.h"
#include "models/leaflets/delivery.h"
#include "tests/support/testcampaign.h"

namespace rosette::test {

/// The books as they ought to be, kept beside the file by plain arithmetic.
struct ExpectedBooks
{
    int printed = 0;
    int shelf = 0;
    int bundled = 0;
    int out = 0;
    int delivered = 0;
    int returned = 0;
    int spoiled = 0;
    int handedOver = 0; ///< of the delivered ones: to people, not to doors
    int unbooked = 0;   ///< of the delivered ones: before anything was entered as printed
    int prints = 0;     ///< entered

    /// How they differ from what the file says; empty when they do not.
    QString difference(const StockBalance &balance) const;
    int &at(StockPlace place);
};

/// What organisers do with leaflets, at random: each day is one edit of a campaign with a few rounds. Some of what they
/// try is refused, as it is in life.
class LeafletDays
{
public:
    LeafletDays(TestCampaign &test, quint32 seed);

    /// A fresh edition; the undo history of the last one goes.
    Status beginEdition();
    /// One random thing. The expectation follows when it was accepted, and stays when it was refused.
    Status live();
    /// What is wrong with the books now: they do not balance, a place holds less than nothing or something else than
    /// expected, the doors are not the leaflets. Empty when nothing is.
    Result<QString> findFault();

    LeafletId edition() const { return m_edition; }
    int refused = 0;
    int undone = 0;
    int redone = 0;
    int delivered = 0;
    int corrected = 0;

private:
    using Deed = Status (LeafletDays::*)(Connection &);

    Status doWithoutUndo(Deed deed);
    Status undo();
    Status redo();
    Status print(Connection &c);
    Status spoil(Connection &c);
    Status giveOut(Connection &c);
    Status shelve(Connection &c);
    Status count(Connection &c);
    Status removeLine(Connection &c);
    Status makeBundle(Connection &c);
    Status handOut(Connection &c);
    Status unpack(Connection &c);
    Status takeBack(Connection &c);
    Status deliver(Connection &c);
    Status correct(Connection &c);
    Status removeDelivery(Connection &c);

    int upTo(int most) { return m_random.bounded(most + 1); }
    QDate today() { return m_test.clock().today(); }
    RoundId anyRound() { return m_rounds.at(m_random.bounded(int(m_rounds.size()))); }
    Result<std::optional<Bundle>> anyBundle(Connection &c);
    Result<std::optional<Delivery>> anyDelivery(Connection &c);
    /// Whole or part, with a few missed doors and leaflets brought back.
    Status vary(Connection &c, Delivery &delivery);
    /// Takes what it takes from the round's bundles and the shelf.
    Status expectDelivery(Connection &c, DeliveryId id, const QList<Bundle> &before);
    Status expectWithout(Connection &c, DeliveryId id);

    TestCampaign &m_test;
    QRandomGenerator m_random;
    QList<RoundId> m_rounds;
    LeafletId m_edition;
    ExpectedBooks m_expected;
    QList<ExpectedBooks> m_past;   ///< before each edit that can be undone
    QList<ExpectedBooks> m_future; ///< after each edit that can be done again
    int m_editions = 0;
    int m_days = 0; ///< of this edition
};

} // namespace rosette::test
