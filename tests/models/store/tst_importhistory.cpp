#include <QTest>

#include "models/store/importhistory.h"
#include "models/store/statement.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What past imports left behind: their order of undoing and the rows that deserved a look.
class TestImportHistory : public QObject
{
    Q_OBJECT

    static Result<ImportReport> importProblems(TestCampaign &test, const QString &fileName, int problems)
    {
        return ImportJournal::run(test.campaign().file(), test.connection(), u"wards"_s, fileName, false, test.clock(),
                                  [&](Connection &, ImportReport &report) -> Status {
                                      for (int i = problems; i > 0; --i)
                                          report.problems += ImportProblem{i / 2, u"Because of %1."_s.arg(i), u"a,b"_s};
                                      report.counts[u"rejected"_s] = problems;
                                      return {};
                                  });
    }

private slots:
    void theLastFiveAreNumberedInTheOrderOfUndoing()
    {
        TestCampaign test;
        for (int i = 1; i <= 7; ++i)
            ROSETTE_VERIFY(importProblems(test, u"%1.csv"_s.arg(i), i));
        const auto history = ImportHistory::list(test.connection(), 50);
        ROSETTE_VERIFY(history);
        QList<int> places;
        QStringList files;
        for (const PastImport &import : *history) {
            places += import.undoPlace;
            files += import.report.fileName;
        }
        QCOMPARE(places, (QList<int>{1, 2, 3, 4, 5, 0, 0}));
        QCOMPARE(files.first(), u"7.csv"_s);
        QCOMPARE(history->first().problems, 7);
        QCOMPARE(history->first().report.counts.value(u"rejected"_s).toInt(), 7);

        ROSETTE_VERIFY(ImportJournal::undoLast(test.campaign().file(), test.connection(), test.clock()));
        const auto left = ImportHistory::list(test.connection(), 2);
        ROSETTE_VERIFY(left);
        QCOMPARE(left->size(), 2);
        QCOMPARE(left->first().report.fileName, u"6.csv"_s);
        QCOMPARE(left->first().undoPlace, 1);
    }

    void problemsComeByPagesInTheOrderOfTheirLines()
    {
        TestCampaign test;
        ROSETTE_VERIFY(importProblems(test, u"other.csv"_s, 3));
        const auto report = importProblems(test, u"file.csv"_s, 9);
        ROSETTE_VERIFY(report);
        Connection &c = test.connection();
        QCOMPARE(*ImportHistory::countProblems(c, report->id), 9);

        QStringList reasons;
        std::optional<KeptProblem> last;
        for (int page = 0; page < 3; ++page) {
            const auto problems = ImportHistory::problems(c, report->id, last ? &*last : nullptr, 0, 4);
            ROSETTE_VERIFY(problems);
            for (const KeptProblem &kept : *problems)
                reasons += kept.problem.reason;
            if (!problems->isEmpty())
                last = problems->last();
        }
        QCOMPARE(reasons.size(), 9);
        QCOMPARE(QSet<QString>(reasons.begin(), reasons.end()).size(), 9);
        QCOMPARE(reasons.first(), u"Because of 1."_s); // of line 0: the whole file
        QCOMPARE(last->problem.line, 4);

        const auto jump = ImportHistory::problems(c, report->id, nullptr, 8, 4);
        ROSETTE_VERIFY(jump);
        QCOMPARE(jump->size(), 1);
        QCOMPARE(jump->first().id, last->id);
    }
};

QTEST_GUILESS_MAIN(TestImportHistory)
#include "tst_importhistory.moc"
