#include <QTest>

#include "models/base/idtime.h"
#include "models/canvass/conversation.h"
#include "models/canvass/erasure.h"
#include "models/canvass/followup.h"
#include "models/canvass/retention.h"
#include "models/canvass/sheet.h"
#include "models/people/contactpoint.h"
#include "models/people/objection.h"
#include "models/people/personrepository.h"
#include "models/store/statement.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kKeptFrom(2024, 5, 19);

qint64 at(QDate day) { return day.startOfDay().toMSecsSinceEpoch(); }
const qint64 kOld = at(kKeptFrom) - 1;
const qint64 kNew = at(kKeptFrom);

/// A house with Ann, who spoke long ago and lately, and Ben.
struct House
{
    House()
        : doorsteps(campaign.connection())
        , door(doorsteps.door(u"Acre Lane"_s, u"2"_s))
        , ann(doorsteps.elector(door, u"Ford"_s))
        , ben(doorsteps.elector(door, u"Gray"_s))
    {
        oldTalk = talk(kOld);
        talk(kNew);
    }
    Connection &c() { return campaign.connection(); }
    ConversationId talk(qint64 heldAt)
    {
        return *ConversationRepository::append(c(), {.person = ann,
                                                     .door = door,
                                                     .heldAt = heldAt,
                                                     .outcome = u"spoke"_s,
                                                     .note = u"Likes trees"_s,
                                                     .recordedAt = heldAt});
    }
    FollowUpId promise(const QString &ask, std::optional<qint64> doneAt)
    {
        return *FollowUpRepository::insert(c(), {.conversation = oldTalk,
                                                 .person = ann,
                                                 .door = door,
                                                 .ask = ask,
                                                 .dueOn = {},
                                                 .doneAt = doneAt,
                                                 .createdAt = kOld});
    }
    qint64 count(const QString &table) { return *Statement(c(), u"SELECT count(*) FROM "_s + table).scalar(); }
    Status run(const QString &sql) { return Statement(c(), sql).run(); }

    TestCampaign campaign;
    Doorsteps doorsteps;
    DoorId door;
    PersonId ann;
    PersonId ben;
    ConversationId oldTalk;
};

} // namespace

/// Old data goes, the rest stays; and people who ask are forgotten.
class TestRetention : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsDueBeforeAPeriodIsWrittenDown()
    {
        House house;
        QCOMPARE(*Retention::months(house.c()), 0);
        QVERIFY(!Retention::keptFrom(QDate(2026, 5, 19), 0).isValid());
        QVERIFY(Retention::due(house.c(), {})->isEmpty());
        ROSETTE_VERIFY(Retention::setMonths(house.c(), 24));
        QCOMPARE(Retention::keptFrom(QDate(2026, 5, 19), *Retention::months(house.c())), kKeptFrom);
    }

    void whatIsOlderGoesAndWhatIsOpenStays()
    {
        House house;
        const FollowUpId open = house.promise(u"casework"_s, {});
        house.promise(u"poster"_s, kOld);
        const QByteArray before = house.campaign.fingerprint();
        QCOMPARE(Retention::due(house.c(), kKeptFrom)->conversations, 1);

        ROSETTE_VERIFY(house.campaign->edit(u"Delete old data"_s, [](Connection &c) -> Status {
            ROSETTE_ASSIGN(const OldData gone, Retention::clear(c, kKeptFrom, kNew + 5));
            return gone.conversations == 1 ? Status() : Status(Error{ErrorCode::Invalid, u"wrong"_s, {}});
        }));
        QCOMPARE(house.count(u"conversations"_s), 1);
        const auto left = FollowUpRepository::list(house.c(), {.withDone = true});
        QCOMPARE(left->size(), 1);
        QCOMPARE(left->first().id, open);
        QCOMPARE(left->first().person, house.ann);
        QVERIFY(Retention::due(house.c(), kKeptFrom)->isEmpty());
        const auto done = Retention::deletions(house.c());
        QCOMPARE(done->size(), 1);
        QCOMPARE(done->first().before, kKeptFrom);
        QCOMPARE(done->first().counts.words(), u"1 conversation(s)"_s); // no plurals in this program
        QVERIFY(!done->first().isTakenBack);
        house.campaign->undoStack().undo();
        QVERIFY(Retention::deletions(house.c())->first().isTakenBack); // the log denies nothing
        house.campaign->undoStack().redo();
        QVERIFY(!Retention::deletions(house.c())->first().isTakenBack);
        house.campaign->undoStack().undo();
        ROSETTE_VERIFY(house.run(u"DELETE FROM deletions"_s));
        QCOMPARE(house.campaign.fingerprint(), before);
    }

    void noUndoTakesBackThatImportsWereForgotten()
    {
        House house;
        ROSETTE_VERIFY(house.run(u"DELETE FROM conversations"_s));
        ROSETTE_VERIFY(house.run(
            u"INSERT INTO imports (id, kind, file_name, imported_at) VALUES (1, 'register', 'x', %1)"_s.arg(kOld)));
        ROSETTE_VERIFY(house.run(u"INSERT INTO import_journal (id, import_id, changes) VALUES (1, 1, x'00')"_s));
        ROSETTE_VERIFY(house.campaign->edit(u"Delete old data"_s, [](Connection &c) -> Status {
            ROSETTE_CHECK(Retention::clear(c, kKeptFrom, kNew + 5));
            return {};
        }));
        QVERIFY(!house.campaign->undoStack().canUndo());
        QVERIFY(!Retention::deletions(house.c())->first().isTakenBack);
    }

    void whoeverWasOnNoRegisterGoesByAge_data()
    {
        QTest::addColumn<QString>("but");
        QTest::addColumn<bool>("goes");
        QTest::newRow("nothing speaks for them") << QString() << true;
        QTest::newRow("entered since") << u"UPDATE people SET created_at = %2 WHERE id = %1"_s << false;
        QTest::newRow("changed since")
            << u"INSERT INTO person_events (id, person_id, happened_at, kind, text) VALUES (1, %1, %2, 'name', 'x')"_s
            << false;
        QTest::newRow("refused to be called")
            << u"INSERT INTO contact_points (id, person_id, kind, value, value_key, consent) VALUES (1, %1, 'mobile', 'x', 'x', 'refused')"_s
            << false;
        QTest::newRow("spoke before")
            << u"INSERT INTO conversations (id, person_id, held_at, outcome, recorded_at) VALUES (1, %1, 1, 'spoke', 1)"_s
            << true;
        QTest::newRow("a promise is open")
            << u"INSERT INTO follow_ups (id, person_id, ask, created_at) VALUES (1, %1, 'poster', 1)"_s << false;
        QTest::newRow("put an idea forward")
            << u"INSERT INTO proposals (id, title, proposer_person_id, created_at) VALUES (1, 'x', %1, 1)"_s << false;
        QTest::newRow("helps") << u"INSERT INTO volunteers (id, person_id) VALUES (1, %1)"_s << false;
    }
    void whoeverWasOnNoRegisterGoesByAge()
    {
        QFETCH(QString, but);
        QFETCH(bool, goes);
        House house;
        const auto dee =
            PersonRepository::insert(house.c(), {.forename = u"Dee"_s, .surname = u"Hall"_s, .createdAt = kOld});
        ROSETTE_VERIFY(dee);
        if (!but.isEmpty())
            ROSETTE_VERIFY(
                house.run(but.replace(u"%1"_s, QString::number(dee->value())).replace(u"%2"_s, QString::number(kNew))));
        QCOMPARE(Retention::due(house.c(), kKeptFrom)->people, goes ? 1 : 0);
        ROSETTE_VERIFY(Retention::clear(house.c(), kKeptFrom, kNew));
        QCOMPARE(PersonRepository::find(house.c(), *dee)->has_value(), !goes);
        QVERIFY(PersonRepository::find(house.c(), house.ben)->has_value());
    }

    void numbersNobodyAgreedToAndNotesOfChangesGoByAge()
    {
        House house;
        const auto add = [&](qint64 id, PersonId person, Consent consent) {
            return ContactPointRepository::insert(
                house.c(),
                {.id = ContactPointId(id), .person = person, .value = u"07700 900123"_s, .consent = consent});
        };
        const qint64 first = firstIdValueAt(kNew);
        ROSETTE_VERIFY(add(first - 1, house.ben, Consent::Unknown)); // the only one to go
        ROSETTE_VERIFY(add(first, house.ben, Consent::Unknown));
        ROSETTE_VERIFY(add(first - 2, house.ben, Consent::Given));
        ROSETTE_VERIFY(add(first - 3, house.ann, Consent::Unknown)); // spoke since
        for (const auto &[at, kind] : {std::pair(kOld, "name"), std::pair(kNew, "name"), std::pair(kOld, "flag")})
            ROSETTE_VERIFY(house.run(
                u"INSERT INTO person_events (id, person_id, happened_at, kind, text) VALUES (NULL, %1, %2, '%3', 'x')"_s
                    .arg(house.ben.value())
                    .arg(at)
                    .arg(QLatin1String(kind))));
        ROSETTE_VERIFY(PersonRepository::setDoNotContact(house.c(), house.ben, true)); // since when stays
        QCOMPARE(Retention::due(house.c(), kKeptFrom)->contacts, 1);
        QCOMPARE(Retention::due(house.c(), kKeptFrom)->events, 1);
        ROSETTE_VERIFY(Retention::clear(house.c(), kKeptFrom, kNew));
        QCOMPARE(house.count(u"contact_points"_s), 3);
        QCOMPARE(house.count(u"person_events"_s), 2);
        QCOMPARE(Retention::deletions(house.c())->first().counts.contacts, 1);
    }

    void namesInLogsAreForgottenToo()
    {
        House house;
        const auto ann = PersonRepository::find(house.c(), house.ann);
        const QString name = (*ann)->displayName();
        ROSETTE_VERIFY(house.run(
            u"INSERT INTO imports (id, kind, file_name, imported_at) VALUES (1, 'register', 'x', %1)"_s.arg(kNew)));
        for (const QString &line : {QString(name.toUpper() + u",2 Acre Lane"_s), u"Somebody Else,2 Acre Lane"_s})
            ROSETTE_VERIFY(
                Statement(
                    house.c(),
                    u"INSERT INTO import_problems (id, import_id, line, reason, source_text) VALUES (NULL, 1, 1, 'x', ?)"_s)
                    .bindAll(line)
                    .run());
        for (const QString &subject : {name, u"Somebody Else"_s})
            ROSETTE_VERIFY(
                Statement(
                    house.c(),
                    u"INSERT INTO export_log (id, exported_at, item, purpose, format, subject, file_name, lines) VALUES (NULL, 1, 'x', 'own-record', 'pdf', ?, ?, 1)"_s)
                    .bindAll(subject, subject)
                    .run());
        ROSETTE_VERIFY(Erasure::erase(house.c(), house.ann, kNew));
        QCOMPARE(house.count(u"import_problems"_s), 1);
        QCOMPARE(house.count(u"export_log"_s), 2);
        QCOMPARE(house.count(u"export_log WHERE subject = '' AND file_name = '(forgotten)'"_s), 1);
    }

    void sheetsStayWhileSomethingNewerWasTypedFromThem()
    {
        House house;
        const auto print = [&](int number) -> Status {
            return house.run(
                u"INSERT INTO sheets (id, number, kind, title, printed_at) VALUES (%1, %1, 'contact', 'x', %2)"_s
                    .arg(number)
                    .arg(kOld));
        };
        ROSETTE_VERIFY(print(1));
        ROSETTE_VERIFY(print(2));
        ROSETTE_VERIFY(
            house.run(u"INSERT INTO sheet_lines (id, sheet_id, line_key, printed) VALUES (7, 2, 3, '{}')"_s));
        ROSETTE_VERIFY(house.run(u"UPDATE conversations SET sheet_line_id = 7 WHERE held_at = %1"_s.arg(kNew)));
        QCOMPARE(Retention::due(house.c(), kKeptFrom)->sheets, 1);
        ROSETTE_VERIFY(Retention::clear(house.c(), kKeptFrom, kNew));
        QCOMPARE(*Statement(house.c(), u"SELECT max(number) FROM sheets"_s).scalar(), 2);
        QCOMPARE(house.count(u"sheets"_s), 1);
    }

    void numbersOfDeletedSheetsAreNotGivenAgain()
    {
        House house;
        ROSETTE_VERIFY(house.run(
            u"INSERT INTO sheets (id, number, kind, title, printed_at) VALUES (1, 41, 'contact', 'x', %1)"_s.arg(
                kOld)));
        ROSETTE_VERIFY(Retention::clear(house.c(), kKeptFrom, kNew));
        QCOMPARE(house.count(u"sheets"_s), 0);
        QCOMPARE(*SheetRepository::nextNumber(house.c()), 42);
    }

    void doneFollowUpsAndJournalsGoAlone()
    {
        House house;
        ROSETTE_VERIFY(house.run(u"DELETE FROM conversations"_s));
        ROSETTE_VERIFY(house.run(
            u"INSERT INTO follow_ups (id, person_id, ask, done_at, created_at) VALUES (1, %1, 'poster', %2, %2)"_s
                .arg(house.ann.value())
                .arg(kOld)));
        ROSETTE_VERIFY(house.run(
            u"INSERT INTO imports (id, kind, file_name, imported_at) VALUES (1, 'register', 'x', %1)"_s.arg(kOld)));
        ROSETTE_VERIFY(house.run(u"INSERT INTO import_journal (id, import_id, changes) VALUES (1, 1, x'00')"_s));
        const auto due = Retention::due(house.c(), kKeptFrom);
        QCOMPARE(due->followUps, 1);
        QCOMPARE(due->journals, 1);
        ROSETTE_VERIFY(Retention::clear(house.c(), kKeptFrom, kNew));
        QCOMPARE(house.count(u"follow_ups"_s), 0);
        QCOMPARE(house.count(u"import_journal"_s), 0);
        QCOMPARE(house.count(u"imports"_s), 1);
        QCOMPARE(Retention::deletions(house.c())->first().counts.journals, 1);
    }

    void peopleGoWhenTheyLeftTheRegisterLongAgo_data()
    {
        QTest::addColumn<QString>("but");
        QTest::addColumn<bool>("goes");
        QTest::newRow("nothing speaks for them") << QString() << true;
        QTest::newRow("asked to be left in peace")
            << u"UPDATE people SET is_do_not_contact = 1 WHERE id = %1"_s << false;
        QTest::newRow("objects to letters")
            << u"INSERT INTO objections (id, person_id, way, objected_at) VALUES (1, %1, 'post', 1)"_s << false;
        QTest::newRow("helps") << u"INSERT INTO volunteers (id, person_id) VALUES (1, %1)"_s << false;
        QTest::newRow("a promise is open")
            << u"INSERT INTO follow_ups (id, person_id, ask, created_at) VALUES (1, %1, 'poster', 1)"_s << false;
        QTest::newRow("spoke since")
            << u"INSERT INTO conversations (id, person_id, held_at, outcome, recorded_at) VALUES (1, %1, %2, 'spoke', %2)"_s
            << false;
        QTest::newRow("is on the register")
            << u"UPDATE registrations SET is_current = 1 WHERE person_id = %1"_s << false;
    }
    void peopleGoWhenTheyLeftTheRegisterLongAgo()
    {
        QFETCH(QString, but);
        QFETCH(bool, goes);
        House house;
        ROSETTE_VERIFY(
            house.run(u"UPDATE registrations SET is_current = 0 WHERE person_id = %1"_s.arg(house.ben.value())));
        ROSETTE_VERIFY(house.run(u"UPDATE register_editions SET created_at = %1"_s.arg(kOld)));
        if (!but.isEmpty())
            ROSETTE_VERIFY(house.run(
                but.replace(u"%1"_s, QString::number(house.ben.value())).replace(u"%2"_s, QString::number(kNew))));
        QCOMPARE(Retention::due(house.c(), kKeptFrom)->people, goes ? 1 : 0);
        ROSETTE_VERIFY(Retention::clear(house.c(), kKeptFrom, kNew));
        QCOMPARE(PersonRepository::find(house.c(), house.ben)->has_value(), !goes);
        QVERIFY(PersonRepository::find(house.c(), house.ann)->has_value());
    }

    void whoAsksIsForgottenButStaysOnTheRegister()
    {
        House house;
        house.promise(u"casework"_s, {});
        ROSETTE_VERIFY(ContactPointRepository::insert(house.c(), {.person = house.ann, .value = u"07700 900123"_s}));
        ROSETTE_VERIFY(ObjectionRepository::set(house.c(), house.ann, ContactWay::Post, 1, {}));
        ROSETTE_VERIFY(Erasure::erase(house.c(), house.ann, kNew));
        for (const QString &table : {u"conversations"_s, u"follow_ups"_s, u"contact_points"_s})
            QCOMPARE(house.count(table), 0);
        const auto ann = PersonRepository::find(house.c(), house.ann);
        QVERIFY(ann->has_value());
        QVERIFY((*ann)->isDoNotContact);
        QCOMPARE(*ObjectionRepository::of(house.c(), house.ann), ContactWays(ContactWay::Post));
        const auto done = Retention::deletions(house.c());
        QCOMPARE(done->first().reason, Deletion::Reason::Erasure);
        QCOMPARE(done->first().counts.conversations, 2);
    }

    void whoIsOnNoRegisterLeavesTheFile()
    {
        House house;
        const auto person = PersonRepository::insert(
            house.c(), {.forename = u"Dee"_s, .surname = u"Hall"_s, .door = house.door, .createdAt = 1});
        ROSETTE_VERIFY(person);
        ROSETTE_VERIFY(ConversationRepository::append(
            house.c(),
            {.person = *person, .door = house.door, .heldAt = kNew, .outcome = u"spoke"_s, .recordedAt = kNew}));
        ROSETTE_VERIFY(Erasure::erase(house.c(), *person, kNew));
        QVERIFY(!PersonRepository::find(house.c(), *person)->has_value());
    }

    void volunteersAreNotErasedFromPlans()
    {
        House house;
        ROSETTE_VERIFY(house.run(u"INSERT INTO volunteers (id, person_id) VALUES (1, %1)"_s.arg(house.ann.value())));
        QCOMPARE(Erasure::erase(house.c(), house.ann, kNew).error().code, ErrorCode::Conflict);
        QCOMPARE(house.count(u"conversations"_s), 2);
    }
};

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
