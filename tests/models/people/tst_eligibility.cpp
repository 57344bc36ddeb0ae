#include <QTest>

#include "models/people/electoratecount.h"
#include "models/people/electoratesql.h"
#include "models/people/franchisedefaults.h"
#include "models/people/personeligibility.h"
#include "models/people/personrepository.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/register/lateelector.h"
#include "models/store/statement.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Who may vote, and why not.
class TestEligibility : public QObject
{
    Q_OBJECT

    using Answer = Eligibility::Answer;

    static Electorate electorate(ElectionKind kind, const QString &nation = u"england"_s, int age = 18)
    {
        return {
            Election{.name = u"Poll"_s, .pollingDate = {2027, 5, 6}, .kind = kind, .nation = nation, .votingAge = age},
            defaultFranchiseMarkers(nation), 18};
    }

private slots:
    void answerComesWithItsReason_data()
    {
        QTest::addColumn<QString>("marker");
        QTest::addColumn<ElectorKind>("elector");
        QTest::addColumn<ElectionKind>("poll");
        QTest::addColumn<Answer>("answer");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QString &marker, ElectorKind elector, ElectionKind poll,
                            Answer answer, const QString &reason) {
            QTest::newRow(name) << marker << elector << poll << answer << reason;
        };
        row("no marker", {}, ElectorKind::Ordinary, ElectionKind::Local, Answer::Yes, u"all polls"_s);
        row("EU citizen, council", u"G"_s, ElectorKind::Ordinary, ElectionKind::Local, Answer::Yes, u"EU citizen"_s);
        row("EU citizen, mayor", u"B"_s, ElectorKind::Ordinary, ElectionKind::Mayoral, Answer::Yes, u"EU citizen"_s);
        row("EU citizen, UK Parliament", u"G"_s, ElectorKind::Ordinary, ElectionKind::Parliamentary, Answer::No,
            u"marker G"_s);
        row("peer, UK by-election", u"L"_s, ElectorKind::Ordinary, ElectionKind::ParliamentaryByElection, Answer::No,
            u"Peer"_s);
        row("overseas, council", u"F"_s, ElectorKind::Overseas, ElectionKind::Local, Answer::No, u"Overseas"_s);
        row("overseas, UK Parliament", u"F"_s, ElectorKind::Overseas, ElectionKind::Parliamentary, Answer::Yes,
            u"Overseas"_s);
        row("anonymous", u"N"_s, ElectorKind::Anonymous, ElectionKind::Parliamentary, Answer::Yes, u"Anonymous"_s);
        row("no table has it", u"U"_s, ElectorKind::Ordinary, ElectionKind::Local, Answer::Unclear, u"“U”"_s);
        row("another nation's marker", u"M"_s, ElectorKind::Ordinary, ElectionKind::Local, Answer::Unclear,
            u"England"_s);
    }
    void answerComesWithItsReason()
    {
        QFETCH(QString, marker);
        QFETCH(ElectorKind, elector);
        QFETCH(ElectionKind, poll);
        QFETCH(QString, reason);
        const auto got = electorate(poll).eligibility({.marker = marker, .kind = elector});
        QTEST(got.answer, "answer");
        QVERIFY2(got.reason.contains(reason), qPrintable(got.reason));
        QCOMPARE(got.isListed(), got.answer != Answer::No); // nobody is dropped for a marker that nobody explained
    }

    void attainersVoteFromTheirBirthday()
    {
        const Electorate council = electorate(ElectionKind::Local);
        const auto young = council.eligibility({.birthDate = QDate(2009, 6, 3)});
        QCOMPARE(young.answer, Answer::No);
        QCOMPARE(young.reason, u"Turns 18 on 3 Jun 2027, after polling day."_s);
        QCOMPARE(council.eligibility({.birthDate = QDate(2009, 5, 6)}).answer, Answer::Yes);
        QCOMPARE(council.eligibility({.attainmentDate = QDate(2027, 6, 3)}).reason, young.reason);
        QCOMPARE(council.eligibility({.attainmentDate = QDate(2027, 5, 6)}).answer, Answer::Yes);
        const Electorate scottish = electorate(ElectionKind::Local, u"scotland"_s, 16);
        QCOMPARE(scottish.eligibility({.birthDate = QDate(2009, 6, 3)}).answer, Answer::Yes);
    }

    void whoLeftTheRegisterMayNotVote()
    {
        const auto got = electorate(ElectionKind::Local).eligibility({.isOnRegister = false});
        QCOMPARE(got.answer, Answer::No);
        QVERIFY(got.reason.contains(u"register"_s));
    }

    /// The pure function and the SQL are two; they say the same of every sort of elector in every poll.
    void listsAgreeWithTheFunction()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        makeEverySort(c);
        int asked = 0;
        for (const ElectionKind kind : allElectionKinds()) {
            for (const int age : {16, 18}) {
                Election election{.name = u"Poll"_s, .pollingDate = {2027, 5, 6}, .kind = kind, .votingAge = age};
                const auto id = ElectionRepository::insert(c, election);
                ROSETTE_VERIFY(id);
                const auto electorate = Electorate::load(c, *id);
                ROSETTE_VERIFY(electorate);
                const QSet<qint64> listed = listedBySql(c, *electorate);
                qint64 mayVote = 0;
                for (const qint64 person : everybody(c)) {
                    const auto registration = PersonRepository::registration(c, PersonId(person));
                    ROSETTE_VERIFY(registration);
                    const auto answer = electorate->eligibility(ElectorFacts::of(**registration));
                    QVERIFY2(answer.isListed() == listed.contains(person), qPrintable(answer.reason));
                    mayVote += answer.isListed();
                    ++asked;
                }
                const auto count = ElectorateCount::load(c, *electorate);
                ROSETTE_VERIFY(count);
                QCOMPARE(count->mayVote, mayVote);
                QCOMPARE(count->mayVote + count->mayNot, current(c));
                QVERIFY(count->unclear > 0 && count->unclear < count->mayVote);
            }
        }
        QVERIFY(asked > 500);
    }

    void cardSaysItForEveryElectionToCome()
    {
        TestCampaign campaign;
        Connection &c = campaign.connection();
        ROSETTE_VERIFY(PollingDistrictRepository::findOrCreate(c, u"KAA"_s));
        const auto peer = LateElectorRepository::add(
            c, {.number = u"KAA-1"_s, .surname = u"Rossetti"_s, .marker = u"L"_s, .addedOn = {2026, 4, 1}}, 1);
        ROSETTE_VERIFY(peer);
        ROSETTE_VERIFY(ElectionRepository::insert(c, {.name = u"Council"_s, .pollingDate = {2027, 5, 6}}));
        ROSETTE_VERIFY(ElectionRepository::insert(
            c, {.name = u"Westminster"_s, .pollingDate = {2029, 6, 7}, .kind = ElectionKind::Parliamentary}));
        ROSETTE_VERIFY(ElectionRepository::insert(c, {.name = u"Past"_s, .pollingDate = {2022, 5, 5}}));
        const auto answers = PersonEligibilityRepository::upcoming(c, peer->person, {2026, 11, 22});
        ROSETTE_VERIFY(answers);
        QCOMPARE(answers->size(), 2);
        QCOMPARE(answers->at(0).toText(), u"May vote on Thu 6 May 2027 (Council)."_s);
        QCOMPARE(answers->at(1).toText(),
                 u"May not vote on Thu 7 Jun 2029 (Westminster). Peer (marker L): no vote in a poll of this kind."_s);
    }

private:
    static void makeEverySort(Connection &c)
    {
        if (!PollingDistrictRepository::findOrCreate(c, u"KAA"_s))
            qFatal("no district");
        int number = 0;
        for (const QString &marker : {u""_s, u"F"_s, u"N"_s, u"G"_s, u"B"_s, u"L"_s, u"U"_s}) {
            for (const QDate birth :
                 {QDate(), QDate(2009, 5, 6), QDate(2009, 5, 7), QDate(2011, 5, 6), QDate(2011, 5, 7)}) {
                const auto added = LateElectorRepository::add(c,
                                                              {.number = u"KAA-%1"_s.arg(++number),
                                                               .surname = u"Person%1"_s.arg(number),
                                                               .marker = marker,
                                                               .birthDate = birth,
                                                               .addedOn = {2026, 11, 1}},
                                                              1);
                if (!added)
                    qFatal("%s", qPrintable(added.error().message));
                // Every other one by a date of attainment instead; one has left.
                if (number % 2 == 0 && birth.isValid()) {
                    const Status moved =
                        Statement(
                            c, u"UPDATE registrations SET birth_date = '', attainment_date = ? WHERE person_id = ?"_s)
                            .bindAll(birth.addYears(18), added->person)
                            .run();
                    QVERIFY(moved);
                }
            }
        }
        QVERIFY(Statement(c, u"UPDATE registrations SET is_current = 0 WHERE number = 1"_s).run());
    }
    static QSet<qint64> listedBySql(Connection &c, const Electorate &electorate)
    {
        const ElectorateSql sql(electorate);
        Statement statement(c, u"SELECT r.person_id FROM registrations r WHERE "_s + sql.condition);
        for (const QVariant &value : sql.values)
            statement.bindNext(value);
        const auto ids = statement.list([](const Row &row) { return row.integer(0); });
        return ids ? QSet<qint64>(ids->begin(), ids->end()) : QSet<qint64>{-1};
    }
    static QList<qint64> everybody(Connection &c)
    {
        return Statement(c, u"SELECT id FROM people"_s).list([](const Row &row) { return row.integer(0); }).valueOr({});
    }
    static qint64 current(Connection &c)
    {
        return Statement(c, u"SELECT count(*) FROM registrations WHERE is_current = 1"_s).scalar().valueOr(-1);
    }
};

QTEST_GUILESS_MAIN(TestEligibility)
#include "tst_eligibility.moc"
