#include <QTest>

#include "models/volunteers/shiftlimit.h"
#include "models/volunteers/skillparser.h"
#include "models/volunteers/volunteercare.h"
#include "models/volunteers/volunteerreading.h"
#include "models/volunteers/writtenvalues.h"

using namespace rosette;
using namespace Qt::StringLiterals;

/// Free text in spreadsheets of volunteers, as people write it.
class TestVolunteerReading : public QObject
{
    Q_OBJECT

private slots:
    void skillsAreFoundInWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("skills");
        QTest::addColumn<QString>("doubt"); // a part of it
        const auto row = [](const char *text, const QString &skills, const QString &doubt = {}) {
            QTest::newRow(text) << skills << doubt;
        };
        row("canvass lead, driver", u"canvass lead, driver"_s);
        row("teller, canvasser, canvass lead", u"teller, canvasser, canvass lead"_s);
        row("speaks Bengali, can lift gazebo, stall lead", u"speaks Bengali, can lift gazebo, stall lead"_s);
        row("speaks Turkish and Bengali", u"speaks Turkish, speaks Bengali"_s);
        row("I don't mind knocking on doors and I can drive", u"canvasser, driver"_s);
        row("Happy to leaflet; good at typing", u"leaflets, data entry"_s);
        row("Delivering leaflets / street stalls", u"leaflets, stall"_s);
        row("has a car", u"driver"_s);
        row("canvassing, CANVASSER", u"canvasser"_s);
        row("running stalls & leading canvass sessions", u"stall lead, canvass lead"_s);
        row("driver, but no canvassing", u"driver"_s, u"“no canvassing” says what is not wanted"_s);
        row("canvassing in the summer", u"canvasser"_s, u"“in summer” was not understood"_s);
        row("juggling", u"juggling"_s, u"it would become one"_s);
        row("whatever you people want of me", QString(), u"was not understood"_s);
        row("", QString());
    }
    void skillsAreFoundInWhatPeopleWrite()
    {
        QFETCH(QString, skills);
        QFETCH(QString, doubt);
        const auto reading = SkillParser::parse(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(reading.skills.join(u", "_s), skills);
        QCOMPARE(reading.doubt.isEmpty(), doubt.isEmpty());
        QVERIFY2(reading.doubt.contains(doubt), qPrintable(reading.doubt));
    }

    void aSkillOfTheCampaignIsNoSurprise()
    {
        QVERIFY(SkillParser::parse(u"juggling"_s, {u"juggling"_s}).doubt.isEmpty());
    }

    void limitsAreReadAsPeopleSayThem_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isPlain");
        QTest::newRow("2") << u"2 a week"_s << true;
        QTest::newRow("twice") << u"2 a week"_s << true;
        QTest::newRow("once a week") << u"1 a week"_s << true;
        QTest::newRow("as many as needed") << u"as many as needed"_s << true;
        QTest::newRow("1-2") << u"2 a week"_s << false;
        QTest::newRow("once a fortnight") << u"1 a week"_s << false;
        QTest::newRow("a few") << QString() << false;
        QTest::newRow("400") << QString() << false;
    }
    void limitsAreReadAsPeopleSayThem()
    {
        QFETCH(QString, words);
        QFETCH(bool, isPlain);
        const ShiftLimit limit = ShiftLimit::parse(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(limit.words(), words);
        QCOMPARE(limit.doubt.isEmpty(), isPlain);
    }

    void notesTellWhatToMind_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("isPlain");
        QTest::newRow("no stairs please") << u"no stairs"_s << true;
        QTest::newRow("new, pair with someone") << u"new: pair with somebody experienced"_s << true;
        QTest::newRow("bad knees; loves doing it every week") << u"no stairs, likes to come every week"_s << true;
        QTest::newRow("Cllr for Gospel Oak") << u"representative (Councillor for Gospel Oak)"_s << true;
        QTest::newRow("our candidate in Kentish Town") << u"representative (Candidate in Kentish Town)"_s << true;
        QTest::newRow("new?") << u"new: pair with somebody experienced"_s << false;
        QTest::newRow("brings the trolley") << QString() << true;
        QTest::newRow("do not phone after 8pm") << QString() << true;
        QTest::newRow("lives upstairs in the new flats") << QString() << true;
    }
    void notesTellWhatToMind()
    {
        QFETCH(QString, words);
        QFETCH(bool, isPlain);
        const VolunteerCare care = VolunteerCare::parse(QString::fromUtf8(QTest::currentDataTag()));
        QCOMPARE(care.words(), words);
        QCOMPARE(care.doubt.isEmpty(), isPlain);
    }

    void remarksOnDoublesAreNotAboutThePerson()
    {
        QVERIFY(VolunteerCare::isAboutDoubles(u"same as above?"_s));
        QVERIFY(VolunteerCare::isAboutDoubles(u"(duplicate)"_s));
        QVERIFY(!VolunteerCare::isAboutDoubles(u"lives in the same house as Ada"_s));
    }

    void daysAndConsentAreReadAsInBritain()
    {
        QCOMPARE(writtenDay(u"01/09/2024"_s), u"1 September 2024"_s);
        QCOMPARE(writtenDay(u"2025-02-11"_s), u"11 February 2025"_s);
        QCOMPARE(writtenDay(u"May 2017"_s), u"May 2017"_s);
        QCOMPARE(writtenConsent(u" Yes"_s), Consent::Given);
        QCOMPARE(writtenConsent(u"N"_s), Consent::Refused);
        QCOMPARE(writtenConsent(u"ask him"_s), Consent::Unknown);
    }

    void everyCellSaysWhatIsMadeOfIt()
    {
        const auto words = [](const char *key, const QString &text) {
            return VolunteerReading::understand(QString::fromLatin1(key), text).words;
        };
        QCOMPARE(words(VolunteerReading::kName, u"WILLOW O'GALLAGHER"_s), u"Willow O'Gallagher"_s);
        QCOMPARE(words(VolunteerReading::kMobile, u"+44 7700 900888"_s), u"07700 900888"_s);
        QCOMPARE(words(VolunteerReading::kPostcode, u"nw32ny"_s), u"NW3 2NY"_s);
        QCOMPARE(words(VolunteerReading::kTimes, u"Weds afternoons"_s), u"Wed 12:00–18:00"_s);
        QCOMPARE(words(VolunteerReading::kConsent, u"y"_s), u"agreed to be contacted"_s);
        QVERIFY(words(VolunteerReading::kTimes, QString()).isEmpty());
        QVERIFY(!VolunteerReading::understand(u"times"_s, u"ask my wife"_s).doubt.isEmpty());
        QVERIFY(VolunteerReading::understand(u"shoe size"_s, u"42"_s).words.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestVolunteerReading)
#include "tst_volunteerreading.moc"
