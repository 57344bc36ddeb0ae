#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "models/places/doorrepository.h"
#include "models/places/mapfeatures.h"
#include "models/rounds/coverage.h"
#include "models/rounds/keepdraft.h"
#include "models/rounds/rounddoors.h"
#include "tests/support/doorsteps.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/rounds/proposal.h"
#include "ui/rounds/proposalsmodel.h"
#include "ui/rounds/proposalview.h"
#include "ui/rounds/roundmap.h"
#include "ui/rounds/roundspage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/quantityfield.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20000; // milliseconds, for tasks on a busy machine
const QStringList kLanes{u"Ash Lane"_s, u"Birch Lane"_s, u"Cedar Lane"_s, u"Dove Lane"_s};
constexpr double kBetweenLanes = 0.0008;
constexpr double kBetweenDoors = 0.0001;

/// A ward of four lanes beside each other with 30 doors each, and a road that joins them.
class Meadow
{
public:
    Meadow()
    {
        Doorsteps doorsteps(campaign.connection());
        ward = doorsteps.ward(u"Meadow"_s);
    }

    void build(bool hasMap = true, bool hasPlaces = true)
    {
        const Status built = campaign.campaign().write([&](Connection &) -> Status {
            addLanes(hasMap, hasPlaces);
            return {};
        });
        if (!built)
            qFatal("%s", qPrintable(built.error().message));
    }

    void addLanes(bool hasMap, bool hasPlaces)
    {
        Doorsteps doorsteps(campaign.connection());
        QList<MapFeature> ways;
        for (int lane = 0; lane < kLanes.size(); ++lane) {
            const QString &name = kLanes.at(lane);
            for (int number = 1; number <= 30; ++number) {
                const DoorId door = doorsteps.door(name, QString::number(number), {}, {}, ward);
                if (hasPlaces && !DoorRepository::placeByHand(campaign.connection(), door, at(lane, number)))
                    qFatal("a door has no place");
            }
            ways += way(name, {at(lane, 0), at(lane, 31)});
        }
        ways += way({}, {at(0, 0), at(1, 0), at(2, 0), at(3, 0)});
        if (hasMap && !MapFeatureRepository::insert(campaign.connection(), ways))
            qFatal("the map cannot be written");
    }

    static LonLat at(int lane, int number) { return {-0.14 + number * kBetweenDoors, 51.55 + lane * kBetweenLanes}; }

    static MapFeature way(const QString &name, const Line &line)
    {
        MapFeature feature;
        feature.kind = MapKind::Street;
        feature.name = name;
        feature.lines.lines = {line};
        for (const LonLat &point : line)
            feature.box = feature.box.united(point);
        return feature;
    }

    QStringList kept(RoundPurpose purpose = RoundPurpose::Leaflet)
    {
        QStringList names;
        for (const Round &round : presentRounds(campaign.connection(), purpose, ward).valueOr({}))
            names += round.name;
        return names;
    }

    UiTestCampaign campaign;
    WardId ward;
};

/// The page with the proposals open.
class Desk
{
public:
    explicit Desk(Meadow &meadow)
        : page(meadow.campaign.context())
    {
        page.resize(1200, 800);
        page.show();
        page.activateWindow();
        if (!QTest::qWaitForWindowActive(&page))
            qFatal("the page does not become active");
        page.reveal({u"proposals"_s});
    }

    template <typename T>
    T *find(const char *name) const
    {
        return page.findChild<T *>(QString::fromLatin1(name));
    }

    DataTable *table() const { return find<DataTable>("proposalsDataTable"); }
    int rows() const { return table()->model()->rowCount(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    void press(const char *button) { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    QString totals() const { return find<QLabel>("proposalTotalsLabel")->text(); }

    /// Rounds of about this many doors; waits for them.
    void propose(int doors)
    {
        auto *field = find<QuantityField>("proposalDoorsQuantityField");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::number(doors));
        QTest::keyClick(field, Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return rows() > 0; }, kPatience))
            qFatal("nothing was proposed");
    }

    RoundsPage page;
};

} // namespace

/// A ward cut into rounds, used like a user does.
class TestProposals : public QObject
{
    Q_OBJECT

    static int countOf(const QList<StageDoors> &walk)
    {
        int doors = 0;
        for (const StageDoors &stage : walk)
            doors += int(stage.doors.size());
        return doors;
    }

private slots:
    void aWardIsCutAndKept()
    {
        Meadow meadow;
        meadow.build();
        Desk desk(meadow);
        desk.propose(30);
        QCOMPARE(desk.rows(), 4);
        QCOMPARE(desk.cell(0, ProposalsModel::Name), u"Meadow 1"_s);
        QVERIFY2(desk.totals().startsWith(u"4 round"_s), qPrintable(desk.totals()));
        QVERIFY(!desk.find<QToolButton>("leftOutToolButton")->isVisible());
        QVERIFY(meadow.kept().isEmpty());
        desk.press("keepProposalPushButton");
        QCOMPARE(meadow.kept(), QStringList({u"Meadow 1"_s, u"Meadow 2"_s, u"Meadow 3"_s, u"Meadow 4"_s}));
        QVERIFY(desk.find<DataTable>("roundsDataTable")->isVisible());
        QCOMPARE(countCoverage(meadow.campaign.connection(), Feedback())->inNoRound, 0);
        meadow.campaign.campaign().undoStack().undo();
        QVERIFY(meadow.kept().isEmpty());
    }

    void cancelLeavesEverythingAsItWas()
    {
        Meadow meadow;
        meadow.build();
        Desk desk(meadow);
        desk.propose(30);
        desk.press("cancelProposalPushButton");
        QVERIFY(meadow.kept().isEmpty());
        QVERIFY(RoundSetRepository::list(meadow.campaign.connection())->isEmpty());
        QVERIFY(!meadow.campaign.campaign().undoStack().canUndo());
        QVERIFY(desk.find<DataTable>("roundsDataTable")->isVisible());
    }

    void editedProposalsAreLeftOnlyWhenTheUserSaysSo()
    {
        Meadow meadow;
        meadow.build();
        Desk desk(meadow);
        desk.propose(30);
        desk.find<QAction>("dropProposalAction")->trigger();
        meadow.campaign.prompts().isConfirming = false;
        desk.press("cancelProposalPushButton");
        QCOMPARE(desk.rows(), 3);
        meadow.campaign.prompts().isConfirming = true;
        desk.press("cancelProposalPushButton");
        QVERIFY(!desk.table()->isVisible());
    }

    void aDroppedRoundsHomesAreSaidAndComeBackByUndo()
    {
        Meadow meadow;
        meadow.build();
        Desk desk(meadow);
        desk.propose(30);
        desk.table()->setFocus();
        QTest::keyClick(desk.table(), Qt::Key_Delete);
        QCOMPARE(desk.rows(), 3);
        auto *leftOut = desk.find<QToolButton>("leftOutToolButton");
        QTRY_VERIFY_WITH_TIMEOUT(leftOut->isVisible(), kPatience);
        QVERIFY2(leftOut->text().contains(u"30 home"_s), qPrintable(leftOut->text()));
        desk.press("leftOutToolButton");
        auto *homes = desk.find<DataTable>("leftOutDataTable");
        QVERIFY(homes);
        QCOMPARE(homes->model()->rowCount(), 30);
        homes->window()->close();
        desk.table()->setFocus();
        QTest::keySequence(desk.table(), QKeySequence::Undo);
        QCOMPARE(desk.rows(), 4);
        QTRY_VERIFY_WITH_TIMEOUT(!leftOut->isVisible(), kPatience);
    }

    void aRoundIsNamedInTheTable()
    {
        Meadow meadow;
        meadow.build();
        Desk desk(meadow);
        desk.propose(30);
        QAbstractItemModel *model = desk.table()->model();
        desk.table()->setCurrentIndex(model->index(0, ProposalsModel::Doors));
        desk.table()->setFocus();
        QTest::keyClick(desk.table(), Qt::Key_F2);
        auto *editor = desk.table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"Hillside"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.cell(0, ProposalsModel::Name), u"Hillside"_s, kPatience);
        QVERIFY(!model->setData(model->index(1, ProposalsModel::Name), u"hillside"_s));
        desk.press("keepProposalPushButton");
        QCOMPARE(meadow.kept(), QStringList({u"Hillside"_s, u"Meadow 2"_s, u"Meadow 3"_s, u"Meadow 4"_s}));
    }

    void aStageIsDroppedOnAnotherRound()
    {
        Meadow meadow;
        meadow.build();
        Desk desk(meadow);
        desk.propose(30);
        auto *stages = desk.page.findChild<ProposalView *>()->findChild<QListView *>(u"stagesListView"_s);
        const int before = stages->model()->rowCount();
        const std::unique_ptr<QMimeData> dragged(stages->model()->mimeData({stages->model()->index(0, 0)}));
        QAbstractItemModel *model = desk.table()->model();
        model->dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, model->index(1, 0));
        QTRY_COMPARE_WITH_TIMEOUT(stages->model()->rowCount(), before - 1, kPatience);
        QVERIFY(desk.find<QAction>("undoProposalAction")->isEnabled());
    }

    void stagesAreWrittenAndGivenAway()
    {
        Meadow meadow;
        meadow.build();
        Desk desk(meadow);
        desk.propose(30);
        auto *stages = desk.page.findChild<ProposalView *>()->findChild<QListView *>(u"stagesListView"_s);
        const int before = stages->model()->rowCount();
        auto *line = desk.page.findChild<ProposalView *>()->findChild<QLineEdit *>(u"stageLineEdit"_s);
        line->setFocus();
        const QString walked = desk.table()->model()->index(0, 0).data(Qt::ToolTipRole).toString();
        const auto elsewhere =
            std::find_if(kLanes.begin(), kLanes.end(), [&](const QString &lane) { return !walked.contains(lane); });
        QVERIFY(elsewhere != kLanes.end());
        QTest::keyClicks(line, *elsewhere + u" evens"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(stages->model()->rowCount(), before + 1);
        QTRY_VERIFY_WITH_TIMEOUT(desk.find<QToolButton>("leftOutToolButton")->text().contains(u"15 home"_s), kPatience);
        stages->setCurrentIndex(stages->model()->index(before, 0));
        auto *menu = desk.find<QMenu>("moveStageMenu");
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 3);
        menu->actions().first()->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(stages->model()->rowCount(), before, kPatience);
        desk.find<QAction>("undoProposalAction")->trigger();
        desk.find<QAction>("undoProposalAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!desk.find<QToolButton>("leftOutToolButton")->isVisible(), kPatience);
        QVERIFY(!desk.find<QAction>("undoProposalAction")->isEnabled());
    }

    void roundsAreMergedAndMeasuredAgain()
    {
        Meadow meadow;
        meadow.build();
        Desk desk(meadow);
        desk.propose(30);
        auto *menu = desk.find<QAction>("mergeProposalAction")->menu<QMenu *>();
        emit menu->aboutToShow();
        QCOMPARE(menu->actions().size(), 3);
        menu->actions().first()->trigger();
        QCOMPARE(desk.rows(), 3);
        QCOMPARE(desk.cell(0, ProposalsModel::Doors), u"▲ 60"_s);
        const QString measuring = desk.cell(0, ProposalsModel::Distance);
        QTRY_VERIFY_WITH_TIMEOUT(desk.cell(0, ProposalsModel::Distance) != measuring, kPatience);
        desk.find<QAction>("orderProposalAction")->trigger();
        const auto *answer = desk.page.findChild<ProposalView *>()->findChild<QLabel *>(u"messageLabel"_s);
        QTRY_VERIFY_WITH_TIMEOUT(answer->text().startsWith(u"Meadow 1: "_s), kPatience);
        QCOMPARE(desk.cell(0, ProposalsModel::Doors), u"▲ 60"_s);
    }

    void anOrderOfStagesThatWereGivenAwayIsNotTaken()
    {
        Meadow meadow;
        meadow.build();
        RoundsProposal proposal(meadow.campaign.context());
        QSignalSpy planned(&proposal, &RoundsProposal::planned);
        proposal.plan({.doors = 60, .ward = meadow.ward}, u"Meadow"_s);
        QTRY_VERIFY_WITH_TIMEOUT(planned.size() == 1, kPatience);
        const DraftRound first = proposal.draft().rounds().at(0);
        const int second = proposal.draft().rounds().at(1).key;
        QVERIFY(first.stages.size() > 1);
        int answers = 0;
        QList<Stage> found;
        proposal.findBestOrder(first.key, [&](const Result<RoundOrder> &order) {
            ++answers;
            found = order.valueOr({}).stages;
        });
        proposal.moveStage(first.key, 0, second);
        QTRY_COMPARE_WITH_TIMEOUT(answers, 1, kPatience);
        const auto walk = doorsOfStages(meadow.campaign.connection(), found);
        QCOMPARE(countOf(*walk), proposal.doors(first.key));
    }

    void presentRoundsAreSetAsideWhenThatIsChosen()
    {
        Meadow meadow;
        meadow.build();
        Desk desk(meadow);
        desk.propose(60);
        QVERIFY(!desk.find<QComboBox>("presentRoundsComboBox")->isVisible());
        desk.press("keepProposalPushButton");
        QCOMPARE(meadow.kept().size(), 2);
        desk.page.reveal({u"proposals"_s});
        desk.propose(30);
        auto *present = desk.find<QComboBox>("presentRoundsComboBox");
        QVERIFY(present->isVisible());
        QCOMPARE(present->currentIndex(), 0);
        QCOMPARE(desk.find<QLineEdit>("proposalSetLineEdit")->text(), u"Leaflet rounds 2"_s);
        present->setCurrentIndex(1);
        desk.press("keepProposalPushButton");
        QCOMPARE(meadow.kept().size(), 4);
        QCOMPARE(RoundSetRepository::list(meadow.campaign.connection())->size(), 2);
        meadow.campaign.campaign().undoStack().undo();
        QCOMPARE(meadow.kept().size(), 2);
    }

    void theMeetingPointIsPointedAt()
    {
        Meadow meadow;
        meadow.build();
        Desk desk(meadow);
        auto *map = desk.page.findChild<ProposalView *>()->findChild<RoundMap *>();
        desk.press("proposalPointToolButton");
        QVERIFY(map->tool() == RoundMapTool::Point);
        emit map->pointClicked(Meadow::at(3, 31));
        QVERIFY(map->tool() == RoundMapTool::Look);
        desk.propose(60);
        const auto *proposal = desk.page.findChild<RoundsProposal *>();
        QCOMPARE(proposal->wish().meetingPoint, std::optional(Meadow::at(3, 31)));
    }

    void aPlaceThatNobodyKnowsIsRefused()
    {
        Meadow meadow;
        meadow.build();
        Desk desk(meadow);
        auto *place = desk.find<QComboBox>("proposalPlaceBox");
        place->setEditText(u"the old mill"_s);
        desk.press("proposePushButton");
        const auto *view = desk.page.findChild<ProposalView *>();
        QVERIFY(view->findChild<QLabel *>(u"messageLabel"_s)->text().contains(u"the old mill"_s));
        QVERIFY(!meadow.campaign.tasks().isBusy() || desk.rows() == 0);
    }

    void planningIsCancelled()
    {
        Meadow meadow;
        meadow.build();
        Desk desk(meadow);
        desk.press("proposePushButton");
        desk.press("cancelTaskPushButton");
        auto *propose = desk.find<QPushButton>("proposePushButton");
        QTRY_VERIFY_WITH_TIMEOUT(propose->isEnabled(), kPatience);
        QVERIFY(desk.table()->isVisible());
        QVERIFY(meadow.kept().isEmpty());
    }

    void whatIsMissingIsSaidWithTheWayToIt_data()
    {
        QTest::addColumn<bool>("hasDoors");
        QTest::addColumn<bool>("hasMap");
        QTest::addColumn<bool>("hasPlaces");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("import");
        QTest::newRow("no homes") << false << true << true << u"no homes yet"_s << u"register"_s;
        QTest::newRow("no map") << true << false << true << u"no map yet"_s << u"streets"_s;
        QTest::newRow("no places") << true << true << false << u"where the homes"_s << u"postcodes"_s;
    }

    void whatIsMissingIsSaidWithTheWayToIt()
    {
        QFETCH(bool, hasDoors);
        QFETCH(bool, hasMap);
        QFETCH(bool, hasPlaces);
        QFETCH(QString, words);
        QFETCH(QString, import);
        Meadow meadow;
        if (hasDoors)
            meadow.build(hasMap, hasPlaces);
        Desk desk(meadow);
        const auto *view = desk.page.findChild<ProposalView *>();
        const QString said = view->findChild<QLabel *>(u"messageLabel"_s)->text();
        QVERIFY2(said.contains(words), qPrintable(said));
        QCOMPARE(desk.find<QPushButton>("proposePushButton")->isEnabled(), hasDoors);
        view->findChild<QToolButton *>(u"messageActionToolButton"_s)->click();
        QCOMPARE(meadow.campaign.navigator().steps.last().pageId, u"imports"_s);
        QCOMPARE(meadow.campaign.navigator().steps.last().target.kind, import);
    }

    void modelKeepsTheContract()
    {
        Meadow meadow;
        meadow.build();
        RoundsProposal proposal(meadow.campaign.context());
        ProposalsModel model(proposal);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy planned(&proposal, &RoundsProposal::planned);
        proposal.plan({.doors = 30, .ward = meadow.ward}, u"Meadow"_s);
        QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 1, kPatience);
        QCOMPARE(model.rowCount(), 4);
        const int third = model.keyAt(2);
        proposal.edit([third](RoundDraft &draft) { draft.moveRound(third, 0); });
        QCOMPARE(model.rowOf(third), 0);
        QVERIFY(proposal.isMeasured(third));
        proposal.edit([third](RoundDraft &draft) { draft.reverse(third); });
        QVERIFY(!proposal.isMeasured(third));
        QTRY_VERIFY_WITH_TIMEOUT(proposal.isMeasured(third), kPatience);
        proposal.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(TestProposals)
#include "tst_proposals.moc"
