#include <QBuffer>
#include <QTest>

#include "models/output/exporttable.h"

using namespace rosette;
using namespace Qt::StringLiterals;

/// Tables as spreadsheets read them.
class TestExportTable : public QObject
{
    Q_OBJECT

    static ExportTable table()
    {
        return {u"People [1]"_s, {{u"No"_s, true}, {u"Name"_s}}, {{u"1"_s, u"=HYPERLINK(\"x\")"_s}, {u"2"_s, u"Zoë, \"Z\""_s}}};
    }

private slots:
    void formulasAreMadeHarmless_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("harmless");
        for (const QString &risky : {u"=1+1"_s, u"+44"_s, u"-1"_s, u"@x"_s, u"\tx"_s, u"\rx"_s})
            QTest::newRow(qPrintable(risky)) << risky << u'\'' + risky;
        QTest::newRow("plain") << u"10A"_s << u"10A"_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }
    void formulasAreMadeHarmless()
    {
        QFETCH(QString, cell);
        QTEST(harmlessCell(cell), "harmless");
    }

    void csvHasMarkCrlfAndQuotes()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(writeCsv(buffer, table()).isOk());
        QCOMPARE(buffer.data(), QByteArray("\xEF\xBB\xBFNo,Name\r\n1,\"'=HYPERLINK(\"\"x\"\")\"\r\n2,\"Zo\xC3\xAB, \"\"Z\"\"\"\r\n"));
    }

    void xlsxIsASpreadsheet()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(writeXlsx(buffer, table()).isOk());
        QVERIFY(buffer.data().startsWith("PK"));
        QVERIFY(buffer.data().contains("xl/worksheets/sheet1.xml"));
    }

    void otherFormatsAreRefused()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QCOMPARE(writeTable(buffer, table(), ExportFormat::Pdf).error().code, ErrorCode::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestExportTable)
#include "tst_exporttable.moc"
