#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "models/tables/tablereader.h"
#include "tests/models/tables/workbooks.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Workbooks give the same rows as tables of text.
class TestWorkbookRows : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    /// Every row as "line:cell|cell", the heading first.
    static QStringList read(TableReader &reader)
    {
        QStringList rows{u"%1:%2"_s.arg(reader.headingLine()).arg(reader.heading().join(u'|'))};
        TableRow row;
        while (reader.next(row).valueOr(false))
            rows += u"%1:%2"_s.arg(row.line).arg(row.cells.join(u'|'));
        return rows;
    }

    /// Workbooks of ours that fuzzing begins with.
    static QString keptWorkbook(const QString &name)
    {
        return sourcePath(u"tests/fuzz/corpus/fuzz_workbook/"_s + name);
    }

private slots:
    void rowsAreRead_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("XLSX") << u"list.xlsx"_s;
        QTest::newRow("ODS") << u"list.ods"_s;
    }
    void rowsAreRead()
    {
        QFETCH(QString, name);
        const QString path = m_folder.filePath(name);
        writeWorkbook(path, QTest::currentDataTag(),
                      {{u"Names"_s,
                        {{u"No."_s, u"Name"_s, u"Date"_s},
                         {u"007"_s, u"Jack Núñez"_s, u"15-Jun-09"_s},
                         {u""_s, u""_s, u""_s},
                         {u"25.25"_s, u"O'Brien"_s, u""_s}}}});
        const auto reader = TableReader::open(path);
        ROSETTE_VERIFY(reader);
        QCOMPARE((*reader)->form().text(), QString::fromLatin1(QTest::currentDataTag()) + u", sheet Names"_s);
        QCOMPARE(read(**reader),
                 (QStringList{u"1:No.|Name|Date"_s, u"2:007|Jack Núñez|15-Jun-09"_s, u"4:25.25|O'Brien|"_s}));
        QCOMPARE((*reader)->progress(), 1.0);
    }

    void theSheetWithTheHeadingLookedForCounts()
    {
        const QString path = m_folder.filePath(u"sheets.xlsx"_s);
        writeWorkbook(path, "XLSX",
                      {{u"Notes"_s, {{u"Who"_s, u"What"_s}, {u"Ivy"_s, u"asked"_s}}},
                       {u"Register"_s, {{u"Number"_s, u"Surname"_s}, {u"1"_s, u"Rossetti"_s}}}});
        const auto reader =
            TableReader::open(path, [](const QStringList &cells) { return cells.contains(u"Surname"_s); });
        ROSETTE_VERIFY(reader);
        QCOMPARE(read(**reader), (QStringList{u"1:Number|Surname"_s, u"2:1|Rossetti"_s}));
        const auto first = TableReader::open(path);
        ROSETTE_VERIFY(first);
        QCOMPARE((*first)->heading().first(), u"Who"_s);
        const auto said = TableReader::open(path, {}, {{}, {}, u"Register"_s});
        ROSETTE_VERIFY(said);
        QCOMPARE((*said)->heading().first(), u"Number"_s);
        const auto none = TableReader::open(path, {}, {{}, {}, u"Electors"_s});
        QVERIFY(!none);
        QVERIFY2(none.error().message.contains(u"no sheet “Electors”"_s), qPrintable(none.error().message));
    }

    void spreadsheetsOddities_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("rows"); // of number, surname, date and address
        QTest::newRow("numbers, text and dates")
            << u"usual.xlsx"_s
            << QStringList{u"012|Rossetti|2027/06/15|2 Acre Villas"_s, u"12.0|Khan||4 Acre Villas"_s,
                           u"13|Sullivan||6 Acre Villas"_s};
        QTest::newRow("formulas give what they show")
            << u"formulas.xlsx"_s << QStringList{u"1|ROSSETTI||2 Acre Villas"_s};
        QTest::newRow("a sheet that people see comes before a hidden one")
            << u"hidden.xlsx"_s << QStringList{u"1|Rossetti||2 Acre Villas"_s};
        QTest::newRow("heading in row 3, blank rows, a total")
            << u"title.xlsx"_s
            << QStringList{u"1|Rossetti||2 Acre Villas"_s, u"2|Khan||4 Acre Villas"_s, u"|Total||"_s};
    }
    void spreadsheetsOddities()
    {
        QFETCH(QString, name);
        const auto reader = TableReader::open(keptWorkbook(name));
        ROSETTE_VERIFY(reader);
        QStringList rows;
        TableRow row;
        while ((*reader)->next(row).valueOr(false))
            rows += QStringList{row.cells.at(1), row.cells.at(2), row.cells.at(4), row.cells.at(5)}.join(u'|');
        QTEST(rows, "rows");
    }

    void datesFrom1904AreNotMistaken()
    {
        const auto reader = TableReader::open(keptWorkbook(u"1904.xlsx"_s));
        QVERIFY(!reader);
        QVERIFY2(reader.error().message.contains(u"from 1904"_s), qPrintable(reader.error().message));
    }

    void aCouncilsWorkbookIsRead()
    {
        const auto reader = TableReader::open(sharedData(u"register/council-fixtures/test_council_data.xlsx"_s));
        ROSETTE_VERIFY(reader);
        QCOMPARE((*reader)->heading().size(), 14);
        QVERIFY(read(**reader).size() > 1);
    }

    void whatIsNoWorkbookIsRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("a,b\n1,2\n");
        QTest::newRow("cut off") << QByteArray("PK\x03\x04 and no more");
        QTest::newRow("password") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 and more");
    }
    void whatIsNoWorkbookIsRefused()
    {
        QFETCH(QByteArray, content);
        const QString path = m_folder.filePath(u"broken.xlsx"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(content);
        file.close();
        const auto reader = TableReader::open(path);
        QVERIFY(!reader);
        QVERIFY2(reader.error().message.contains(u"broken.xlsx"_s) && reader.error().message.contains(u"Nothing was"_s),
                 qPrintable(reader.error().message));
    }
};

QTEST_GUILESS_MAIN(TestWorkbookRows)
#include "tst_workbookrows.moc"
