#include <QTest>

#include "models/people/namekey.h"
#include "tests/models/register/registerfiles.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// One register as three suppliers export it gives the same people, doors and districts.
class TestRegisterSuppliers : public QObject
{
    Q_OBJECT

    /// An elector as far as all three suppliers say it.
    struct Elector
    {
        QString district;
        int number = 0;
        QString suffix;
        QString nameKey;
        QString marker;
        QString kind;
        QString date;    ///< of birth or attainment: suppliers differ in what they give
        QString address; ///< its key without the id of the district

        QString text() const { return QStringList{nameKey, marker, kind, date, address}.join(u", "); }
    };

    /// In the order of the register: suffixes are numbers put in between, whether written /1 or .25.
    static QList<Elector> electorsOf(TestCampaign &campaign)
    {
        const QString sql = u"SELECT pd.code, r.number, r.suffix, p.name_key, r.marker, r.kind, "
                            "r.birth_date || r.attainment_date, coalesce(d.address_key, '') "
                            "FROM registrations r JOIN people p ON p.registration_id = r.id "
                            "JOIN polling_districts pd ON pd.id = r.district_id LEFT JOIN doors d ON d.id = p.door_id "
                            "WHERE r.is_current = 1 ORDER BY pd.code, r.number, r.suffix"_s;
        return Statement(campaign.connection(), sql)
            .list([](const Row &row) {
                return Elector{row.text(0), int(row.integer(1)), row.text(2), row.text(3),
                               row.text(4), row.text(5),         row.text(6), row.text(7).section(u'#', 0, 0)};
            })
            .valueOr({});
    }

    /// Xpress writes no opt-outs, Eros cuts middle names to initials; the rest is the same.
    static void compare(const QList<Elector> &first, const QList<Elector> &second)
    {
        QCOMPARE(second.size(), first.size());
        for (qsizetype i = 0; i < first.size(); ++i) {
            const Elector &a = first.at(i);
            const Elector &b = second.at(i);
            const QString where = u"%1 %2/%3 %4 | %5"_s.arg(a.district).arg(a.number).arg(a.suffix, a.text(), b.text());
            QVERIFY2(a.district == b.district && a.number == b.number && a.suffix.isEmpty() == b.suffix.isEmpty(),
                     qPrintable(where));
            QVERIFY2(a.nameKey == b.nameKey || (NameKey::surnameOf(a.nameKey) == NameKey::surnameOf(b.nameKey) &&
                                                NameKey::isShortened(a.nameKey, b.nameKey)),
                     qPrintable(where));
            QVERIFY2(a.marker == b.marker && a.kind == b.kind && a.date == b.date, qPrintable(where));
            QVERIFY2(a.address == b.address, qPrintable(where));
        }
    }

private slots:
    void threeSuppliersGiveTheSameElectors()
    {
        QList<Elector> first;
        for (const QString &supplier : {u"xpress"_s, u"eros"_s, u"dcounts"_s}) {
            TestCampaign campaign;
            const auto report = importRegisterFiles(campaign, {camdenRegister(supplier, u"full"_s)});
            ROSETTE_VERIFY(report);
            QCOMPARE(problemsOf(*report), QString());
            QCOMPARE(countOf(*report, "added"), 14337);
            QCOMPARE(countOf(*report, "rejected"), 0);
            QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM people WHERE door_id IS NOT NULL"_s), 14295);
            QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM doors"_s), 6479);
            QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM polling_districts"_s), 12);
            QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM registrations WHERE suffix <> ''"_s), 128);
            const QList<Elector> electors = electorsOf(campaign);
            if (first.isEmpty())
                first = electors;
            compare(first, electors);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void erosNamesAreShownInProperCaseAndOptOutsAreKept()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(campaign, {camdenRegister(u"eros"_s, u"full"_s)}));
        QCOMPARE(personOf(campaign, u"KAA-1"_s).name, u"Ivy S Rossetti"_s);
        const PersonRow oscar = personOf(campaign, u"KAA-2"_s);
        QCOMPARE(oscar.name, u"Oscar Rossetti"_s);
        QCOMPARE(oscar.address, u"2 Bartholomew Villas"_s);
        const auto registration = PersonRepository::registration(campaign.connection(), oscar.id);
        ROSETTE_VERIFY(registration);
        QCOMPARE((*registration)->sourceName, u"(z) ROSSETTI, OSCAR"_s);
        QVERIFY(numberOf(campaign, u"SELECT count(*) FROM registrations WHERE is_opted_out = 1"_s) > 1000);
        QCOMPARE(numberOf(campaign, u"SELECT is_opted_out FROM registrations WHERE number_text = 'KAA-1'"_s), 0);
        QCOMPARE(numberOf(campaign, u"SELECT is_opted_out FROM registrations WHERE number_text = 'KAA-2'"_s), 1);
        QCOMPARE(personOf(campaign, u"KAB-854"_s).kind, ElectorKind::Anonymous);
    }

    void decimalRollNumbersKeepTheirSource()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(campaign, {camdenRegister(u"dcounts"_s, u"full"_s)}));
        const PersonRow between = personOf(campaign, u"KAA-25/25"_s);
        QCOMPARE(between.name, u"Tommaso Ferreira"_s);
        const auto registration = PersonRepository::registration(campaign.connection(), between.id);
        ROSETTE_VERIFY(registration);
        QCOMPARE((*registration)->sourceNumber, u"KAA-25.25"_s);
        QVERIFY(!(*registration)->birthDate.isValid());
        const auto attainer = PersonRepository::registration(campaign.connection(), personOf(campaign, u"KAA-95"_s).id);
        ROSETTE_VERIFY(attainer);
        QCOMPARE((*attainer)->attainmentDate, QDate(2009, 6, 15));
        QVERIFY(!(*attainer)->birthDate.isValid());
    }

    /// A council that changes its software: everybody is found again, and no middle name is lost.
    void anotherSuppliersFileFindsTheSamePeople()
    {
        TestCampaign campaign;
        ROSETTE_VERIFY(importRegisterFiles(campaign, {camdenRegister(u"xpress"_s, u"full"_s)}));
        const PersonId ivy = personOf(campaign, u"KAA-1"_s).id;
        const auto report = importRegisterFiles(campaign, {camdenRegister(u"eros"_s, u"full"_s)});
        ROSETTE_VERIFY(report);
        QCOMPARE(countOf(*report, "added"), 0);
        QCOMPARE(countOf(*report, "removed"), 0);
        QCOMPARE(countOf(*report, "doors"), 0);
        QCOMPARE(personOf(campaign, u"KAA-1"_s).id, ivy);
        QCOMPARE(personOf(campaign, u"KAA-1"_s).name, u"Ivy Saqib Rossetti"_s);
    }

    void theReportSaysWhatTheFileWasTakenFor_data()
    {
        QTest::addColumn<QString>("supplier");
        QTest::addColumn<QString>("layout");
        QTest::addColumn<QString>("words");
        QTest::newRow("Xpress") << u"xpress"_s << u"xpress-full"_s
                                << u"Full register from Xpress, windows-1252, comma; 14,337 rows."_s;
        QTest::newRow("Eros") << u"eros"_s << u"eros-full"_s
                              << u"Full register from Eros (Idox, Halarose), windows-1252, comma; 14,337 rows."_s;
        QTest::newRow("Democracy Counts") << u"dcounts"_s << u"democracy-counts-full"_s
                                          << u"Full register from Democracy Counts, UTF-16LE, comma; 14,337 rows."_s;
    }
    void theReportSaysWhatTheFileWasTakenFor()
    {
        QFETCH(QString, supplier);
        QFETCH(QString, words);
        TestCampaign campaign;
        const auto report = importRegisterFiles(campaign, {camdenRegister(supplier, u"full"_s)}, true);
        ROSETTE_VERIFY(report);
        QCOMPARE(report->guesses.size(), 3); // and its encoding and delimiter
        const ImportGuess &guess = report->guesses.first();
        QTEST(guess.value, "layout");
        QVERIFY2(guess.reason.startsWith(words), qPrintable(guess.reason));
        QCOMPARE(guess.choices.first().value, guess.value);
        QCOMPARE(numberOf(campaign, u"SELECT count(*) FROM people"_s), 0);
    }
};

QTEST_GUILESS_MAIN(TestRegisterSuppliers)
#include "tst_registersuppliers.moc"
