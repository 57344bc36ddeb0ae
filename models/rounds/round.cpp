#include "models/rounds/round.h"

#include <QCoreApplication>

#include "models/places/naturalkey.h"
#include "models/rounds/roundset.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSelectSql = R"(
SELECT r.id, r.round_set_id, r.name, r.ward_id, r.deliverer_volunteer_id, r.note,
       coalesce(w.name, ''), trim(coalesce(p.forename || ' ' || p.surname, ''))
  FROM rounds r
  JOIN round_sets s ON s.id = r.round_set_id
  LEFT JOIN wards w ON w.id = r.ward_id
  LEFT JOIN volunteers v ON v.id = r.deliverer_volunteer_id
  LEFT JOIN people p ON p.id = v.person_id)"_L1;
constexpr auto kListSql = R"(
 WHERE (r.round_set_id = :set OR (:set IS NULL AND (s.is_active = 1 OR :all = 1))) AND (:ward IS NULL OR r.ward_id = :ward))"_L1;
constexpr auto kFindSql = " WHERE r.id = ?"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO rounds (id, round_set_id, name, ward_id, deliverer_volunteer_id, note) VALUES (?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kUpdateSql = R"(
UPDATE rounds SET round_set_id = ?, name = ?, ward_id = ?, deliverer_volunteer_id = ?, note = ? WHERE id = ?)"_L1;
constexpr auto kRemoveSql = "DELETE FROM rounds WHERE id = ?"_L1;
// The schema knows best what hangs on a round.
constexpr auto kReferencesSql = R"(
SELECT m.name, k."from" FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) k
 WHERE m.type = 'table' AND k."table" = 'rounds' AND m.name <> 'stages' ORDER BY m.name)"_L1;
constexpr auto kHandOverSql = "UPDATE OR IGNORE %1 SET %2 = ? WHERE %2 = ?"_L1;
constexpr int kNamesInMessage = 8;

Round toRound(const Row &row)
{
    return Round{row.id<RoundId>(0), row.id<RoundSetId>(1), row.text(2), row.id<WardId>(3),
                 row.id<VolunteerId>(4), row.text(5), row.text(6), row.text(7)};
}

QString namesOf(const QList<Round> &rounds)
{
    QStringList names;
    for (const Round &round : rounds.first(std::min<qsizetype>(rounds.size(), kNamesInMessage)))
        names += round.name;
    if (rounds.size() > kNamesInMessage)
        names += u"…"_s;
    return names.join(u", "_s);
}

/// Of rounds with one name those of canvass sets, if there are any.
Status preferCanvass(Connection &connection, QList<Round> &rounds)
{
    if (rounds.size() < 2)
        return {};
    ROSETTE_ASSIGN(const QList<RoundSet> sets, RoundSetRepository::list(connection));
    const auto isCanvass = [&](const Round &round) {
        return std::any_of(sets.cbegin(), sets.cend(), [&](const RoundSet &set) { return set.id == round.set && set.purpose == RoundPurpose::Canvass; });
    };
    if (std::any_of(rounds.cbegin(), rounds.cend(), isCanvass))
        rounds.removeIf([&](const Round &round) { return !isCanvass(round); });
    return {};
}

Status checkName(const Round &round)
{
    if (round.name.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, QCoreApplication::translate("Round", "A round needs a name, such as “Round 12”."), {}};
    return {};
}

} // namespace

Result<QList<Round>> RoundRepository::list(Connection &connection, const RoundFilter &filter)
{
    ROSETTE_ASSIGN(QList<Round> rounds, Statement(connection, QString(kSelectSql) + QString(kListSql))
                                            .bind(":set"_L1, filter.set)
                                            .bind(":ward"_L1, filter.ward)
                                            .bind(":all"_L1, filter.isWithSetAside)
                                            .list(toRound));
    const QString text = filter.text.trimmed();
    if (!text.isEmpty())
        rounds.removeIf([&](const Round &round) { return !round.name.contains(text, Qt::CaseInsensitive); });
    std::stable_sort(rounds.begin(), rounds.end(), [](const Round &a, const Round &b) { return naturalKey(a.name) < naturalKey(b.name); });
    return rounds;
}

Result<std::optional<Round>> RoundRepository::find(Connection &connection, RoundId id)
{
    return Statement(connection, QString(kSelectSql) + QString(kFindSql)).bindAll(id).first(toRound);
}

Result<Round> RoundRepository::findByText(Connection &connection, const QString &text)
{
    const QString wanted = text.trimmed();
    QList<Round> all;
    QList<Round> named;
    for (const bool isWithSetAside : {false, true}) { // those in use go first
        ROSETTE_ASSIGN(all, list(connection, {.isWithSetAside = isWithSetAside}));
        for (const Round &round : std::as_const(all)) {
            if (QString::number(round.id.value()) == wanted)
                return round;
            if (round.name.compare(wanted, Qt::CaseInsensitive) == 0)
                named += round;
        }
        if (!named.isEmpty())
            break;
    }
    ROSETTE_CHECK(preferCanvass(connection, named));
    if (named.size() == 1)
        return named.first();
    if (named.size() > 1) {
        return Error{ErrorCode::Conflict,
                     QCoreApplication::translate("Round", "%n rounds are called “%1”; say which one by its id.", nullptr, int(named.size())).arg(wanted), {}};
    }
    const QString known = all.isEmpty() ? QCoreApplication::translate("Round", "There are no rounds yet.")
                                        : QCoreApplication::translate("Round", "There are: %1.").arg(namesOf(all));
    return Error{ErrorCode::NotFound, QCoreApplication::translate("Round", "There is no round “%1”.").arg(wanted) + u' ' + known, {}};
}

Result<RoundId> RoundRepository::insert(Connection &connection, const Round &round)
{
    ROSETTE_CHECK(checkName(round));
    const RoundId id = round.id ? round.id : newId<RoundId>();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql)).bindAll(id, round.set, round.name.trimmed(), round.ward, round.deliverer, round.note).run());
    return id;
}

Status RoundRepository::update(Connection &connection, const Round &round)
{
    ROSETTE_CHECK(checkName(round));
    return Statement(connection, QString(kUpdateSql)).bindAll(round.set, round.name.trimmed(), round.ward, round.deliverer, round.note, round.id).run();
}

Status RoundRepository::remove(Connection &connection, RoundId id)
{
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

Status RoundRepository::handOver(Connection &connection, RoundId from, RoundId to)
{
    using Reference = std::pair<QString, QString>;
    ROSETTE_ASSIGN(const QList<Reference> references, Statement(connection, QString(kReferencesSql)).list([](const Row &row) {
        return Reference{row.text(0), row.text(1)};
    }));
    for (const auto &[table, column] : references) {
        ROSETTE_CHECK(Statement(connection, QString(kHandOverSql).arg(table, column)).bindAll(to, from).run());
    }
    return {};
}

} // namespace rosette
