#include <QTest>

#include "models/store/importjournal.h"
#include "models/store/statement.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What an undo would lose, and how it says so.
class TestLaterWork : public QObject
{
    Q_OBJECT

    static Status run(Connection &c, const QString &sql) { return Statement(c, sql).run(); }

    static QString personSql(int id, int door = 1)
    {
        return u"INSERT INTO people (id, surname, name_key, door_id, created_at) VALUES (%1, 'Okafor', 'okafor', %2, 1)"_s
            .arg(id)
            .arg(door);
    }

    /// An import that brings person 1 at door 1.
    static Result<ImportReport> bring(TestCampaign &campaign)
    {
        return ImportJournal::run(campaign->file(), campaign.connection(), u"register"_s, u"register.csv"_s, false,
                                  campaign.clock(), [](Connection &c, ImportReport &) -> Status {
                                      ROSETTE_CHECK(run(c, u"INSERT INTO doors (id, address_key, sort_key) "
                                                           "VALUES (1, 'k', x'00')"_s));
                                      return run(c, personSql(1));
                                  });
    }

    static Result<ImportReport> undo(TestCampaign &campaign)
    {
        return ImportJournal::undoLast(campaign->file(), campaign.connection(), campaign.clock());
    }

private slots:
    void workOnWhatAnImportBroughtKeepsIt_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("words");
        QTest::newRow("consent") << u"INSERT INTO contact_points (id, person_id, kind, value, value_key, consent) "
                                    "VALUES (5, 1, 'mobile', '07700 900123', '1', 'given')"_s
                                 << u"1 phone number(s)"_s;
        QTest::newRow("conversation") << u"INSERT INTO conversations (id, person_id, held_at, outcome, recorded_at) "
                                         "VALUES (5, 1, 1, 'spoke', 1)"_s
                                      << u"1 conversation(s)"_s;
        QTest::newRow("follow-up") << u"INSERT INTO follow_ups (id, person_id, ask, created_at) "
                                      "VALUES (5, 1, 'poster', 1)"_s
                                   << u"1 follow-up(s)"_s;
        QTest::newRow("neighbour") << personSql(7) << u"1 other person(s)"_s;
        QTest::newRow("do not contact") << u"UPDATE people SET is_do_not_contact = 1"_s << u"“do not contact”"_s;
        QTest::newRow("do not knock") << u"UPDATE doors SET is_do_not_knock = 1"_s << u"“do not knock”"_s;
        QTest::newRow("note") << u"UPDATE people SET note = 'deaf'"_s << u"1 note(s)"_s;
    }
    void workOnWhatAnImportBroughtKeepsIt()
    {
        QFETCH(QString, sql);
        QFETCH(QString, words);
        TestCampaign campaign;
        ROSETTE_VERIFY(bring(campaign));
        ROSETTE_VERIFY(campaign->write([&](Connection &c) { return run(c, sql); }));
        const QByteArray before = campaign.fingerprint();
        const auto undone = undo(campaign);
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::Conflict);
        QVERIFY2(undone.error().message.contains(words), qPrintable(undone.error().message));
        QVERIFY(undone.error().message.contains(u"register.csv"_s));
        QCOMPARE(campaign.fingerprint(), before);
    }

    void workElsewhereDoesNotStandInTheWay()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(campaign->write([](Connection &c) -> Status {
            ROSETTE_CHECK(run(c, u"INSERT INTO doors (id, address_key, sort_key) VALUES (2, 'l', x'00')"_s));
            return run(c, personSql(3, 2));
        }));
        ROSETTE_VERIFY(bring(campaign));
        ROSETTE_VERIFY(campaign->write([](Connection &c) -> Status {
            ROSETTE_CHECK(run(c, u"UPDATE people SET is_do_not_contact = 1 WHERE id = 3"_s));
            return run(c, u"INSERT INTO conversations (id, person_id, held_at, outcome, recorded_at) "
                          "VALUES (5, 3, 1, 'spoke', 1)"_s);
        }));
        ROSETTE_VERIFY(undo(campaign));
        QCOMPARE(Statement(campaign.connection(), u"SELECT count(*) FROM conversations"_s).scalar().valueOr(-1), 1);
    }

    /// Paper stays as it was printed.
    void printedSheetsDoNotStandInTheWay()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(bring(campaign));
        ROSETTE_VERIFY(campaign->write([](Connection &c) -> Status {
            ROSETTE_CHECK(run(c, u"INSERT INTO sheets (id, number, kind, title, printed_at) "
                                 "VALUES (1, 1, 'contact', 'A', 1)"_s));
            return run(c, u"INSERT INTO sheet_lines (id, sheet_id, line_key, door_id, person_id, printed) "
                          "VALUES (1, 1, 1, 1, 1, 'Okafor')"_s);
        }));
        ROSETTE_VERIFY(undo(campaign));
        const QString left = u"SELECT count(*) FROM sheet_lines WHERE printed = 'Okafor' AND person_id IS NULL"_s;
        QCOMPARE(Statement(campaign.connection(), left).scalar().valueOr(-1), 1);
        const QString broken = u"SELECT count(*) FROM pragma_foreign_key_check"_s;
        QCOMPARE(Statement(campaign.connection(), broken).scalar().valueOr(-1), 0);
    }

    void theWindowsUndoDoesNotTakeLaterWorkAlong()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(campaign->edit(u"Add door"_s, [](Connection &c) -> Status {
            ROSETTE_CHECK(run(c, u"INSERT INTO doors (id, address_key, sort_key) VALUES (1, 'k', x'00')"_s));
            return run(c, personSql(1));
        }));
        ROSETTE_VERIFY(campaign->write([](Connection &c) {
            return run(c, u"INSERT INTO contact_points (id, person_id, kind, value, value_key) "
                          "VALUES (5, 1, 'mobile', '07700 900123', '1')"_s);
        }));
        QString told;
        connect(&campaign.campaign(), &Campaign::undoFailed, this, [&](const Error &error) { told = error.message; });
        const QByteArray before = campaign.fingerprint();
        campaign->undoStack().undo();
        QVERIFY2(told.contains(u"1 phone number(s)"_s), qPrintable(told));
        QCOMPARE(campaign.fingerprint(), before);
    }
};

QTEST_GUILESS_MAIN(TestLaterWork)
#include "tst_laterwork.moc"
