#include "models/people/franchisemarker.h"

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql = R"(
SELECT marker, meaning, votes_local, votes_devolved, votes_parliament FROM franchise_markers
 WHERE nation = (SELECT nation FROM campaign) ORDER BY marker)"_L1;

} // namespace

Result<QList<FranchiseMarker>> FranchiseMarkerRepository::list(Connection &c)
{
    return Statement(c, QString(kListSql)).list([](const Row &row) {
        return FranchiseMarker{row.text(0), row.text(1), row.boolean(2), row.boolean(3), row.boolean(4)};
    });
}

Result<QString> FranchiseMarkerRepository::meaning(Connection &c, const QString &marker)
{
    ROSETTE_ASSIGN(const QList<FranchiseMarker> markers, list(c));
    const auto found = std::find_if(markers.begin(), markers.end(),
                                    [&](const FranchiseMarker &known) { return known.marker == marker; });
    return found == markers.end() ? marker : found->meaning;
}

} // namespace rosette
