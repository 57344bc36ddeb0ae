#include <QTemporaryDir>
#include <QTest>

#include "models/register/registerdate.h"
#include "models/register/registerreader.h"
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

    /// What spreadsheet programs and editors make of a council's file on the way.
    void oddFormsOfOneRegisterAreReadAlike_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray heading = "Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector "
                                   "DOB,Elector Name,PostCode,Address1,Address2";
        const QByteArray row = "KAA,12,0,,15/06/2009,ROSSETTI IVY,NW1 9JJ,2 Acre Villas,London";
        const QByteArray usual = heading + "\r\n" + row + "\r\n";
        QTest::newRow("as sent") << usual;
        QTest::newRow("CR only") << QByteArray(usual).replace("\r\n", "\r");
        QTest::newRow("semicolons") << QByteArray(usual).replace(',', ';');
        QTest::newRow("pipes") << QByteArray(usual).replace(',', '|');
        QTest::newRow("small letters and spaces")
            << "  elector number prefix , ELECTOR_NUMBER,elector number suffix,elector markers,elector dob,Elector "
               "Name,Post Code, address 1,address.2\r\n" +
                   row + "\r\n";
        QTest::newRow("title above") << "Register of electors,,,,,,,,\r\n,,,,,,,,\r\n" + usual;
        QTest::newRow("blank lines") << heading + "\r\n\r\n,,,,,,,,\r\n" + row + "\r\n\r\n";
        QTest::newRow("quotes") << heading + "\r\n\"KAA\",\"12\",\"0\",\"\",\"15/06/2009\",\"ROSSETTI IVY\",\"NW1 "
                                             "9JJ\",\"2 Acre Villas\",\"London\"\r\n";
        QTest::newRow("apostrophes") << heading + "\r\n'KAA,'012,'0,,15/06/2009,ROSSETTI IVY,NW1 9JJ,2 Acre "
                                                  "Villas,London\r\n";
        QTest::newRow("decimals and a day's number")
            << heading + "\r\nKAA,12.0,0.0,,39979,ROSSETTI IVY,NW1 9JJ,2 Acre Villas,London\r\n";
        QTest::newRow("number with its district")
            << heading + "\r\nKAA,KAA-12,0,,15-Jun-09,ROSSETTI IVY,NW1 9JJ,2 Acre Villas,London\r\n";
        QTest::newRow("date with a time")
            << heading + "\r\nKAA,12,0,,2009-06-15 00:00:00,ROSSETTI IVY,NW1 9JJ,2 Acre Villas,London\r\n";
        QTest::newRow("non-breaking spaces and soft hyphens") << heading + "\r\nKAA,12,0,,15/06/2009,ROSS\xAD"
                                                                           "ETTI\xA0IVY,NW1\xA0"
                                                                           "9JJ,2\xA0"
                                                                           "Acre Villas,London\r\n";
    }
    void oddFormsOfOneRegisterAreReadAlike()
    {
        QFETCH(QByteArray, content);
        const RegisterRow row = firstRow(content);
        QCOMPARE(row.number.text(), u"KAA-12"_s);
        QCOMPARE(row.birthDate, QDate(2009, 6, 15));
        QCOMPARE(row.name.surname, u"Rossetti"_s);
        QCOMPARE(row.name.forename, u"Ivy"_s);
        QCOMPARE(row.postcode, u"NW1 9JJ"_s);
        QCOMPARE(row.addressLines, QStringList({u"2 Acre Villas"_s, u"London"_s}));
    }

    void whatCannotBeReadSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("reason");
        QTest::newRow("total") << QByteArray(",,,Total,14337") << u"no elector number"_s;
        QTest::newRow("short total") << QByteArray("Total: 14337") << u"1 columns where the heading has 5"_s;
        QTest::newRow("spreadsheet's date") << QByteArray("KAA,12-Jan,,Rossetti,2 Acre Villas") << u"made a date"_s;
        QTest::newRow("heading again") << QByteArray("PD,ENO,Suffix,Surname,Address 1")
                                       << u"“ENO” is no elector number"_s;
        QTest::newRow("no name") << QByteArray("KAA,12,,,2 Acre Villas") << u"no name"_s;
    }
    void whatCannotBeReadSaysWhy()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, reason);
        const auto reader = open("PD,ENO,Suffix,Surname,Address 1\r\nKAA,1,,Khan,4 Acre Villas\r\n" + row + "\r\n");
        QVERIFY(reader);
        RegisterRow read;
        QString rejection;
        QVERIFY(reader->next(read, rejection).valueOr(false));
        QVERIFY(reader->next(read, rejection).valueOr(false));
        QVERIFY2(rejection.contains(reason), qPrintable(rejection));
        QCOMPARE(read.line, 3);
    }

    void namesLoseSignsAndTitles_data()
    {
        QTest::addColumn<QByteArray>("surname");
        QTest::addColumn<QByteArray>("forename");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isOptedOut");
        QTest::newRow("sign before") << QByteArray("(z) MCDONALD") << QByteArray("IVY") << u"Ivy McDonald"_s << true;
        QTest::newRow("sign behind") << QByteArray("O'BRIEN (Z)") << QByteArray("IVY") << u"Ivy O'Brien"_s << true;
        QTest::newRow("title") << QByteArray("DE LA CRUZ") << QByteArray("MRS IVY") << u"Ivy de la Cruz"_s << false;
        QTest::newRow("no title") << QByteArray("KHAN") << QByteArray("MISSY ANN") << u"Missy Ann Khan"_s << false;
        QTest::newRow("hyphens") << QByteArray("SMITH-MACDONALD") << QByteArray("ANNE-MARIE")
                                 << u"Anne-Marie Smith-MacDonald"_s << false;
    }
    void namesLoseSignsAndTitles()
    {
        QFETCH(QByteArray, surname);
        QFETCH(QByteArray, forename);
        const RegisterRow row = firstRow("PD,ENO,Surname,First Names,Address 1\r\nKAA,1," + surname + "," + forename +
                                         ",2 Acre Villas\r\n");
        QTEST(QString(row.name.forename + u' ' + row.name.surname), "name");
        QTEST(row.isOptedOut, "isOptedOut");
        QVERIFY2(row.sourceName.startsWith(QString::fromLatin1(surname)), qPrintable(row.sourceName));
    }

    void anAnonymousEntryMaySaySoByItsNumber()
    {
        const RegisterRow row = firstRow("PD,ENO,Surname,Address 1\r\nKAA,12N,,\r\n");
        QCOMPARE(row.number.text(), u"KAA-12"_s);
        QCOMPARE(row.kind, ElectorKind::Anonymous);
        QCOMPARE(row.marker, u"N"_s);
    }

    void aFirstRowWithoutAPostcodeIsNotTakenForAHeading()
    {
        const QByteArray other = QByteArray(idoxRow("1", "ROSSETTI")).replace("NW1 9JJ", "");
        const auto reader = open(other + idoxRow("2", "KHAN") + idoxRow("3", "KHAN"));
        QVERIFY(reader);
        RegisterRow row;
        QString rejection;
        QVERIFY(reader->next(row, rejection).valueOr(false));
        QCOMPARE(row.number.text(), u"KAA-1"_s);
    }

    void aUprnThatASpreadsheetShortenedIsTold()
    {
        const QByteArray heading = "PD,ENO,Surname,Address 1,UPRN\r\nKAA,1,Khan,2 Acre Villas,";
        QCOMPARE(firstRow(heading + "100023336956.0\r\n").uprn.value_or(0), 100023336956);
        const RegisterRow row = firstRow(heading + "1.00023E+11\r\n");
        QVERIFY(!row.uprn);
        QVERIFY2(row.remark.contains(u"1.00023E+11"_s), qPrintable(row.remark));
    }

    void datesAreReadTheBritishWay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        for (const QString &text : {u"5-Jun-09"_s, u"05/06/2009"_s, u"5.6.2009"_s, u"05-06-2009"_s, u"2009-06-05"_s,
                                    u"5th June 2009"_s, u"5 JUN 2009"_s, u"05/06/2009 00:00"_s, u"20090605"_s})
            QTest::newRow(qPrintable(text)) << text << QDate(2009, 6, 5);
        QTest::newRow("September") << u"1-Sept-09"_s << QDate(2009, 9, 1);
        QTest::newRow("the American way") << u"6/15/2009"_s << QDate();
        QTest::newRow("nothing") << u"00/00/0000"_s << QDate();
    }
    void datesAreReadTheBritishWay()
    {
        QFETCH(QString, text);
        QTEST(registerDateOf(text, RegisterDate::Birth, m_today), "date");
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
