#include <QAbstractItemModelTester>
#include <QTest>

#include "models/canvass/sheetentry.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"
#include "ui/canvass/followupsmodel.h"
#include "ui/canvass/sheetlinesmodel.h"
#include "ui/canvass/sheetsmodel.h"
#include "ui/canvass/nextgroundsmodel.h"
#include "ui/canvass/placefiguresmodel.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The item models of the canvass page under Qt's tester.
class TestCanvassModels : public QObject
{
    Q_OBJECT

    struct Typed
    {
        TestCampaign campaign;
        SheetId sheet;

        Typed()
        {
            Connection &c = campaign.connection();
            Doorsteps doorsteps(c);
            const DoorId door = doorsteps.door(u"Acre Lane"_s, u"2"_s);
            QList<SheetLine> lines;
            for (int key = 1; key <= 2; ++key)
                lines += SheetLine{{}, {}, key, door, doorsteps.elector(door, u"Ford"_s), {{u"door"_s, u"2"_s}, {u"name"_s, u"Ann Ford"_s}}};
            Sheet printed;
            printed.number = 1;
            printed.title = u"Acre Lane"_s;
            sheet = *SheetRepository::insert(c, printed, lines);
            if (!SheetEntry::enter(campaign->file(), c, sheet, u"1: spoke, support 2, poster"_s, EntryContext{1, {}, {}, 1}))
                qFatal("entry");
        }
    };

    static constexpr auto kMode = QAbstractItemModelTester::FailureReportingMode::QtTest;

private slots:
    void linesShowTheAnswerAndNameADoorOnce()
    {
        Typed typed;
        SheetLinesModel model;
        const QAbstractItemModelTester tester(&model, kMode);
        ROSETTE_VERIFY(model.load(typed.campaign.connection(), **SheetRepository::find(typed.campaign.connection(), typed.sheet)));
        const auto shown = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(shown(0, SheetLinesModel::Answer), u"Spoke, support 2, poster"_s);
        QCOMPARE(shown(0, SheetLinesModel::Door), u"2"_s);
        QCOMPARE(shown(1, SheetLinesModel::Door), QString());
        model.setTouched({2});
        QVERIFY(model.index(1, 0).data(Qt::BackgroundRole).isValid());
        QCOMPARE(model.rowOf(2), 1);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void sheetsShowHowFarTheyAre()
    {
        Typed typed;
        SheetsModel model;
        const QAbstractItemModelTester tester(&model, kMode);
        ROSETTE_VERIFY(model.load(typed.campaign.connection()));
        QCOMPARE(model.index(0, SheetsModel::Lines).data().toString(), u"1 of 2"_s);
        QVERIFY(model.index(0, SheetsModel::State).data().toString().contains(u"begun"_s));
    }

    void followUpsSayWhenTheyAreLate()
    {
        Typed typed;
        Connection &c = typed.campaign.connection();
        FollowUp followUp = FollowUpRepository::list(c)->first();
        followUp.dueOn = QDate(2026, 5, 1);
        ROSETTE_VERIFY(FollowUpRepository::update(c, followUp));
        FollowUpsModel model;
        const QAbstractItemModelTester tester(&model, kMode);
        ROSETTE_VERIFY(model.load(c, {}, QDate(2026, 5, 19)));
        QVERIFY(model.index(0, FollowUpsModel::State).data().toString().contains(u"overdue"_s));
        QCOMPARE(model.indexOf(followUp.id), 0);
        QCOMPARE(model.rowCount(), 1);
    }

    void groundsAreRankedByWhatIsLeftAndSayWhy()
    {
        const QDate today(2026, 5, 19);
        const auto ground = [](const QString &name, int doors, int tried, int spokenTo, int undecided, QDate last) {
            CanvassGround one;
            one.name = name;
            one.doors = doors;
            one.tried = tried;
            one.spokenTo = spokenTo;
            one.undecided = undecided;
            one.lastVisit = last;
            return one;
        };
        const QList<NextGround> next = whereToGo(
            {ground(u"done"_s, 40, 40, 40, 0, today.addDays(-30)), ground(u"empty"_s, 0, 0, 0, 0, {}),
             ground(u"yesterday"_s, 40, 40, 4, 2, today.addDays(-1)), ground(u"half"_s, 40, 20, 15, 0, today.addDays(-60)),
             ground(u"never"_s, 40, 0, 0, 0, {})},
            today);
        QStringList names;
        for (const NextGround &one : next)
            names += one.ground.name;
        QCOMPARE(names, QStringList({u"never"_s, u"half"_s, u"yesterday"_s}));
        QVERIFY2(next.at(0).reason.startsWith(u"Never visited: 40 door"_s), qPrintable(next.at(0).reason));
        QVERIFY2(next.at(1).reason.contains(u"60 day"_s) && next.at(1).reason.contains(u"20 door"_s),
                 qPrintable(next.at(1).reason));
        QVERIFY2(next.at(2).reason.contains(u"Nobody spoken to at 36 of 40 tried"_s)
                     && next.at(2).reason.contains(u"low rate so far (10 %)"_s)
                     && next.at(2).reason.contains(u"2 undecided to talk to again"_s),
                 qPrintable(next.at(2).reason));

        NextGroundsModel model;
        const QAbstractItemModelTester tester(&model, kMode);
        model.setGrounds(next);
        QCOMPARE(model.index(1, NextGroundsModel::Place).data().toString(), u"half"_s);
    }

    void wardsShowTheirRate()
    {
        PlaceFiguresModel model;
        const QAbstractItemModelTester tester(&model, kMode);
        CanvassPlace ward{CanvassPlaceKind::Ward, 1, u"Millfield"_s, {}};
        ward.figures.doorsTried = 4;
        ward.figures.doorsSpokenTo = 1;
        model.setPlaces(CanvassPlaceKind::Ward, {ward}, QDate(2026, 5, 19));
        QCOMPARE(model.index(0, PlaceFiguresModel::LastVisit).data().toString(), u"never"_s);
        QCOMPARE(model.index(0, PlaceFiguresModel::DoorRate).data().toString(), u"25 %"_s);
    }
};

QTEST_MAIN(TestCanvassModels)
#include "tst_canvassmodels.moc"
