#include "models/output/sheetplan.h"

#include <QCoreApplication>

#include "models/rounds/stageselector.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kShortRunLines = 8;   // such a run does not get a sheet of its own
constexpr int kFlatsForABand = 3;   // from here on flats stand under the name of their house
constexpr double kTolerance = 1.08; // a sheet may be a little longer rather than leave a few lines for another

/// The households that one sheet takes, maybe of several streets.
struct Portion
{
    QStringList titles;
    QList<SheetHousehold> households;
    StreetId street;
    Parity side = Parity::All;
    int lines = 0;
};

QString houseKey(const Door &door)
{
    return u"%1|%2|%3"_s.arg(QString::number(door.street.value()), door.number, buildingKey(door.building));
}

/// "Brownlow Heights, Brownlow Road" or "14 Acre Lane".
QString houseName(const Door &door)
{
    Door house = door;
    house.flat.clear();
    return house.label();
}

/// "1–43": tells the sheets of a long side apart; empty when a house at an end has no number.
QString numbersOf(const Portion &portion)
{
    const QString first = portion.households.first().door.number;
    const QString last = portion.households.last().door.number;
    return first.isEmpty() || last.isEmpty() ? QString() : u" %1–%2"_s.arg(first, last);
}

/// Cuts a run into pieces of even length at household borders.
QList<Portion> portionsOf(const SheetRun &run, int linesPerSheet)
{
    const int total = run.lines();
    const int pieces = std::max(1, int(std::ceil(total / (linesPerSheet * kTolerance))));
    const double target = double(total) / pieces;
    QList<Portion> portions;
    int placed = 0;
    for (const SheetHousehold &household : run.households) {
        const int size = int(household.electors.size());
        const bool isNext = portions.isEmpty() || placed + size / 2.0 > target * double(portions.size());
        if (isNext && portions.size() < pieces)
            portions += Portion{{run.title()}, {}, run.street, run.side, 0};
        portions.last().households += household;
        portions.last().lines += size;
        placed += size;
    }
    if (portions.size() > 1) {
        for (Portion &portion : portions)
            portion.titles.first() += numbersOf(portion);
    }
    return portions;
}

bool belongsTo(const Portion &portion, const Portion &before, int linesPerSheet)
{
    const bool isShort = portion.lines <= kShortRunLines || before.lines <= kShortRunLines;
    return isShort && portion.street != before.street && portion.lines + before.lines <= linesPerSheet;
}

/// The house's number or name first, since that is what the eye looks for along a street.
QString houseLabel(const Door &door)
{
    return door.number.isEmpty() ? door.building : door.number;
}

QJsonObject printedWords(const SheetHousehold &household, const SheetElector &elector, const QString &house)
{
    const QString &flat = household.door.flat;
    const QString separator = house.isEmpty() || flat.isEmpty() ? QString() : u", "_s;
    const QString label = house + separator + flat;
    return {{u"door"_s, label.isEmpty() ? household.door.shortLabel() : label},
            {u"house"_s, house},
            {u"flat"_s, flat},
            {u"street"_s, household.door.streetName},
            {u"address"_s, household.door.label()},
            {u"postcode"_s, household.door.postcode},
            {u"number"_s, elector.number},
            {u"name"_s, elector.name},
            {u"marker"_s, elector.marker},
            {u"last"_s, elector.last},
            {u"access"_s, household.door.accessNote}};
}

/// Turns households into lines with keys, doors' labels and bands.
class LineWriter
{
public:
    explicit LineWriter(const Portion &portion);
    PlannedSheet write();

private:
    void writeHousehold(const SheetHousehold &household);

    const Portion &m_portion;
    QHash<QString, int> m_flatsOfHouse;
    bool m_isOfManyStreets = false;
    QString m_band;
    PlannedSheet m_sheet;
};

LineWriter::LineWriter(const Portion &portion) : m_portion(portion)
{
    for (const SheetHousehold &household : portion.households) {
        if (!household.door.flat.isEmpty())
            ++m_flatsOfHouse[houseKey(household.door)];
        m_isOfManyStreets = m_isOfManyStreets || household.door.street != portion.street;
    }
}

PlannedSheet LineWriter::write()
{
    m_sheet.title = m_portion.titles.join(u"; "_s);
    for (const SheetHousehold &household : m_portion.households)
        writeHousehold(household);
    return m_sheet;
}

void LineWriter::writeHousehold(const SheetHousehold &household)
{
    const Door &door = household.door;
    const bool isUnderHouse = !door.flat.isEmpty() && m_flatsOfHouse.value(houseKey(door)) >= kFlatsForABand;
    const QString band = isUnderHouse ? houseName(door) : m_isOfManyStreets || !m_band.isEmpty() ? door.streetName : QString();
    const QString house = isUnderHouse ? QString() : houseLabel(door);
    bool isFirst = band != m_band;
    m_band = band;
    for (const SheetElector &elector : household.electors) {
        SheetLine line;
        line.key = int(m_sheet.lines.size()) + 1;
        line.door = door.id;
        line.person = elector.person;
        line.printed = printedWords(household, elector, house);
        if (isFirst)
            line.printed[u"band"_s] = band;
        isFirst = false;
        m_sheet.lines += line;
    }
    if (!door.districtCode.isEmpty() && !m_sheet.districts.contains(door.districtCode))
        m_sheet.districts += door.districtCode;
}

bool continuesRun(const SheetRun &run, const Stage &stage)
{
    return run.street == stage.street && (run.side == stage.parity || !stage.building.isEmpty());
}

} // namespace

int SheetRun::lines() const
{
    int count = 0;
    for (const SheetHousehold &household : households)
        count += int(household.electors.size());
    return count;
}

QString SheetRun::title() const
{
    switch (side) {
    case Parity::Odds:
        return QCoreApplication::translate("SheetPlan", "%1, odd numbers").arg(streetName);
    case Parity::Evens:
        return QCoreApplication::translate("SheetPlan", "%1, even numbers").arg(streetName);
    case Parity::All:
        break;
    }
    return streetName;
}

QList<SheetRun> SheetPlan::runsOf(const QList<StageDoors> &stages)
{
    QList<SheetRun> runs;
    for (const StageDoors &stageDoors : stages) {
        const Stage &stage = stageDoors.stage;
        if (runs.isEmpty() || !continuesRun(runs.last(), stage))
            runs += SheetRun{stage.street, stage.streetName, stage.parity, {}};
        for (const Door &door : stageDoors.doors)
            runs.last().households += SheetHousehold{door, {}};
    }
    return runs;
}

QList<PlannedSheet> SheetPlan::pack(const QList<SheetRun> &runs, int linesPerSheet)
{
    QList<Portion> portions;
    for (const SheetRun &run : runs) {
        for (const Portion &portion : portionsOf(run, linesPerSheet)) {
            if (portions.isEmpty() || !belongsTo(portion, portions.last(), linesPerSheet)) {
                portions += portion;
                continue;
            }
            portions.last().titles += portion.titles;
            portions.last().households += portion.households;
            portions.last().lines += portion.lines;
            portions.last().street = portion.street;
        }
    }
    QList<PlannedSheet> sheets;
    for (const Portion &portion : portions) {
        if (portion.lines > 0)
            sheets += LineWriter(portion).write();
    }
    return sheets;
}

} // namespace rosette
