#include <QTest>

#include "models/people/namekey.h"
#include "models/people/namelikeness.h"
#include "models/people/spelling.h"
#include "models/register/bestassignment.h"
#include "models/register/nameupdate.h"
#include "models/register/registermatch.h"

using namespace rosette;
using namespace Qt::StringLiterals;

/// How alike people of two registers are, and when that is enough.
class TestRegisterMatch : public QObject
{
    Q_OBJECT

    static RegisterMatch match(const QString &before, const QString &after, MatchPlace place, bool isNumberKept = false)
    {
        return RegisterMatch::of({before, {}, {}, {}, {}}, {after, {}, {}, {}, {}}, place, isNumberKept);
    }

private slots:
    void slipsAreCounted_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("slips");
        QTest::newRow("none") << u"khan"_s << u"khan"_s << 0;
        QTest::newRow("one wrong") << u"smith"_s << u"smyth"_s << 1;
        QTest::newRow("one missing") << u"catherine"_s << u"catherin"_s << 1;
        QTest::newRow("two swapped") << u"rossetti"_s << u"rosestti"_s << 1;
        QTest::newRow("two wrong") << u"katherine"_s << u"catharine"_s << 2;
        QTest::newRow("too many") << u"rossetti"_s << u"jackson"_s << 3;
        QTest::newRow("nothing") << u""_s << u"ab"_s << 2;
    }
    void slipsAreCounted()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QTEST(spellingDistance(a, b, 2), "slips");
        QTEST(spellingDistance(b, a, 2), "slips");
    }

    void shortNamesAreNotTakenForSlips()
    {
        QVERIFY(!isSpelledAlike(u"ali", u"ari"));
        QVERIFY(!isSpelledAlike(u"evie", u"edie"));
        QVERIFY(isSpelledAlike(u"patel", u"patal"));
        QVERIFY(isSpelledAlike(u"katherine", u"catharine"));
        QVERIFY(!isSpelledAlike(u"jackson", u"johnson"));
    }

    /// What is certain at one's own address, what is asked there, and what is nothing.
    void namesAtOneAddress_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("verdict");
        const auto row = [](const char *what, const QString &before, const QString &after, const QString &verdict) {
            QTest::newRow(what) << before << after << verdict;
        };
        row("the same", u"rossetti, ivy"_s, u"rossetti, ivy"_s, u"certain"_s);
        row("married", u"rossetti, ivy saqib"_s, u"khan, ivy saqib"_s, u"certain"_s);
        row("married, one forename", u"rossetti, ivy"_s, u"khan, ivy"_s, u"certain"_s);
        row("married, middle name gone", u"rossetti, ivy saqib"_s, u"khan, ivy"_s, u"asked"_s);
        row("double surname", u"rossetti, ivy saqib"_s, u"rossetti jones, ivy"_s, u"certain"_s);
        row("swapped", u"rossetti, ivy saqib"_s, u"ivy, rossetti saqib"_s, u"certain"_s);
        row("initial of the middle name", u"rossetti, ivy saqib"_s, u"rossetti, ivy s"_s, u"certain"_s);
        row("middle name gone", u"rossetti, ivy saqib"_s, u"rossetti, ivy"_s, u"certain"_s);
        row("middle name came", u"rossetti, ivy"_s, u"rossetti, ivy saqib"_s, u"certain"_s);
        row("other middle name", u"rossetti, ivy saqib"_s, u"rossetti, ivy jane"_s, u"asked"_s);
        row("initial only", u"rossetti, ivy saqib"_s, u"rossetti, i"_s, u"certain"_s);
        row("called by the middle name", u"rossetti, ivy saqib"_s, u"rossetti, saqib"_s, u"asked"_s);
        row("surname misspelled", u"rossetti, ivy"_s, u"rosetti, ivy"_s, u"certain"_s);
        row("Mac and Mc", u"macdonald, jack"_s, u"mcdonald, jack"_s, u"certain"_s);
        row("Mc apart", u"mc donald, jack"_s, u"mcdonald, jack"_s, u"certain"_s);
        row("forename misspelled", u"rossetti, catherine"_s, u"rossetti, katherine"_s, u"certain"_s);
        row("both misspelled", u"rossetti, catherine"_s, u"rosetti, katherine"_s, u"asked"_s);
        row("brother", u"rossetti, ivy"_s, u"rossetti, oscar"_s, u"nothing"_s);
        row("short sister", u"rossetti, evie"_s, u"rossetti, edie"_s, u"nothing"_s);
        row("somebody else", u"rossetti, ivy"_s, u"khan, oscar"_s, u"nothing"_s);
        row("no name", u""_s, u""_s, u"nothing"_s);
    }
    void namesAtOneAddress()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        for (const bool isTurned : {false, true}) {
            const RegisterMatch found =
                isTurned ? match(after, before, MatchPlace::SameDoor) : match(before, after, MatchPlace::SameDoor);
            const QString verdict = found.isCertain()       ? u"certain"_s
                                    : found.isWorthAsking() ? u"asked"_s
                                                            : u"nothing"_s;
            QTEST(verdict, "verdict");
        }
    }

    void elsewhereNobodyIsTakenByTheNameAlone()
    {
        const QString name = u"rossetti, ivy saqib"_s;
        QVERIFY(!match(name, name, MatchPlace::Elsewhere).isCertain());
        QVERIFY(match(name, name, MatchPlace::Elsewhere).isWorthAsking());
        QVERIFY(!match(name, name, MatchPlace::SameBuilding).isCertain());
        QVERIFY(match(name, name, MatchPlace::Elsewhere, true).isCertain());
        QVERIFY(!match(name, u"khan, ivy saqib"_s, MatchPlace::Elsewhere).isWorthAsking());
        QVERIFY(!match(name, u"rossetti, ivy"_s, MatchPlace::Elsewhere).isWorthAsking());
        QVERIFY(match(name, u"rossetti, ivy s"_s, MatchPlace::Elsewhere).isWorthAsking());
        QVERIFY(match(name, u"rossetti, ivy"_s, MatchPlace::SameBuilding).isWorthAsking());
        QVERIFY(match(name, name, MatchPlace::Rewritten).isCertain());
        QVERIFY(!match(name, u"khan, ivy saqib"_s, MatchPlace::Rewritten).isCertain());
    }

    void datesSettleIt()
    {
        MatchSide known{u"rossetti, ivy saqib"_s, {}, QDate(2008, 5, 3), {}, {}};
        MatchSide row{u"rossetti, ivy jane"_s, {}, QDate(2008, 5, 3), {}, {}};
        QVERIFY(RegisterMatch::of(known, row, MatchPlace::SameDoor, false).isCertain());
        row.nameKey = known.nameKey;
        row.birthDate = QDate(2007, 1, 9);
        QVERIFY(!RegisterMatch::of(known, row, MatchPlace::SameDoor, false).isWorthAsking());
        // A birth date says nothing about a date of attainment.
        row.birthDate = {};
        row.attainmentDate = QDate(2008, 5, 3);
        QVERIFY(RegisterMatch::of(known, row, MatchPlace::SameDoor, false).isCertain());
    }

    void whatTheCouncilWroteBeforeCountsAsWell()
    {
        const MatchSide known{u"smith, liz"_s, u"smith, elizabeth"_s, {}, {}, {}};
        const MatchSide row{u"smith, elizabeth"_s, {}, {}, {}, {}};
        const RegisterMatch found = RegisterMatch::of(known, row, MatchPlace::SameDoor, false);
        QVERIFY(found.isCertain());
        QCOMPARE(found.sentence(),
                 u"At the same address; as the last register wrote it: the same name (100 of 100)."_s);
    }

    void theEvidenceIsASentence()
    {
        QCOMPARE(match(u"rossetti, ivy saqib"_s, u"khan, ivy saqib"_s, MatchPlace::SameDoor, true).sentence(),
                 u"At the same address; another surname, but all forenames are the same; the same number "
                 "(100 of 100)."_s);
    }

    void everybodyGoesWhereAllFitBest()
    {
        QCOMPARE(bestAssignment({{90, 85}, {85, 0}}), (std::vector<int>{1, 0}));
        QCOMPARE(bestAssignment({{90, 10}, {20, 80}}), (std::vector<int>{0, 1}));
        QCOMPARE(bestAssignment({{0, 0}, {0, 50}}), (std::vector<int>{-1, 1}));
        QCOMPARE(bestAssignment({{40}, {60}, {50}}), (std::vector<int>{-1, 0, -1}));
        QCOMPARE(bestAssignment({{40, 60, 50}}), (std::vector<int>{1}));
        QCOMPARE(bestAssignment({}), std::vector<int>());
        QCOMPARE(bestAssignment({{}, {}}), (std::vector<int>{-1, -1}));
    }

    void otherWaysToWriteAName()
    {
        QCOMPARE(NameKey::otherWritings(u"ivy, rossetti saqib"_s), (QStringList{u"rossetti, ivy"_s}));
        QCOMPARE(NameKey::otherWritings(u"rossetti jones, ivy"_s),
                 (QStringList{u"ivy, rossetti jones"_s, u"rossetti, ivy"_s, u"jones, ivy"_s}));
        QCOMPARE(NameKey::otherWritings(u"rossetti"_s), QStringList());
    }

    void namesSetRightByHandStay()
    {
        const QString liz = u"smith, liz"_s;
        QCOMPARE(nameUpdateOf(liz, u"smith, elizabeth mary"_s, u"smith, elizabeth mary"_s), NameUpdate::None);
        QCOMPARE(nameUpdateOf(liz, u"smith, elizabeth mary"_s, u"smith, elizabeth m"_s), NameUpdate::None);
        QCOMPARE(nameUpdateOf(liz, u"smith, elizabeth"_s, u"khan, elizabeth"_s), NameUpdate::Surname);
        QCOMPARE(nameUpdateOf(liz, u"smith, elizabeth"_s, u"khan, jane"_s), NameUpdate::All);
        QCOMPARE(nameUpdateOf(u"smith, liz ann"_s, u"smith, liz ann"_s, u"khan, liz"_s), NameUpdate::Surname);
        QCOMPARE(nameUpdateOf(u"smith, liz"_s, u"smith, liz"_s, u"smith, liz ann"_s), NameUpdate::All);
        QCOMPARE(nameUpdateOf(u"smith, liz"_s, QString(), QString()), NameUpdate::None);
    }
};

QTEST_GUILESS_MAIN(TestRegisterMatch)
#include "tst_registermatch.moc"
