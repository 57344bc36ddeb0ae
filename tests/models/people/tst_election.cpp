#include <QTest>

#include "models/people/comingofage.h"
#include "models/people/election.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Days on which people vote, and from which age.
class TestElection : public QObject
{
    Q_OBJECT

private slots:
    void nextElectionComesFirstAndPastOnesLast()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const QDate today(2026, 11, 22);
        for (const auto &[name, date] :
             {std::pair(u"Old"_s, QDate(2024, 7, 4)), std::pair(u"Later"_s, QDate(2028, 5, 4)),
              std::pair(u"Last"_s, QDate(2026, 5, 7)), std::pair(u"Next"_s, QDate(2027, 5, 6))})
            ROSETTE_VERIFY(ElectionRepository::insert(c, {.name = name, .pollingDate = date}));
        const auto elections = ElectionRepository::list(c, today);
        ROSETTE_VERIFY(elections);
        QStringList names;
        for (const Election &election : *elections)
            names += election.name;
        QCOMPARE(names, (QStringList{u"Next"_s, u"Later"_s, u"Last"_s, u"Old"_s}));
        QCOMPARE(ElectionRepository::next(c, today)->value().name, u"Next"_s);
        QCOMPARE(ElectionRepository::next(c, QDate(2027, 5, 6))->value().name, u"Next"_s); // on the day itself
        QVERIFY(!ElectionRepository::next(c, QDate(2029, 1, 1))->has_value());
    }

    void electionIsFoundByNameDateOrId()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        const auto id = ElectionRepository::insert(c, {.name = u"Borough council"_s, .pollingDate = {2027, 5, 6}});
        ROSETTE_VERIFY(id);
        for (const QString &text : {u"borough COUNCIL"_s, u"2027-05-06"_s, QString::number(id->value())})
            QCOMPARE(ElectionRepository::findByText(c, text, {2026, 1, 1})->id, *id);
        const auto missing = ElectionRepository::findByText(c, u"Mayor"_s, {2026, 1, 1});
        QVERIFY(!missing);
        QVERIFY2(missing.error().message.contains(u"Borough council, Thu 6 May 2027"_s),
                 qPrintable(missing.error().message));
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("nation");
        QTest::addColumn<int>("age");
        QTest::newRow("no name") << u" "_s << QDate(2027, 5, 6) << u"england"_s << 18;
        QTest::newRow("no date") << u"Council"_s << QDate() << u"england"_s << 18;
        QTest::newRow("no nation") << u"Council"_s << QDate(2027, 5, 6) << u"france"_s << 18;
        QTest::newRow("age") << u"Council"_s << QDate(2027, 5, 6) << u"england"_s << 5;
    }
    void nonsenseIsRefused()
    {
        QFETCH(QString, name);
        QFETCH(QDate, date);
        QFETCH(QString, nation);
        QFETCH(int, age);
        TestCampaign campaign;
        const Election election{.name = name, .pollingDate = date, .nation = nation, .votingAge = age};
        QCOMPARE(ElectionRepository::insert(campaign.connection(), election).error().code, ErrorCode::Invalid);
        QVERIFY(ElectionRepository::list(campaign.connection(), {2026, 1, 1})->isEmpty());
    }

    void kindsKeepTheirKeysAndEveryOneHasAName()
    {
        for (const ElectionKind kind : allElectionKinds()) {
            QCOMPARE(electionKindOf(toKey(kind)), kind);
            QVERIFY(!label(kind).isEmpty());
        }
        QVERIFY(!electionKindOf(u"beauty-contest"_s));
    }

    void votingAgeFollowsNationAndKind_data()
    {
        QTest::addColumn<QString>("nation");
        QTest::addColumn<ElectionKind>("kind");
        QTest::addColumn<int>("age");
        QTest::newRow("English council") << u"england"_s << ElectionKind::Local << 18;
        QTest::newRow("Scottish council") << u"scotland"_s << ElectionKind::Local << 16;
        QTest::newRow("Scottish by-election") << u"scotland"_s << ElectionKind::LocalByElection << 16;
        QTest::newRow("Senedd") << u"wales"_s << ElectionKind::Devolved << 16;
        QTest::newRow("Welsh commissioner") << u"wales"_s << ElectionKind::Commissioner << 18;
        QTest::newRow("Assembly") << u"northern-ireland"_s << ElectionKind::Devolved << 18;
        QTest::newRow("UK Parliament in Scotland") << u"scotland"_s << ElectionKind::Parliamentary << 18;
        QTest::newRow("UK by-election in Wales") << u"wales"_s << ElectionKind::ParliamentaryByElection << 18;
    }
    void votingAgeFollowsNationAndKind()
    {
        QFETCH(QString, nation);
        QFETCH(ElectionKind, kind);
        QTEST(defaultVotingAge(nation, kind), "age");
    }

    void dateOfBirthAndDateOfAttainmentAreTwoThings()
    {
        using namespace ComingOfAge;
        const QDate day(2027, 5, 6);
        QVERIFY(isOfAge(QDate(2009, 5, 6), {}, 18, 18, day)); // on the birthday itself
        QVERIFY(!isOfAge(QDate(2009, 5, 7), {}, 18, 18, day));
        QVERIFY(isOfAge({}, day, 18, 18, day));
        QVERIFY(!isOfAge({}, QDate(2027, 5, 7), 18, 18, day));
        QVERIFY(!isOfAge({}, QDate(2027, 5, 6), 16, 18, day)); // turned 16, in a poll from 18
        QVERIFY(isOfAge({}, QDate(2025, 5, 6), 16, 18, day));
        QVERIFY(isOfAge({}, {}, 18, 18, day));
        QVERIFY(!isOfAge(QDate(2009, 5, 7), QDate(2000, 1, 1), 18, 18, day)); // the birth date decides
    }

    void bornOnTheTwentyNinthOfFebruary()
    {
        using namespace ComingOfAge;
        const QDate birth(2008, 2, 29);
        QVERIFY(!isOfAge(birth, {}, 18, 18, QDate(2026, 2, 28)));
        QVERIFY(isOfAge(birth, {}, 18, 18, QDate(2026, 3, 1)));
        QCOMPARE(birthday(birth, {}, 18, 18), QDate(2026, 3, 1));
        QCOMPARE(birthday(birth, {}, 18, 16), QDate(2024, 2, 29));
    }

    void ageOfAttainmentFollowsTheNationUntilItIsSet()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        QCOMPARE(*ComingOfAge::attainmentAge(c), 18);
        ROSETTE_VERIFY(ComingOfAge::setAttainmentAge(c, 16));
        QCOMPARE(*ComingOfAge::attainmentAge(c), 16);
    }
};

QTEST_GUILESS_MAIN(TestElection)
#include "tst_election.moc"
