#include <QTest>

#include "models/rounds/stagespec.h"

using namespace rosette;
using namespace Qt::StringLiterals;

/// Stages as people write them.
class TestStageSpec : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("place");
        QTest::addColumn<int>("parity");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("isDown");
        const int all = int(Parity::All);
        const int odds = int(Parity::Odds);
        const int evens = int(Parity::Evens);
        QTest::newRow("street and odds") << u"Brownlow Road odds 1-17"_s << u"Brownlow Road"_s << odds << u"1"_s << u"17"_s << false;
        QTest::newRow("building") << u"Brownlow Heights"_s << u"Brownlow Heights"_s << all << u""_s << u""_s << false;
        QTest::newRow("same street, falling") << u"evens 30-22"_s << u""_s << evens << u"30"_s << u"22"_s << true;
        QTest::newRow("falling") << u"Brownlow Close 8-1"_s << u"Brownlow Close"_s << all << u"8"_s << u"1"_s << true;
        QTest::newRow("long dash and spaces") << u"Acre Lane 2 – 30"_s << u"Acre Lane"_s << all << u"2"_s << u"30"_s << false;
        QTest::newRow("to") << u"Acre Lane evens 2 to 30"_s << u"Acre Lane"_s << evens << u"2"_s << u"30"_s << false;
        QTest::newRow("suffix") << u"Acre Lane 10a-14"_s << u"Acre Lane"_s << all << u"10A"_s << u"14"_s << false;
        QTest::newRow("down turns the bounds") << u"Acre Lane 1-17 down"_s << u"Acre Lane"_s << all << u"17"_s << u"1"_s << true;
        QTest::newRow("down whole") << u"Acre Lane down"_s << u"Acre Lane"_s << all << u""_s << u""_s << true;
        QTest::newRow("odd side down") << u"Acre Lane odds down"_s << u"Acre Lane"_s << odds << u""_s << u""_s << true;
        QTest::newRow("open end") << u"Acre Lane 19-"_s << u"Acre Lane"_s << all << u"19"_s << u""_s << false;
        QTest::newRow("open end in words") << u"Acre Lane odds from 19"_s << u"Acre Lane"_s << odds << u"19"_s << u""_s << false;
        QTest::newRow("open beginning") << u"Acre Lane evens to 46"_s << u"Acre Lane"_s << evens << u""_s << u"46"_s << false;
        QTest::newRow("open and down") << u"odds from 43 down"_s << u""_s << odds << u"43"_s << u""_s << true;
        QTest::newRow("one house") << u"Acre Lane 12"_s << u"Acre Lane"_s << all << u"12"_s << u"12"_s << false;
    }
    void readsWhatPeopleWrite()
    {
        QFETCH(QString, text);
        const auto spec = StageSpec::parse(text);
        QVERIFY(spec.isOk());
        QTEST(spec->place, "place");
        QTEST(int(spec->parity), "parity");
        QTEST(spec->from, "from");
        QTEST(spec->to, "to");
        QTEST(spec->direction == WalkingDirection::Down, "isDown");
    }

    void nothingIsNoStage() { QCOMPARE(StageSpec::parse(u"  "_s).error().code, ErrorCode::Invalid); }

    void splitsAtCommasSemicolonsAndLines()
    {
        QCOMPARE(StageSpec::split(u"Acre Lane odds,  evens 30-2;\n\nHigh Street\n"_s),
                 (QStringList{u"Acre Lane odds"_s, u"evens 30-2"_s, u"High Street"_s}));
    }

    void printsTheStreetOnce()
    {
        Stage odds;
        odds.street = StreetId(1);
        odds.streetName = u"Brownlow Road"_s;
        odds.parity = Parity::Odds;
        odds.from = u"1"_s;
        odds.to = u"17"_s;
        Stage heights = odds;
        heights.parity = Parity::All;
        heights.building = u"Brownlow Heights"_s;
        heights.from.clear();
        heights.to.clear();
        Stage evens = odds.reversed();
        evens.parity = Parity::Evens;
        QCOMPARE(StageSpec::print({odds, heights, evens}), u"Brownlow Road odds 1-17, Brownlow Heights, evens 17-1"_s);
    }

    void reversedTwiceIsTheSame()
    {
        Stage stage;
        stage.from = u"30"_s;
        stage.to = u"22"_s;
        stage.direction = WalkingDirection::Down;
        const Stage back = stage.reversed();
        QCOMPARE(back.from, u"22"_s);
        QCOMPARE(back.direction, WalkingDirection::Up);
        QCOMPARE(back.reversed().from, u"30"_s);
        QCOMPARE(back.reversed().direction, WalkingDirection::Down);
    }
};

QTEST_GUILESS_MAIN(TestStageSpec)
#include "tst_stagespec.moc"
