#include <QTest>

#include "models/activities/resultline.h"
#include "models/base/englishplurals.h"

using namespace rosette;
using namespace Qt::StringLiterals;

/// "42c 6s 3r 300l rain": what a stall gave, typed in one line.
class TestResultLine : public QObject
{
    Q_OBJECT

    EnglishPlurals m_plurals;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }

    void theLineIsReadAsPeopleTypeIt_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("meaning"); // as resultLine() says it
        QTest::newRow("letters") << u"42c 6s 3r 300l rain"_s << u"42c 6s 3r 300l rain"_s;
        QTest::newRow("any order") << u"rain 300l 3R 42C"_s << u"42c 3r 300l rain"_s;
        QTest::newRow("words") << u"42 conversations 6 sign-ups 3 reg 1,200 leaflets"_s << u"42c 6s 3r 1200l"_s;
        QTest::newRow("numbers alone, in order")
            << u"42 6 3 300 cold and windy"_s << u"42c 6s 3r 300l cold and windy"_s;
        QTest::newRow("numbers of the weather") << u"42c rain, 12 degrees 300l"_s << u"42c 300l rain, 12 degrees"_s;
        QTest::newRow("first alone, then named") << u"42 300l"_s << u"42c 300l"_s;
        QTest::newRow("trouble") << u"42c dry ! banner torn, police asked"_s
                                 << u"42c dry ! banner torn, police asked"_s;
        QTest::newRow("one") << u"1c"_s << u"1c"_s;
        QTest::newRow("nothing") << u"  "_s << u""_s;
    }
    void theLineIsReadAsPeopleTypeIt()
    {
        QFETCH(QString, line);
        QFETCH(QString, meaning);
        const auto read = readResultLine(line, {});
        QVERIFY2(read.isOk(), qPrintable(line));
        QCOMPARE(resultLine(*read), meaning);
        QCOMPARE(resultLine(*readResultLine(meaning, {})), meaning);
    }

    void aNumberThatSaysNothingIsNamed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown letter") << u"42x"_s << u"42x"_s;
        QTest::newRow("twice") << u"42c 3c"_s << u"conversations"_s;
        QTest::newRow("beyond any stall") << u"99999999999c"_s << u"99999999999"_s;
        QTest::newRow("alone behind one that is named") << u"42c 300"_s << u"300"_s;
        QTest::newRow("too many numbers") << u"1 2 3 4 5"_s << u"5"_s;
    }
    void aNumberThatSaysNothingIsNamed()
    {
        QFETCH(QString, line);
        QFETCH(QString, named);
        const auto read = readResultLine(line, {});
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(named), qPrintable(read.error().message));
    }

    void whatTheLineDoesNotSayStays()
    {
        const auto read = readResultLine(u"9l"_s, {.activity = ActivityId(7), .conversations = 4, .weather = u"dry"_s});
        QCOMPARE(read->activity, ActivityId(7));
        QCOMPARE(resultLine(*read), u"4c 9l dry"_s);
    }

    void inWordsNothingIsLeftOut()
    {
        QCOMPARE(resultText({.conversations = 1,
                             .signUps = 6,
                             .voterRegistrations = 3,
                             .leafletsOut = 300,
                             .weather = u"rain"_s,
                             .trouble = u"banner torn"_s}),
                 u"1 conversation, 6 sign-ups, 3 registrations, 300 leaflets · rain · trouble: banner torn"_s);
        QCOMPARE(resultText({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestResultLine)
#include "tst_resultline.moc"
