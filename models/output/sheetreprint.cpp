#include "models/output/sheetreprint.h"

#include <QCoreApplication>
#include <QSet>

#include "models/output/gaterules.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ContactSheets", text); }

Result<SheetLook> lookOf(Connection &connection, const Sheet &sheet)
{
    SheetLook look;
    ROSETTE_ASSIGN(look.terms, SheetTerms::ofPaper(connection, sheet));
    ROSETTE_ASSIGN(look.style, sheetStyleFrom(sheet.heading["layout"_L1].toString()));
    look.isLargePrint = sheet.heading["large"_L1].toBool();
    return look;
}

/// A band whose own line is left out goes to the next line under it.
template <typename Keep>
QList<SheetLine> linesWithBands(const QList<SheetLine> &lines, const Keep &keeps)
{
    QList<SheetLine> kept;
    std::optional<QJsonValue> band;
    for (SheetLine line : lines) {
        if (line.printed.contains(u"band"_s))
            band = line.printed[u"band"_s];
        if (!keeps(line))
            continue;
        if (band)
            line.printed[u"band"_s] = *band;
        band.reset();
        kept += line;
    }
    return kept;
}

/// Who may be gone to now: the lines' people; where nobody is named, everybody at the doors.
struct Allowed
{
    Clearance clearance;
    QSet<PersonId> people;
    QSet<DoorId> doors;
};

Result<Allowed> allowedOf(Connection &connection, const QList<SheetLine> &lines, bool isNamed, QDate today)
{
    QList<GateRow> rows;
    QList<DoorId> doors;
    for (const SheetLine &line : lines) {
        rows += GateRow{line.person, line.door};
        doors += line.door;
    }
    if (!isNamed) {
        ROSETTE_ASSIGN(rows, GateRowsRepository::peopleAt(connection, doors));
    }
    ROSETTE_ASSIGN(const Clearance clearance, Gate::pass(connection, Purpose::CanvassSheet, rows, today));
    Allowed allowed{clearance, {}, {}};
    for (const GateRow &row : clearance.keep(rows)) {
        allowed.people += row.person;
        allowed.doors += row.door;
    }
    return allowed;
}

} // namespace

Result<SheetReprint> SheetReprint::load(Connection &connection, SheetId id, bool isRemainder, QDate today)
{
    ROSETTE_ASSIGN(const auto sheet, SheetRepository::find(connection, id));
    if (!sheet)
        return Error{ErrorCode::NotFound, tr("This sheet is no longer in the campaign."), {}};
    ROSETTE_ASSIGN(const SheetLook look, lookOf(connection, *sheet));
    ROSETTE_ASSIGN(const QList<SheetLine> lines, SheetRepository::lines(connection, id));
    ROSETTE_ASSIGN(const QList<SheetLineId> typed, SheetRepository::answeredLines(connection, id));
    const bool isNamed = look.style != SheetStyle::Doors;
    ROSETTE_ASSIGN(const Allowed allowed, allowedOf(connection, lines, isNamed, today));
    const auto keeps = [&](const SheetLine &line) {
        const bool isAllowed = isNamed ? allowed.people.contains(line.person) : allowed.doors.contains(line.door);
        return isAllowed && !(isRemainder && typed.contains(line.id));
    };
    FrozenSheet frozen{*sheet, linesWithBands(lines, keeps)};
    if (frozen.lines.isEmpty())
        return Error{ErrorCode::NotFound,
                     tr("Nothing is left of sheet %1: every line has an answer or may not be printed any more.")
                         .arg(sheet->number),
                     {}};
    if (isRemainder)
        frozen.sheet.title = tr("%1 · what is left").arg(sheet->title);
    return SheetReprint{allowed.clearance, look, frozen};
}

} // namespace rosette
