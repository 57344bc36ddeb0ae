#pragma once

#include <optional>

#include <QJsonObject>
#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// A sheet as it was printed, kept frozen. `number` is what stands on the paper.
struct Sheet
{
    SheetId id;
    int number = 0;
    QString kind = QStringLiteral("contact"); ///< contact, doors or leaflet
    QString title;
    QJsonObject heading; ///< ward, district, street, side as printed
    RoundId round;
    ActivityId activity;
    qint64 printedAt = 0;            ///< UTC milliseconds
    std::optional<qint64> enteredAt; ///< when its entry was called finished
};

/// One line of a sheet; `key` is the number before it, 1…n, on paper with two figures at least.
struct SheetLine
{
    SheetLineId id;
    SheetId sheet;
    int key = 0;
    DoorId door;
    PersonId person;
    QJsonObject printed; ///< the words on the paper: door, number, name, marker, previous, note

    /// Whether who stood here was taken out of the file, and with them their name.
    bool isErased() const { return printed.value(QLatin1String("erased")).toBool(); }
};

/// A sheet in a list.
struct SheetSummary
{
    Sheet sheet;
    int lines = 0;
    int answeredLines = 0;
    int doors = 0;
    int answeredDoors = 0;

    bool isEntered() const { return sheet.enteredAt.has_value(); }
};

/// Sheets that nobody called finished yet.
struct SheetsOut
{
    int count = 0;
    std::optional<qint64> oldest; ///< when the one that is out longest was printed, UTC milliseconds
};

class SheetRepository
{
public:
    /// Higher than that of any sheet ever kept.
    static Result<int> nextNumber(Connection &connection);
    /// Before sheets are deleted whose paper may still lie about: no other sheet is ever given their numbers.
    static Status retireNumbers(Connection &connection);
    /// Numbers are given by the caller (nextNumber, then counting up, in one transaction); ids and line ids here.
    static Result<SheetId> insert(Connection &connection, const Sheet &sheet, const QList<SheetLine> &lines);
    /// For paper that never came to be; a sheet that anything was typed from stays (Conflict).
    static Status remove(Connection &connection, SheetId id);
    static Result<std::optional<Sheet>> find(Connection &connection, SheetId id);
    /// NotFound says which numbers there are.
    static Result<Sheet> findByNumber(Connection &connection, int number);
    static Result<QList<SheetLine>> lines(Connection &connection, SheetId sheet);
    /// Of the sheet: lines with an event in force.
    static Result<QList<SheetLineId>> answeredLines(Connection &connection, SheetId sheet);
    /// What was written under the printed lines by hand.
    static Result<SheetLineId> addLine(Connection &connection, const SheetLine &line);
    /// Newest first.
    static Result<QList<SheetSummary>> list(Connection &connection, int limit = 500);
    static Result<SheetsOut> out(Connection &connection);
    static Result<SheetSummary> summary(Connection &connection, SheetId id);
    /// Printed for a session, by number.
    static Result<QList<SheetSummary>> ofActivity(Connection &connection, ActivityId activity);
    static Status setEntered(Connection &connection, SheetId id, std::optional<qint64> atMs);
};

} // namespace rosette
