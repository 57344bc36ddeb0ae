#include <QTest>

#include "models/canvass/entryline.h"

using namespace rosette;
using namespace Qt::StringLiterals;

/// What typists write, understood.
class TestEntryLine : public QObject
{
    Q_OBJECT

    static SheetTerms terms()
    {
        const auto outcome = [](const QString &key, const QString &label, bool isContact = false) {
            return Code{0, CodeKind::Outcome, key, label, 0, isContact, false};
        };
        QList<Code> list{outcome(u"spoke"_s, u"Spoke"_s, true), outcome(u"no-answer"_s, u"No answer"_s),
                         outcome(u"refused"_s, u"Refused"_s, true), outcome(u"moved"_s, u"Moved away"_s),
                         outcome(u"deceased"_s, u"Deceased"_s), outcome(u"no-such-address"_s, u"No such address"_s),
                         outcome(u"do-not-contact"_s, u"Do not contact"_s)};
        for (int i = 1; i <= 5; ++i)
            list += Code{0, CodeKind::Support, QString::number(i), u"Step %1"_s.arg(i), i, false, false};
        list += Code{0, CodeKind::Ask, u"poster"_s, u"Poster"_s, 1, false, false};
        list += Code{0, CodeKind::Ask, u"postal-vote"_s, u"Postal vote"_s, 2, false, false};
        Question buses{.id = QuestionId(71), .text = u"Do you use the bus?"_s, .shortText = u"Buses"_s};
        Question road{.id = QuestionId(72), .text = u"Which road?"_s, .kind = QuestionKind::Choice, .choices = {u"Acre Lane"_s, u"High Road"_s}};
        Question wish{.id = QuestionId(73), .text = u"What else?"_s, .kind = QuestionKind::Text};
        return SheetTerms{list, {buses, road, wish}};
    }

private slots:
    void isUnderstood_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("keys");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("support");
        QTest::addColumn<QStringList>("asks");
        QTest::addColumn<QString>("note");
        const QStringList none;
        QTest::newRow("result first") << u"no answer: 3 7 12"_s << QList<int>{3, 7, 12} << u"no-answer"_s << u""_s << none << u""_s;
        QTest::newRow("abbreviated") << u"na 3,7"_s << QList<int>{3, 7} << u"no-answer"_s << u""_s << none << u""_s;
        QTest::newRow("not in, range") << u"Not in: 3-6"_s << QList<int>{3, 4, 5, 6} << u"no-answer"_s << u""_s << none << u""_s;
        QTest::newRow("long dash, and") << u"na: 9 – 11 and 14"_s << QList<int>{9, 10, 11, 14} << u"no-answer"_s << u""_s << none << u""_s;
        QTest::newRow("doubles") << u"na: 3 3 2-4"_s << QList<int>{3, 2, 4} << u"no-answer"_s << u""_s << none << u""_s;
        QTest::newRow("key first") << u"5: spoke, support 2, poster"_s << QList<int>{5} << u"spoke"_s << u"2"_s << QStringList{u"poster"_s} << u""_s;
        QTest::newRow("short support") << u"5: spoke, s2"_s << QList<int>{5} << u"spoke"_s << u"2"_s << none << u""_s;
        QTest::newRow("bare support") << u"5: spoke, 2"_s << QList<int>{5} << u"spoke"_s << u"2"_s << none << u""_s;
        QTest::newRow("no commas") << u"5 spoke support 2 poster"_s << QList<int>{5} << u"spoke"_s << u"2"_s << QStringList{u"poster"_s} << u""_s;
        QTest::newRow("implied") << u"5: support 1, pv"_s << QList<int>{5} << u"spoke"_s << u"1"_s << QStringList{u"postal-vote"_s} << u""_s;
        QTest::newRow("note") << u"5: refused, note dog, big one: beware"_s << QList<int>{5} << u"refused"_s << u""_s << none << u"dog, big one: beware"_s;
        QTest::newRow("beginning") << u"ref: 4"_s << QList<int>{4} << u"refused"_s << u""_s << none << u""_s;
        QTest::newRow("label") << u"Moved away: 8"_s << QList<int>{8} << u"moved"_s << u""_s << none << u""_s;
        QTest::newRow("dnc") << u"dnc 2"_s << QList<int>{2} << u"do-not-contact"_s << u""_s << none << u""_s;
        QTest::newRow("details before keys") << u"spoke, support 3: 1 2"_s << QList<int>{1, 2} << u"spoke"_s << u"3"_s << none << u""_s;
    }
    void isUnderstood()
    {
        QFETCH(QString, text);
        const auto line = EntryLine::parse(text, terms());
        QVERIFY2(line.isOk(), line ? "" : qPrintable(line.error().message));
        QTEST(line->keys, "keys");
        QTEST(line->outcome, "outcome");
        QTEST(line->support, "support");
        QTEST(line->asks, "asks");
        QTEST(line->note, "note");
    }

    void answersToQuestionsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<SurveyAnswer>>("answers");
        QTest::addColumn<QString>("support");
        const SurveyAnswer yes{QuestionId(71), u"yes"_s};
        const SurveyAnswer high{QuestionId(72), u"High Road"_s};
        QTest::newRow("by place") << u"5: spoke, q1 yes"_s << QList<SurveyAnswer>{yes} << u""_s;
        QTest::newRow("shortest") << u"5 s2 q1y q2 h"_s << QList<SurveyAnswer>{yes, high} << u"2"_s;
        QTest::newRow("by figure") << u"5: q2 2"_s << QList<SurveyAnswer>{high} << u""_s;
        QTest::newRow("by name") << u"5: buses: yes, 3"_s << QList<SurveyAnswer>{yes} << u"3"_s;
        QTest::newRow("result first") << u"q1 yes: 3 7"_s << QList<SurveyAnswer>{yes} << u""_s;
        QTest::newRow("the last one holds") << u"5: q1 no, q1 yes"_s << QList<SurveyAnswer>{yes} << u""_s;
        QTest::newRow("free words") << u"5: spoke, q3 later buses home, s1"_s << QList<SurveyAnswer>{{QuestionId(73), u"later buses home"_s}} << u"1"_s;
    }
    void answersToQuestionsAreRead()
    {
        QFETCH(QString, text);
        const auto line = EntryLine::parse(text, terms());
        QVERIFY2(line.isOk(), line ? "" : qPrintable(line.error().message));
        QTEST(line->answers, "answers");
        QTEST(line->support, "support");
        QCOMPARE(line->outcome, u"spoke"_s);
    }

    void linesMayBeNamedOtherwise()
    {
        const auto target = [](const QString &text) { return EntryLine::parse(text, terms())->target; };
        for (const QString &text : {u"na rest"_s, u"no answer: rest"_s, u"rest: na"_s})
            QCOMPARE(target(text), EntryLine::Target::Rest);
        const auto place = EntryLine::parse(u"na: Brownlow House"_s, terms());
        QCOMPARE(place->target, EntryLine::Target::Place);
        QCOMPARE(place->words, u"Brownlow House"_s);
        const auto voice = EntryLine::parse(u"+12 Ann de Smith: spoke, 2, poster"_s, terms());
        QCOMPARE(voice->target, EntryLine::Target::NewVoice);
        QCOMPARE(voice->words, u"Ann de Smith"_s);
        QCOMPARE(voice->keys, QList<int>{12});
        QCOMPARE(voice->support, u"2"_s);
        QCOMPARE(EntryLine::parse(u"new 3 Bob Ford"_s, terms())->outcome, u"spoke"_s);
        QVERIFY(EntryLine::parse(u"clear: 7 9"_s, terms())->isClearing);
        QCOMPARE(EntryLine::parse(u"7: clear"_s, terms())->keys, QList<int>{7});
    }

    void aColonInTheNoteIsNoSeparator()
    {
        const auto line = EntryLine::parse(u"5 spoke, note ring after 5: pm"_s, terms());
        QVERIFY(line);
        QCOMPARE(line->keys, QList<int>{5});
        QCOMPARE(line->note, u"ring after 5: pm"_s);
    }

    void saysWhatItDidNotUnderstand_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("word");
        QTest::newRow("nothing") << u""_s << u"outcome"_s;
        QTest::newRow("only keys") << u"3 7"_s << u"outcome"_s;
        QTest::newRow("unknown outcome") << u"flying: 3"_s << u"flying"_s;
        QTest::newRow("ambiguous") << u"no: 3"_s << u"No such address"_s;
        QTest::newRow("no keys") << u"no answer:"_s << u"lines"_s;
        QTest::newRow("unknown support") << u"3: spoke, support 9"_s << u"9"_s;
        QTest::newRow("rest") << u"3: spoke, banana"_s << u"banana"_s;
        QTest::newRow("unknown question") << u"3: spoke, q9 yes"_s << u"q1 to q3"_s;
        QTest::newRow("unknown answer") << u"3: spoke, q2 sideways"_s << u"High Road"_s;
        QTest::newRow("cleared whole") << u"clear: rest"_s << u"clear: 7"_s;
        QTest::newRow("endless range") << u"na: 1-99999"_s << u"1-99999"_s;
    }
    void saysWhatItDidNotUnderstand()
    {
        QFETCH(QString, text);
        QFETCH(QString, word);
        const auto line = EntryLine::parse(text, terms());
        QVERIFY(!line);
        QVERIFY2(line.error().message.contains(word), qPrintable(line.error().message));
    }
};

QTEST_GUILESS_MAIN(TestEntryLine)
#include "tst_entryline.moc"
