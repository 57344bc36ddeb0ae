#include "models/store/statement.h"
#include "tests/models/leaflets/leafletdays.h"

namespace rosette::test {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kDoorsSql = "SELECT coalesce(sum(doors), 0) FROM deliveries WHERE leaflet_id = ?"_L1;

} // namespace

Result<std::optional<Bundle>> LeafletDays::anyBundle(Connection &c)
{
    ROSETTE_ASSIGN(const QList<Bundle> open, BundleRepository::list(c, {.leaflet = m_edition}));
    return open.isEmpty() ? std::optional<Bundle>() : open.at(m_random.bounded(int(open.size())));
}

Result<std::optional<Delivery>> LeafletDays::anyDelivery(Connection &c)
{
    ROSETTE_ASSIGN(const QList<Delivery> known, DeliveryRepository::list(c, {.leaflet = m_edition}));
    return known.isEmpty() ? std::optional<Delivery>() : known.at(m_random.bounded(int(known.size())));
}

Status LeafletDays::makeBundle(Connection &c)
{
    const RoundId round = anyRound();
    const int quantity = upTo(2) == 0 ? upTo(14) : 0;
    ROSETTE_ASSIGN(const BundleId id, BundleRepository::make(c, m_edition, round, quantity, today()));
    ROSETTE_ASSIGN(const Bundle made, BundleRepository::find(c, id));
    if (quantity > 0 && made.quantity() != quantity)
        return Error{ErrorCode::Corrupt, u"a bundle of %1 became one of %2"_s.arg(quantity).arg(made.quantity()), {}};
    m_expected.shelf -= made.quantity();
    m_expected.bundled += made.quantity();
    return {};
}

Status LeafletDays::handOut(Connection &c)
{
    ROSETTE_ASSIGN(const auto bundle, anyBundle(c));
    if (!bundle)
        return {};
    ROSETTE_CHECK(BundleRepository::handOut(c, bundle->id, {}, today()));
    m_expected.bundled -= bundle->content.bundled();
    m_expected.out += bundle->content.bundled();
    return {};
}

Status LeafletDays::unpack(Connection &c)
{
    ROSETTE_ASSIGN(const auto bundle, anyBundle(c));
    if (!bundle)
        return {};
    ROSETTE_CHECK(BundleRepository::unpack(c, bundle->id, today()));
    m_expected.bundled -= bundle->content.bundled();
    m_expected.shelf += bundle->content.bundled();
    return {};
}

Status LeafletDays::takeBack(Connection &c)
{
    ROSETTE_ASSIGN(const auto bundle, anyBundle(c));
    if (!bundle)
        return {};
    const int quantity = upTo(bundle->content.out() + 1);
    const StockPlace to = upTo(3) == 0 ? StockPlace::Spoiled : StockPlace::Returned;
    ROSETTE_CHECK(BundleRepository::takeBack(c, bundle->id, quantity, today(), to));
    m_expected.out -= quantity;
    m_expected.at(to) += quantity;
    return {};
}

Status LeafletDays::vary(Connection &c, Delivery &delivery)
{
    ROSETTE_ASSIGN(const QList<Door> left, DeliveryRepository::doorsLeft(c, delivery.round, m_edition, delivery.id));
    delivery.missed.clear();
    for (int count = upTo(3); count > 0 && !left.isEmpty(); --count) {
        const Door &door = left.at(m_random.bounded(int(left.size())));
        delivery.missed += {door.id, kMissedReasons.at(size_t(upTo(int(kMissedReasons.size()) - 1)))};
    }
    delivery.isComplete = upTo(1) == 0;
    delivery.doors = upTo(int(left.size()));
    delivery.returned = upTo(3) == 0 ? upTo(4) : 0;
    return {};
}

Status LeafletDays::deliver(Connection &c)
{
    Delivery delivery{.round = anyRound(), .deliveredOn = today(), .leaflet = m_edition};
    ROSETTE_CHECK(vary(c, delivery));
    ROSETTE_ASSIGN(const auto bundles, BundleRepository::list(c, {.leaflet = m_edition, .round = delivery.round}));
    ROSETTE_ASSIGN(const DeliveryId id, DeliveryRepository::insert(c, delivery, today()));
    ROSETTE_CHECK(expectDelivery(c, id, bundles));
    ++delivered;
    return {};
}

Status LeafletDays::correct(Connection &c)
{
    ROSETTE_ASSIGN(auto delivery, anyDelivery(c));
    if (!delivery)
        return {};
    ROSETTE_CHECK(vary(c, *delivery));
    ROSETTE_CHECK(expectWithout(c, delivery->id));
    // What its round's bundles hold once it is taken back: what they hold now and what it took.
    ROSETTE_ASSIGN(QList<Bundle> bundles,
                   BundleRepository::list(c, {.leaflet = m_edition, .round = delivery->round, .isOpenOnly = false}));
    ROSETTE_ASSIGN(const QList<StockMove> lines, StockRepository::listOf(c, delivery->id));
    for (Bundle &bundle : bundles) {
        for (const StockMove &line : lines) {
            if (line.bundle == bundle.id)
                bundle.content.takeBack(line);
        }
    }
    ROSETTE_CHECK(DeliveryRepository::update(c, *delivery, today()));
    ROSETTE_CHECK(expectDelivery(c, delivery->id, bundles));
    ++corrected;
    return {};
}

Status LeafletDays::removeDelivery(Connection &c)
{
    ROSETTE_ASSIGN(const auto delivery, anyDelivery(c));
    if (!delivery)
        return {};
    ROSETTE_CHECK(expectWithout(c, delivery->id));
    return DeliveryRepository::remove(c, delivery->id);
}

Status LeafletDays::expectDelivery(Connection &c, DeliveryId id, const QList<Bundle> &before)
{
    ROSETTE_ASSIGN(const Delivery stored, DeliveryRepository::find(c, id));
    int ready = 0;
    int away = 0;
    for (const Bundle &bundle : before) {
        ready += bundle.content.bundled();
        away += bundle.content.out();
    }
    m_expected.bundled -= ready;
    m_expected.out += ready;
    const int fromBundles = std::min(stored.doors, ready + away);
    const int others = stored.doors - fromBundles;
    m_expected.out -= fromBundles + stored.returned;
    m_expected.delivered += stored.doors;
    m_expected.returned += stored.returned;
    if (m_expected.prints > 0) {
        m_expected.shelf -= others;
    } else {
        m_expected.printed += others;
        m_expected.unbooked += others;
    }
    return {};
}

Status LeafletDays::expectWithout(Connection &c, DeliveryId id)
{
    ROSETTE_ASSIGN(const QList<StockMove> lines, StockRepository::listOf(c, id));
    for (const StockMove &line : lines) {
        const bool isFromWorld = line.from == StockPlace::World;
        m_expected.at(line.from) += isFromWorld ? -line.quantity : line.quantity;
        m_expected.at(line.to) -= line.quantity;
        m_expected.unbooked -= isFromWorld ? line.quantity : 0;
    }
    return {};
}

Result<QString> LeafletDays::findFault()
{
    Connection &c = m_test.connection();
    ROSETTE_ASSIGN(const StockBalance balance, StockRepository::balance(c, m_edition));
    if (const QString difference = m_expected.difference(balance); !difference.isEmpty())
        return difference;
    ROSETTE_ASSIGN(const qint64 doors, Statement(c, QString(kDoorsSql)).bindAll(m_edition).scalar());
    if (doors + m_expected.handedOver != balance.delivered())
        return u"%1 doors got one and %2 were handed over, but %3 leaflets are delivered"_s.arg(doors)
            .arg(m_expected.handedOver)
            .arg(balance.delivered());
    return QString();
}

} // namespace rosette::test
