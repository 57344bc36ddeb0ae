#include "models/people/personfilter.h"

#include <array>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kStatuses = {""_L1, "elector"_L1, "left"_L1, "by-hand"_L1};
constexpr std::array kMarks = {""_L1, "none"_L1, "do-not-contact"_L1, "do-not-knock"_L1, "moved"_L1, "deceased"_L1};
constexpr std::array kSpoken = {""_L1, "never"_L1, "not-since"_L1, "since"_L1, "called-since"_L1, "in-vain"_L1};
constexpr std::array kOrders = {""_L1, "door"_L1};

template <typename Enum, size_t Size>
Enum fromKey(const std::array<QLatin1String, Size> &keys, const QString &key)
{
    const auto found = std::find(keys.begin(), keys.end(), key);
    return found == keys.end() ? Enum() : Enum(found - keys.begin());
}

/// Writes what is set.
class Writer
{
public:
    void text(QLatin1String key, const QString &value)
    {
        if (!value.isEmpty())
            m_json.insert(key, value);
    }
    template <typename Tag>
    void id(QLatin1String key, Id<Tag> value)
    {
        if (value)
            m_json.insert(key, value.value());
    }
    void flag(QLatin1String key, bool isOn)
    {
        if (isOn)
            m_json.insert(key, true);
    }
    QJsonObject json() const { return m_json; }

private:
    QJsonObject m_json;
};

template <typename IdType>
IdType idFrom(const QJsonObject &json, QLatin1String key)
{
    return IdType(json.value(key).toInteger());
}

} // namespace

bool PersonFilter::isTextOnly() const { return withoutText().isEverybody(); }

PersonFilter PersonFilter::withoutText() const
{
    PersonFilter rest = *this;
    rest.text.clear();
    return rest;
}

QJsonObject PersonFilter::toJson() const
{
    Writer writer;
    writer.text("text"_L1, text);
    writer.id("ward"_L1, ward);
    writer.id("district"_L1, district);
    writer.id("street"_L1, street);
    writer.id("door"_L1, door);
    writer.text("status"_L1, kStatuses[size_t(status)]);
    writer.flag("attainer"_L1, isAttainer);
    writer.flag("opted_out"_L1, isOptedOut);
    writer.flag("new"_L1, isNew);
    writer.text("absent_vote"_L1, absentVote);
    writer.text("mark"_L1, kMarks[size_t(mark)]);
    writer.text("support"_L1, support);
    writer.text("spoken"_L1, kSpoken[size_t(spoken)]);
    writer.text("spoken_day"_L1, spokenDay.toString(Qt::ISODate));
    writer.flag("phone"_L1, hasPhone);
    writer.flag("email"_L1, hasEmail);
    writer.flag("consent"_L1, hasConsent);
    writer.id("election"_L1, mayVoteIn);
    writer.text("order"_L1, kOrders[size_t(order)]);
    QJsonObject json = writer.json();
    if (marker)
        json.insert("marker"_L1, *marker);
    return json;
}

PersonFilter PersonFilter::fromJson(const QJsonObject &json)
{
    const auto text = [&](QLatin1String key) { return json.value(key).toString(); };
    const auto flag = [&](QLatin1String key) { return json.value(key).toBool(); };
    PersonFilter filter;
    filter.text = text("text"_L1);
    filter.ward = idFrom<WardId>(json, "ward"_L1);
    filter.district = idFrom<DistrictId>(json, "district"_L1);
    filter.street = idFrom<StreetId>(json, "street"_L1);
    filter.door = idFrom<DoorId>(json, "door"_L1);
    filter.status = fromKey<PersonStatus>(kStatuses, text("status"_L1));
    filter.isAttainer = flag("attainer"_L1);
    filter.isOptedOut = flag("opted_out"_L1);
    filter.isNew = flag("new"_L1);
    filter.absentVote = text("absent_vote"_L1);
    if (json.contains("marker"_L1))
        filter.marker = text("marker"_L1);
    filter.mark = fromKey<PersonMark>(kMarks, text("mark"_L1));
    filter.support = text("support"_L1);
    filter.spoken = fromKey<LastSpoken>(kSpoken, text("spoken"_L1));
    filter.spokenDay = QDate::fromString(text("spoken_day"_L1), Qt::ISODate);
    filter.hasPhone = flag("phone"_L1);
    filter.hasEmail = flag("email"_L1);
    filter.hasConsent = flag("consent"_L1);
    filter.mayVoteIn = idFrom<ElectionId>(json, "election"_L1);
    filter.order = fromKey<PersonOrder>(kOrders, text("order"_L1));
    return filter;
}

} // namespace rosette
