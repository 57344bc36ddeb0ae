#include "models/output/addresslabels.h"

#include <QCoreApplication>

#include "models/output/sheetfilling.h"
#include "models/output/sheetwalk.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNames = 3; // more do not fit onto a label
constexpr double kPoints = 10;
constexpr double kLineHeight = 4.6;

QString tr(const char *text) { return QCoreApplication::translate("AddressLabels", text); }

/// One letter.
struct Letter
{
    QString to; ///< "Ann Ford and Bob Ford"
    Door door;
    QStringList numbers; ///< of the electors it goes to
};

/// "Ann Ford, Bob Ford and Cy Lee".
QString namesOf(const QList<SheetElector> &electors)
{
    if (electors.size() > kMostNames)
        return tr("All voters at this address");
    QStringList names;
    for (const SheetElector &elector : electors)
        names += elector.name;
    const QString last = names.takeLast();
    return names.isEmpty() ? last : tr("%1 and %2").arg(names.join(u", "_s), last);
}

Letter letterTo(const QList<SheetElector> &electors, const Door &door)
{
    Letter letter{namesOf(electors), door, {}};
    for (const SheetElector &elector : electors)
        letter.numbers += elector.number;
    return letter;
}

QList<Letter> lettersTo(const QList<SheetRun> &runs, bool isForHouseholds)
{
    QList<Letter> letters;
    for (const SheetRun &run : runs) {
        for (const SheetHousehold &household : run.households) {
            if (isForHouseholds) {
                letters += letterTo(household.electors, household.door);
                continue;
            }
            for (const SheetElector &elector : household.electors)
                letters += letterTo({elector}, household.door);
        }
    }
    return letters;
}

/// What is behind the street's door, the street, the postcode; no line is empty.
QStringList addressLines(const Door &door)
{
    QStringList lines{QStringList{door.flat, door.building}.join(u", "_s),
                      QStringList{door.number, door.streetName}.join(u' ').trimmed()};
    lines.first() = door.flat.isEmpty() || door.building.isEmpty() ? door.flat + door.building : lines.first();
    if (door.streetName.isEmpty())
        lines = {door.label()};
    lines += door.postcode;
    lines.removeAll(QString());
    return lines;
}

/// Writes lines from the top of the label down.
void drawLabel(Paper &paper, const QRectF &label, const Letter &letter)
{
    QRectF line = label;
    line.setHeight(kLineHeight);
    const auto write = [&](const QStringList &lines, const TextStyle &style) {
        for (const QString &words : lines) {
            paper.text(line, words, style);
            line.translate(0, kLineHeight);
        }
    };
    const TextStyle bold{kPoints, true};
    write(paper.wrapped(letter.to, bold, label.width()), bold);
    write(addressLines(letter.door), TextStyle{kPoints});
}

void drawLabels(Paper &paper, const QList<Letter> &letters, const LabelGrid &grid)
{
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const int place = int(i % grid.labels());
        if (place == 0)
            paper.beginPage();
        drawLabel(paper, grid.label(place).translated(-Paper::kMarginMm, -Paper::kMarginMm), letters.at(i));
    }
}

ExportTable mergeTable(const QList<Letter> &letters)
{
    ExportTable table;
    table.title = tr("Letters");
    table.columns = {{tr("Addressee")}, {tr("Greeting")},        {tr("Address 1")},        {tr("Address 2")},
                     {tr("Postcode")},  {tr("Elector numbers")}, {tr("Polling district")}, {tr("Ward")}};
    for (const Letter &letter : letters) {
        QStringList lines = addressLines(letter.door);
        lines.removeAll(letter.door.postcode);
        const QString greeting = letter.numbers.size() > kMostNames ? tr("Dear voters") : tr("Dear %1").arg(letter.to);
        table.rows += {letter.to,
                       greeting,
                       lines.value(0),
                       lines.value(1),
                       letter.door.postcode,
                       letter.numbers.join(u", "_s),
                       letter.door.districtCode,
                       letter.door.wardName};
    }
    return table;
}

} // namespace

Result<PaperDraft> addressLabelDraft(const ExportContext &context, const AddressLabelRequest &request)
{
    ROSETTE_ASSIGN(const SheetPeople people, SheetPeople::of(context.connection, request.area));
    ROSETTE_ASSIGN(const SheetWalk walk, sheetWalkOf(context.connection, request.area, people));
    QList<SheetRun> runs = SheetPlan::runsOf(walk.stages);
    ROSETTE_ASSIGN(const Clearance clearance, fillRuns(context, runs, people, Purpose::Post, request.area.voters()));
    const QList<Letter> letters = lettersTo(runs, request.isForHouseholds);
    if (letters.isEmpty())
        return Error{
            ErrorCode::NotFound,
            tr("There is nobody to write to for %1. %2").arg(walk.subject, clearance.heldBack().toText()).trimmed(),
            {}};
    const int sheets = int((letters.size() + request.grid.labels() - 1) / request.grid.labels());
    return PaperDraft{
        .clearance = clearance,
        .note =
            ReleaseNote{tr("Address labels"), {}, walk.subject, int(letters.size()), int(clearance.passed().size())},
        .title = tr("Address labels"),
        .remarks = {tr("%1 labels on %2 sheets; print at 100 %.").arg(letters.size()).arg(sheets)},
        .draw = [letters, grid = request.grid](Paper &paper) { drawLabels(paper, letters, grid); },
        .table = mergeTable(letters)};
}

} // namespace rosette
