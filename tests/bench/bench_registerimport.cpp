#include <cstdio>

#include <sys/resource.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include "models/register/registerimport.h"
#include "models/register/registerreader.h"
#include "models/store/campaign.h"
#include "tests/bench/measure.h"
#include "tests/bench/peakmemory.h"
#include "tests/bench/registergenerator.h"

using namespace rosette;
using namespace rosette::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr double kBarOfRaw = 4;       // times the shell's raw import
constexpr double kBarMebibytes = 300; // of a process, at its peak
constexpr int kRawRuns = 3;
const QString kPassphrase = u"correct horse battery"_s;

/// Fails the program with the error's words.
template <typename T>
T need(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
        std::exit(1);
    }
    return std::move(result).value();
}

void needTrue(bool isDone, const QString &what)
{
    if (isDone)
        return;
    std::fprintf(stderr, "%s failed.\n", qPrintable(what));
    std::exit(1);
}

QString campaignIn(const QString &folder) { return folder + u"/bench.rosette"_s; }
QString fileIn(const QString &folder, const QString &name) { return folder + u'/' + name + u".csv"_s; }

std::unique_ptr<Campaign> campaignFor(const QString &path)
{
    return need(QFile::exists(path) ? Campaign::open(path, kPassphrase)
                                    : Campaign::create(path, kPassphrase, CampaignInfo{.name = u"Bench"_s}));
}

/// What one process does: opens the campaign, as the shell does, and imports or undoes.
void runPhase(const QString &phase, const QString &folder)
{
    QElapsedTimer timer;
    timer.start();
    if (phase == "read"_L1) {
        const auto reader = need(RegisterReader::open(fileIn(folder, u"first"_s), QDate::currentDate()));
        RegisterRow row;
        QString rejection;
        while (need(reader->next(row, rejection))) {
        }
    } else if (phase == "undo"_L1) {
        const auto campaign = campaignFor(campaignIn(folder));
        need(ImportJournal::undoLast(campaign->file(), campaign->connection(), SystemClock::instance()));
    } else {
        const auto campaign = campaignFor(campaignIn(folder));
        const ImportReport report = need(importRegister(
            campaign->file(), campaign->connection(), {fileIn(folder, phase)}, ImportOptions{.feedback = Feedback()}));
        const QJsonObject &counts = report.counts;
        for (const QLatin1String count : {"added"_L1, "amended"_L1, "moved"_L1, "removed"_L1, "unchanged"_L1})
            std::fprintf(stderr, " %s %lld", count.data(), static_cast<long long>(counts.value(count).toInteger()));
        std::fputc('\n', stderr);
    }
    std::printf("%lld %.0f %.1f\n", static_cast<long long>(timer.elapsed()), processorMs(), peakMebibytes());
}

/// In milliseconds. The processor's time, of all threads, hardly depends on what else the machine does.
struct Cost
{
    double clock = 0;
    double processor = 0;
};

struct Outcome
{
    Cost cost;
    double mebibytes = 0;
    QString counts;
};

Outcome runInProcess(const QString &phase, const QString &folder)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {u"--phase"_s, phase, folder});
    needTrue(process.waitForFinished(-1) && process.exitCode() == 0,
             phase + u": "_s + QString::fromUtf8(process.readAllStandardError()));
    const QList<QByteArray> words = process.readAllStandardOutput().trimmed().split(' ');
    return {{words.value(0).toDouble(), words.value(1).toDouble()},
            words.value(2).toDouble(),
            QString::fromUtf8(process.readAllStandardError().trimmed())};
}

/// Of all processes that this one ran so far.
double childrensProcessorMs()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    const auto milliseconds = [](const timeval &time) {
        return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

/// The CSV loaded by the sqlcipher shell into one encrypted table, key derivation included.
Cost rawCost(const QString &folder)
{
    const QString database = folder + u"/raw.db"_s;
    const QString script =
        u"PRAGMA key = '%1';\n.mode csv\n.import %2 register\n"_s.arg(kPassphrase, fileIn(folder, u"first"_s));
    std::vector<double> runs;
    const double before = childrensProcessorMs();
    for (int i = 0; i < kRawRuns; ++i) {
        QFile::remove(database);
        QElapsedTimer timer;
        timer.start();
        QProcess shell;
        shell.start(u"sqlcipher"_s, {database});
        shell.write(script.toUtf8());
        shell.closeWriteChannel();
        needTrue(shell.waitForFinished(-1) && shell.exitCode() == 0, u"The sqlcipher shell"_s);
        runs.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return {timesOf(std::move(runs)).median(), (childrensProcessorMs() - before) / kRawRuns};
}

void say(const QString &what, const Outcome &outcome, const Cost &raw)
{
    const double ratio = outcome.cost.clock / raw.clock;
    std::printf("%-18s %8.0f ms %6.2f x raw %-6s  processor %8.0f ms %6.2f x raw %5.0f MiB %-6s %s\n", qPrintable(what),
                outcome.cost.clock, ratio, ratio <= kBarOfRaw ? "" : "(over)", outcome.cost.processor,
                outcome.cost.processor / raw.processor, outcome.mebibytes,
                outcome.mebibytes <= kBarMebibytes ? "" : "(over)", qPrintable(outcome.counts));
    std::fflush(stdout);
}

void measureSize(int electors)
{
    const QTemporaryDir folder;
    const QString path = folder.path();
    needTrue(writeRegister(fileIn(path, u"first"_s), electors) &&
                 writeRegister(fileIn(path, u"december"_s), electors, RegisterEdition::December) &&
                 writeRegister(fileIn(path, u"update"_s), electors, RegisterEdition::Update),
             u"Writing the registers"_s);
    const Cost raw = rawCost(path);
    std::printf("%d electors; raw import by the sqlcipher shell %.0f ms, processor %.0f ms (bars: %.0f x raw by the "
                "clock, %.0f MiB)\n",
                electors, raw.clock, raw.processor, kBarOfRaw, kBarMebibytes);
    say(u"reading alone"_s, runInProcess(u"read"_s, path), raw);
    say(u"first import"_s, runInProcess(u"first"_s, path), raw);
    for (const QString &phase : {u"first"_s, u"december"_s, u"update"_s}) {
        say(phase == "first"_L1 ? u"the same again"_s : phase, runInProcess(phase, path), raw);
        say(u"undo"_s, runInProcess(u"undo"_s, path), raw);
    }
    say(u"undo of the first"_s, runInProcess(u"undo"_s, path), raw);
}

} // namespace

/// Imports the register of an invented council into a fresh campaign, then the same again, the December edition with
/// all numbers new and a month's update, undoing each; beside it the sqlcipher shell loads the same CSV raw into an
/// encrypted table. Each step is a process of its own, timed from opening the file on, with its peak memory; the
/// clock's times say something on an idle machine only. `bench_registerimport` does 100,000 and 1,000,000 electors,
/// `bench_registerimport 50000` as many as asked.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = app.arguments().mid(1);
    if (words.size() == 3 && words.first() == "--phase"_L1) {
        runPhase(words.at(1), words.at(2));
        return 0;
    }
    for (const QString &electors : words.isEmpty() ? QStringList{u"100000"_s, u"1000000"_s} : words)
        measureSize(electors.toInt());
    return 0;
}
