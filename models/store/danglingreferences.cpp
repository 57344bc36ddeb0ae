#include "models/store/danglingreferences.h"

#include "models/store/changereplay.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kReferencesSql = R"(
SELECT t.name, f."from", f.on_delete
  FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) f
 WHERE t.schema = 'main' AND t.type = 'table' AND f."table" = ? ORDER BY t.name, f.seq)"_L1;
constexpr auto kDangles =
    R"("%1" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM main."%2" parent WHERE parent.id = "%1"))"_L1;
constexpr auto kDeleteSql = "DELETE FROM main.\"%1\" WHERE %2"_L1;
constexpr auto kEmptySql = "UPDATE main.\"%1\" SET \"%3\" = NULL WHERE %2"_L1;
constexpr auto kAnySql = "SELECT EXISTS (SELECT 1 FROM main.\"%1\" WHERE %2)"_L1;
constexpr auto kCheckSql = "PRAGMA foreign_key_check(\"%1\")"_L1;

struct Reference
{
    QString table;
    QString column;
    QString onDelete;
};

/// True when the table lost rows by it.
Result<bool> settleOne(Connection &c, const Reference &reference, const QString &parent)
{
    const QString dangles = QString(kDangles).arg(reference.column, parent);
    if (reference.onDelete == "CASCADE"_L1) {
        Statement remove(c, QString(kDeleteSql).arg(reference.table, dangles));
        ROSETTE_CHECK(remove.run());
        return remove.affectedRows() > 0;
    }
    if (reference.onDelete == "SET NULL"_L1) {
        ROSETTE_CHECK(Statement(c, QString(kEmptySql).arg(reference.table, dangles, reference.column)).run());
        return false;
    }
    ROSETTE_ASSIGN(const qint64 isAny, Statement(c, QString(kAnySql).arg(reference.table, dangles)).scalar());
    if (isAny != 0)
        return ChangeReplay::conflict(reference.table);
    return false;
}

} // namespace

Status DanglingReferences::settle(Connection &c, const QStringList &tables)
{
    QStringList lost = tables;
    while (!lost.isEmpty()) {
        const QString parent = lost.takeFirst();
        ROSETTE_ASSIGN(const QList<Reference> references,
                       Statement(c, QString(kReferencesSql)).bindAll(parent).list([](const Row &row) {
                           return Reference{row.text(0), row.text(1), row.text(2)};
                       }));
        for (const Reference &reference : references) {
            ROSETTE_ASSIGN(const bool hasLost, settleOne(c, reference, parent));
            if (hasLost && !lost.contains(reference.table))
                lost += reference.table;
        }
    }
    return {};
}

Status DanglingReferences::check(Connection &c, const QStringList &tables)
{
    for (const QString &table : tables) {
        ROSETTE_ASSIGN(const auto broken,
                       Statement(c, QString(kCheckSql).arg(table)).first([](const Row &row) { return row.text(0); }));
        if (broken)
            return ChangeReplay::conflict(table);
    }
    return {};
}

} // namespace rosette
