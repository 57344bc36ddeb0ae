#include <QTest>

#include "models/store/sqlscript.h"

using namespace rosette;
using namespace Qt::StringLiterals;

class TestSqlScript : public QObject
{
    Q_OBJECT

private slots:
    void splitsWhereStatementsEnd_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("nothing") << u""_s << QStringList{};
        QTest::newRow("only a comment") << u"-- a; b\n/* c; */"_s << QStringList{};
        QTest::newRow("two") << u"SELECT 1; SELECT 2;"_s << QStringList{u"SELECT 1"_s, u"SELECT 2"_s};
        QTest::newRow("last without semicolon")
            << u"SELECT 1;\nSELECT 2"_s << QStringList{u"SELECT 1"_s, u"SELECT 2"_s};
        QTest::newRow("semicolon in a string")
            << u"SELECT ';''; ';SELECT 2"_s << QStringList{u"SELECT ';''; '"_s, u"SELECT 2"_s};
        QTest::newRow("semicolon in a name") << u"SELECT \"a;\"\"b\", [c;d], `e;`; SELECT 2"_s
                                             << QStringList{u"SELECT \"a;\"\"b\", [c;d], `e;`"_s, u"SELECT 2"_s};
        QTest::newRow("comment inside") << u"SELECT 1 -- one; really\n+ 1; SELECT 2"_s
                                        << QStringList{u"SELECT 1  + 1"_s, u"SELECT 2"_s};
        QTest::newRow("trigger")
            << u"CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; DELETE FROM c; END; SELECT 1;"_s
            << QStringList{u"CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; DELETE FROM c; END"_s,
                           u"SELECT 1"_s};
        QTest::newRow("trigger with a case")
            << u"CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE b SET x = CASE WHEN 1 THEN 2 END; END; SELECT 1"_s
            << QStringList{u"CREATE TRIGGER t AFTER INSERT ON a BEGIN UPDATE b SET x = CASE WHEN 1 THEN 2 END; END"_s,
                           u"SELECT 1"_s};
        QTest::newRow("case outside a trigger") << u"SELECT CASE WHEN 1 THEN 2 END; SELECT 3"_s
                                                << QStringList{u"SELECT CASE WHEN 1 THEN 2 END"_s, u"SELECT 3"_s};
        QTest::newRow("unclosed string") << u"SELECT 'a; b"_s << QStringList{u"SELECT 'a; b"_s};
    }
    void splitsWhereStatementsEnd()
    {
        QFETCH(QString, script);
        QFETCH(QStringList, statements);
        QCOMPARE(SqlScript::split(script), statements);
    }
};

QTEST_GUILESS_MAIN(TestSqlScript)
#include "tst_sqlscript.moc"
