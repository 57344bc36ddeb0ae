#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "models/base/englishplurals.h"
#include "models/leaflets/delivery.h"
#include "models/tracks/walk.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/support/noisywalk.h"
#include "tests/support/tracktown.h"
#include "tests/ui/support/childof.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/tracks/trackdialog.h"
#include "ui/tracks/trackreading.h"
#include "ui/tracks/walkedstagesmodel.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datefield.h"

using namespace rosette;
using namespace Qt::StringLiterals;
using test::childOf;
using test::TrackTown;

/// A track is looked at, corrected and confirmed.
class TestTrackDialog : public QObject
{
    Q_OBJECT

    EnglishPlurals m_plurals;
    std::unique_ptr<test::UiTestCampaign> m_test;
    std::unique_ptr<TrackTown> m_town;
    std::unique_ptr<QWidget> m_page;
    VolunteerId m_ann;

    Connection &connection() { return m_test->connection(); }

    QString oddSideAndSomeEvens() const
    {
        return test::writeGpx(m_test->file().folder(), {TrackTown::at(0, 4), TrackTown::at(600, 4),
                                                        TrackTown::at(600, -8), TrackTown::at(300, -8)});
    }
    TrackDialog *open(const QString &path, RoundId round = {})
    {
        readTrack(m_test->context(), m_page.get(), {path}, round);
        if (!QTest::qWaitFor([&] { return m_page->findChild<TrackDialog *>() || !m_test->message().isEmpty(); }))
            return nullptr;
        return m_page->findChild<TrackDialog *>();
    }
    static WalkedStagesModel *stagesOf(const TrackDialog *dialog)
    {
        return static_cast<WalkedStagesModel *>(childOf<DataTable>(dialog, u"trackStagesDataTable"_s)->model());
    }
    static void tick(const TrackDialog *dialog, int row, Qt::CheckState state)
    {
        WalkedStagesModel *model = stagesOf(dialog);
        QVERIFY(model->setData(model->index(row, 0), state, Qt::CheckStateRole));
    }
    static void record(const TrackDialog *dialog) { childOf<QPushButton>(dialog, u"submitPushButton"_s)->click(); }

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void init()
    {
        m_page.reset();
        m_town.reset();
        m_test = std::make_unique<test::UiTestCampaign>();
        m_town = std::make_unique<TrackTown>(connection());
        m_page = std::make_unique<QWidget>();
        Volunteer ann;
        ann.forename = u"Ann"_s;
        ann.surname = u"Walker"_s;
        const auto id = VolunteerRepository::insert(connection(), ann);
        ROSETTE_VERIFY(id);
        m_ann = *id;
    }
    void cleanup()
    {
        m_page.reset(); // before what it looks at
        m_town.reset();
        m_test.reset();
    }

    void asksForWhatTheTrackSays()
    {
        m_town->addRound(u"Acre"_s, RoundPurpose::Canvass, {m_town->odds(), m_town->evens()}, m_ann);
        const TrackDialog *dialog = open(oddSideAndSomeEvens());
        QVERIFY2(dialog, qPrintable(m_test->message()));
        QCOMPARE(childOf<DateField>(dialog, u"trackDateField"_s)->date(), QDate(2026, 5, 19));
        QCOMPARE(childOf<QComboBox>(dialog, u"trackWalkerComboBox"_s)->currentText(), u"Ann Walker"_s);
        QVERIFY(childOf<QComboBox>(dialog, u"trackRoundComboBox"_s)->currentText().startsWith(u"Acre · "_s));
        QVERIFY(childOf<QLabel>(dialog, u"trackSummaryLabel"_s)->text().startsWith(u"walk.gpx · "_s));
        QVERIFY(!childOf<QCheckBox>(dialog, u"trackDeliveryCheckBox"_s)->isChecked());
        QVERIFY(!childOf<QCheckBox>(dialog, u"trackKeepCheckBox"_s)->isChecked());
        WalkedStagesModel *model = stagesOf(dialog);
        const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 2);
        QCOMPARE(model->index(0, 0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::Checked);
        QCOMPARE(model->index(1, 0).data(Qt::CheckStateRole).value<Qt::CheckState>(), Qt::PartiallyChecked);
        QVERIFY(model->index(1, 0).flags().testFlag(Qt::ItemIsUserTristate));
        QVERIFY(!model->index(0, 0).flags().testFlag(Qt::ItemIsUserTristate));
    }

    void ticksDecideWhatIsRecordedAndUndoTakesItBack()
    {
        const RoundId round =
            m_town->addRound(u"Acre"_s, RoundPurpose::Canvass, {m_town->odds(), m_town->evens()}, m_ann);
        TrackDialog *dialog = open(oddSideAndSomeEvens());
        QVERIFY(dialog);
        tick(dialog, 1, Qt::Unchecked);
        QCOMPARE(childOf<QLabel>(dialog, u"trackCountLabel"_s)->text(), u"30 of 60 doors count as walked"_s);
        tick(dialog, 1, Qt::Checked);
        QCOMPARE(childOf<QLabel>(dialog, u"trackCountLabel"_s)->text(), u"60 of 60 doors count as walked"_s);
        tick(dialog, 0, Qt::Unchecked);
        record(dialog);
        QCOMPARE(m_test->message(), u"30 doors of Acre were walked on Tue 19 May."_s);
        const auto walks = WalkRepository::list(connection(), round);
        ROSETTE_VERIFY(walks);
        QCOMPARE(walks->size(), 1);
        QCOMPARE(walks->first().doors, 30);
        QCOMPARE(walks->first().walkerName, u"Ann Walker"_s);
        QVERIFY(!walks->first().hasTrack);
        m_test->campaign().undoStack().undo();
        const auto undone = WalkRepository::list(connection(), round);
        ROSETTE_VERIFY(undone);
        QVERIFY(undone->isEmpty());
    }

    void leafletsAreDelivered()
    {
        const RoundId round =
            m_town->addRound(u"Acre"_s, RoundPurpose::Leaflet, {m_town->odds(), m_town->evens()}, m_ann);
        TrackDialog *dialog = open(oddSideAndSomeEvens());
        QVERIFY(dialog);
        QVERIFY(childOf<QCheckBox>(dialog, u"trackDeliveryCheckBox"_s)->isChecked());
        childOf<QComboBox>(dialog, u"trackLeafletComboBox"_s)->setEditText(u"Spring letter"_s);
        childOf<QCheckBox>(dialog, u"trackKeepCheckBox"_s)->click();
        tick(dialog, 1, Qt::Unchecked);
        record(dialog);
        QCOMPARE(m_test->message(), u"30 doors of Acre got a leaflet on Tue 19 May."_s);
        const auto deliveries = DeliveryRepository::list(connection(), {.round = round});
        ROSETTE_VERIFY(deliveries);
        QCOMPARE(deliveries->size(), 1);
        QCOMPARE(deliveries->first().missed.size(), 30);
        QCOMPARE(deliveries->first().leafletTitle, u"Spring letter"_s);
        const auto walks = WalkRepository::list(connection(), round);
        ROSETTE_VERIFY(walks);
        QVERIFY(walks->first().hasTrack);
    }

    void anotherRoundMayBeMeant()
    {
        m_town->addRound(u"Acre"_s, RoundPurpose::Canvass, {m_town->odds(), m_town->evens()}, m_ann);
        const RoundId odds = m_town->addRound(u"Odds only"_s, RoundPurpose::Canvass, {m_town->odds()});
        TrackDialog *dialog = open(oddSideAndSomeEvens());
        QVERIFY(dialog);
        auto *rounds = childOf<QComboBox>(dialog, u"trackRoundComboBox"_s);
        QCOMPARE(rounds->count(), 2);
        rounds->setCurrentIndex(1);
        QCOMPARE(stagesOf(dialog)->rowCount(), 1);
        QCOMPARE(childOf<QComboBox>(dialog, u"trackWalkerComboBox"_s)->currentIndex(), 0);
        record(dialog);
        const auto walks = WalkRepository::list(connection(), odds);
        ROSETTE_VERIFY(walks);
        QCOMPARE(walks->size(), 1);
        QVERIFY(!walks->first().walker);
    }

    void nothingTickedIsRefusedInTheDialog()
    {
        m_town->addRound(u"Acre"_s, RoundPurpose::Canvass, {m_town->odds()});
        TrackDialog *dialog = open(oddSideAndSomeEvens());
        QVERIFY(dialog);
        tick(dialog, 0, Qt::Unchecked);
        QSignalSpy recorded(dialog, &TrackDialog::recorded);
        record(dialog);
        QVERIFY(recorded.isEmpty());
        QVERIFY(childOf<QLabel>(dialog, u"problemLabel"_s)->text().contains(u"Nothing of the round is ticked"_s));
    }

    void aFileThatIsNoTrackIsSaidInTheBar()
    {
        QFile file(m_test->file().folder() + u"/walk.gpx"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("<gpx/>");
        file.close();
        QVERIFY(!open(file.fileName()));
        QCOMPARE(m_test->message(), u"walk.gpx has no points: nothing was recorded."_s);
    }
};

QTEST_MAIN(TestTrackDialog)
#include "tst_trackdialog.moc"
