#include <QTest>

#include "models/leaflets/bundle.h"
#include "models/leaflets/delivery.h"
#include "models/leaflets/edition.h"
#include "models/leaflets/stockwork.h"
#include "models/store/statement.h"
#include "models/tracks/trackimport.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/testcampaign.h"
#include "tests/support/tracktown.h"

using namespace rosette;
using namespace Qt::StringLiterals;
using test::TrackTown;

/// What is kept of a track.
class TestWalkRecord : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::TestCampaign> m_test;
    std::unique_ptr<TrackTown> m_town;
    VolunteerId m_ann;

    Connection &connection() { return m_test->connection(); }
    QDate today() { return m_test->clock().today(); }

    Result<TrackImport> import(const Line &line, const TrackWish &wish = {}, bool isDryRun = false)
    {
        const Feedback feedback;
        return importTrack(m_test->campaign().file(), connection(), {test::writeGpx(m_test->folder(), line)}, wish,
                           ImportOptions{isDryRun, m_test->clock(), feedback, {}});
    }
    RoundId addRound(RoundPurpose purpose)
    {
        return m_town->addRound(u"Acre"_s, purpose, {m_town->odds(), m_town->evens()}, m_ann);
    }

    static Line allOfIt()
    {
        return {TrackTown::at(0, 6), TrackTown::at(600, 6), TrackTown::at(600, -6), TrackTown::at(0, -6)};
    }
    static Line oddSide() { return {TrackTown::at(0, 7), TrackTown::at(600, 7)}; }

private slots:
    void init()
    {
        m_town.reset();
        m_test = std::make_unique<test::TestCampaign>();
        m_town = std::make_unique<TrackTown>(connection());
        Volunteer ann;
        ann.forename = u"Ann"_s;
        ann.surname = u"Walker"_s;
        const auto id = VolunteerRepository::insert(connection(), ann);
        ROSETTE_VERIFY(id);
        m_ann = *id;
    }

    void aCanvassedRoundKeepsThatItWasWalked()
    {
        const RoundId round = addRound(RoundPurpose::Canvass);
        const auto imported = import(oddSide());
        ROSETTE_VERIFY(imported);
        QCOMPARE(imported->report.counts.value(u"doors_walked"_s).toInt(), 30);
        const auto walks = WalkRepository::list(connection(), round);
        ROSETTE_VERIFY(walks);
        QCOMPARE(walks->size(), 1);
        const Walk &walk = walks->first();
        QCOMPARE(walk.walkedOn, QDate(2026, 5, 19));
        QCOMPARE(walk.walkerName, u"Ann Walker"_s);
        QCOMPARE(walk.doors, 30);
        QVERIFY(std::abs(walk.metres - 600) < 20);
        const auto deliveries = DeliveryRepository::list(connection(), {.round = round});
        ROSETTE_VERIFY(deliveries);
        QVERIFY(deliveries->isEmpty());
    }

    void anUndoThatWouldSpoilTheBooksIsRefused()
    {
        const RoundId round = addRound(RoundPurpose::Leaflet);
        const auto edition = EditionRepository::findOrCreate(connection(), u"Spring letter"_s, m_test->clock().nowMs());
        ROSETTE_VERIFY(edition);
        ROSETTE_VERIFY(StockWork::print(connection(), *edition, 100, today()));
        const auto bundle = BundleRepository::make(connection(), *edition, round, 0, today());
        ROSETTE_VERIFY(bundle);
        ROSETTE_VERIFY(import(oddSide(), {.leaflet = *edition})); // the bundle went out, half of it through doors
        ROSETTE_VERIFY(BundleRepository::takeBack(connection(), *bundle, 10, today()));
        const auto before = m_test->fingerprint();

        const auto undone =
            ImportJournal::undoLast(m_test->campaign().file(), connection(), m_test->clock(), checkUndoneTrack);
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::Conflict);
        QVERIFY2(undone.error().message.contains(u"Spring letter"_s), qPrintable(undone.error().message));
        QCOMPARE(m_test->fingerprint(), before);
    }

    void theTrackIsForgotten()
    {
        const RoundId round = addRound(RoundPurpose::Canvass);
        ROSETTE_VERIFY(import(oddSide()));
        const auto walks = WalkRepository::list(connection(), round);
        ROSETTE_VERIFY(walks);
        QVERIFY(!walks->first().hasTrack);
        const auto track = WalkRepository::trackOf(connection(), walks->first().id);
        ROSETTE_VERIFY(track);
        QVERIFY(track->isEmpty());
        // What is removed is written over, and never stands in the file in clear anyway.
        const auto isSecure = Statement(connection(), u"PRAGMA secure_delete"_s).scalar();
        ROSETTE_VERIFY(isSecure);
        QCOMPARE(*isSecure, 1);
    }

    void aTrackIsKeptOnRequestAndForgottenLater()
    {
        const RoundId round = addRound(RoundPurpose::Canvass);
        ROSETTE_VERIFY(import(oddSide(), {.isKept = true}));
        const auto walks = WalkRepository::list(connection(), round);
        ROSETTE_VERIFY(walks);
        const WalkId id = walks->first().id;
        QVERIFY(walks->first().hasTrack);
        const auto kept = WalkRepository::trackOf(connection(), id);
        ROSETTE_VERIFY(kept);
        QVERIFY(kept->lines.first().size() > 400);
        ROSETTE_VERIFY(WalkRepository::forgetTrack(connection(), id));
        const auto after = WalkRepository::trackOf(connection(), id);
        ROSETTE_VERIFY(after);
        QVERIFY(after->isEmpty());
        const auto doors = WalkRepository::doorsOf(connection(), id);
        ROSETTE_VERIFY(doors);
        QCOMPARE(doors->size(), 30);
    }

    void aLeafletRoundIsDelivered()
    {
        const RoundId round = addRound(RoundPurpose::Leaflet);
        const auto leaflet = EditionRepository::findOrCreate(connection(), u"Spring letter"_s, 1);
        ROSETTE_VERIFY(leaflet);
        ROSETTE_VERIFY(import(allOfIt(), {.leaflet = *leaflet}));
        const auto deliveries = DeliveryRepository::list(connection(), {.round = round});
        ROSETTE_VERIFY(deliveries);
        QCOMPARE(deliveries->size(), 1);
        QCOMPARE(deliveries->first().doors, 60);
        QVERIFY(deliveries->first().isComplete);
        QCOMPARE(deliveries->first().volunteer, m_ann);
        QCOMPARE(deliveries->first().leafletTitle, u"Spring letter"_s);
    }

    void doorsThatWereNotReachedAreStillToCome()
    {
        const RoundId round = addRound(RoundPurpose::Leaflet);
        const auto leaflet = EditionRepository::findOrCreate(connection(), u"Spring letter"_s, 1);
        ROSETTE_VERIFY(leaflet);
        ROSETTE_VERIFY(import(oddSide(), {.leaflet = *leaflet}));
        const auto deliveries = DeliveryRepository::list(connection(), {.round = round});
        ROSETTE_VERIFY(deliveries);
        QCOMPARE(deliveries->first().doors, 30);
        QVERIFY(!deliveries->first().isComplete);
        QCOMPARE(deliveries->first().missed.size(), 30);
        QCOMPARE(deliveries->first().missed.first().reason, MissedReason::NotReached);
        const auto left = DeliveryRepository::doorsLeft(connection(), round, *leaflet);
        ROSETTE_VERIFY(left);
        QCOMPARE(left->size(), 30);
        ROSETTE_VERIFY(import({TrackTown::at(600, -7), TrackTown::at(0, -7)}, {.leaflet = *leaflet}));
        const auto after = DeliveryRepository::doorsLeft(connection(), round, *leaflet);
        ROSETTE_VERIFY(after);
        QVERIFY(after->isEmpty());
        const auto again = import(allOfIt(), {.leaflet = *leaflet});
        QVERIFY(!again.isOk());
        QVERIFY(again.error().message.contains(u"has had this leaflet"_s));
    }

    void whatWasWalkedOutlivesEditsOfStages()
    {
        const RoundId round = addRound(RoundPurpose::Canvass);
        ROSETTE_VERIFY(import(oddSide()));
        ROSETTE_VERIFY(StageRepository::replace(connection(), round, {m_town->evens()}));
        const auto walks = WalkRepository::list(connection(), round);
        ROSETTE_VERIFY(walks);
        QCOMPARE(walks->first().doors, 30);
    }

    void aDryRunLeavesNothingAndAnImportIsUndone()
    {
        const RoundId round = addRound(RoundPurpose::Leaflet);
        const QByteArray before = m_test->fingerprint();
        const auto tried = import(allOfIt(), {}, true);
        ROSETTE_VERIFY(tried);
        QCOMPARE(tried->findings.rounds.size(), 1);
        QCOMPARE(m_test->fingerprint(), before);
        ROSETTE_VERIFY(import(allOfIt(), {.isKept = true}));
        ROSETTE_VERIFY(ImportJournal::undoLast(m_test->campaign().file(), connection(), m_test->clock()));
        const auto walks = WalkRepository::list(connection(), round);
        ROSETTE_VERIFY(walks);
        QVERIFY(walks->isEmpty());
        const auto deliveries = DeliveryRepository::list(connection(), {.round = round});
        ROSETTE_VERIFY(deliveries);
        QVERIFY(deliveries->isEmpty());
    }

    void twoRoundsThatFitEquallyWellAreAskedFor()
    {
        addRound(RoundPurpose::Leaflet);
        const RoundId other =
            m_town->addRound(u"Acre talks"_s, RoundPurpose::Canvass, {m_town->odds(), m_town->evens()});
        ROSETTE_VERIFY(import(allOfIt(), {}, true));
        const auto unclear = import(allOfIt());
        QVERIFY(!unclear.isOk());
        QCOMPARE(unclear.error().code, ErrorCode::Conflict);
        const auto clear = import(allOfIt(), {.round = other});
        ROSETTE_VERIFY(clear);
        QCOMPARE(clear->round, other);
    }

    void aNamedRoundThatWasNotWalkedIsSaid()
    {
        Stage beech;
        beech.street = m_town->beechRoad();
        const RoundId other = m_town->addRound(u"Beech"_s, RoundPurpose::Canvass, {beech});
        const auto imported = import(oddSide(), {.round = other});
        QVERIFY(!imported.isOk());
        QCOMPARE(imported.error().message, u"The track passes no door of “Beech”; nothing was recorded."_s);
    }

    void aWalkNeedsADayThatHasCome()
    {
        const RoundId round = addRound(RoundPurpose::Canvass);
        QVERIFY(!WalkRepository::insert(connection(), {.round = round, .walkedOn = today().addDays(1)}, {DoorId(1)},
                                        today(), 1)
                     .isOk());
        QVERIFY(!WalkRepository::insert(connection(), {.round = round}, {DoorId(1)}, today(), 1).isOk());
        QVERIFY(!WalkRepository::insert(connection(), {.round = round, .walkedOn = today()}, {}, today(), 1).isOk());
    }
};

QTEST_GUILESS_MAIN(TestWalkRecord)
#include "tst_walkrecord.moc"
