#include "tests/models/leaflets/leafletdays.h"

#include "models/leaflets/edition.h"
#include "models/leaflets/stockwork.h"
#include "models/store/transaction.h"
#include "tests/models/leaflets/leafletstreets.h"

namespace rosette::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysWithoutUndo = 28; // of an edition: recording what may be undone takes most of a day's time

} // namespace

QString ExpectedBooks::difference(const StockBalance &balance) const
{
    const int somewhere = balance.shelf() + balance.bundled() + balance.out() + balance.delivered() +
                          balance.returned() + balance.spoiled();
    if (balance.printed() != somewhere)
        return u"printed %1, but %2 are somewhere"_s.arg(balance.printed()).arg(somewhere);
    const QList<std::tuple<QString, int, int>> figures{
        {u"printed"_s, printed, balance.printed()},       {u"shelf"_s, shelf, balance.shelf()},
        {u"bundled"_s, bundled, balance.bundled()},       {u"out"_s, out, balance.out()},
        {u"delivered"_s, delivered, balance.delivered()}, {u"returned"_s, returned, balance.returned()},
        {u"spoiled"_s, spoiled, balance.spoiled()}};
    for (const auto &[name, expected, found] : figures) {
        if (expected != found || found < 0)
            return u"%1: %2 expected, %3 found"_s.arg(name).arg(expected).arg(found);
    }
    return {};
}

int &ExpectedBooks::at(StockPlace place)
{
    switch (place) {
    case StockPlace::World:
        return printed;
    case StockPlace::Shelf:
        return shelf;
    case StockPlace::Bundled:
        return bundled;
    case StockPlace::Out:
        return out;
    case StockPlace::Delivered:
        return delivered;
    case StockPlace::Returned:
        return returned;
    case StockPlace::Spoiled:
        return spoiled;
    }
    Q_UNREACHABLE();
}

LeafletDays::LeafletDays(TestCampaign &test, quint32 seed)
    : m_test(test)
    , m_random(seed)
{
    constexpr int kRounds = 5;
    for (int number = 1; number <= kRounds; ++number)
        m_rounds += addStreetRound(test, u"Street %1"_s.arg(number), 3 + 2 * number);
}

Status LeafletDays::beginEdition()
{
    m_test->undoStack().clear();
    m_past.clear();
    m_future.clear();
    m_expected = {};
    m_days = 0;
    return m_test->write([&](Connection &c) -> Status {
        ROSETTE_ASSIGN(m_edition, EditionRepository::insert(c, {.title = u"Edition %1"_s.arg(++m_editions)}, 0));
        return {};
    });
}

Status LeafletDays::live()
{
    static const QList<Deed> deeds{&LeafletDays::print,      &LeafletDays::spoil,      &LeafletDays::giveOut,
                                   &LeafletDays::shelve,     &LeafletDays::count,      &LeafletDays::removeLine,
                                   &LeafletDays::makeBundle, &LeafletDays::makeBundle, &LeafletDays::handOut,
                                   &LeafletDays::unpack,     &LeafletDays::takeBack,   &LeafletDays::takeBack,
                                   &LeafletDays::deliver,    &LeafletDays::deliver,    &LeafletDays::deliver,
                                   &LeafletDays::correct,    &LeafletDays::correct,    &LeafletDays::removeDelivery};
    ++m_days;
    const bool canUndo = m_days > kDaysWithoutUndo;
    const int chance = m_random.bounded(6);
    if (canUndo && chance < 2)
        return chance == 0 ? undo() : redo();
    const ExpectedBooks before = m_expected;
    const Deed deed = deeds.at(m_random.bounded(int(deeds.size())));
    const int edits = m_test->undoStack().index();
    const Status status =
        canUndo ? m_test->edit(u"Live a day"_s, [&](Connection &c) { return (this->*deed)(c); }) : doWithoutUndo(deed);
    if (!status) {
        m_expected = before;
        ++refused;
        const bool isMeant = status.error().code == ErrorCode::Conflict || status.error().code == ErrorCode::Invalid;
        return isMeant ? Status() : status;
    }
    if (m_test->undoStack().index() != edits) {
        m_past += before;
        m_future.clear();
    }
    return {};
}

Status LeafletDays::doWithoutUndo(Deed deed)
{
    ROSETTE_ASSIGN(Transaction transaction, Transaction::begin(m_test.connection()));
    ROSETTE_CHECK((this->*deed)(m_test.connection()));
    return transaction.commit();
}

Status LeafletDays::undo()
{
    if (!m_test->undoStack().canUndo())
        return {};
    m_test->undoStack().undo();
    m_future += m_expected;
    m_expected = m_past.takeLast();
    ++undone;
    return {};
}

Status LeafletDays::redo()
{
    if (!m_test->undoStack().canRedo())
        return {};
    m_test->undoStack().redo();
    m_past += m_expected;
    m_expected = m_future.takeLast();
    ++redone;
    return {};
}

Status LeafletDays::print(Connection &c)
{
    const int quantity = upTo(60);
    ROSETTE_CHECK(StockWork::print(c, m_edition, quantity, today()));
    m_expected.printed += quantity - m_expected.unbooked;
    m_expected.shelf += quantity - m_expected.unbooked;
    m_expected.unbooked = 0;
    ++m_expected.prints;
    return {};
}

Status LeafletDays::spoil(Connection &c)
{
    const StockPlace from = upTo(1) == 0 ? StockPlace::Shelf : StockPlace::Returned;
    const int quantity = upTo(8);
    ROSETTE_CHECK(StockWork::spoil(c, m_edition, quantity, today(), {}, from));
    m_expected.at(from) -= quantity;
    m_expected.spoiled += quantity;
    return {};
}

Status LeafletDays::giveOut(Connection &c)
{
    const int quantity = upTo(10);
    ROSETTE_CHECK(StockWork::giveOut(c, m_edition, quantity, today()));
    m_expected.shelf -= quantity;
    m_expected.delivered += quantity;
    m_expected.handedOver += quantity;
    return {};
}

Status LeafletDays::shelve(Connection &c)
{
    const int quantity = upTo(6);
    ROSETTE_CHECK(StockWork::shelve(c, m_edition, quantity, today()));
    m_expected.returned -= quantity;
    m_expected.shelf += quantity;
    return {};
}

Status LeafletDays::count(Connection &c)
{
    const int counted = m_expected.shelf + upTo(6) - 3;
    ROSETTE_ASSIGN(const int difference, StockWork::countShelf(c, m_edition, counted, today()));
    m_expected.shelf = counted;
    m_expected.printed += std::max(0, difference);
    m_expected.spoiled += std::max(0, -difference);
    return {};
}

Status LeafletDays::removeLine(Connection &c)
{
    ROSETTE_ASSIGN(const QList<StockMove> lines, StockRepository::list(c, m_edition));
    if (lines.isEmpty())
        return {};
    const StockMove line = lines.at(m_random.bounded(int(lines.size())));
    ROSETTE_CHECK(StockRepository::remove(c, line.id));
    const bool isFromWorld = line.from == StockPlace::World;
    m_expected.at(line.from) += isFromWorld ? -line.quantity : line.quantity;
    m_expected.at(line.to) -= line.quantity;
    m_expected.prints -= isFromWorld && !line.isCount ? 1 : 0;
    m_expected.handedOver -= line.to == StockPlace::Delivered ? line.quantity : 0;
    return {};
}

} // namespace rosette::test
