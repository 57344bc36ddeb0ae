#include <QTemporaryDir>
#include <QTest>

#include "models/register/columnguess.h"
#include "models/register/columnnaming.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Guessing and saying what the columns of an unknown table hold.
class TestColumnNaming : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    ColumnNaming open(const QByteArray &content) const
    {
        const QString path = m_folder.filePath(u"table.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) < 0)
            qFatal("cannot write");
        file.close();
        auto naming = ColumnNaming::open(path, {}, QDate(2026, 5, 19));
        if (!naming)
            qFatal("%s", qPrintable(naming.error().message));
        return std::move(naming).value();
    }

    static QString held(const ColumnNaming &naming)
    {
        QStringList fields;
        for (const ColumnNaming::Field &field : naming.fields())
            fields += field ? RegisterMapping::fieldOf(*field) : u"-"_s;
        return fields.join(u' ');
    }

private slots:
    void columnsAreGuessed_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("fields");
        QTest::newRow("usual words") << QByteArray("District,Elector No,First Name,Last Name,Address 1,Address 2,Post "
                                                   "Code,D.O.B.,Ward\nKAA,1,Ivy,Rossetti,2 Acre Villas,London,NW1 "
                                                   "9JJ,,Oak\n")
                                     << u"district number forename surname address address postcode birth-date ward"_s;
        QTest::newRow("suppliers' words in another order")
            << QByteArray("PostCode,RollNo,PDCode,ElectorSurname,RegisteredAddress1\nNW1 9JJ,1,KAA,Rossetti,2 Acre "
                          "Villas\n")
            << u"postcode number district surname address"_s;
        QTest::newRow("by the cells") << QByteArray("a,b,c,d\nKAA-1,\"Rossetti, Ivy\",2 Acre Villas,NW1 9JJ\nKAA-2/1,"
                                                    "\"Khan, Oscar\",4 Acre Villas,NW1 9JJ\n")
                                      << u"number name address postcode"_s;
        QTest::newRow("one thing once") << QByteArray("Surname,Surname,Number,Number\nA,B,1,2\n")
                                        << u"surname - number -"_s;
        QTest::newRow("a status that is no change")
            << QByteArray("Number,Status,Surname,Address\nKAA-1,E,Rossetti,2 Acre Villas\nKAA-2,,Khan,4 Acre Villas\n")
            << u"number - surname address"_s;
        QTest::newRow("changes")
            << QByteArray("Number,Status,Surname,Address\nKAA-1,A,Rossetti,2 Acre Villas\nKAA-2,D,Khan,4 Acre Villas\n")
            << u"number change surname address"_s;
        QTest::newRow("dates are not guessed by their cells")
            << QByteArray("Number,Name,When\nKAA-1,Ivy Rossetti,15/06/2009\n") << u"number full-name -"_s;
    }
    void columnsAreGuessed()
    {
        QFETCH(QByteArray, table);
        QTEST(held(open(table)), "fields");
    }

    void everySuppliersHeadingIsGuessed()
    {
        for (const QString &supplier : {u"xpress"_s, u"eros"_s, u"dcounts"_s}) {
            const auto naming =
                ColumnNaming::open(sharedData(u"register/camden-%1-full.csv"_s.arg(supplier)), {}, QDate(2026, 5, 19));
            ROSETTE_VERIFY(naming);
            QVERIFY2(naming->missing().isEmpty(), qPrintable(supplier + u": "_s + naming->missing()));
            QCOMPARE(naming->electors().first().row.number.text(), u"KAA-1"_s);
            QCOMPARE(naming->electors().first().row.name.surname, u"Rossetti"_s);
        }
    }

    void sayingAFieldAgainMovesIt()
    {
        ColumnNaming naming = open("Number,Surname,Maiden,Address\nKAA-1,Rossetti,Polidori,2 Acre Villas\n");
        QCOMPARE(held(naming), u"number surname - address"_s);
        naming.setField(2, RegisterField::Surname);
        QCOMPARE(held(naming), u"number - surname address"_s);
        QCOMPARE(naming.electors().first().row.name.surname, u"Polidori"_s);
    }

    void whatIsMissingIsSaid()
    {
        ColumnNaming naming = open("One,Two,Three\n12,Rossetti,Acre Villas\n13,Khan,Acre Villas\n");
        naming.setField(0, {});
        QVERIFY(naming.missing().contains(u"elector number"_s));
        naming.setField(0, RegisterField::Number);
        QVERIFY2(naming.missing().contains(u"polling district"_s), qPrintable(naming.missing()));
        QVERIFY(naming.electors().isEmpty());
        QVERIFY(naming.mapping().isEmpty());
    }

    void columnsWithoutANameOfTheirOwnAreCalledByTheirPlace()
    {
        ColumnNaming naming = open("Number,Name,Name,,\"Town, county\"\nKAA-1,Ivy,Rossetti,2 Acre Villas,London\n");
        naming.setField(1, RegisterField::Forename);
        naming.setField(2, RegisterField::Surname);
        naming.setField(3, RegisterField::Address);
        naming.setField(4, RegisterField::Address);
        QCOMPARE(naming.mapping(), u"number=Number,forename=#2,surname=#3,address=#4,address=towncounty,columns=5"_s);
        const auto mapping = RegisterMapping::parse(naming.mapping());
        ROSETTE_VERIFY(mapping);
        QCOMPARE(mapping->text(), naming.mapping());
        ColumnNaming again = open("Number,Name,Name,,\"Town, county\"\nKAA-1,Ivy,Rossetti,2 Acre Villas,London\n");
        again.apply(*mapping);
        QCOMPARE(held(again), held(naming));
        QCOMPARE(again.electors().first().row.addressLines, QStringList({u"2 Acre Villas"_s, u"London"_s}));
    }

    void aRowThatCannotBeReadSaysWhy()
    {
        const ColumnNaming naming =
            open("Number,Surname,Address\nKAA-1,Rossetti,2 Acre Villas\nKAA,Khan,4 Acre Villas\n");
        QCOMPARE(naming.electors().at(0).rejection, QString());
        QCOMPARE(naming.electors().at(1).rejection, u"“KAA” is no elector number."_s);
    }
};

QTEST_GUILESS_MAIN(TestColumnNaming)
#include "tst_columnnaming.moc"
