#include <QAbstractItemModelTester>
#include <QTest>

#include "models/store/importfindingswriter.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/imports/findingsmodel.h"
#include "ui/imports/importdecisions.h"
#include "ui/imports/keptproblemsmodel.h"
#include "ui/imports/problemsmodel.h"
#include "ui/imports/tallymodel.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kReport = QAbstractItemModelTester::FailureReportingMode::QtTest;

ImportFinding finding(qint64 line)
{
    ImportFinding finding;
    finding.line = line;
    finding.title = line % 1500 == 7 ? u"Ivy Rossetti"_s : u"Ann Green"_s;
    finding.number = u"KAA-%1"_s.arg(line);
    finding.group = line % 2 ? u"Acre Lane"_s : u"Beck Road"_s;
    finding.address = QString::number(line);
    return finding;
}

std::shared_ptr<const ImportFindings> written(const QList<ImportFinding> &findings)
{
    auto writer = ImportFindingsWriter::begin();
    for (const ImportFinding &one : findings) {
        if (!writer || !(*writer)->add(one))
            qFatal("cannot write");
    }
    return (*writer)->finish(u"abc"_s).valueOr(nullptr);
}

QList<ImportFinding> many(int count)
{
    QList<ImportFinding> findings;
    for (int line = 1; line <= count; ++line)
        findings += finding(line);
    return findings;
}

} // namespace

/// The lists behind the page of imports, without it.
class TestImportModels : public QObject
{
    Q_OBJECT

private slots:
    void aLongListIsLeafedThroughAndNarrowed()
    {
        UiTestCampaign test;
        FindingsList list(test.tasks());
        const ImportDecisions decisions;
        FindingsModel model(list, decisions);
        const QAbstractItemModelTester tester(&model, kReport);
        connect(&list, &FindingsList::found, &model, [&] { model.reload(); });
        ROSETTE_VERIFY(list.setFindings(written(many(3000))));
        QCOMPARE(model.rowCount(), 3000);
        QCOMPARE(model.index(2999, FindingsModel::Number).data().toString(), u"KAA-3000"_s);
        QCOMPARE(model.index(1400, FindingsModel::Number).data().toString(), u"KAA-1401"_s);
        list.setFilter({.group = u"Beck Road"_s});
        QCOMPARE(model.rowCount(), 1500);
        QCOMPARE(model.index(1499, FindingsModel::Number).data().toString(), u"KAA-3000"_s);
        QCOMPARE(list.groups().size(), 2); // the other can be chosen still
        ROSETTE_VERIFY(list.setFindings(nullptr));
        QCOMPARE(model.rowCount(), 0);
    }

    void aSearchShowsItsFirstRowsAndCountsAll()
    {
        UiTestCampaign test;
        FindingsList list(test.tasks());
        ROSETTE_VERIFY(list.setFindings(written(many(3000))));
        list.setFilter({.text = u"green"_s});
        QVERIFY(list.isSearching());
        QTRY_VERIFY(!list.isSearching());
        QCOMPARE(list.total(), 2998);
        QCOMPARE(list.size(), qint64(FindingsList::kMostFound));
        list.setFilter({.text = u"rossetti"_s});
        QTRY_COMPARE(list.total(), 2);
        list.setFilter({.group = u"Acre Lane"_s, .text = u"rossetti"_s});
        QTRY_COMPARE(list.total(), 2);
        QCOMPARE(list.counts().total(), 2);
        const auto rows = list.page(1, 10);
        ROSETTE_VERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().number, u"KAA-1507"_s);
    }

    void decisionsStayWhereTheNextLookAsksTheSame()
    {
        ImportFinding first = finding(1);
        first.isUnsure = true;
        first.decision = u"new"_s;
        first.proposals = {{u"person:5"_s, u"Ivy"_s, {}, ImportOutcome::Moved}, {u"new"_s, u"Somebody new"_s, {}, {}}};
        ImportFinding second = first;
        second.line = 2;
        const auto findings = written({first, second});
        const auto c = findings->openConnection();
        ROSETTE_VERIFY(c);
        const auto page = findings->page(**c, {}, 0, 2);
        ROSETTE_VERIFY(page);
        ImportDecisions decisions;
        ROSETTE_VERIFY(decisions.begin(*findings, **c));
        QCOMPARE(decisions.undecided(), 2);
        for (const ImportFinding &one : *page)
            decisions.decide(*findings->find(**c, one.id), u"person:5"_s);
        QCOMPARE(decisions.outcomeOf(page->first()), ImportOutcome::Moved);
        QCOMPARE(decisions.corrections().value(u"decision/2"_s), u"person:5"_s);
        QCOMPARE(decisions.corrections().value(QString::fromLatin1(ImportFindings::kFingerprintKey)), u"abc"_s);

        second.proposals.removeFirst(); // that person is not offered any more
        const auto again = written({first, second});
        const auto other = again->openConnection();
        ROSETTE_VERIFY(other);
        ROSETTE_VERIFY(decisions.begin(*again, **other));
        QCOMPARE(decisions.decided(), 1);
        QCOMPARE(decisions.undecided(), 1);
        QCOMPARE(decisions.undecidedOutcomes().value(ImportOutcome::Added), 1);
    }

    void talliesKeepTheContract()
    {
        TallyModel tallies;
        const QAbstractItemModelTester tester(&tallies, kReport);
        tallies.setTallies({{u"New"_s, 1515, Meaning::Done}, {u"Gone"_s, 0}});
        QCOMPARE(tallies.index(0, TallyModel::Number).data().toString(), u"1,515"_s);
        QCOMPARE(tallies.index(0, TallyModel::Mark).data().toString(), u"●"_s);
        tallies.setTallies({{u"New"_s, 1}, {u"Gone"_s, 2}});
        QCOMPARE(tallies.index(1, TallyModel::Number).data().toString(), u"2"_s);
        tallies.setTallies({});
        QCOMPARE(tallies.rowCount(), 0);
    }

    void problemsOfAPastImportAreReadByPages()
    {
        UiTestCampaign test;
        const auto report = ImportJournal::run(test.campaign().file(), test.connection(), u"wards"_s, u"a.csv"_s, false,
                                               test.clock(), [](Connection &, ImportReport &made) -> Status {
                                                   for (int line = 1; line <= 900; ++line)
                                                       made.problems += ImportProblem{line, u"No name."_s, u"x"_s};
                                                   return {};
                                               });
        ROSETTE_VERIFY(report);
        KeptProblemsModel problems(test.connection());
        const QAbstractItemModelTester tester(&problems, kReport);
        problems.setImport(report->id);
        QCOMPARE(problems.rowCount(), 900);
        QCOMPARE(problems.index(899, ProblemColumns::Line).data().toInt(), 900);
        QCOMPARE(problems.index(450, ProblemColumns::Line).data().toInt(), 451);
    }
};

QTEST_MAIN(TestImportModels)
#include "tst_importmodels.moc"
