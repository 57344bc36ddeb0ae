#include "models/volunteers/skill.h"

#include <QCoreApplication>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql = R"(
SELECT s.id, s.name, (SELECT count(*) FROM volunteer_skills vs JOIN volunteers v ON v.id = vs.volunteer_id
                       WHERE vs.skill_id = s.id AND v.is_active = 1)
  FROM skills s ORDER BY s.name_key)"_L1;
constexpr auto kFindByKeySql = "SELECT id FROM skills WHERE name_key = ?"_L1;
constexpr auto kInsertSql = "INSERT INTO skills (id, name, name_key) VALUES (?, ?, ?)"_L1;
constexpr auto kNamesOfSql = R"(
SELECT s.name FROM volunteer_skills vs JOIN skills s ON s.id = vs.skill_id WHERE vs.volunteer_id = ? ORDER BY s.name_key)"_L1;
constexpr auto kNamesOfAllSql = R"(
SELECT vs.volunteer_id, s.name FROM volunteer_skills vs JOIN skills s ON s.id = vs.skill_id ORDER BY vs.volunteer_id, s.name_key)"_L1;
constexpr auto kIdsOfSql = "SELECT skill_id FROM volunteer_skills WHERE volunteer_id = ?"_L1;
constexpr auto kLinkSql = "INSERT INTO volunteer_skills (id, volunteer_id, skill_id) VALUES (?, ?, ?)"_L1;
constexpr auto kUnlinkSql = "DELETE FROM volunteer_skills WHERE volunteer_id = ? AND skill_id = ?"_L1;

} // namespace

QString Skill::key(const QString &name)
{
    QString key;
    for (const QChar c : name.toCaseFolded()) {
        if (c.isLetterOrNumber())
            key += c;
    }
    return key;
}

Result<QList<Skill>> SkillRepository::list(Connection &connection)
{
    return Statement(connection, QString(kListSql)).list([](const Row &row) {
        return Skill{row.id<SkillId>(0), row.text(1), row.number(2)};
    });
}

Result<SkillId> SkillRepository::findOrCreate(Connection &connection, const QString &name)
{
    const QString key = Skill::key(name);
    if (key.isEmpty())
        return Error{ErrorCode::Invalid, QCoreApplication::translate("SkillRepository", "A skill needs a name."), {}};
    ROSETTE_ASSIGN(const auto found,
                   Statement(connection, QString(kFindByKeySql)).bindAll(key).first([](const Row &row) {
                       return row.id<SkillId>(0);
                   }));
    if (found)
        return *found;
    const auto id = newId<SkillId>();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql)).bindAll(id, name.simplified(), key).run());
    return id;
}

Result<QStringList> SkillRepository::namesOf(Connection &connection, VolunteerId volunteer)
{
    return Statement(connection, QString(kNamesOfSql)).bindAll(volunteer).list([](const Row &row) {
        return row.text(0);
    });
}

Result<QHash<VolunteerId, QStringList>> SkillRepository::namesOfAll(Connection &connection)
{
    QHash<VolunteerId, QStringList> names;
    ROSETTE_CHECK(Statement(connection, QString(kNamesOfAllSql)).forEach([&](const Row &row) {
        names[row.id<VolunteerId>(0)] += row.text(1);
    }));
    return names;
}

Status SkillRepository::setNames(Connection &connection, VolunteerId volunteer, const QStringList &names)
{
    ROSETTE_ASSIGN(const auto before,
                   Statement(connection, QString(kIdsOfSql)).bindAll(volunteer).list([](const Row &row) {
                       return row.id<SkillId>(0);
                   }));
    QSet<SkillId> wanted;
    for (const QString &name : names) {
        ROSETTE_ASSIGN(const SkillId skill, findOrCreate(connection, name));
        wanted += skill;
    }
    for (const SkillId skill : before) {
        if (!wanted.remove(skill))
            ROSETTE_CHECK(Statement(connection, QString(kUnlinkSql)).bindAll(volunteer, skill).run());
    }
    for (const SkillId skill : std::as_const(wanted))
        ROSETTE_CHECK(Statement(connection, QString(kLinkSql)).bindAll(newIdValue(), volunteer, skill).run());
    return {};
}

} // namespace rosette
