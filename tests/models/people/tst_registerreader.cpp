#include <QTemporaryDir>
#include <QTest>

#include "models/people/registerdate.h"
#include "models/people/registerreader.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(RegisterChange)

/// Telling suppliers apart, and what each of their columns says.
class TestRegisterReader : public QObject
{
    Q_OBJECT

    const QDate m_today{2026, 5, 19};
    QTemporaryDir m_folder;

    QString write(const QByteArray &content) const
    {
        const QString path = m_folder.filePath(u"register.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) < 0)
            qFatal("cannot write");
        return path;
    }

    std::unique_ptr<RegisterReader> open(const QByteArray &content, const QString &wanted = {}) const
    {
        auto reader = RegisterReader::open(write(content), m_today, {wanted, {}});
        if (!reader)
            qWarning("%s", qPrintable(reader.error().message));
        return reader ? std::move(reader).value() : nullptr;
    }

    /// The first row; line 0 when there is none or it was rejected.
    RegisterRow firstRow(const QByteArray &content) const
    {
        const auto reader = open(content);
        RegisterRow row;
        QString rejection;
        if (!reader || !reader->next(row, rejection).valueOr(false) || !rejection.isEmpty())
            return {};
        return row;
    }

    /// A row of the older Idox layout: district, number, sign (updates only), flags, date, name, address, …, postcode.
    static QByteArray idoxRow(const QByteArray &number, const QByteArray &surname, const QByteArray &sign = {})
    {
        QByteArrayList cells{"KAA", number};
        if (!sign.isEmpty())
            cells += sign;
        cells += QByteArrayList{"G", "15/06/2027", surname, "IVY SAQIB", "FLAT 1", "2 ACRE VILLAS", "LONDON"};
        const qsizetype postcode = sign.isEmpty() ? 21 : 22;
        while (cells.size() < postcode)
            cells += "";
        return (cells << "NW1 9JJ"
                      << "")
                   .join('\t') +
               "\r\n";
    }

private slots:
    void realFilesAreToldApart_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("layout");
        QTest::newRow("Xpress") << u"camden-xpress-full.csv"_s << u"xpress-full"_s;
        QTest::newRow("Xpress update") << u"camden-xpress-update.csv"_s << u"xpress-update"_s;
        QTest::newRow("Xpress, real heading") << u"council-fixtures/test_incremental_data.csv"_s << u"xpress-update"_s;
        QTest::newRow("Eros") << u"camden-eros-full.csv"_s << u"eros-full"_s;
        QTest::newRow("Eros update") << u"camden-eros-update.csv"_s << u"eros-update"_s;
        QTest::newRow("Democracy Counts") << u"camden-dcounts-full.csv"_s << u"democracy-counts-full"_s;
        QTest::newRow("Democracy Counts update") << u"camden-dcounts-update.csv"_s << u"democracy-counts-update"_s;
    }
    void realFilesAreToldApart()
    {
        QFETCH(QString, file);
        const auto reader = RegisterReader::open(sharedData(u"register/"_s + file), m_today);
        ROSETTE_VERIFY(reader);
        QTEST((*reader)->layout().key, "layout");
    }

    void erosWithoutStatusAndWithUprn()
    {
        const RegisterRow row = firstRow(
            "PD,ENO,Title,First Names,Initials,Surname,Suffix,Date Of Attainment,Franchise Flag,Address 1,Address 2,"
            "Address 3,Opt-out,UPRN\r\n"
            "KD-2/2,289/1,Ms,IVY,S,MCDONALD-O'BRIEN,,15/06/2027,B,FLAT 1,2 ACRE VILLAS,EH1 1AA,Y,5001\r\n");
        QCOMPARE(row.number.text(), u"KD-2/2-289/1"_s);
        QCOMPARE(row.sourceNumber, u"KD-2/2-289/1"_s);
        QCOMPARE(row.title, u"Ms"_s);
        QCOMPARE(row.name.forename, u"Ivy S"_s);
        QCOMPARE(row.name.surname, u"McDonald-O'Brien"_s);
        QCOMPARE(row.marker, u"B"_s);
        QCOMPARE(row.attainmentDate, QDate(2027, 6, 15));
        QVERIFY(row.isOptedOut);
        QCOMPARE(row.uprn.value_or(0), 5001);
        QCOMPARE(row.addressLines.last(), u"EH1 1AA"_s); // the parser takes the postcode from here
        QCOMPARE(row.change, RegisterChange::Listed);
    }

    void erosUpdateSaysWhatEachRowAsksFor_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<RegisterChange>("change");
        QTest::newRow("A") << QByteArray("A") << RegisterChange::Added;
        QTest::newRow("M") << QByteArray("m") << RegisterChange::Amended;
        QTest::newRow("D") << QByteArray("D") << RegisterChange::Removed;
    }
    void erosUpdateSaysWhatEachRowAsksFor()
    {
        QFETCH(QByteArray, code);
        const RegisterRow row =
            firstRow("Ref: 2026/05\r\nMonthly Additions, Amendments and Deletions May 2026\r\n"
                     "Register Code,PD,ENO,Status,Clerical Error,First Name,Surname,Opt Out Flag,Address 1\r\n"
                     "X,KAA,12," +
                     code + ",,IVY,(z) DE SOUZA,,2 ACRE VILLAS\r\n");
        QTEST(row.change, "change");
        QVERIFY(row.isOptedOut);
        QCOMPARE(row.name.surname, u"de Souza"_s);
        QCOMPARE(row.line, 4);
    }

    void xpressMonthsSayWhatEachRowAsksFor_data()
    {
        QTest::addColumn<QByteArray>("months");
        QTest::addColumn<RegisterChange>("change");
        QTest::newRow("created") << QByteArray("5,0,0") << RegisterChange::Added;
        QTest::newRow("changed") << QByteArray("0,5,0") << RegisterChange::Amended;
        QTest::newRow("deleted") << QByteArray("0,0,5") << RegisterChange::Removed;
        QTest::newRow("changed, then deleted") << QByteArray("0,4,5") << RegisterChange::Removed;
        QTest::newRow("came and went") << QByteArray("5,0,5") << RegisterChange::Passed;
        QTest::newRow("nothing said") << QByteArray("0,0,0") << RegisterChange::Amended;
    }
    void xpressMonthsSayWhatEachRowAsksFor()
    {
        QFETCH(QByteArray, months);
        const RegisterRow row = firstRow("DistrictRef,PropertyAddress1,PropertyPostCode,ElectorNumber,ElectorForename,"
                                         "ElectorSurname,ElectorCreatedMonth,ElectorChangedMonth,ElectorDeletedMonth,"
                                         "MarkersRegisterText\r\n"
                                         "KD-2/2,2 Acre Villas,NW1\xA0"
                                         "9JJ,KD-2/2-289/1,Ivy,Rossetti," +
                                         months + ",GZ\r\n");
        QTEST(row.change, "change");
        QCOMPARE(row.number.district, u"KD-2/2"_s);
        QCOMPARE(row.sourceNumber, u"KD-2/2-289/1"_s);
        QCOMPARE(row.postcode, u"NW1 9JJ"_s);
        QCOMPARE(row.marker, u"G"_s);
        QVERIFY(row.isOptedOut); // Z is no franchise
    }

    void olderIdoxHasNoHeading()
    {
        const auto reader =
            open(idoxRow("1", "(z) MACDONALD") + idoxRow("2/1", "VAN DER BERG") + idoxRow("3", "Rossetti"));
        QVERIFY(reader);
        QCOMPARE(reader->layout().key, u"idox-full"_s);
        RegisterRow row;
        QString rejection;
        QVERIFY(reader->next(row, rejection).valueOr(false) && rejection.isEmpty());
        QCOMPARE(row.line, 1);
        QCOMPARE(row.number.text(), u"KAA-1"_s);
        QCOMPARE(row.name.surname, u"MacDonald"_s);
        QCOMPARE(row.name.forename, u"Ivy Saqib"_s);
        QVERIFY(row.isOptedOut);
        QCOMPARE(row.marker, u"G"_s);
        QCOMPARE(row.attainmentDate, QDate(2027, 6, 15));
        QCOMPARE(row.addressLines, (QStringList{u"FLAT 1"_s, u"2 ACRE VILLAS"_s, u"LONDON"_s}));
        QCOMPARE(row.postcode, u"NW1 9JJ"_s);
        QVERIFY(reader->next(row, rejection).valueOr(false) && rejection.isEmpty());
        QCOMPARE(row.number.text(), u"KAA-2/1"_s);
        QCOMPARE(row.name.surname, u"van der Berg"_s);
        QVERIFY(reader->next(row, rejection).valueOr(false));
        QVERIFY(!reader->next(row, rejection).valueOr(true));
        QCOMPARE(reader->rows(), 3);
    }

    void olderIdoxUpdateHasASign()
    {
        const auto reader = open(idoxRow("1", "ROSSETTI", "+May") + idoxRow("2", "ROSSETTI", "-May") +
                                 idoxRow("3", "ROSSETTI", "=May"));
        QVERIFY(reader);
        QCOMPARE(reader->layout().key, u"idox-update"_s);
        RegisterRow row;
        QString rejection;
        for (const RegisterChange change : {RegisterChange::Added, RegisterChange::Removed, RegisterChange::Amended}) {
            QVERIFY(reader->next(row, rejection).valueOr(false) && rejection.isEmpty());
            QCOMPARE(row.change, change);
            QCOMPARE(row.postcode, u"NW1 9JJ"_s);
        }
    }

    void ttwTemplateIsRead()
    {
        const RegisterRow row =
            firstRow("\xEF\xBB\xBF"
                     "Elector No. Prefix,Elector No.,Elector No. Suffix,Full Elector No.,Forename,Middle Names,Surname,"
                     "Date of Attainment,Address1,Address2,Address3,Address4,Address5,Address6,PostCode,UPRN,"
                     "LE 2026 Green Voting Intention\r\n"
                     "PD1,136,0,PD1-136-0,Ivy,Saqib,Rossetti,,2 Acre Villas,London,,,,,NW1 9JJ,5001,2\r\n");
        QCOMPARE(row.number.text(), u"PD1-136"_s);
        QCOMPARE(row.name.forename, u"Ivy Saqib"_s);
        QCOMPARE(row.uprn.value_or(0), 5001);
    }

    void tablesWithUsualNamesAreReadWithoutASupplier()
    {
        const RegisterRow row =
            firstRow("DISTRICT,ELNO,FORENAMES,SURNAME,QUALIFICATION,DO18,FLAT,HOUSENUMBER,HOUSENAME,"
                     "STREETNAME,PCODE\r\n"
                     "GA01,12/1,IVY,MACDONALD,G,,FLAT 1,2,,ACRE VILLAS,G1 1AA\r\n");
        QCOMPARE(row.number.text(), u"GA01-12/1"_s);
        QCOMPARE(row.name.surname, u"MacDonald"_s);
        QCOMPARE(row.addressLines, (QStringList{u"FLAT 1"_s, u"2"_s, u"ACRE VILLAS"_s}));
        QCOMPARE(row.postcode, u"G1 1AA"_s);
    }

    void theSecondOfTwoPostcodeColumnsCounts()
    {
        const RegisterRow row =
            firstRow("PD,ENO,Surname,Address 1,Postcode,Postcode\r\nKAA,1,Rossetti,2 Acre Villas,NW1 1AA,NW1 9JJ\r\n");
        QCOMPARE(row.postcode, u"NW1 9JJ"_s);
        QCOMPARE(firstRow("PD,ENO,Surname,Address 1,Postcode,Postcode\r\nKAA,1,Rossetti,2 Acre Villas,NW1 1AA,\r\n")
                     .postcode,
                 u"NW1 1AA"_s);
    }

    void birthAndAttainmentAreNotMixed()
    {
        const QByteArray heading = "PDCode,RollNo,ElectorSurname,RegisteredAddress1,";
        const RegisterRow born = firstRow(heading + "AttainersDOB\r\nKAA,5.000,Rossetti,2 Acre Villas,15-Jun-09\r\n");
        QCOMPARE(born.birthDate, QDate(2009, 6, 15));
        QVERIFY(!born.attainmentDate.isValid());
        const RegisterRow attains =
            firstRow(heading + "DateOfAttainment\r\nKAA,5.000,Rossetti,2 Acre Villas,15-Jun-27\r\n");
        QCOMPARE(attains.attainmentDate, QDate(2027, 6, 15));
        QVERIFY(!attains.birthDate.isValid());
    }

    void twoDigitYearsFindTheirCentury()
    {
        QCOMPARE(registerDateOf(u"1-Sep-30"_s, RegisterDate::Birth, m_today), QDate(1930, 9, 1));
        QCOMPARE(registerDateOf(u"1-Sep-30"_s, RegisterDate::Attainment, m_today), QDate(2030, 9, 1));
        QCOMPARE(registerDateOf(u"01/09/2009"_s, RegisterDate::Birth, m_today), QDate(2009, 9, 1));
        QCOMPARE(registerDateOf(u"01/09/09"_s, RegisterDate::Birth, m_today), QDate(2009, 9, 1));
        QVERIFY(!registerDateOf(u"31-Feb-09"_s, RegisterDate::Birth, m_today).isValid());
    }

    void theUserMayKnowBetter()
    {
        const QByteArray content = "PD,ENO,Status,Surname,Address 1\r\nKAA,1,A,Rossetti,2 Acre Villas\r\n";
        QCOMPARE(open(content)->layout().key, u"eros-update"_s);
        QCOMPARE(open(content, u"eros-full"_s)->layout().key, u"eros-full"_s);
        const auto refused = RegisterReader::open(write(content), m_today, {u"xpress-full"_s, {}});
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"eros-update, eros-full"_s), qPrintable(refused.error().message));
    }
};

QTEST_GUILESS_MAIN(TestRegisterReader)
#include "tst_registerreader.moc"
