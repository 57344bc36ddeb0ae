#include "models/rounds/roundset.h"

#include <QCoreApplication>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql = "SELECT id, name, purpose, ward_id, is_active FROM round_sets ORDER BY is_active DESC, name, id"_L1;
constexpr auto kFindSql = "SELECT id, name, purpose, ward_id, is_active FROM round_sets WHERE id = ?"_L1;
constexpr auto kFindActiveSql = R"(
SELECT id, name, purpose, ward_id, is_active FROM round_sets WHERE is_active = 1 AND purpose = ? AND ward_id IS ? ORDER BY id LIMIT 1)"_L1;
constexpr auto kInsertSql = "INSERT INTO round_sets (id, name, purpose, ward_id, is_active) VALUES (?, ?, ?, ?, ?)"_L1;
constexpr auto kUpdateSql = "UPDATE round_sets SET name = ?, purpose = ?, ward_id = ?, is_active = ? WHERE id = ?"_L1;
constexpr auto kRemoveSql = "DELETE FROM round_sets WHERE id = ?"_L1;

QString toText(RoundPurpose purpose)
{
    switch (purpose) {
    case RoundPurpose::Canvass:
        return u"canvass"_s;
    case RoundPurpose::Leaflet:
        return u"leaflet"_s;
    case RoundPurpose::KnockUp:
        return u"knock-up"_s;
    }
    return {};
}

RoundPurpose purposeFrom(const QString &text)
{
    if (text == "leaflet"_L1)
        return RoundPurpose::Leaflet;
    return text == "knock-up"_L1 ? RoundPurpose::KnockUp : RoundPurpose::Canvass;
}

RoundSet toRoundSet(const Row &row)
{
    return RoundSet{row.id<RoundSetId>(0), row.text(1), purposeFrom(row.text(2)), row.id<WardId>(3), row.boolean(4)};
}

} // namespace

QString plainSetName(RoundPurpose purpose)
{
    switch (purpose) {
    case RoundPurpose::Canvass:
        return QCoreApplication::translate("RoundSet", "Canvass rounds");
    case RoundPurpose::Leaflet:
        return QCoreApplication::translate("RoundSet", "Leaflet rounds");
    case RoundPurpose::KnockUp:
        return QCoreApplication::translate("RoundSet", "Knock-up rounds");
    }
    return {};
}

Result<QList<RoundSet>> RoundSetRepository::list(Connection &connection)
{
    return Statement(connection, QString(kListSql)).list(toRoundSet);
}

Result<std::optional<RoundSet>> RoundSetRepository::find(Connection &connection, RoundSetId id)
{
    return Statement(connection, QString(kFindSql)).bindAll(id).first(toRoundSet);
}

Result<RoundSet> RoundSetRepository::findOrCreate(Connection &connection, RoundPurpose purpose, WardId ward)
{
    ROSETTE_ASSIGN(const auto found, Statement(connection, QString(kFindActiveSql)).bindAll(toText(purpose), ward).first(toRoundSet));
    if (found)
        return *found;
    RoundSet set{{}, plainSetName(purpose), purpose, ward, true};
    ROSETTE_ASSIGN(set.id, insert(connection, set));
    return set;
}

Result<RoundSetId> RoundSetRepository::insert(Connection &connection, const RoundSet &set)
{
    const RoundSetId id = set.id ? set.id : newId<RoundSetId>();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql)).bindAll(id, set.name, toText(set.purpose), set.ward, set.isActive).run());
    return id;
}

Status RoundSetRepository::update(Connection &connection, const RoundSet &set)
{
    return Statement(connection, QString(kUpdateSql)).bindAll(set.name, toText(set.purpose), set.ward, set.isActive, set.id).run();
}

Status RoundSetRepository::remove(Connection &connection, RoundSetId id)
{
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

} // namespace rosette
