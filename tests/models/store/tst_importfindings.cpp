#include <QDir>
#include <QFileInfo>
#include <QTest>

#include "models/store/importfindingswriter.h"
#include "models/store/statement.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace Qt::StringLiterals;

/// What a dry run found stays readable row by row, and nobody else can read it.
class TestImportFindings : public QObject
{
    Q_OBJECT

    using Filter = ImportFindings::Filter;

    static ImportFinding finding(qint64 line, ImportOutcome outcome, const QString &group)
    {
        ImportFinding finding;
        finding.line = line;
        finding.outcome = outcome;
        finding.group = group;
        finding.title = u"Ivy Rossetti %1"_s.arg(line);
        finding.number = u"KAA-%1"_s.arg(line);
        return finding;
    }

    static std::shared_ptr<const ImportFindings> written(const QList<ImportFinding> &findings)
    {
        auto writer = ImportFindingsWriter::begin();
        for (const ImportFinding &one : findings) {
            if (!writer || !(*writer)->add(one))
                qFatal("cannot write");
        }
        return (*writer)->finish(u"abc"_s).valueOr(nullptr);
    }

    static QList<qint64> linesOf(const Result<QList<ImportFinding>> &findings)
    {
        QList<qint64> lines;
        for (const ImportFinding &one : findings.valueOr({}))
            lines += one.line;
        return lines;
    }

private slots:
    void findingsComeInTheOrderOfTheFilesAndThoseWithoutLineLast()
    {
        ImportFinding second = finding(3, ImportOutcome::Added, u"Acre Lane"_s);
        second.file = 2;
        const auto findings = written({finding(0, ImportOutcome::Removed, u"Acre Lane"_s), second,
                                       finding(9, ImportOutcome::Added, u"Acre Lane"_s),
                                       finding(4, ImportOutcome::Amended, u"Beck Road"_s)});
        const auto c = findings->openConnection();
        ROSETTE_VERIFY(c);
        const auto page = findings->page(**c, {}, 0, 10);
        ROSETTE_VERIFY(page);
        QCOMPARE(linesOf(page), (QList<qint64>{4, 9, 3, 0}));
        QCOMPARE(page->at(2).file, 2);
        QCOMPARE(page->at(2).decisionKey(), u"decision/2:3"_s);
        QCOMPARE(page->at(1).decisionKey(), u"decision/9"_s);
        QCOMPARE(page->at(3).position, 3);
    }

    void aListIsNarrowedByOutcomeDoubtGroupAndText()
    {
        ImportFinding doubtful = finding(2, ImportOutcome::Added, u"Acre Lane"_s);
        doubtful.isUnsure = true;
        const auto findings =
            written({finding(1, ImportOutcome::Added, u"Beck Road"_s), doubtful,
                     finding(3, ImportOutcome::Removed, u"Beck Road"_s), finding(4, ImportOutcome::Added, QString())});
        const auto c = findings->openConnection();
        ROSETTE_VERIFY(c);
        const auto lines = [&](const Filter &filter) { return linesOf(findings->page(**c, filter, 0, 10)); };
        QCOMPARE(lines({ImportOutcome::Added, false, {}, {}}), (QList<qint64>{1, 2, 4}));
        QCOMPARE(lines({{}, true, {}, {}}), (QList<qint64>{2}));
        QCOMPARE(lines({{}, false, u"Beck Road"_s, {}}), (QList<qint64>{1, 3}));
        QCOMPARE(lines({{}, false, u""_s, {}}), (QList<qint64>{4}));
        QCOMPARE(lines({{}, false, {}, u"kaa-3"_s}), (QList<qint64>{3}));
        QCOMPARE(lines({{}, false, {}, u"100%"_s}), (QList<qint64>()));
        const auto counts = findings->counts(**c, {});
        ROSETTE_VERIFY(counts);
        QCOMPARE(counts->byOutcome.value(ImportOutcome::Added), 3);
        QCOMPARE(counts->unsure, 1);
        QCOMPARE(counts->total(), 4);
        const auto searched = findings->counts(**c, {{}, false, {}, u"beck"_s});
        ROSETTE_VERIFY(searched);
        QCOMPARE(searched->total(), 2);
    }

    void groupsComeByNameWithTheirCounts()
    {
        const auto findings =
            written({finding(1, ImportOutcome::Added, u"beck Road"_s), finding(2, ImportOutcome::Added, u"Acre Lane"_s),
                     finding(3, ImportOutcome::Removed, u"Acre Lane"_s)});
        const auto c = findings->openConnection();
        ROSETTE_VERIFY(c);
        const auto groups = findings->groups(**c, {});
        ROSETTE_VERIFY(groups);
        QCOMPARE(groups->size(), 2);
        QCOMPARE(groups->first().name, u"Acre Lane"_s);
        QCOMPARE(groups->first().counts.byOutcome.value(ImportOutcome::Removed), 1);
        const auto removed = findings->groups(**c, {ImportOutcome::Removed, false, u"beck Road"_s, {}});
        ROSETTE_VERIFY(removed);
        QCOMPARE(removed->size(), 1);
    }

    void anyOffsetOfALongListIsRight()
    {
        QList<ImportFinding> many;
        for (qint64 line = 1; line <= 3000; ++line)
            many += finding(line, line % 3 == 0 ? ImportOutcome::Added : ImportOutcome::Unchanged, u"Acre Lane"_s);
        const auto findings = written(many);
        const auto c = findings->openConnection();
        ROSETTE_VERIFY(c);
        for (const qint64 offset : {0, 511, 512, 513, 999}) {
            QCOMPARE(linesOf(findings->page(**c, {ImportOutcome::Added, false, {}, {}}, offset, 1)),
                     (QList<qint64>{3 * (offset + 1)}));
        }
        QCOMPARE(linesOf(findings->page(**c, {}, 2998, 5)), (QList<qint64>{2999, 3000}));
        QCOMPARE(linesOf(findings->page(**c, {}, 3000, 5)), QList<qint64>());
        QCOMPARE(linesOf(findings->page(**c, {}, 9000, 5)), QList<qint64>());
    }

    void everythingAboutOneIsKept()
    {
        ImportFinding one = finding(7, ImportOutcome::Added, u"Acre Lane"_s);
        one.changes = {{u"marker"_s, u"G"_s, {}}, {u"surname"_s, u"Smith"_s, u"Jones-Smith"_s}};
        one.reason = u"Because."_s;
        one.source = u"7,Ivy"_s;
        one.decision = u"new"_s;
        one.proposals = {{u"person:5"_s, u"Ivy"_s, u"The same name."_s, ImportOutcome::Moved},
                         {u"new"_s, u"Somebody new"_s, {}, ImportOutcome::Added}};
        const auto findings = written({one});
        QCOMPARE(findings->fingerprint(), u"abc"_s);
        const auto c = findings->openConnection();
        ROSETTE_VERIFY(c);
        const auto page = findings->page(**c, {}, 0, 1);
        ROSETTE_VERIFY(page);
        const auto found = findings->find(**c, page->first().id);
        ROSETTE_VERIFY(found);
        QCOMPARE(found->detail(), u"marker G → none; surname Smith → Jones-Smith"_s);
        QCOMPARE(found->source, one.source);
        QCOMPARE(found->proposals.size(), 2);
        QCOMPARE(found->proposals.first().outcome, ImportOutcome::Moved);
        QCOMPARE(found->decision, u"new"_s);
        QCOMPARE(findings->find(**c, 1).error().code, ErrorCode::NotFound);
    }

    void noNameStandsInClearAndTheFileGoesWithItsOwner()
    {
        auto file = ScratchFile::create();
        ROSETTE_VERIFY(file);
        const QString path = (*file)->path();
        {
            const auto c = (*file)->openConnection();
            ROSETTE_VERIFY(c);
            ROSETTE_VERIFY(Statement(**c, u"CREATE TABLE t (x TEXT)"_s).run());
            ROSETTE_VERIFY(Statement(**c, u"INSERT INTO t VALUES ('Rossetti')"_s).run());
        }
        QFile content(path);
        QVERIFY(content.open(QIODevice::ReadOnly));
        const QByteArray bytes = content.readAll();
        QVERIFY(!bytes.isEmpty());
        QVERIFY(!bytes.contains("Rossetti") && !bytes.startsWith("SQLite"));
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
        QVERIFY(!(QFileInfo(QFileInfo(path).path()).permissions() & others));
        file->reset();
        QVERIFY(!QFileInfo::exists(QFileInfo(path).path()));
    }
};

QTEST_GUILESS_MAIN(TestImportFindings)
#include "tst_importfindings.moc"
