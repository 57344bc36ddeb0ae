#include <QDir>
#include <QTest>

#include "models/people/personrepository.h"
#include "models/places/doorrepository.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/register/lateelector.h"
#include "models/register/registerimport.h"
#include "models/store/statement.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Electors added by hand after the register's file.
class TestLateElector : public QObject
{
    Q_OBJECT

    static constexpr auto kHeading =
        "Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector "
        "DOB,Elector Surname,Elector Forename,PostCode,Address1,Address2,Address3,Address4,"
        "Address5,Address6\r\n";
    static constexpr auto kIvy = "KAA,1,0,,,Rossetti,Ivy,NW1 9JJ,2 Acre Villas,London,,,,\r\n";
    static constexpr auto kLily = "KAA,2,0,,,Sullivan,Lily,NW1 9JJ,4 Acre Villas,London,,,,\r\n";

    std::unique_ptr<TestCampaign> m_campaign;
    Feedback m_feedback;

    Connection &c() { return m_campaign->connection(); }
    Result<ImportReport> import(const QByteArray &rows) { return importText(kHeading + rows); }
    Result<ImportReport> importText(const QByteArray &text)
    {
        const QString path = QDir(m_campaign->folder()).filePath(u"register.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) < 0)
            qFatal("cannot write");
        file.close();
        return importRegister((*m_campaign)->file(), c(), {path},
                              ImportOptions{false, m_campaign->clock(), m_feedback});
    }
    LateElector oscar() const
    {
        return {.number = u"KAA-3"_s,
                .forename = u"Oscar"_s,
                .surname = u"Khan"_s,
                .marker = u"g"_s,
                .address = {.number = u"6"_s, .street = u"Acre Villas"_s, .postcode = u"NW1 9JJ"_s},
                .addedOn = {2026, 4, 20}};
    }

private slots:
    void init()
    {
        m_campaign = std::make_unique<TestCampaign>();
        ROSETTE_VERIFY(import(QByteArray(kIvy) + kLily));
    }

    void electorIsOnTheRegisterAtOnce()
    {
        const auto added = LateElectorRepository::add(c(), oscar(), 1);
        ROSETTE_VERIFY(added);
        QVERIFY(!added->isKnownPerson);
        const auto row = PersonRepository::row(c(), added->person);
        QCOMPARE((*row)->name, u"Oscar Khan"_s);
        QCOMPARE((*row)->number, u"KAA-3"_s);
        QCOMPARE((*row)->marker, u"G"_s);
        QCOMPARE((*row)->address, u"6 Acre Villas"_s);
        QVERIFY((*row)->isElector);
        const auto registration = PersonRepository::registration(c(), added->person);
        QCOMPARE((*registration)->editionDate, u"2026-04-20"_s);
        QCOMPARE(PersonRepository::search(c(), u"kaa-3"_s, 5)->size(), 1);
        QCOMPARE(*LateElectorRepository::nextNumber(c(), (*registration)->district), u"KAA-4"_s);
    }

    void laterRegisterThatNamesThemFindsThem()
    {
        const auto added = LateElectorRepository::add(c(), oscar(), 1);
        ROSETTE_VERIFY(added);
        const auto report =
            import(QByteArray(kIvy) + kLily + "KAA,3,0,G,,Khan,Oscar,NW1 9JJ,6 Acre Villas,London,,,,\r\n");
        ROSETTE_VERIFY(report);
        QCOMPARE(report->counts.value("added"_L1).toInt(), 0);
        QCOMPARE(report->counts.value("removed"_L1).toInt(), 0);
        QCOMPARE(*PersonRepository::count(c()), 3);
        QCOMPARE(PersonRepository::findByNumber(c(), u"KAA-3"_s)->value(), added->person);
    }

    void laterUpdateThatNamesThemFindsThem()
    {
        const auto added = LateElectorRepository::add(c(), oscar(), 1);
        ROSETTE_VERIFY(added);
        const auto report = importText("ChangeTypeID,PDCode,RollNo,ElectorSurname,ElectorForename,ElectorMiddleName,"
                                       "FranchiseMarker,RegisteredAddress1,RegisteredAddress2,PostCode\r\n"
                                       "N,KAA,3.000,Khan,Oscar,,G,6 Acre Villas,London,NW1 9JJ\r\n");
        ROSETTE_VERIFY(report);
        QCOMPARE(report->counts.value("added"_L1).toInt(), 0);
        QCOMPARE(*PersonRepository::count(c()), 3);
        QCOMPARE(PersonRepository::findByNumber(c(), u"KAA-3"_s)->value(), added->person);
    }

    void laterRegisterThatDoesNotRetiresThem()
    {
        const auto added = LateElectorRepository::add(c(), oscar(), 1);
        ROSETTE_VERIFY(added);
        const auto report = import(QByteArray(kIvy) + kLily);
        ROSETTE_VERIFY(report);
        QCOMPARE(report->counts.value("removed"_L1).toInt(), 1);
        const auto row = PersonRepository::row(c(), added->person);
        QVERIFY(*row && !(*row)->isElector); // left the register, stays in the file
    }

    void somebodyMetBeforeIsTheSamePerson()
    {
        const DoorId door = DoorRepository::list(c()).valueOr({}).first().id;
        const auto met =
            PersonRepository::insert(c(), {.forename = u"Oscar"_s, .surname = u"Khan"_s, .door = door, .createdAt = 1});
        ROSETTE_VERIFY(met);
        LateElector elector = oscar();
        elector.door = door;
        const auto added = LateElectorRepository::add(c(), elector, 1);
        ROSETTE_VERIFY(added);
        QVERIFY(added->isKnownPerson);
        QCOMPARE(added->person, *met);
        QVERIFY((*PersonRepository::row(c(), *met))->isElector);
    }

    void electorsWithoutAnAddressHaveNoDoor()
    {
        LateElector overseas = oscar();
        overseas.marker = u"F"_s;
        const auto added = LateElectorRepository::add(c(), overseas, 1);
        ROSETTE_VERIFY(added);
        const auto row = PersonRepository::row(c(), added->person);
        QCOMPARE((*row)->kind, ElectorKind::Overseas);
        QVERIFY(!(*row)->door);
        const auto anonymous =
            LateElectorRepository::add(c(), {.number = u"KAA-9"_s, .marker = u"N"_s, .addedOn = {2026, 4, 20}}, 1);
        ROSETTE_VERIFY(anonymous);
        QCOMPARE((*PersonRepository::row(c(), anonymous->person))->kind, ElectorKind::Anonymous);
        LateElector other = oscar();
        other.number = u"KAA-10"_s;
        other.address = {};
        const auto homeless = LateElectorRepository::add(c(), other, 1);
        ROSETTE_VERIFY(homeless);
        QCOMPARE((*PersonRepository::row(c(), homeless->person))->kind, ElectorKind::Other);
    }

    void nonsenseIsRefusedAndNothingIsWritten_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("surname");
        QTest::addColumn<QDate>("addedOn");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("message");
        const QDate day(2026, 4, 20);
        QTest::newRow("no number") << QString() << u"Khan"_s << day << ErrorCode::Invalid << u"KAA-1403"_s;
        QTest::newRow("no district") << u"12"_s << u"Khan"_s << day << ErrorCode::Invalid << u"polling district"_s;
        QTest::newRow("strange district") << u"ZZ-1"_s << u"Khan"_s << day << ErrorCode::NotFound << u"ZZ"_s;
        QTest::newRow("taken") << u"KAA-1"_s << u"Khan"_s << day << ErrorCode::Conflict << u"Ivy Rossetti"_s;
        QTest::newRow("no name") << u"KAA-9"_s << QString() << day << ErrorCode::Invalid << u"name"_s;
        QTest::newRow("no day") << u"KAA-9"_s << u"Khan"_s << QDate() << ErrorCode::Invalid << u"day"_s;
    }
    void nonsenseIsRefusedAndNothingIsWritten()
    {
        QFETCH(QString, number);
        QFETCH(QString, surname);
        QFETCH(QDate, addedOn);
        QFETCH(QString, message);
        const QByteArray before = m_campaign->fingerprint();
        LateElector elector = oscar();
        elector.number = number;
        elector.surname = surname;
        elector.addedOn = addedOn;
        if (surname.isEmpty())
            elector.forename.clear();
        elector.marker.clear();
        const Status status = (*m_campaign)->edit(u"Late"_s, [&](Connection &connection) -> Status {
            ROSETTE_CHECK(LateElectorRepository::add(connection, elector, 1));
            return {};
        });
        QVERIFY(!status);
        QTEST(status.error().code, "code");
        QVERIFY2(status.error().message.contains(message), qPrintable(status.error().message));
        QCOMPARE(m_campaign->fingerprint(), before);
    }

    void sameNameAtTheSameDoorIsOnTheRegisterAlready()
    {
        LateElector ivy = oscar();
        ivy.forename = u"Ivy"_s;
        ivy.surname = u"Rossetti"_s;
        ivy.address.number = u"2"_s;
        const auto added = LateElectorRepository::add(c(), ivy, 1);
        QVERIFY(!added);
        QVERIFY2(added.error().message.contains(u"KAA-1"_s), qPrintable(added.error().message));
    }

    void additionIsUndone()
    {
        const auto rows = [this] {
            QList<qint64> counts;
            for (const QString &table : {u"people"_s, u"registrations"_s, u"register_editions"_s, u"doors"_s})
                counts += Statement(c(), u"SELECT count(*) FROM "_s + table).scalar().valueOr(-1);
            return counts;
        };
        const QList<qint64> before = rows();
        ROSETTE_VERIFY((*m_campaign)->edit(u"Add a late elector"_s, [&](Connection &connection) -> Status {
            ROSETTE_CHECK(LateElectorRepository::add(connection, oscar(), 1));
            return {};
        }));
        QVERIFY(rows() != before);
        (*m_campaign)->undoStack().undo();
        QCOMPARE(rows(), before);
        QVERIFY(PersonRepository::search(c(), u"khan"_s, 5)->isEmpty());
        (*m_campaign)->undoStack().redo();
        QCOMPARE(PersonRepository::search(c(), u"khan"_s, 5)->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLateElector)
#include "tst_lateelector.moc"
