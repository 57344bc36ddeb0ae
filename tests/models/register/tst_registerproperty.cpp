#include <QSet>
#include <QTest>

#include "models/register/absentvoterimport.h"
#include "models/rounds/round.h"
#include "models/rounds/rounddoors.h"
#include "tests/models/register/council.h"
#include "tests/models/register/fieldwork.h"
#include "tests/models/register/registerfiles.h"
#include "tests/support/filecontent.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// A year of the council's files, of work recorded between them and of imports taken back, at random. Whatever happens:
/// nothing that people recorded disappears or comes to stand with somebody else, and an import that is taken back
/// leaves the file as if it had never been, with what was recorded since.
class TestRegisterProperty : public QObject
{
    Q_OBJECT

    static constexpr int kSteps = 40;

    /// The tables in which only people write.
    static QStringList recordedTables()
    {
        return {u"conversations"_s, u"follow_ups"_s, u"contact_points"_s, u"rounds"_s,     u"stages"_s,
                u"volunteers"_s,    u"sheets"_s,     u"sheet_lines"_s,    u"round_sets"_s, u"answers"_s};
    }

    struct Import
    {
        FileContent before;
        FileContent after;
        QList<Council::Elector> electors; ///< as the file knew them before
    };

    std::unique_ptr<TestCampaign> m_campaign;
    std::unique_ptr<QRandomGenerator> m_random;
    std::unique_ptr<Council> m_council;
    QList<Import> m_imports;
    QHash<qint64, int> m_whoIs; ///< by person
    QStringList m_story;
    QByteArray m_told;
    QList<Council::Elector> m_known; ///< as the campaign's file knows them

    int below(int bound) { return int(m_random->bounded(bound)); }
    Connection &connection() { return m_campaign->connection(); }
    FileContent content() { return FileContent::of(connection()); }
    /// What happened in this year, for the message of a failing run.
    const char *story(const QString &text)
    {
        m_told = QString(m_story.join(u", "_s) + u'\n' + text).toUtf8();
        return m_told.constData();
    }

    qint64 brokenReferences()
    {
        return Statement(connection(), u"SELECT count(*) FROM pragma_foreign_key_check"_s).scalar().valueOr(-1);
    }

    /// "12,14": the doors of every round in their order, by round.
    QMap<qint64, QList<qint64>> doorLists()
    {
        QMap<qint64, QList<qint64>> lists;
        for (const Round &round : RoundRepository::list(connection()).valueOr({})) {
            for (const Door &door : doorsOfRound(connection(), round.id).valueOr({}))
                lists[round.id.value()] += door.id.value();
        }
        return lists;
    }

    QHash<QString, qint64> peopleByNumber()
    {
        QHash<QString, qint64> people;
        Statement current(connection(), u"SELECT number_text, person_id FROM registrations WHERE is_current = 1"_s);
        (void)current.forEach([&](const Row &row) { people[row.text(0)] = row.integer(1); });
        return people;
    }

    /// Every person is one human being for ever; who stayed where they were is who they were.
    void checkIdentities(const QHash<int, qint64> &before)
    {
        const QHash<QString, qint64> people = peopleByNumber();
        for (const Council::Elector &elector : m_council->electors()) {
            const qint64 person = people.value(Council::numberText(elector));
            if (person == 0)
                continue; // of another district than the file's
            if (elector.isSteady && before.contains(elector.who))
                QVERIFY2(person == before.value(elector.who),
                         story(elector.forename + u' ' + elector.surname + u" became somebody else"_s));
            const int who = m_whoIs.value(person, elector.who);
            QVERIFY2(who == elector.who,
                     story(u"%1 %2 was taken for somebody else"_s.arg(elector.forename, elector.surname)));
            m_whoIs[person] = elector.who;
        }
    }

    void checkNothingRecordedWasLost(const FileContent &before, const FileContent &after)
    {
        for (const QString &table : recordedTables())
            QVERIFY2(before.rows(table) == after.rows(table), story(table + u" changed"_s));
        const auto now = after.rows(u"people"_s);
        const auto was = before.rows(u"people"_s);
        for (auto person = was.begin(); person != was.end(); ++person)
            QVERIFY2(now.contains(person.key()), story(u"a person is gone"_s));
        for (const QString &column : {u"is_do_not_contact"_s, u"is_deceased"_s, u"has_moved"_s, u"note"_s})
            QCOMPARE(after.column(u"people"_s, column, was.keys()), before.column(u"people"_s, column, was.keys()));
        for (const QString &column : {u"access_note"_s, u"is_do_not_knock"_s, u"is_do_not_leaflet"_s, u"sort_key"_s}) {
            const auto doors = before.rows(u"doors"_s).keys();
            QCOMPARE(after.column(u"doors"_s, column, doors), before.column(u"doors"_s, column, doors));
        }
    }

    /// Names that people put right stay right, as long as the council writes what it wrote before.
    void checkNamesPutRight(const FileContent &before, const FileContent &after)
    {
        const auto now = after.rows(u"people"_s);
        const QList<qint64> people = before.rows(u"people"_s).keys();
        const QStringList forenames = before.column(u"people"_s, u"forename"_s, people);
        for (qsizetype i = 0; i < people.size(); ++i) {
            if (forenames.at(i).endsWith(u"eze'"_s))
                QCOMPARE(after.column(u"people"_s, u"forename"_s, {people.at(i)}).first(), forenames.at(i));
        }
    }

    void bring(const QString &what, const std::function<Result<ImportReport>()> &run)
    {
        m_story += what;
        const FileContent before = content();
        const auto lists = doorLists();
        const auto numbers = peopleByNumber();
        QHash<int, qint64> known;
        for (const qint64 person : numbers)
            known[m_whoIs.value(person)] = person;
        const auto report = run();
        QVERIFY2(report, story(report ? QString() : report.error().message + report.error().detail));
        const FileContent after = content();
        QCOMPARE(brokenReferences(), 0);
        checkNothingRecordedWasLost(before, after);
        checkNamesPutRight(before, after);
        if (!QTest::currentTestFailed())
            checkIdentities(known);
        const auto listsAfter = doorLists();
        for (auto list = lists.begin(); list != lists.end(); ++list) {
            QList<qint64> stayed = listsAfter.value(list.key());
            stayed.removeIf([&](qint64 door) { return !list->contains(door); });
            QVERIFY2(stayed == *list, story(u"the doors of a round changed"_s));
        }
        m_imports += Import{before, after, std::exchange(m_known, m_council->electors())};
        if (m_imports.size() > ImportJournal::kUndoableImports)
            m_imports.removeFirst();
    }

    void importRegisterText(const QString &what, const QByteArray &text)
    {
        bring(what, [&] { return importRegisterFiles(*m_campaign, {writeFile(*m_campaign, u"file.csv"_s, text)}); });
    }

    void importAbsentVoters()
    {
        bring(u"absent voters"_s, [&]() -> Result<ImportReport> {
            Feedback feedback;
            const QString path = writeFile(*m_campaign, u"absent.csv"_s, m_council->absentVoters());
            return rosette::importAbsentVoters(m_campaign->campaign().file(), connection(), {path},
                                               ImportOptions{false, m_campaign->clock(), feedback});
        });
    }

    /// Either all of the import is gone and nothing else, or the sentence says why not and nothing is changed.
    void takeBack()
    {
        const FileContent now = content();
        const auto undone = ImportJournal::undoLast(m_campaign->campaign().file(), connection(), m_campaign->clock());
        const FileContent left = content();
        QCOMPARE(brokenReferences(), 0);
        if (m_imports.isEmpty()) {
            QVERIFY2(!undone, story(u"undone without an import"_s));
            return;
        }
        QStringList reasons;
        const FileContent expected = now.takenBack(m_imports.last().before, m_imports.last().after, reasons);
        m_story += undone ? u"undone"_s : u"not undone: "_s + undone.error().message;
        if (!undone) {
            QVERIFY2(!reasons.isEmpty(), story(u"refused without need"_s));
            QVERIFY2(undone.error().message.contains(u"Nothing was changed"_s), story(undone.error().message));
            QVERIFY2(left.differencesTo(now).isEmpty(), story(left.differencesTo(now)));
            return;
        }
        m_known = m_imports.takeLast().electors;
        m_council->goBackTo(m_known);
        QVERIFY2(reasons.isEmpty(), story(u"work was lost: "_s + reasons.join(u", "_s)));
        QVERIFY2(left.differencesTo(expected).isEmpty(), story(left.differencesTo(expected)));
        const auto people = left.rows(u"people"_s);
        m_whoIs.removeIf([&](const std::pair<const qint64 &, int &> &entry) { return !people.contains(entry.first); });
    }

    /// The window's own undo, which knows nothing of imports.
    void pressUndo()
    {
        const FileContent before = content();
        QString failure;
        const auto told = connect(&m_campaign->campaign(), &Campaign::undoFailed, this,
                                  [&](const Error &error) { failure = error.message; });
        m_campaign->campaign().undoStack().undo();
        disconnect(told);
        m_story += failure.isEmpty() ? u"Ctrl+Z"_s : u"Ctrl+Z refused: "_s + failure;
        QCOMPARE(brokenReferences(), 0);
        const FileContent after = content();
        if (!failure.isEmpty())
            QVERIFY2(after.differencesTo(before).isEmpty(), story(after.differencesTo(before)));
        QVERIFY2(before.rows(u"registrations"_s) == after.rows(u"registrations"_s),
                 story(u"an undo of the window took registrations"_s));
    }

    void step()
    {
        if (m_known.isEmpty()) { // the register itself was taken back
            m_council = std::make_unique<Council>(*m_random);
            return importRegisterText(u"register"_s, m_council->full());
        }
        switch (below(12)) {
        case 0:
            m_council->december();
            return importRegisterText(u"December"_s, m_council->full());
        case 1:
        case 2:
            return importRegisterText(u"update"_s, m_council->month());
        case 3: {
            const QString district = Council::districts().at(below(3));
            m_council->goBackTo(m_known);
            return importRegisterText(u"again "_s + district, m_council->full(district));
        }
        case 4:
            return importAbsentVoters();
        case 5:
        case 6:
            return takeBack();
        case 7:
            return pressUndo();
        default:
            m_story += Fieldwork(*m_campaign, *m_random).doSomething();
        }
    }

private slots:
    void nothingRecordedIsEverLost_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 12; ++seed)
            QTest::addRow("year %u", seed) << seed;
    }
    void nothingRecordedIsEverLost()
    {
        QFETCH(quint32, seed);
        m_random = std::make_unique<QRandomGenerator>(seed);
        m_campaign = std::make_unique<TestCampaign>();
        m_imports.clear();
        m_known.clear();
        m_whoIs.clear();
        m_story.clear();
        for (int i = 0; i < kSteps && !QTest::currentTestFailed(); ++i)
            step();
    }
};

QTEST_GUILESS_MAIN(TestRegisterProperty)
#include "tst_registerproperty.moc"
