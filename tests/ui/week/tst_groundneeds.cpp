#include <QListView>
#include <QTest>

#include "models/base/englishplurals.h"
#include "models/canvass/conversation.h"
#include "models/canvass/retention.h"
#include "models/rounds/round.h"
#include "models/rounds/roundset.h"
#include "models/rounds/stageresolver.h"
#include "tests/support/doorsteps.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/privacy/privacydialog.h"
#include "ui/week/needsmodel.h"
#include "ui/week/weekpage.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What needs a person on the ground stands on This week.
class TestGroundNeeds : public QObject
{
    Q_OBJECT

    EnglishPlurals m_plurals;

    static Status addRound(Connection &c, const QString &stages)
    {
        ROSETTE_ASSIGN(const RoundSet set, RoundSetRepository::findOrCreate(c, RoundPurpose::Canvass, {}));
        ROSETTE_ASSIGN(const RoundId id, RoundRepository::insert(c, {.set = set.id, .name = u"12"_s}));
        ROSETTE_ASSIGN(const QList<Stage> resolved, StageResolver::resolve(c, stages));
        return StageRepository::replace(c, id, resolved);
    }

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }

    void homesInNoRoundNeedSomebody()
    {
        UiTestCampaign test;
        Doorsteps(test.connection()).door(u"Acre Lane"_s, u"1"_s);
        ROSETTE_VERIFY(
            test.campaign().edit(u"Add"_s, [](Connection &c) { return addRound(c, u"Acre Lane odds 1-1"_s); }));
        WeekPage page(test.context());
        page.show();
        auto *needs = page.findChild<QListView *>(u"needsListView"_s);
        QTRY_VERIFY(!test.context().tasks.isBusy());
        QCOMPARE(needs->model()->rowCount(), 0);
        ROSETTE_VERIFY(test.campaign().edit(u"Build"_s, [](Connection &c) -> Status {
            for (const QString &number : {u"3"_s, u"5"_s})
                Doorsteps(c).door(u"Acre Lane"_s, number);
            return {};
        }));
        QTRY_COMPARE(needs->model()->rowCount(), 1);
        const QModelIndex need = needs->model()->index(0, 0);
        QCOMPARE(need.data(NeedsModel::TextRole).toString(), u"2 new homes in no round"_s);
        QCOMPARE(need.data(NeedsModel::DetailRole).toString(), u"Acre Lane 2"_s);
        QTest::mouseClick(needs->viewport(), Qt::LeftButton, Qt::NoModifier, needs->visualRect(need).center());
        QCOMPARE(test.navigator().steps.last().pageId, u"rounds"_s);
        QCOMPARE(test.navigator().steps.last().target.kind, u"homes"_s);
    }

    void whatIsOlderThanItIsKeptNeedsSomebody()
    {
        UiTestCampaign test;
        WeekPage page(test.context());
        page.show();
        auto *needs = page.findChild<QListView *>(u"needsListView"_s);
        const qint64 at = test.clock().nowMs() - 3LL * 366 * 24 * 3600 * 1000;
        ROSETTE_VERIFY(test.campaign().edit(u"Talk"_s, [&](Connection &c) -> Status {
            const DoorId door = Doorsteps(c).door(u"Acre Lane"_s, u"1"_s);
            ROSETTE_CHECK(ConversationRepository::append(
                c, {.door = door, .heldAt = at, .outcome = u"no-answer"_s, .recordedAt = at}));
            return Retention::setMonths(c, 24);
        }));
        const auto find = [&] {
            return needs->model()->match(needs->model()->index(0, 0), NeedsModel::TextRole,
                                         u"Older than the 24 months"_s);
        };
        QTRY_COMPARE(find().size(), 1);
        const QModelIndex need = find().first();
        QCOMPARE(need.data(NeedsModel::DetailRole).toString(), u"1 conversation"_s);
        QTest::mouseClick(needs->viewport(), Qt::LeftButton, Qt::NoModifier, needs->visualRect(need).center());
        QVERIFY(page.findChild<PrivacyDialog *>() != nullptr);
    }
};

QTEST_MAIN(TestGroundNeeds)
#include "tst_groundneeds.moc"
