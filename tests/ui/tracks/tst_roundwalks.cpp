#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QToolButton>

#include "models/base/englishplurals.h"
#include "models/places/doorrepository.h"
#include "tests/support/tracktown.h"
#include "tests/ui/support/childof.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/tracks/kepttrackdialog.h"
#include "ui/tracks/roundwalks.h"

using namespace rosette;
using namespace Qt::StringLiterals;
using test::childOf;
using test::TrackTown;

/// The line about walks in a round's card.
class TestRoundWalks : public QObject
{
    Q_OBJECT

    EnglishPlurals m_plurals;
    std::unique_ptr<test::UiTestCampaign> m_test;
    std::unique_ptr<RoundWalks> m_walks;
    RoundId m_round;

    Connection &connection() { return m_test->connection(); }

    void addWalk(QDate day, int doors)
    {
        const auto all = DoorRepository::list(connection(), {}, doors);
        ROSETTE_VERIFY(all);
        QList<DoorId> ids;
        for (const Door &door : *all)
            ids += door.id;
        const MultiLine track{{{TrackTown::at(0, 0), TrackTown::at(100, 0)}}};
        const Walk walk{.round = m_round, .walkedOn = day, .metres = 1240, .track = track};
        ROSETTE_VERIFY(m_test->campaign().edit(u"Record"_s, [&](Connection &c) -> Status {
            ROSETTE_CHECK(WalkRepository::insert(c, walk, ids, day, 1));
            return {};
        }));
    }
    QMenu *openMenu() const
    {
        QMenu *menu = childOf<QToolButton>(m_walks.get(), u"walksToolButton"_s)->menu();
        emit menu->aboutToShow();
        return menu;
    }
    static QStringList textsOf(const QMenu *menu)
    {
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts += action->text();
        return texts;
    }
    static QAction *action(const QMenu *menu, const QString &text)
    {
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
        qFatal("no such entry");
    }

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }
    void init()
    {
        m_walks.reset();
        m_test = std::make_unique<test::UiTestCampaign>();
        const TrackTown town(connection());
        m_round = town.addRound(u"Acre"_s, RoundPurpose::Canvass, {town.odds()});
        m_walks = std::make_unique<RoundWalks>(m_test->context());
        m_walks->showRound(m_round);
    }
    void cleanup()
    {
        m_walks.reset();
        m_test.reset();
    }

    void isHiddenUntilSomebodyWalked()
    {
        QVERIFY(m_walks->isHidden());
        addWalk(QDate(2026, 5, 12), 20);
        QVERIFY(!m_walks->isHidden());
        QCOMPARE(childOf<QLabel>(m_walks.get(), u"lastWalkLabel"_s)->text(),
                 u"Last walked: Tue 12 May, 20 doors, 1.2 km"_s);
        addWalk(QDate(2026, 5, 16), 30);
        QVERIFY(childOf<QLabel>(m_walks.get(), u"lastWalkLabel"_s)->text().contains(u"Sat 16 May, 30 doors"_s));
        QCOMPARE(openMenu()->actions().size(), 2);
    }

    void aTrackIsShownAndForgotten()
    {
        addWalk(QDate(2026, 5, 12), 20);
        const QStringList all{u"Show its track…"_s, u"Forget its track"_s, u"Remove this walk"_s};
        QCOMPARE(textsOf(openMenu()), all);
        action(openMenu(), all.at(0))->trigger();
        QVERIFY(m_walks->findChild<KeptTrackDialog *>());
        action(openMenu(), all.at(1))->trigger();
        QCOMPARE(textsOf(openMenu()), QStringList{all.at(2)});
        m_test->campaign().undoStack().undo();
        QCOMPARE(textsOf(openMenu()), all);
    }

    void aWalkIsRemovedAndBroughtBack()
    {
        addWalk(QDate(2026, 5, 12), 20);
        action(openMenu(), u"Remove this walk"_s)->trigger();
        QVERIFY(m_walks->isHidden());
        m_test->campaign().undoStack().undo();
        QVERIFY(!m_walks->isHidden());
    }
};

QTEST_MAIN(TestRoundWalks)
#include "tst_roundwalks.moc"
