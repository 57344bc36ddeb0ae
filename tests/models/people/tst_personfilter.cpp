#include <QTest>

#include "models/people/contactpoint.h"
#include "models/people/personrepository.h"
#include "models/people/savedfilter.h"
#include "models/store/statement.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Filters of people: what each condition lets through, their words, and how they are kept.
class TestPersonFilter : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<TestCampaign> m_campaign;
    WardId m_ward;
    DoorId m_first;
    DoorId m_tenth;
    PersonId m_ann;
    PersonId m_ben;
    PersonId m_cleo;
    PersonId m_alex;

    Connection &c() { return m_campaign->connection(); }
    void run(const QString &sql)
    {
        const Status status = Statement(c(), sql).run();
        if (!status)
            qFatal("%s", qPrintable(status.error().detail));
    }
    QString names(const PersonFilter &filter)
    {
        const auto ids = PersonRepository::ids(c(), filter);
        const auto rows = PersonRepository::rows(c(), ids.valueOr({}));
        QStringList names;
        for (const PersonRow &row : rows.valueOr({}))
            names += row.name.section(u' ', 0, 0);
        if (PersonRepository::count(c(), filter).valueOr(-1) != names.size())
            return u"count differs"_s;
        return names.join(u' ');
    }
    void talk(PersonId person, const QString &outcome, const QString &support, QDate day)
    {
        run(u"INSERT INTO conversations (id, person_id, held_at, outcome, support, recorded_at) VALUES (%1, %2, %3, '%4', '%5', 1)"_s
                .arg(QString::number(newIdValue()), QString::number(person.value()),
                     QString::number(day.startOfDay().toMSecsSinceEpoch() + 1), outcome, support));
    }

private slots:
    void init()
    {
        m_campaign = std::make_unique<TestCampaign>();
        Doorsteps steps(c());
        m_ward = steps.ward(u"St Ann’s"_s);
        m_first = steps.door(u"Mill Lane"_s, u"2"_s, {}, {}, m_ward);
        m_tenth = steps.door(u"Mill Lane"_s, u"10"_s);
        m_cleo = steps.elector({u"Cleo"_s, u"Adams"_s, m_tenth});
        m_ann = steps.elector({u"Ann"_s, u"Brook"_s, m_first});
        m_ben = steps.elector({u"Ben"_s, u"Cole"_s, m_first, ElectorKind::Ordinary, QDate::currentDate().addDays(40)});
        m_alex = PersonRepository::insert(c(), {.forename = u"Alex"_s, .surname = u"Dunn"_s, .createdAt = 1})
                     .valueOr(PersonId());
    }

    void everyConditionNarrows()
    {
        QCOMPARE(names({}), u"Cleo Ann Ben Alex"_s);
        QCOMPARE(names({.ward = m_ward}), u"Ann Ben"_s);
        QCOMPARE(names({.door = m_tenth}), u"Cleo"_s);
        QCOMPARE(names({.status = PersonStatus::Elector}), u"Cleo Ann Ben"_s);
        QCOMPARE(names({.status = PersonStatus::AddedByHand}), u"Alex"_s);
        run(u"UPDATE registrations SET is_current = 0 WHERE person_id = %1"_s.arg(m_cleo.value()));
        QCOMPARE(names({.status = PersonStatus::LeftRegister}), u"Cleo"_s);
        QCOMPARE(names({.isAttainer = true}), u"Ben"_s);
        run(u"UPDATE registrations SET is_opted_out = 1, marker = 'G' WHERE person_id = %1"_s.arg(m_ann.value()));
        QCOMPARE(names({.isOptedOut = true}), u"Ann"_s);
        QCOMPARE(names({.marker = u"G"_s}), u"Ann"_s);
        QCOMPARE(names({.marker = QString()}), u"Ben"_s);
        run(u"INSERT INTO absent_votes (id, person_id, kind) VALUES (1, %1, 'postal')"_s.arg(m_ann.value()));
        QCOMPARE(names({.absentVote = u"postal"_s}), u"Ann"_s);
        QCOMPARE(names({.absentVote = u"proxy"_s}), QString());
        QCOMPARE(names({.absentVote = PersonFilter::kAnyAbsentVote}), u"Ann"_s);
    }

    void marksAndDoorsStandAgainstAVisit()
    {
        QVERIFY(PersonRepository::setDoNotContact(c(), m_ben, true));
        QVERIFY(PersonRepository::setMoved(c(), m_alex, true));
        run(u"UPDATE doors SET is_do_not_knock = 1 WHERE id = %1"_s.arg(m_tenth.value()));
        QCOMPARE(names({.mark = PersonMark::DoNotContact}), u"Ben"_s);
        QCOMPARE(names({.mark = PersonMark::DoNotKnock}), u"Cleo"_s);
        QCOMPARE(names({.mark = PersonMark::Moved}), u"Alex"_s);
        QCOMPARE(names({.mark = PersonMark::Deceased}), QString());
        QCOMPARE(names({.mark = PersonMark::None}), u"Ann"_s);
    }

    void onlyATalkCountsAsSpokenTo()
    {
        talk(m_ann, u"spoke"_s, u"2"_s, QDate(2026, 3, 1));
        talk(m_ann, u"spoke"_s, u"4"_s, QDate(2026, 5, 1));
        talk(m_ben, u"no-answer"_s, {}, QDate(2026, 5, 2));
        QCOMPARE(names({.spoken = LastSpoken::Never}), u"Cleo Ben Alex"_s);
        QCOMPARE(names({.spoken = LastSpoken::Since, .spokenDay = QDate(2026, 4, 1)}), u"Ann"_s);
        QCOMPARE(names({.spoken = LastSpoken::NotSince, .spokenDay = QDate(2026, 5, 1)}), u"Cleo Ben Alex"_s);
        QCOMPARE(names({.spoken = LastSpoken::NotSince, .spokenDay = QDate(2026, 5, 2)}), u"Cleo Ann Ben Alex"_s);
        QCOMPARE(names({.support = u"4"_s}), u"Ann"_s); // the last answer, not the first
        QCOMPARE(names({.support = u"2"_s}), QString());
        QCOMPARE(names({.support = PersonFilter::kNoSupport}), u"Cleo Ben Alex"_s);
    }

    void waysToReachAndConsent()
    {
        QVERIFY(ContactPointRepository::insert(c(), {.person = m_ann, .value = u"07700 900111"_s}));
        QVERIFY(ContactPointRepository::insert(c(), {.person = m_ben,
                                                     .kind = ContactKind::Email,
                                                     .value = u"ben@example.org"_s,
                                                     .consent = Consent::Given,
                                                     .consentAt = 5}));
        QCOMPARE(names({.hasPhone = true}), u"Ann"_s);
        QCOMPARE(names({.hasEmail = true}), u"Ben"_s);
        QCOMPARE(names({.hasConsent = true}), u"Ben"_s);
    }

    void newIsWhoCameWithTheNewestFile()
    {
        QCOMPARE(names({.isNew = true}), u"Cleo Ann Ben"_s);
        run(u"INSERT INTO register_editions (id, supplier, kind, created_at) VALUES (%1, 'xpress', 'update', 9)"_s.arg(
            newIdValue()));
        QCOMPARE(names({.isNew = true}), QString());
    }

    void doorsComeInTheirNaturalOrder()
    {
        QCOMPARE(names({.order = PersonOrder::ByDoor}), u"Ann Ben Cleo Alex"_s); // 2 before 10, no door last
    }

    void conditionsAddUpWithText()
    {
        QCOMPARE(names({.text = u"mill"_s, .ward = m_ward, .isAttainer = true}), u"Ben"_s);
        QCOMPARE(names({.text = u"cole"_s, .status = PersonStatus::AddedByHand}), QString());
    }

    void wordsSayWhatIsLetThrough()
    {
        QCOMPARE(PersonFilter().words(c()).valueOr(u"?"_s), QString());
        const PersonFilter filter{.ward = m_ward,
                                  .status = PersonStatus::Elector,
                                  .absentVote = u"postal"_s,
                                  .spoken = LastSpoken::NotSince,
                                  .spokenDay = QDate(2026, 3, 1)};
        QCOMPARE(filter.words(c()).valueOr({}),
                 u"Electors in St Ann’s, postal voters, not spoken to since 1 Mar 2026"_s);
        QCOMPARE(PersonFilter({.door = m_tenth}).words(c()).valueOr({}), u"People in 10 Mill Lane"_s);
    }

    void everyFieldSurvivesBeingKept()
    {
        const PersonFilter all{.text = u"ann"_s,
                               .ward = m_ward,
                               .district = DistrictId(7),
                               .street = StreetId(8),
                               .door = m_first,
                               .status = PersonStatus::LeftRegister,
                               .isAttainer = true,
                               .isOptedOut = true,
                               .isNew = true,
                               .absentVote = u"proxy"_s,
                               .marker = QString(u""_s),
                               .mark = PersonMark::DoNotKnock,
                               .support = u"3"_s,
                               .spoken = LastSpoken::Since,
                               .spokenDay = QDate(2026, 1, 2),
                               .hasPhone = true,
                               .hasEmail = true,
                               .hasConsent = true,
                               .mayVoteIn = ElectionId(9),
                               .order = PersonOrder::ByDoor};
        const auto id =
            SavedFilterRepository::insert(c(), {.name = u"  Our  voters "_s, .filter = all, .createdAt = 1});
        ROSETTE_VERIFY(id);
        const auto saved = SavedFilterRepository::findByName(c(), u"OUR voters"_s);
        ROSETTE_VERIFY(saved);
        QCOMPARE(saved->name, u"Our voters"_s);
        QVERIFY(saved->filter == all);
        QVERIFY(PersonFilter::fromJson(PersonFilter().toJson()).isEverybody());
    }

    void namesOfFiltersAreUniqueAndNeeded()
    {
        ROSETTE_VERIFY(SavedFilterRepository::insert(c(), {.name = u"Mine"_s}));
        const auto again = SavedFilterRepository::insert(c(), {.name = u"mine"_s});
        QVERIFY(!again && again.error().code == ErrorCode::Conflict);
        QVERIFY(!SavedFilterRepository::insert(c(), {.name = u"  "_s}));
        const auto missing = SavedFilterRepository::findByName(c(), u"theirs"_s);
        QVERIFY(!missing && missing.error().message.contains(u"Mine"_s));
    }
};

QTEST_GUILESS_MAIN(TestPersonFilter)
#include "tst_personfilter.moc"
