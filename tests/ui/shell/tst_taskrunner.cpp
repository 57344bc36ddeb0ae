#include <atomic>

#include <QSignalSpy>
#include <QTest>

#include "models/store/statement.h"
#include "tests/support/testcampaign.h"
#include "ui/shell/taskrunner.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Work in threads: own connection, progress, cancel, answers that are no longer wanted.
class TestTaskRunner : public QObject
{
    Q_OBJECT

private slots:
    void answersInTheWindowsThreadWithAnOwnConnection();
    void cancelledWorkStillAnswers();
    void droppedWorkNeverAnswers();
    void aGoneReceiverIsNotAnswered();
    void progressCanBeSeen();
    void destroyingCancelsAndWaits();
};

namespace {

Result<int> untilCancelled(const Feedback &feedback)
{
    while (!feedback.isCancelled())
        QThread::yieldCurrentThread();
    return Feedback::cancelledError(u"Nothing was changed."_s);
}

} // namespace

void TestTaskRunner::answersInTheWindowsThreadWithAnOwnConnection()
{
    TestCampaign file;
    TaskRunner tasks(file.campaign());
    QThread *worker = nullptr;
    std::optional<QString> name;
    tasks.run<QString>(
        u"Reading"_s, this,
        [&](const Feedback &, Connection &connection) -> Result<QString> {
            worker = QThread::currentThread();
            ROSETTE_ASSIGN(const CampaignInfo info, CampaignInfoRepository::load(connection));
            return info.name;
        },
        [&](Result<QString> result) {
            QCOMPARE(QThread::currentThread(), thread());
            name = result.valueOr(QString());
        });
    QTRY_VERIFY(name);
    QCOMPARE(*name, u"Test campaign"_s);
    QVERIFY(worker && worker != thread());
    QVERIFY(!tasks.isBusy());
}

void TestTaskRunner::cancelledWorkStillAnswers()
{
    TestCampaign file;
    TaskRunner tasks(file.campaign());
    std::optional<ErrorCode> code;
    const auto id = tasks.run<int>(
        u"Waiting"_s, this, [](const Feedback &feedback, Connection &) { return untilCancelled(feedback); },
        [&](Result<int> result) { code = result.error().code; });
    tasks.cancel(id);
    QTRY_COMPARE(code, ErrorCode::Cancelled);
}

void TestTaskRunner::droppedWorkNeverAnswers()
{
    TestCampaign file;
    TaskRunner tasks(file.campaign());
    bool isAnswered = false;
    const auto id = tasks.run<int>(
        u"Waiting"_s, this, [](const Feedback &feedback, Connection &) { return untilCancelled(feedback); },
        [&](Result<int>) { isAnswered = true; });
    tasks.drop(id);
    QVERIFY(tasks.tasks().isEmpty()); // nobody needs to see it any more
    QTRY_VERIFY(!tasks.isBusy());
    QVERIFY(!isAnswered);
}

void TestTaskRunner::aGoneReceiverIsNotAnswered()
{
    TestCampaign file;
    TaskRunner tasks(file.campaign());
    bool isAnswered = false;
    {
        QObject receiver;
        tasks.run<int>(
            u"Counting"_s, &receiver, [](const Feedback &, Connection &) -> Result<int> { return 1; },
            [&](Result<int>) { isAnswered = true; });
    }
    QTRY_VERIFY(!tasks.isBusy());
    QVERIFY(!isAnswered);
}

void TestTaskRunner::progressCanBeSeen()
{
    TestCampaign file;
    TaskRunner tasks(file.campaign());
    std::atomic<bool> isReported = false;
    const auto id = tasks.run<int>(
        u"Printing"_s, this,
        [&](const Feedback &feedback, Connection &) {
            feedback.report(0.25, u"Sheet 1 of 4"_s);
            isReported = true;
            return untilCancelled(feedback);
        },
        [](Result<int>) {});
    QTRY_VERIFY(isReported);
    const TaskRunner::Info info = tasks.tasks().value(0);
    QCOMPARE(info.title, u"Printing"_s);
    QCOMPARE(info.step, u"Sheet 1 of 4"_s);
    QCOMPARE(info.fraction, 0.25);
    tasks.cancel(id);
    QVERIFY(tasks.tasks().value(0).isCancelling);
    QTRY_VERIFY(!tasks.isBusy());
}

void TestTaskRunner::destroyingCancelsAndWaits()
{
    TestCampaign file;
    std::atomic<bool> isDone = false;
    bool isAnswered = false;
    {
        TaskRunner tasks(file.campaign());
        tasks.run<int>(
            u"Waiting"_s, this,
            [&](const Feedback &feedback, Connection &) {
                const auto result = untilCancelled(feedback);
                isDone = true;
                return result;
            },
            [&](Result<int>) { isAnswered = true; });
    }
    QVERIFY(isDone);
    QCoreApplication::processEvents();
    QVERIFY(!isAnswered);
}

QTEST_MAIN(TestTaskRunner)
#include "tst_taskrunner.moc"
