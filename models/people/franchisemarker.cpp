#include "models/people/franchisemarker.h"

#include <QCoreApplication>

#include "models/people/franchisedefaults.h"
#include "models/store/campaigninfo.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql = R"(
SELECT id, nation, marker, meaning, votes_local, votes_devolved, votes_parliament FROM franchise_markers
 WHERE nation = ? ORDER BY marker)"_L1;
constexpr auto kUsesSql = R"(
SELECT marker, count(*) FROM registrations WHERE is_current = 1 GROUP BY marker ORDER BY count(*) DESC, marker)"_L1;
constexpr auto kHolderSql = "SELECT id FROM franchise_markers WHERE nation = ? AND marker = ?"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO franchise_markers (id, nation, marker, meaning, votes_local, votes_devolved, votes_parliament)
VALUES (?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kUpdateSql = R"(
UPDATE franchise_markers SET marker = ?, meaning = ?, votes_local = ?, votes_devolved = ?, votes_parliament = ?
 WHERE id = ?)"_L1;
constexpr auto kBlankSql = "SELECT count(*) FROM franchise_markers WHERE id = ? AND marker = ''"_L1;
constexpr auto kRemoveSql = "DELETE FROM franchise_markers WHERE id = ?"_L1;

QString tr(const char *text) { return QCoreApplication::translate("FranchiseMarker", text); }

FranchiseMarker toMarker(const Row &row)
{
    return {row.id<FranchiseMarkerId>(0),
            row.text(1),
            row.text(2),
            row.text(3),
            row.boolean(4),
            row.boolean(5),
            row.boolean(6)};
}

Status check(Connection &c, const FranchiseMarker &marker)
{
    if (marker.meaning.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, tr("Say what the marker “%1” means.").arg(marker.marker), {}};
    ROSETTE_ASSIGN(const auto holder,
                   Statement(c, QString(kHolderSql)).bindAll(marker.nation, marker.marker).first([](const Row &row) {
                       return row.id<FranchiseMarkerId>(0);
                   }));
    if (holder && *holder != marker.id)
        return Error{ErrorCode::Conflict,
                     tr("The table for %1 has the marker “%2” already. Change that row instead.")
                         .arg(nationName(marker.nation), marker.marker),
                     {}};
    return {};
}

} // namespace

bool FranchiseMarker::allows(Franchise franchise) const
{
    switch (franchise) {
    case Franchise::Local:
        return canVoteLocally;
    case Franchise::Devolved:
        return canVoteDevolved;
    case Franchise::Parliament:
        return canVoteForParliament;
    }
    return true;
}

Result<QList<FranchiseMarker>> FranchiseMarkerRepository::list(Connection &c)
{
    ROSETTE_ASSIGN(const CampaignInfo info, CampaignInfoRepository::load(c));
    return list(c, info.nation);
}

Result<QList<FranchiseMarker>> FranchiseMarkerRepository::list(Connection &c, const QString &nation)
{
    return Statement(c, QString(kListSql)).bindAll(nation).list(toMarker);
}

Result<QString> FranchiseMarkerRepository::meaning(Connection &c, const QString &marker)
{
    ROSETTE_ASSIGN(const QList<FranchiseMarker> markers, list(c));
    const auto found = std::find_if(markers.begin(), markers.end(),
                                    [&](const FranchiseMarker &known) { return known.marker == marker; });
    return found == markers.end() ? marker : found->meaning;
}

Result<QList<MarkerUse>> FranchiseMarkerRepository::uses(Connection &c)
{
    return Statement(c, QString(kUsesSql)).list([](const Row &row) { return MarkerUse{row.text(0), row.integer(1)}; });
}

Result<QList<MarkerUse>> FranchiseMarkerRepository::unknown(Connection &c, const QString &nation)
{
    ROSETTE_ASSIGN(const QList<FranchiseMarker> known, list(c, nation));
    ROSETTE_ASSIGN(QList<MarkerUse> markers, uses(c));
    markers.removeIf([&](const MarkerUse &use) {
        return use.marker.isEmpty() || std::any_of(known.begin(), known.end(), [&](const FranchiseMarker &one) {
                   return one.marker == use.marker;
               });
    });
    return markers;
}

Result<FranchiseMarkerId> FranchiseMarkerRepository::insert(Connection &c, const FranchiseMarker &marker)
{
    ROSETTE_CHECK(check(c, marker));
    const auto id = newId<FranchiseMarkerId>();
    ROSETTE_CHECK(Statement(c, QString(kInsertSql))
                      .bindAll(id, marker.nation, marker.marker, marker.meaning.simplified(), marker.canVoteLocally,
                               marker.canVoteDevolved, marker.canVoteForParliament)
                      .run());
    return id;
}

Status FranchiseMarkerRepository::update(Connection &c, const FranchiseMarker &marker)
{
    ROSETTE_CHECK(check(c, marker));
    return Statement(c, QString(kUpdateSql))
        .bindAll(marker.marker, marker.meaning.simplified(), marker.canVoteLocally, marker.canVoteDevolved,
                 marker.canVoteForParliament, marker.id)
        .run();
}

Status FranchiseMarkerRepository::remove(Connection &c, FranchiseMarkerId id)
{
    ROSETTE_ASSIGN(const qint64 blanks, Statement(c, QString(kBlankSql)).bindAll(id).scalar());
    if (blanks > 0)
        return Error{ErrorCode::Invalid, tr("Most electors have no marker; that row has to stay."), {}};
    return Statement(c, QString(kRemoveSql)).bindAll(id).run();
}

Status FranchiseMarkerRepository::restoreDefaults(Connection &c, const QString &nation)
{
    ROSETTE_ASSIGN(const QList<FranchiseMarker> present, list(c, nation));
    QList<FranchiseMarker> missing = defaultFranchiseMarkers(nation);
    for (const FranchiseMarker &row : present) {
        const auto wanted = std::find_if(missing.begin(), missing.end(),
                                         [&](const FranchiseMarker &one) { return one.marker == row.marker; });
        if (wanted == missing.end()) {
            ROSETTE_CHECK(Statement(c, QString(kRemoveSql)).bindAll(row.id).run());
            continue;
        }
        wanted->id = row.id;
        ROSETTE_CHECK(update(c, *wanted));
        missing.erase(wanted);
    }
    for (const FranchiseMarker &row : std::as_const(missing))
        ROSETTE_CHECK(insert(c, row));
    return {};
}

} // namespace rosette
