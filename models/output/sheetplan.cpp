#include "models/output/sheetplan.h"

#include <QCoreApplication>

#include "models/output/sheetportion.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// The house's number or name first, since that is what the eye looks for along a street.
QString houseLabel(const Door &door)
{
    return door.number.isEmpty() ? door.building : door.number;
}

/// What is empty is not written down: sheets are kept for years.
void put(QJsonObject &printed, QLatin1String field, const QString &words)
{
    if (!words.isEmpty())
        printed.insert(field, words);
}

/// The same for everybody behind the door.
QJsonObject wordsOfDoor(const Door &door, const QString &house)
{
    const QString separator = house.isEmpty() || door.flat.isEmpty() ? QString() : u", "_s;
    const QString label = house + separator + door.flat;
    QJsonObject printed;
    put(printed, "door"_L1, label.isEmpty() ? door.shortLabel() : label);
    put(printed, "house"_L1, house);
    put(printed, "flat"_L1, door.flat);
    put(printed, "street"_L1, door.streetName);
    put(printed, "address"_L1, door.label());
    put(printed, "postcode"_L1, door.postcode);
    put(printed, "access"_L1, door.accessNote);
    return printed;
}

void putElector(QJsonObject &printed, const SheetElector &elector)
{
    put(printed, "number"_L1, elector.number);
    put(printed, "name"_L1, elector.name);
    put(printed, "marker"_L1, elector.marker);
    put(printed, "last"_L1, elector.last);
}

/// Turns households into lines with keys, doors' labels and bands.
class LineWriter
{
public:
    PlannedSheet write(const SheetPortion &portion);

private:
    void writeHousehold(const SheetHousehold &household, const QString &band);

    QString m_band;
    PlannedSheet m_sheet;
};

PlannedSheet LineWriter::write(const SheetPortion &portion)
{
    m_sheet.title = portion.titles.join(u"; "_s);
    const QStringList bands = portion.bands();
    for (qsizetype i = 0; i < bands.size(); ++i)
        writeHousehold(portion.households.at(i), bands.at(i));
    return m_sheet;
}

void LineWriter::writeHousehold(const SheetHousehold &household, const QString &band)
{
    const Door &door = household.door;
    const bool isUnderHouse = !door.flat.isEmpty() && !band.isEmpty() && band == houseName(door);
    const QString house = isUnderHouse ? QString() : houseLabel(door);
    const QJsonObject words = wordsOfDoor(door, house);
    bool isFirst = band != m_band;
    m_band = band;
    for (const SheetElector &elector : household.electors) {
        SheetLine line;
        line.key = int(m_sheet.lines.size()) + 1;
        line.door = door.id;
        line.person = elector.person;
        line.printed = words;
        putElector(line.printed, elector);
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

QList<PlannedSheet> SheetPlan::pack(const QList<SheetRun> &runs, const SheetRoom &room)
{
    QList<SheetPortion> portions;
    for (const SheetRun &run : runs) {
        for (const SheetPortion &portion : SheetPortion::of(run, room)) {
            if (portions.isEmpty() || !portion.belongsTo(portions.last(), room))
                portions += portion;
            else
                portions.last().append(portion);
        }
    }
    QList<PlannedSheet> sheets;
    for (const SheetPortion &portion : std::as_const(portions)) {
        if (portion.lines > 0)
            sheets += LineWriter().write(portion);
    }
    return sheets;
}

} // namespace rosette
