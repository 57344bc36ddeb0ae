#include "models/leaflets/edition.h"

#include <QCoreApplication>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql = R"(
SELECT l.id, l.title, l.imprint_printer, l.imprint_promoter, l.imprint_on_behalf_of, l.ward_id, l.is_finished, l.note, l.created_at,
       coalesce(w.name, '')
  FROM leaflets l LEFT JOIN wards w ON w.id = l.ward_id
 WHERE :id IS NULL OR l.id = :id
 ORDER BY l.created_at DESC, l.id DESC)"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO leaflets (id, title, imprint_printer, imprint_promoter, imprint_on_behalf_of, ward_id, is_finished, note, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kUpdateSql = R"(
UPDATE leaflets SET title = ?, imprint_printer = ?, imprint_promoter = ?, imprint_on_behalf_of = ?, ward_id = ?, is_finished = ?,
       note = ? WHERE id = ?)"_L1;
constexpr auto kDeliveriesSql = "SELECT count(*) FROM deliveries WHERE leaflet_id = ?"_L1;
constexpr auto kRemoveSql = "DELETE FROM leaflets WHERE id = ?"_L1;

QString tr(const char *text) { return QCoreApplication::translate("Edition", text); }

Edition toEdition(const Row &row)
{
    return {.id = row.id<LeafletId>(0),
            .title = row.text(1),
            .printer = row.text(2),
            .promoter = row.text(3),
            .onBehalfOf = row.text(4),
            .ward = row.id<WardId>(5),
            .isFinished = row.boolean(6),
            .note = row.text(7),
            .createdAtMs = row.integer(8),
            .wardName = row.text(9)};
}

const Edition *withTitle(const QList<Edition> &editions, const QString &title)
{
    for (const Edition &edition : editions) {
        if (edition.title.compare(title, Qt::CaseInsensitive) == 0)
            return &edition;
    }
    return nullptr;
}

Status validate(Connection &connection, const Edition &edition)
{
    const QString title = edition.title.simplified();
    if (title.isEmpty())
        return Error{ErrorCode::Invalid, tr("A leaflet needs a title, such as “Spring letter”."), {}};
    ROSETTE_ASSIGN(const QList<Edition> known, EditionRepository::list(connection));
    const Edition *same = withTitle(known, title);
    if (same && same->id != edition.id)
        return Error{ErrorCode::Conflict,
                     tr("There is an edition “%1” already. Give this one another title, such as “%1 2”.").arg(title),
                     {}};
    return {};
}

} // namespace

QStringList Edition::missingImprintParts() const
{
    QStringList parts;
    if (printer.trimmed().isEmpty())
        parts += tr("the printer");
    if (promoter.trimmed().isEmpty())
        parts += tr("the promoter");
    if (onBehalfOf.trimmed().isEmpty())
        parts += tr("on whose behalf it is published");
    return parts;
}

QString Edition::imprint() const
{
    if (!missingImprintParts().isEmpty())
        return {};
    return tr("Printed by %1. Promoted by %2 on behalf of %3.")
        .arg(printer.trimmed(), promoter.trimmed(), onBehalfOf.trimmed());
}

Result<QList<Edition>> EditionRepository::list(Connection &connection)
{
    return Statement(connection, QString(kListSql)).bind(":id"_L1, LeafletId()).list(toEdition);
}

Result<Edition> EditionRepository::find(Connection &connection, LeafletId id)
{
    ROSETTE_ASSIGN(const auto found, Statement(connection, QString(kListSql)).bind(":id"_L1, id).first(toEdition));
    if (!id || !found)
        return Error{ErrorCode::NotFound, tr("This edition is no longer in the campaign."), {}};
    return *found;
}

Result<Edition> EditionRepository::findByText(Connection &connection, const QString &text)
{
    ROSETTE_ASSIGN(const QList<Edition> known, list(connection));
    bool isId = false;
    const LeafletId id(text.toLongLong(&isId));
    QStringList titles;
    for (const Edition &edition : known) {
        if (text.isEmpty() ? !edition.isFinished : isId && edition.id == id)
            return edition;
        titles += edition.title;
    }
    if (const Edition *same = withTitle(known, text.simplified()))
        return *same;
    return Error{ErrorCode::NotFound,
                 tr("There is no edition “%1”. Known editions: %2.")
                     .arg(text, titles.isEmpty() ? tr("none yet") : titles.join(u", "_s)),
                 {}};
}

Result<LeafletId> EditionRepository::findOrCreate(Connection &connection, const QString &title, qint64 nowMs)
{
    ROSETTE_ASSIGN(const QList<Edition> known, list(connection));
    if (const Edition *same = withTitle(known, title.simplified()))
        return same->id;
    return insert(connection, {.title = title}, nowMs);
}

Result<LeafletId> EditionRepository::insert(Connection &connection, const Edition &edition, qint64 nowMs)
{
    ROSETTE_CHECK(validate(connection, edition));
    const LeafletId id = edition.id ? edition.id : newId<LeafletId>();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql))
                      .bindAll(id, edition.title.simplified(), edition.printer.trimmed(), edition.promoter.trimmed(),
                               edition.onBehalfOf.trimmed(), edition.ward, edition.isFinished, edition.note.trimmed(),
                               nowMs)
                      .run());
    return id;
}

Status EditionRepository::update(Connection &connection, const Edition &edition)
{
    ROSETTE_CHECK(validate(connection, edition));
    return Statement(connection, QString(kUpdateSql))
        .bindAll(edition.title.simplified(), edition.printer.trimmed(), edition.promoter.trimmed(),
                 edition.onBehalfOf.trimmed(), edition.ward, edition.isFinished, edition.note.trimmed(), edition.id)
        .run();
}

Status EditionRepository::remove(Connection &connection, LeafletId id)
{
    ROSETTE_ASSIGN(const qint64 deliveries, Statement(connection, QString(kDeliveriesSql)).bindAll(id).scalar());
    if (deliveries > 0)
        return Error{ErrorCode::Conflict,
                     tr("Some of this edition was delivered, so it was kept: it is part of what your rounds have had. "
                        "Mark it as finished instead."),
                     {}};
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

} // namespace rosette
