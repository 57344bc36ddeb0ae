#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "models/canvass/codes.h"
#include "models/canvass/conversationlog.h"
#include "models/people/personmerge.h"
#include "models/people/personrepository.h"
#include "models/store/campaignkey.h"
#include "models/store/migrator.h"
#include "models/store/statement.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kTalksSql = R"(
SELECT door_id || ' ' || person_id || ' ' || tried_at || ' ' || outcome || ' ' || contact_at || ' ' || support || ' ' || answered_at
  FROM talks ORDER BY door_id, person_id)"_L1;
constexpr auto kPlainTalksSql = R"(
SELECT coalesce(v.door_id, 0) || ' ' || coalesce(v.person_id, 0) || ' ' || max(v.held_at) || ' '
       || (SELECT n.outcome FROM conversations n WHERE n.door_id IS v.door_id AND n.person_id IS v.person_id AND n.is_corrected = 0
            ORDER BY n.held_at DESC, n.outcome IN contact_outcomes DESC, n.id DESC LIMIT 1) || ' '
       || max(CASE WHEN v.outcome IN (SELECT key FROM codes WHERE kind = 'outcome' AND is_contact = 1) THEN v.held_at ELSE 0 END) || ' '
       || coalesce((SELECT n.support FROM conversations n
                     WHERE n.door_id IS v.door_id AND n.person_id IS v.person_id AND n.is_corrected = 0 AND n.support <> ''
                     ORDER BY n.held_at DESC, n.outcome IN contact_outcomes DESC, n.id DESC LIMIT 1), '') || ' '
       || max(CASE WHEN v.support <> '' THEN v.held_at ELSE 0 END)
  FROM conversations v WHERE v.is_corrected = 0
 GROUP BY v.door_id, v.person_id ORDER BY coalesce(v.door_id, 0), coalesce(v.person_id, 0))"_L1;
constexpr auto kDaysSql = "SELECT day || ' ' || outcome || ' ' || events FROM outcome_days ORDER BY day, outcome"_L1;
constexpr auto kPlainDaysSql = R"(
SELECT (held_at / 86400000) || ' ' || outcome || ' ' || count(*) FROM conversations WHERE is_corrected = 0
 GROUP BY held_at / 86400000, outcome ORDER BY held_at / 86400000, outcome)"_L1;
constexpr auto kInForceSql = "SELECT id FROM conversations WHERE is_corrected = 0 ORDER BY id LIMIT 1 OFFSET ?"_L1;
constexpr auto kCountInForceSql = "SELECT count(*) FROM conversations WHERE is_corrected = 0"_L1;
constexpr auto kLoadSql = R"(
INSERT INTO conversations (id, person_id, door_id, held_at, outcome, support, recorded_at) VALUES (?, ?, ?, ?, ?, ?, 0))"_L1;

// Three people at two doors and on a stall, as files hold them that were written before step 16.
constexpr int kStepBefore = 15;
constexpr const char *kOldRows[] = {
    "INSERT INTO streets (id, name, name_key) VALUES (1, 'Acre Lane', 'acre lane')",
    "INSERT INTO doors (id, street_id, address_key, sort_key) VALUES (11, 1, 'a', x'01'), (12, 1, 'b', x'02')",
    "INSERT INTO people (id, surname, name_key, created_at) VALUES (21, 'A', 'a', 1), (22, 'B', 'b', 1), (23, 'C', "
    "'c', 1)",
    "INSERT INTO conversations (id, person_id, door_id, held_at, outcome, support, corrects_id, is_corrected, "
    "recorded_at) "
    "VALUES (1, 21, 11, 86400000, 'spoke', '1', NULL, 1, 1), (2, 21, 11, 86400000, 'no-answer', '', 1, 0, 2), "
    "(3, 22, 11, 90000000, 'spoke', '3', NULL, 0, 3), (4, 22, 11, 90000000, 'no-answer', '', NULL, 0, 4), "
    "(5, 22, 12, 190000000, 'moved', '', NULL, 0, 5), (6, 23, NULL, 200000000, 'spoke', '2', NULL, 0, 6), "
    "(7, NULL, 12, 200000000, 'no-answer', '', NULL, 1, 7)"};

constexpr int kSteps = 400;
constexpr int kDoors = 8;
constexpr qint64 kHalfADay = 43'200'000;

} // namespace

/// What triggers keep beside conversations, compared with counting the conversations themselves.
class TestTalks : public QObject
{
    Q_OBJECT

    TestCampaign m_campaign;
    QRandomGenerator m_random;
    QList<DoorId> m_doors;
    QList<PersonId> m_people;

    Connection &c() { return m_campaign.connection(); }
    static QStringList texts(Connection &connection, QLatin1String sql)
    {
        return Statement(connection, QString(sql))
            .list([](const Row &row) { return row.text(0); })
            .valueOr({u"failed"_s});
    }
    static QStringList kept(Connection &c) { return texts(c, kTalksSql) + texts(c, kDaysSql); }
    static QStringList counted(Connection &c) { return texts(c, kPlainTalksSql) + texts(c, kPlainDaysSql); }
    QStringList kept() { return kept(c()); }
    QStringList counted() { return counted(c()); }

    int chance(qsizetype of) { return int(m_random.bounded(quint32(of))); }
    Conversation heard()
    {
        static const QStringList outcomes{u"spoke"_s, u"no-answer"_s, u"no-answer"_s, u"refused"_s, u"moved"_s};
        Conversation conversation;
        const qsizetype who = chance(m_people.size());
        const int kind = chance(6);
        if (kind > 0)
            conversation.person = m_people[who];
        if (kind < 5 || !conversation.person)
            conversation.door = m_doors[chance(9) == 0 ? chance(kDoors) : who / 2 % kDoors];
        conversation.heldAt = (1 + chance(20)) * kHalfADay; // often at the same instant
        conversation.outcome = outcomes.at(chance(outcomes.size()));
        if (conversation.outcome == "spoke"_L1 && chance(2) == 0)
            conversation.support = QString::number(1 + chance(5));
        return conversation;
    }
    ConversationId oneInForce()
    {
        const qint64 count = Statement(c(), QString(kCountInForceSql)).scalar().valueOr(0);
        return count == 0
                   ? ConversationId()
                   : ConversationId(Statement(c(), QString(kInForceSql)).bindAll(chance(count)).scalar().valueOr(0));
    }
    Status makeOne(Connection &connection)
    {
        if (m_people.size() <= 4)
            return {};
        const PersonId gone = m_people.takeAt(chance(m_people.size()));
        const PersonId kept = m_people[chance(m_people.size())];
        ROSETTE_ASSIGN(const auto person, PersonRepository::find(connection, kept));
        return PersonMerge::merge(connection, *person, gone, 99);
    }
    Status tick(Connection &connection)
    {
        ROSETTE_ASSIGN(const QList<Code> codes, CodeRepository::list(connection));
        Code code = codes.at(chance(4)); // spoke, no answer, refused, moved
        code.isContact = !code.isContact;
        return CodeRepository::update(connection, code);
    }
    Status step(Connection &connection)
    {
        const ConversationId old = oneInForce();
        const int kind = chance(30);
        if (kind == 0)
            return makeOne(connection);
        if (kind == 1)
            return tick(connection);
        if (kind < 6 && old)
            return ConversationLog::withdraw(connection, old);
        if (kind < 12 && old) {
            ROSETTE_CHECK(ConversationLog::correct(connection, old, heard()));
            return {};
        }
        ROSETTE_CHECK(ConversationLog::record(connection, heard()));
        return {};
    }

private slots:
    void initTestCase()
    {
        Doorsteps doorsteps(c());
        for (int i = 1; i <= kDoors; ++i) {
            m_doors += doorsteps.door(u"Acre Lane"_s, QString::number(i));
            for (int j = 0; j < 2; ++j)
                m_people += doorsteps.elector(m_doors.last(), u"Ford"_s);
        }
    }

    /// Recording, correcting, withdrawing, merging people, changing what is a contact, and undoing any of it.
    void theyAreWhatConversationsSayWhateverWasDone()
    {
        m_random.seed(16);
        for (int i = 0; i < kSteps; ++i) {
            const QList<PersonId> people = m_people;
            ROSETTE_VERIFY(m_campaign->edit(u"Work"_s, [this](Connection &connection) { return step(connection); }));
            QCOMPARE(kept(), counted());
            if (chance(4) == 0) {
                m_campaign->undoStack().undo();
                m_people = people;
                QCOMPARE(kept(), counted());
            }
        }
        QVERIFY(texts(c(), kTalksSql).size() > kDoors);
        while (m_campaign->undoStack().canUndo())
            m_campaign->undoStack().undo();
        QCOMPARE(kept(), counted());
        QCOMPARE(kept(), QStringList());
    }

    void manyRowsInOneStatementAreKeptToo()
    {
        ROSETTE_VERIFY(m_campaign->write([this](Connection &connection) -> Status {
            Statement load(connection, QString(kLoadSql));
            for (int i = 0; i < 50; ++i) {
                const Conversation event = heard();
                ROSETTE_CHECK(
                    load.bindAll(newIdValue(), event.person, event.door, event.heldAt, event.outcome, event.support)
                        .run());
            }
            return {};
        }));
        QCOMPARE(kept(), counted());
        ROSETTE_VERIFY(Statement(c(), u"UPDATE conversations SET held_at = held_at + 86400000, outcome = 'refused' "
                                      "WHERE id % 2 = 0"_s)
                           .run());
        QCOMPARE(kept(), counted());
        ROSETTE_VERIFY(Statement(c(), u"DELETE FROM conversations WHERE id % 3 = 0"_s).run());
        QCOMPARE(kept(), counted());
    }

    void theyAreMadeOfWhatAnOlderFileHolds()
    {
        QTemporaryDir folder;
        const auto key = CampaignKey::derive(u"pass"_s, CampaignKey::newSalt());
        ROSETTE_VERIFY(key);
        const auto opened =
            Connection::open(folder.filePath(u"old"_s), **key, Connection::Options{.isRecording = false});
        ROSETTE_VERIFY(opened);
        Connection &old = **opened;
        const auto made = Migrator(Migrator::builtInSteps().first(kStepBefore)).migrate(old);
        ROSETTE_VERIFY(made);
        QCOMPARE(made->outcome, Migrator::Outcome::Upgraded);
        for (const char *sql : kOldRows)
            ROSETTE_VERIFY(Statement(old, QString::fromLatin1(sql)).run());
        const auto report = Migrator().migrate(old);
        ROSETTE_VERIFY(report);
        QVERIFY2(report->outcome == Migrator::Outcome::Upgraded, qPrintable(report->error.detail));
        QCOMPARE(kept(old), counted(old));
        const QStringList talks{u"0 23 200000000 spoke 200000000 2 200000000"_s, u"11 21 86400000 no-answer 0  0"_s,
                                u"11 22 90000000 spoke 90000000 3 90000000"_s, u"12 22 190000000 moved 0  0"_s};
        QCOMPARE(texts(old, kTalksSql), talks);
        QCOMPARE(texts(old, kDaysSql).size(), 4);
    }
};

QTEST_GUILESS_MAIN(TestTalks)
#include "tst_talks.moc"
