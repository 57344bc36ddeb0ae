#include <QTest>

#include "models/output/sheetplan.h"

using namespace rosette;
using namespace Qt::StringLiterals;

/// How walks become sheets.
class TestSheetPlan : public QObject
{
    Q_OBJECT

    static SheetHousehold household(int number, int electors, const QString &flat = {}, StreetId street = StreetId(1))
    {
        SheetHousehold household;
        household.door.id = newId<DoorId>();
        household.door.street = street;
        household.door.streetName = street == StreetId(1) ? u"Acre Lane"_s : u"Mews"_s;
        household.door.number = QString::number(number);
        household.door.flat = flat;
        for (int i = 0; i < electors; ++i)
            household.electors += SheetElector{newId<PersonId>(), u"Ann Ford"_s, u"KAA-%1"_s.arg(i), {}, {}};
        return household;
    }

    static SheetRun run(int households, int electors, Parity side, StreetId street = StreetId(1))
    {
        SheetRun run{street, street == StreetId(1) ? u"Acre Lane"_s : u"Mews"_s, side, {}};
        for (int i = 0; i < households; ++i)
            run.households += household(2 * i + 1, electors, {}, street);
        return run;
    }

private slots:
    void sidesAreNotMixed()
    {
        const auto sheets = SheetPlan::pack({run(4, 2, Parity::Odds), run(3, 2, Parity::Evens)}, {.rows = 34});
        QCOMPARE(sheets.size(), 2);
        QCOMPARE(sheets.at(0).title, u"Acre Lane, odd numbers"_s);
        QCOMPARE(sheets.at(1).title, u"Acre Lane, even numbers"_s);
    }

    void aLongSideIsCutEvenlyBetweenHouseholds()
    {
        const auto sheets = SheetPlan::pack({run(33, 3, Parity::Odds)}, {.rows = 34});
        QCOMPARE(sheets.size(), 3);
        QCOMPARE(sheets.first().title, u"Acre Lane, odd numbers 1–21"_s);
        for (const PlannedSheet &sheet : sheets) {
            QVERIFY2(sheet.lines.size() >= 30 && sheet.lines.size() <= 34, qPrintable(QString::number(sheet.lines.size())));
            QCOMPARE(sheet.lines.size() % 3, 0);
            QCOMPARE(sheet.lines.first().key, 1);
        }
    }

    void aShortStreetSharesTheSheetBeforeIt()
    {
        const auto sheets = SheetPlan::pack({run(8, 2, Parity::Odds), run(2, 2, Parity::All, StreetId(2))}, {.rows = 34});
        QCOMPARE(sheets.size(), 1);
        QCOMPARE(sheets.first().title, u"Acre Lane, odd numbers; Mews"_s);
        QCOMPARE(sheets.first().lines.at(0).printed[u"band"_s].toString(), u"Acre Lane"_s);
        QCOMPARE(sheets.first().lines.at(16).printed[u"band"_s].toString(), u"Mews"_s);
    }

    void flatsStandUnderTheirHouse()
    {
        SheetRun flats{StreetId(1), u"Acre Lane"_s, Parity::Odds, {}};
        flats.households = {household(1, 1), household(3, 1, u"Flat 1"_s), household(3, 1, u"Flat 2"_s), household(3, 2, u"Flat 3"_s), household(5, 1, u"Flat 1"_s)};
        const auto sheets = SheetPlan::pack({flats}, {.rows = 34});
        QCOMPARE(sheets.size(), 1);
        const QList<SheetLine> &lines = sheets.first().lines;
        QCOMPARE(lines.at(0).printed[u"door"_s].toString(), u"1"_s);
        QCOMPARE(lines.at(1).printed[u"band"_s].toString(), u"3 Acre Lane"_s);
        QCOMPARE(lines.at(1).printed[u"door"_s].toString(), u"Flat 1"_s);
        QCOMPARE(lines.at(5).printed[u"band"_s].toString(), u"Acre Lane"_s);
        QCOMPARE(lines.at(5).printed[u"door"_s].toString(), u"5, Flat 1"_s);
    }

    void everySheetFitsOntoItsPage()
    {
        SheetRun flats{StreetId(1), u"Acre Lane"_s, Parity::Odds, {}};
        for (int number = 1; number <= 41; number += 2) {
            for (int flat = 1; flat <= 4; ++flat)
                flats.households += household(number, flat % 3 + 1, u"Flat %1"_s.arg(flat));
        }
        const SheetRoom room{.rows = 20, .perHousehold = 1.3};
        const QList<PlannedSheet> sheets = SheetPlan::pack({flats}, room);
        int lines = 0;
        for (const PlannedSheet &sheet : sheets) {
            QSet<DoorId> doors;
            double rows = 0;
            for (const SheetLine &line : sheet.lines) {
                doors += line.door;
                rows += line.printed[u"band"_s].toString().isEmpty() ? 1 : 2;
            }
            rows += room.perHousehold * double(doors.size());
            QVERIFY2(rows <= room.rows, qPrintable(u"%1: %2"_s.arg(sheet.title).arg(rows)));
            lines += int(sheet.lines.size());
        }
        QCOMPARE(lines, flats.lines());
    }

    void nobodyMakesNoSheet() { QVERIFY(SheetPlan::pack({run(3, 0, Parity::Odds)}, {.rows = 34}).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestSheetPlan)
#include "tst_sheetplan.moc"
