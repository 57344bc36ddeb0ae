#include "models/canvass/sheet.h"

#include <algorithm>

#include <QCoreApplication>
#include <QJsonDocument>

#include "models/store/campaigninfo.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kHighestNumberSql = "SELECT coalesce(max(number), 0) FROM sheets"_L1;
constexpr auto kRetiredKey = "sheets.highestNumber"_L1; ///< of sheets that were deleted
constexpr auto kInsertSql = R"(
INSERT INTO sheets (id, number, kind, title, heading, round_id, activity_id, printed_at, entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kInsertLineSql = R"(
INSERT INTO sheet_lines (id, sheet_id, line_key, door_id, person_id, printed) VALUES (?, ?, ?, ?, ?, ?))"_L1;
constexpr auto kAnsweredSql = R"(
SELECT DISTINCT l.id FROM sheet_lines l JOIN conversations v ON v.sheet_line_id = l.id AND v.is_corrected = 0 WHERE l.sheet_id = ?)"_L1;
constexpr auto kColumnsSql = "SELECT s.id, s.number, s.kind, s.title, s.heading, s.round_id, s.activity_id, s.printed_at, s.entered_at"_L1;
constexpr auto kFindSql = " FROM sheets s WHERE s.id = ?"_L1;
constexpr auto kFindByNumberSql = " FROM sheets s WHERE s.number = ?"_L1;
constexpr auto kLinesSql = R"(
SELECT id, sheet_id, line_key, door_id, person_id, printed FROM sheet_lines WHERE sheet_id = ? ORDER BY line_key)"_L1;
// A line is answered when an event in force hangs on it; a line without a door counts as a door of its own.
constexpr auto kCountsSql = R"(,
       count(*), count(v.line_id), count(DISTINCT coalesce(l.door_id, -l.id)),
       count(DISTINCT CASE WHEN v.line_id IS NOT NULL THEN coalesce(l.door_id, -l.id) END)
  FROM sheets s
  JOIN sheet_lines l ON l.sheet_id = s.id
  LEFT JOIN (SELECT DISTINCT sheet_line_id AS line_id FROM conversations WHERE is_corrected = 0 AND sheet_line_id IS NOT NULL) v ON v.line_id = l.id)"_L1;
constexpr auto kListSql = " WHERE s.number > (SELECT coalesce(max(number), 0) FROM sheets) - ? GROUP BY s.id ORDER BY s.number DESC"_L1;
constexpr auto kSummarySql = R"(,
       count(*), count(v.line_id), count(DISTINCT coalesce(l.door_id, -l.id)),
       count(DISTINCT CASE WHEN v.line_id IS NOT NULL THEN coalesce(l.door_id, -l.id) END)
  FROM sheets s
  JOIN sheet_lines l ON l.sheet_id = s.id
  LEFT JOIN (SELECT DISTINCT c.sheet_line_id AS line_id FROM conversations c JOIN sheet_lines m ON m.id = c.sheet_line_id
              WHERE c.is_corrected = 0 AND m.sheet_id = :id) v ON v.line_id = l.id
 WHERE s.id = :id GROUP BY s.id)"_L1;
constexpr auto kOfActivitySql = "SELECT id FROM sheets WHERE activity_id = ? ORDER BY number"_L1;
constexpr auto kOutSql = "SELECT count(*), min(printed_at) FROM sheets WHERE entered_at IS NULL"_L1;
constexpr auto kSetEnteredSql = "UPDATE sheets SET entered_at = ? WHERE id = ?"_L1;
constexpr auto kRemoveSql = R"(
DELETE FROM sheets WHERE id = :id AND NOT EXISTS (
    SELECT 1 FROM conversations v JOIN sheet_lines l ON l.id = v.sheet_line_id WHERE l.sheet_id = :id))"_L1;
constexpr auto kNumbersSql = "SELECT min(number), max(number) FROM sheets HAVING count(*) > 0"_L1;

QString toText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject toObject(const Row &row, int column)
{
    return QJsonDocument::fromJson(row.text(column).toUtf8()).object();
}

Sheet toSheet(const Row &row)
{
    return Sheet{row.id<SheetId>(0),     row.number(1),          row.text(2),
                 row.text(3),            toObject(row, 4),       row.id<RoundId>(5),
                 row.id<ActivityId>(6),  row.integer(7),         row.isNull(8) ? std::nullopt : std::optional(row.integer(8))};
}

SheetSummary toSummary(const Row &row)
{
    return SheetSummary{toSheet(row), row.number(9), row.number(10), row.number(11), row.number(12)};
}

Error noSuchSheet(Connection &connection, int number)
{
    const auto numbers = Statement(connection, QString(kNumbersSql)).first([](const Row &row) { return QPair(row.number(0), row.number(1)); });
    QString known = QCoreApplication::translate("Sheet", "No printed sheet is on file.");
    if (numbers && numbers->has_value())
        known = QCoreApplication::translate("Sheet", "Numbers from %1 to %2 were printed.").arg((*numbers)->first).arg((*numbers)->second);
    return Error{ErrorCode::NotFound, QCoreApplication::translate("Sheet", "There is no sheet %1. %2").arg(number).arg(known), {}};
}

} // namespace

Result<int> SheetRepository::nextNumber(Connection &connection)
{
    ROSETTE_ASSIGN(const qint64 onFile, Statement(connection, QString(kHighestNumberSql)).scalar());
    ROSETTE_ASSIGN(const QString retired, CampaignInfoRepository::setting(connection, kRetiredKey));
    return std::max(int(onFile), retired.toInt()) + 1;
}

Status SheetRepository::retireNumbers(Connection &connection)
{
    ROSETTE_ASSIGN(const int next, nextNumber(connection));
    return CampaignInfoRepository::setSetting(connection, kRetiredKey, QString::number(next - 1));
}

Result<SheetId> SheetRepository::insert(Connection &connection, const Sheet &sheet, const QList<SheetLine> &lines)
{
    const SheetId id = sheet.id ? sheet.id : newId<SheetId>();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql))
                      .bindAll(id, sheet.number, sheet.kind, sheet.title, toText(sheet.heading), sheet.round, sheet.activity, sheet.printedAt,
                               sheet.enteredAt)
                      .run());
    Statement insertLine(connection, QString(kInsertLineSql));
    for (const SheetLine &line : lines)
        ROSETTE_CHECK(insertLine.bindAll(newId<SheetLineId>(), id, line.key, line.door, line.person, toText(line.printed)).run());
    return id;
}

Result<SheetLineId> SheetRepository::addLine(Connection &connection, const SheetLine &line)
{
    const auto id = newId<SheetLineId>();
    ROSETTE_CHECK(Statement(connection, QString(kInsertLineSql)).bindAll(id, line.sheet, line.key, line.door, line.person, toText(line.printed)).run());
    return id;
}

Result<QList<SheetLineId>> SheetRepository::answeredLines(Connection &connection, SheetId sheet)
{
    return Statement(connection, QString(kAnsweredSql)).bindAll(sheet).list([](const Row &row) { return row.id<SheetLineId>(0); });
}

Status SheetRepository::remove(Connection &connection, SheetId id)
{
    Statement statement(connection, QString(kRemoveSql));
    ROSETTE_CHECK(statement.bind(":id"_L1, id).run());
    if (statement.affectedRows() == 0)
        return Error{ErrorCode::Conflict, QCoreApplication::translate("Sheet", "This sheet was typed back already and stays."), {}};
    return {};
}

Result<std::optional<Sheet>> SheetRepository::find(Connection &connection, SheetId id)
{
    return Statement(connection, QString(kColumnsSql) + QString(kFindSql)).bindAll(id).first(toSheet);
}

Result<Sheet> SheetRepository::findByNumber(Connection &connection, int number)
{
    ROSETTE_ASSIGN(const auto sheet, Statement(connection, QString(kColumnsSql) + QString(kFindByNumberSql)).bindAll(number).first(toSheet));
    if (!sheet)
        return noSuchSheet(connection, number);
    return *sheet;
}

Result<QList<SheetLine>> SheetRepository::lines(Connection &connection, SheetId sheet)
{
    return Statement(connection, QString(kLinesSql)).bindAll(sheet).list([](const Row &row) {
        return SheetLine{row.id<SheetLineId>(0), row.id<SheetId>(1), row.number(2), row.id<DoorId>(3), row.id<PersonId>(4), toObject(row, 5)};
    });
}

Result<QList<SheetSummary>> SheetRepository::list(Connection &connection, int limit)
{
    return Statement(connection, QString(kColumnsSql) + QString(kCountsSql) + QString(kListSql)).bindAll(limit).list(toSummary);
}

Result<SheetsOut> SheetRepository::out(Connection &connection)
{
    ROSETTE_ASSIGN(const auto out, Statement(connection, QString(kOutSql)).first([](const Row &row) {
        return SheetsOut{row.number(0), row.isNull(1) ? std::nullopt : std::optional(row.integer(1))};
    }));
    return out.value_or(SheetsOut());
}

Result<SheetSummary> SheetRepository::summary(Connection &connection, SheetId id)
{
    ROSETTE_ASSIGN(const auto summary, Statement(connection, QString(kColumnsSql) + QString(kSummarySql)).bind(":id"_L1, id).first(toSummary));
    if (!summary)
        return Error{ErrorCode::NotFound, QCoreApplication::translate("Sheet", "This sheet is no longer in the campaign."), {}};
    return *summary;
}

Result<QList<SheetSummary>> SheetRepository::ofActivity(Connection &connection, ActivityId activity)
{
    ROSETTE_ASSIGN(const auto ids, Statement(connection, QString(kOfActivitySql)).bindAll(activity).list([](const Row &row) {
        return row.id<SheetId>(0);
    }));
    QList<SheetSummary> summaries;
    for (const SheetId id : ids) {
        ROSETTE_ASSIGN(const SheetSummary one, summary(connection, id));
        summaries += one;
    }
    return summaries;
}

Status SheetRepository::setEntered(Connection &connection, SheetId id, std::optional<qint64> atMs)
{
    return Statement(connection, QString(kSetEnteredSql)).bindAll(atMs, id).run();
}

} // namespace rosette
