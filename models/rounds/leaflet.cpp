#include "models/rounds/leaflet.h"

#include <QCoreApplication>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql = "SELECT id, title FROM leaflets ORDER BY created_at DESC, id DESC"_L1;
constexpr auto kInsertSql = "INSERT INTO leaflets (id, title, created_at) VALUES (?, ?, ?)"_L1;

} // namespace

Result<QList<Leaflet>> LeafletRepository::list(Connection &connection)
{
    return Statement(connection, QString(kListSql)).list([](const Row &row) {
        return Leaflet{row.id<LeafletId>(0), row.text(1)};
    });
}

Result<LeafletId> LeafletRepository::findOrCreate(Connection &connection, const QString &title, qint64 nowMs)
{
    const QString wanted = title.simplified();
    if (wanted.isEmpty())
        return Error{ErrorCode::Invalid,
                     QCoreApplication::translate("Leaflet", "A leaflet needs a title, such as “Spring letter”."),
                     {}};
    ROSETTE_ASSIGN(const QList<Leaflet> known, list(connection));
    for (const Leaflet &leaflet : known) {
        if (leaflet.title.compare(wanted, Qt::CaseInsensitive) == 0)
            return leaflet.id;
    }
    const auto id = newId<LeafletId>();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql)).bindAll(id, wanted, nowMs).run());
    return id;
}

} // namespace rosette
