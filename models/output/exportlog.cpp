#include "models/output/exportlog.h"

#include <array>

#include <QCoreApplication>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSelectSql =
    "SELECT exported_at, item, purpose, format, subject, file_name, lines, people, held_back FROM export_log"_L1;
constexpr auto kBetweenSql = " WHERE exported_at >= ? AND exported_at < ?"_L1;
constexpr auto kOrderSql = " ORDER BY exported_at DESC, id DESC"_L1;
constexpr auto kLimitSql = " LIMIT ?"_L1;
constexpr auto kInsertSql = R"(
INSERT INTO export_log (id, exported_at, item, purpose, format, subject, file_name, lines, people, held_back)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;

ExportLogEntry entryFrom(const Row &row)
{
    return {row.integer(0), row.text(1),   row.text(2),   row.text(3), row.text(4),
            row.text(5),    row.number(6), row.number(7), row.text(8)};
}

/// In the order of Purpose.
constexpr std::array kPurposeTexts{
    std::pair{"canvass-sheet", QT_TRANSLATE_NOOP("ExportLog", "canvassing at doors")},
    std::pair{"leaflet-list", QT_TRANSLATE_NOOP("ExportLog", "leaflets through doors")},
    std::pair{"post", QT_TRANSLATE_NOOP("ExportLog", "letters by post")},
    std::pair{"phone", QT_TRANSLATE_NOOP("ExportLog", "calls and texts")},
    std::pair{"email", QT_TRANSLATE_NOOP("ExportLog", "e-mail")},
    std::pair{"casework", QT_TRANSLATE_NOOP("ExportLog", "what was promised")},
    std::pair{"people-list", QT_TRANSLATE_NOOP("ExportLog", "a list of electors")},
    std::pair{"volunteer-list", QT_TRANSLATE_NOOP("ExportLog", "reaching volunteers")},
    std::pair{"rota", QT_TRANSLATE_NOOP("ExportLog", "the rota")},
    std::pair{"statistics", QT_TRANSLATE_NOOP("ExportLog", "figures and maps, nobody named")},
    std::pair{"own-record", QT_TRANSLATE_NOOP("ExportLog", "the person's own record")},
    std::pair{"table-copy", QT_TRANSLATE_NOOP("ExportLog", "a copy of rows")},
    std::pair{"backup", QT_TRANSLATE_NOOP("ExportLog", "a backup, encrypted")}};

} // namespace

QString purposeText(const QString &key)
{
    for (const auto &[known, text] : kPurposeTexts) {
        if (key == QLatin1String(known))
            return QCoreApplication::translate("ExportLog", text);
    }
    return key;
}

Result<QList<ExportLogEntry>> ExportLogRepository::list(Connection &connection, int limit)
{
    return Statement(connection, kSelectSql + kOrderSql + kLimitSql).bindAll(limit).list(entryFrom);
}

Result<QList<ExportLogEntry>> ExportLogRepository::listBetween(Connection &connection, qint64 fromMs, qint64 endMs)
{
    return Statement(connection, kSelectSql + kBetweenSql + kOrderSql).bindAll(fromMs, endMs).list(entryFrom);
}

Status ExportLogRepository::insert(Connection &connection, const ExportLogEntry &entry)
{
    return Statement(connection, QString(kInsertSql))
        .bindAll(newIdValue(), entry.exportedAt, entry.item, entry.purpose, entry.format, entry.subject, entry.fileName,
                 entry.lines, entry.people, entry.heldBack)
        .run();
}

} // namespace rosette
