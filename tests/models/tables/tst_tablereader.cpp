#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "models/tables/propercase.h"
#include "models/tables/tablereader.h"
#include "models/tables/tabletext.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Tables of any encoding and delimiter, whole and broken.
class TestTableReader : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString write(const QByteArray &content)
    {
        const QString path = m_folder.filePath(u"list.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
            qFatal("cannot write");
        return path;
    }

    /// Every row as "line:cell|cell", a broken one as "line!".
    QStringList read(const QString &path, QString *error = nullptr)
    {
        const auto reader = TableReader::open(path);
        if (!reader) {
            if (error)
                *error = reader.error().message;
            return {};
        }
        QStringList rows = {u"%1:%2"_s.arg((*reader)->headingLine()).arg((*reader)->heading().join(u'|'))};
        TableRow row;
        while (*(*reader)->next(row))
            rows += row.problem.isEmpty() ? u"%1:%2"_s.arg(row.line).arg(row.cells.join(u'|')) : u"%1!"_s.arg(row.line);
        return rows;
    }

private slots:
    void rowsAreRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("comma, LF") << QByteArray("a,b\n1,2\n3,4\n") << QStringList{u"1:a|b"_s, u"2:1|2"_s, u"3:3|4"_s};
        QTest::newRow("no last line end") << QByteArray("a,b\n1,2") << QStringList{u"1:a|b"_s, u"2:1|2"_s};
        QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << QStringList{u"1:a|b"_s, u"2:1|2"_s};
        QTest::newRow("CR") << QByteArray("a,b\r1,2\r3,4") << QStringList{u"1:a|b"_s, u"2:1|2"_s, u"3:3|4"_s};
        QTest::newRow("tab")
            << QByteArray("name\taddress\nIvy\t1 Acre Lane, Brixton, London\nOscar\t2 Acre Lane, Brixton, London\n")
            << QStringList{u"1:name|address"_s, u"2:Ivy|1 Acre Lane, Brixton, London"_s,
                           u"3:Oscar|2 Acre Lane, Brixton, London"_s};
        QTest::newRow("semicolon") << QByteArray("a;b;c\n1,5;2;3\n") << QStringList{u"1:a|b|c"_s, u"2:1,5|2|3"_s};
        QTest::newRow("pipe") << QByteArray("a|b\n1|2\n") << QStringList{u"1:a|b"_s, u"2:1|2"_s};
        QTest::newRow("quotes") << QByteArray("a,b\n\"1,5\",\"say \"\"hi\"\"\"\n")
                                << QStringList{u"1:a|b"_s, u"2:1,5|say \"hi\""_s};
        QTest::newRow("line end in quotes")
            << QByteArray("a,b\n\"1\n5\",2\n3,4\n") << QStringList{u"1:a|b"_s, u"2:1\n5|2"_s, u"4:3|4"_s};
        QTest::newRow("CRLF in quotes") << QByteArray("a,b\r\n\"1\r\n5\",2\r\n3,4\r\n")
                                        << QStringList{u"1:a|b"_s, u"2:1\r\n5|2"_s, u"4:3|4"_s};
        QTest::newRow("quote inside") << QByteArray("a,b\n6\" nail,2\n") << QStringList{u"1:a|b"_s, u"2:6\" nail|2"_s};
        QTest::newRow("quote never closed")
            << QByteArray("a,b\n\"1,2\n3,4\n5,6\n") << QStringList{u"1:a|b"_s, u"2!"_s, u"3:3|4"_s, u"4:5|6"_s};
        QTest::newRow("quote closed in a later row")
            << QByteArray("a,b\n\"1,2\n3,4\n\"5\",6\n") << QStringList{u"1:a|b"_s, u"2!"_s, u"3:3|4"_s, u"4:5|6"_s};
        QTest::newRow("quote closed on the next line") << QByteArray("a,b,c\n1,\"2,3\n4,5\",6\n7,8,9\n")
                                                       << QStringList{u"1:a|b|c"_s, u"2:1|2,3\n4,5|6"_s, u"4:7|8|9"_s};
        QTest::newRow("blank lines") << QByteArray("\n\na,b\n\n1,2\n,\n\n3,4\n")
                                     << QStringList{u"3:a|b"_s, u"5:1|2"_s, u"8:3|4"_s};
        QTest::newRow("lead lines") << QByteArray(
                                           "Ref: 2026/05\nMonthly Additions, Changes May\na,b,c,d\n1,2,3,4\n5,6,7,8\n")
                                    << QStringList{u"3:a|b|c|d"_s, u"4:1|2|3|4"_s, u"5:5|6|7|8"_s};
        QTest::newRow("merged title")
            << QByteArray("Register of electors,,,December,,\n,,,,,\na,b,c,d,e,f\n1,2,3,4,5,6\n7,8,9,1,2,3\n")
            << QStringList{u"3:a|b|c|d|e|f"_s, u"4:1|2|3|4|5|6"_s, u"5:7|8|9|1|2|3"_s};
        QTest::newRow("a zero byte here and there")
            << QByteArray("a,b\n1,tw\0o\n", 11) + QByteArray("3,four and more text\n").repeated(5)
            << (QStringList{u"1:a|b"_s, u"2:1|tw"_s + QChar(0) + u"o"_s, u"3:3|four and more text"_s,
                            u"4:3|four and more text"_s, u"5:3|four and more text"_s, u"6:3|four and more text"_s,
                            u"7:3|four and more text"_s});
        QTest::newRow("UTF-8") << QByteArray("a,b\nN\xC3\xBA\xC3\xB1"
                                             "ez,2\n")
                               << QStringList{u"1:a|b"_s, u"2:Núñez|2"_s};
        QTest::newRow("UTF-8 with mark") << QByteArray("\xEF\xBB\xBF"
                                                       "a,b\n\xC3\xA9,2\n")
                                         << QStringList{u"1:a|b"_s, u"2:é|2"_s};
        QTest::newRow("windows-1252") << QByteArray("a,b\nO\x92Neill \x80,N\xFA\xF1"
                                                    "ez\n")
                                      << QStringList{u"1:a|b"_s, u"2:O’Neill €|Núñez"_s};
        QTest::newRow("UTF-16LE with mark") << QByteArray("\xFF\xFE"
                                                          "a\0,\0b\0\n\0\xE9\0,\0"
                                                          "2\0\n\0",
                                                          18)
                                            << QStringList{u"1:a|b"_s, u"2:é|2"_s};
        QTest::newRow("UTF-16LE without mark") << QByteArray("a\0,\0b\0\n\0"
                                                             "1\0,\0"
                                                             "2\0\n\0",
                                                             16)
                                               << QStringList{u"1:a|b"_s, u"2:1|2"_s};
        QTest::newRow("UTF-16BE with mark") << QByteArray("\xFE\xFF\0a\0,\0b\0\n\0"
                                                          "1\0,\0"
                                                          "2\0\n",
                                                          18)
                                            << QStringList{u"1:a|b"_s, u"2:1|2"_s};
    }
    void rowsAreRead()
    {
        QFETCH(QByteArray, content);
        QFETCH(QStringList, rows);
        QString error;
        QCOMPARE(read(write(content), &error), rows);
        QCOMPARE(error, QString());
    }

    void refusalsSayWhatToDo_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << u"is empty"_s;
        QTest::newRow("only line ends") << QByteArray("\r\n\r\n") << u"is empty"_s;
        QTest::newRow("heading only") << QByteArray("foo,bar,baz\n") << u"no rows"_s;
        QTest::newRow("prose") << QByteArray("not a json file\ncan't be parsed\n") << u"no table"_s;
        QTest::newRow("json") << QByteArray("{\n \"a\": 1, \"b\": 2\n}") << u"JSON"_s;
        QTest::newRow("workbook") << QByteArray("PK\x03\x04") + QByteArray(3000, '\x07') << u"workbook"_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR,,,,\0\0\0", 23) + QByteArray(900, '\0')
                                 << u"not a text file"_s;
    }
    void refusalsSayWhatToDo()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, words);
        QString error;
        QVERIFY(read(write(content), &error).isEmpty());
        QVERIFY2(error.contains(words) && error.contains(u"list.csv"_s) && error.contains(u"Nothing was read"_s),
                 qPrintable(error));
    }

    void missingFileIsRefused()
    {
        const auto reader = TableReader::open(m_folder.filePath(u"none.csv"_s));
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, ErrorCode::Io);
        QVERIFY(!TableReader::open(m_folder.path()));
    }

    void headingTestFindsTheTable()
    {
        const QString path = write("Register of electors, May, 2026, copy\nsecret\nPD;ENO\nKAA;1\nKAA;2\n");
        const auto reader = TableReader::open(path, [](const QStringList &cells) { return cells.contains(u"ENO"_s); });
        ROSETTE_VERIFY(reader);
        QCOMPARE((*reader)->heading(), QStringList({u"PD"_s, u"ENO"_s}));
        QCOMPARE((*reader)->form().delimiter, QChar(u';'));
        QCOMPARE((*reader)->column({"eno"_L1}), 1);
        QCOMPARE((*reader)->column({"elno"_L1}), -1);
    }

    void theUserMaySayTheForm()
    {
        const QString path = write("a;b,c\r\nN\xC3\xBA\xC3\xB1"
                                   "ez;1,2\r\n");
        const auto guessed = TableReader::open(path);
        ROSETTE_VERIFY(guessed);
        QCOMPARE((*guessed)->form().text(), u"UTF-8, comma"_s);
        QVERIFY(!(*guessed)->form().encodingReason.isEmpty() && !(*guessed)->form().delimiterReason.isEmpty());
        const auto said = TableReader::open(path, {}, {u"windows-1252"_s, u';', {}});
        ROSETTE_VERIFY(said);
        QCOMPARE((*said)->heading(), QStringList({u"a"_s, u"b,c"_s}));
        QCOMPARE((*said)->form().encodingReason, u"You chose it."_s);
        TableRow row;
        QVERIFY(*(*said)->next(row));
        QCOMPARE(row.cells.first(), u"NÃºÃ±ez"_s);
    }

    void wishesThatTheBytesContradictAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QChar>("delimiter");
        QTest::addColumn<QString>("words");
        const QByteArray western = "a,b\n1,2\nN\xFA\xF1"
                                   "ez,3\n";
        const QByteArray wide("\xFF\xFE"
                              "a\0,\0b\0\n\0"
                              "1\0,\0"
                              "2\0\n\0",
                              18);
        QTest::newRow("not UTF-8") << western << u"UTF-8"_s << QChar() << u"not written in UTF-8. Line 3 has bytes"_s;
        QTest::newRow("not UTF-16") << western << u"UTF-16LE"_s << QChar() << u"no line ends of two bytes"_s;
        QTest::newRow("another mark") << wide << u"UTF-16BE"_s << QChar() << u"byte-order mark of UTF-16LE"_s;
        QTest::newRow("zero bytes") << wide.mid(2) << u"windows-1252"_s << QChar() << u"zero bytes"_s;
        QTest::newRow("no such columns") << western << QString() << QChar(u';') << u"parted by a semicolon"_s;
    }
    void wishesThatTheBytesContradictAreRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, encoding);
        QFETCH(QChar, delimiter);
        QFETCH(QString, words);
        const auto reader = TableReader::open(write(content), {}, {encoding, delimiter, {}});
        QVERIFY(!reader);
        const QString message = reader.error().message;
        QVERIFY2(message.contains(words) && message.contains(u"list.csv"_s) && message.contains(u"Nothing was read"_s),
                 qPrintable(message));
    }

    void hugeLineIsBoundedAndReadingGoesOn()
    {
        QByteArray content = "a,b\n1,2\n\"";
        content += QByteArray(3 << 20, 'x') + "\n3,4\n";
        const QStringList rows = read(write(content));
        QCOMPARE(rows, QStringList({u"1:a|b"_s, u"2:1|2"_s, u"3!"_s, u"4:3|4"_s}));
    }

    void rowsAcrossBlocksAreWhole()
    {
        QByteArray content = "number,name\r\n";
        for (int i = 0; i < 60000; ++i)
            content += QByteArray::number(i) + ",\"Núñez, " + QByteArray::number(i) + "\"\r\n";
        const auto reader = TableReader::open(write(content));
        ROSETTE_VERIFY(reader);
        TableRow row;
        for (int i = 0; i < 60000; ++i) {
            QVERIFY(*(*reader)->next(row));
            QCOMPARE(row.line, i + 2);
            QCOMPARE(row.cells, QStringList({QString::number(i), u"Núñez, %1"_s.arg(i)}));
        }
        QVERIFY(!*(*reader)->next(row));
        QCOMPARE((*reader)->progress(), 1.0);
    }

    void lateAccentDecidesTheEncoding()
    {
        const QByteArray plain = QByteArray("1,plain text of the register\n").repeated(40000);
        const auto western = TableReader::open(write("a,b\n" + plain +
                                                     "2,N\xFA\xF1"
                                                     "ez\n"));
        ROSETTE_VERIFY(western);
        QCOMPARE((*western)->form().encoding, u"windows-1252"_s);
        const auto unicode = TableReader::open(write("a,b\n" + plain +
                                                     "2,N\xC3\xBA\xC3\xB1"
                                                     "ez\n"));
        ROSETTE_VERIFY(unicode);
        QCOMPARE((*unicode)->form().encoding, u"UTF-8"_s);
    }

    void councilFilesNeverCrash()
    {
        const QDir folder(sharedData(u"register/council-fixtures"_s));
        const QStringList names = folder.entryList(QDir::Files);
        QVERIFY(names.size() > 15);
        for (const QString &name : names)
            read(folder.filePath(name));
    }

    void registersOfThreeSuppliersAreRead_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<int>("rows");
        QTest::newRow("Xpress") << u"register/camden-xpress-full.csv"_s << u"windows-1252"_s << 14337;
        QTest::newRow("Eros") << u"register/camden-eros-full.csv"_s << u"windows-1252"_s << 14337;
        QTest::newRow("Democracy Counts") << u"register/camden-dcounts-full.csv"_s << u"UTF-16LE"_s << 14337;
        QTest::newRow("Xpress update") << u"register/camden-xpress-update.csv"_s << u""_s << 302;
    }
    void registersOfThreeSuppliersAreRead()
    {
        QFETCH(QString, file);
        QFETCH(QString, encoding);
        QFETCH(int, rows);
        const auto reader = TableReader::open(sharedData(file));
        ROSETTE_VERIFY(reader);
        if (!encoding.isEmpty())
            QCOMPARE((*reader)->form().encoding, encoding);
        TableRow row;
        int count = 0;
        while (*(*reader)->next(row)) {
            QCOMPARE(row.cells.size(), (*reader)->heading().size());
            ++count;
        }
        QCOMPARE(count, rows);
    }

    void textIsCleanedForDisplay_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("clean");
        QTest::newRow("clean") << u"14 Acre Lane"_s << u"14 Acre Lane"_s;
        QTest::newRow("NBSP") << u"NW5\u00A02EE"_s << u"NW5 2EE"_s;
        QTest::newRow("soft hyphen") << u"Ross\u00ADetti"_s << u"Rossetti"_s;
        QTest::newRow("control") << u"Ivy\u0007\u0000 Rossetti"_s << u"Ivy Rossetti"_s;
        QTest::newRow("spaces and line ends") << u"  Acre \t\r\n Lane "_s << u"Acre Lane"_s;
        QTest::newRow("accents stay") << u"Núñez"_s << u"Núñez"_s;
        QTest::newRow("zero width") << u"\uFEFFIvy\u200B"_s << u"Ivy"_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }
    void textIsCleanedForDisplay()
    {
        QFETCH(QString, source);
        QTEST(cleanedText(source), "clean");
    }

    void namesGetTheirCase_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("name");
        QTest::newRow("capitals") << u"ROSSETTI"_s << u"Rossetti"_s;
        QTest::newRow("small") << u"ivy saqib"_s << u"Ivy Saqib"_s;
        QTest::newRow("as people write it") << u"Ivy van der Berg"_s << u"Ivy van der Berg"_s;
        QTest::newRow("Mc") << u"MCDONALD"_s << u"McDonald"_s;
        QTest::newRow("Mac") << u"MACDONALD"_s << u"MacDonald"_s;
        QTest::newRow("no Mac") << u"MACK MACEY MACHADO MACKENZIE"_s << u"Mack Macey Machado Mackenzie"_s;
        QTest::newRow("number") << u"JOHN SMITH III"_s << u"John Smith III"_s;
        QTest::newRow("apostrophes") << u"D'ARCY O’NEILL"_s << u"D'Arcy O’Neill"_s;
        QTest::newRow("O'") << u"O'BRIEN-SMITH"_s << u"O'Brien-Smith"_s;
        QTest::newRow("accents") << u"NÚÑEZ"_s << u"Núñez"_s;
        QTest::newRow("no letters") << u"-"_s << u"-"_s;
    }
    void namesGetTheirCase()
    {
        QFETCH(QString, source);
        QTEST(properCaseName(source), "name");
    }

    void surnamesKeepTheirParticlesSmall()
    {
        QCOMPARE(properCaseSurname(u"VAN DER BERG"_s), u"van der Berg"_s);
        QCOMPARE(properCaseSurname(u"DE SOUZA-O'BRIEN"_s), u"de Souza-O'Brien"_s);
        QCOMPARE(properCaseSurname(u"VAN"_s), u"Van"_s);
        QCOMPARE(properCaseSurname(u"DE LA CRUZ"_s), u"de la Cruz"_s);
        QCOMPARE(properCaseSurname(u"LA ROCHE"_s), u"La Roche"_s);
        QCOMPARE(properCaseSurname(u"De Rosa"_s), u"De Rosa"_s); // as people write it
    }
};

QTEST_GUILESS_MAIN(TestTableReader)
#include "tst_tablereader.moc"
