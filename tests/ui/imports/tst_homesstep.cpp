#include <QDir>
#include <QFile>

#include "models/rounds/round.h"
#include "models/rounds/roundset.h"
#include "models/rounds/stageresolver.h"
#include "tests/ui/imports/importdesk.h"
#include "ui/imports/importnextsteps.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kHeading =
    "Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector DOB,Elector Surname,"
    "Elector Forename,PostCode,Address1,Address2,Address3,Address4,Address5,Address6\r\n";
constexpr auto kSpring = "KAA,1,0,,,Rossetti,Ivy,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                         "KAA,2,0,,,Sullivan,Lily,NW1 9JJ,4 Acre Villas,London,,,,\r\n";
constexpr auto kSummer = "KAA,3,0,,,Green,Adam,NW1 9JJ,6 Acre Villas,London,,,,\r\n"
                         "KAA,4,0,,,Begum,Alice,NW1 9JJ,8 Acre Villas,London,,,,\r\n";

} // namespace

/// After an import: the way to homes that no round reaches.
class TestHomesStep : public QObject
{
    Q_OBJECT

    static void import(ImportDesk &desk, const QString &name, const QByteArray &rows)
    {
        QFile file(QDir(desk.test.file().folder()).filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(kHeading + rows) < 0)
            qFatal("cannot write");
        file.close();
        desk.chooseFiles({file.fileName()});
        QVERIFY(desk.waitFor("importPushButton"));
        desk.click("importPushButton");
        QVERIFY(desk.waitFor("doneTitleLabel"));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.test.context().tasks.isBusy(), kPatienceMs);
    }

    static Status addRound(Connection &c, const QString &stages)
    {
        ROSETTE_ASSIGN(const RoundSet set, RoundSetRepository::findOrCreate(c, RoundPurpose::Canvass, {}));
        ROSETTE_ASSIGN(const RoundId id, RoundRepository::insert(c, {.set = set.id, .name = u"12"_s}));
        ROSETTE_ASSIGN(const QList<Stage> resolved, StageResolver::resolve(c, stages));
        return StageRepository::replace(c, id, resolved);
    }

private slots:
    void newHomesLeadToTheRounds()
    {
        ImportDesk desk;
        import(desk, u"spring.csv"_s, kSpring);
        QVERIFY(!desk.isShown("homesStepToolButton")); // there are no rounds yet
        ROSETTE_VERIFY(
            desk.test.campaign().edit(u"Add"_s, [](Connection &c) { return addRound(c, u"Acre Villas evens 2-4"_s); }));
        desk.click("nextFilePushButton");
        import(desk, u"summer.csv"_s, QByteArray(kSpring) + kSummer);
        QTRY_VERIFY(desk.isShown("homesStepToolButton"));
        desk.click("homesStepToolButton");
        QCOMPARE(desk.test.navigator().steps.last().pageId, u"rounds"_s);
        QCOMPARE(desk.test.navigator().steps.last().target.kind, u"homes"_s);
    }

    void theStepNamesWhatThereIsToAsk()
    {
        QVERIFY(!homesStep({}));
        CoverageCounts counts;
        counts.inNoRound = 7;
        counts.newInNoRound = 7;
        counts.streets = QStringList{u"Acre Lane 4"_s, u"Mill Street 3"_s};
        const auto step = homesStep(counts);
        QVERIFY(step);
        QVERIFY(step->sentence.contains(u"Acre Lane 4, Mill Street 3"_s));
        QVERIFY(!mayChangeHomes(ImportKind::Volunteers));
        QVERIFY(mayChangeHomes(ImportKind::Streets));
    }
};

QTEST_MAIN(TestHomesStep)
#include "tst_homesstep.moc"
