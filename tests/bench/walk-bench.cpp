#include <cstdio>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include "models/walks/arcplanner.h"
#include "models/walks/touroptimizer.h"
#include "walkinstances.h"

using namespace rosette;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kTourMs = 1900;
constexpr qint64 kArcMs = 9500;

void say(const QString &name, std::int64_t length, std::optional<std::int64_t> best, const QElapsedTimer &timer)
{
    const QString known =
        !best ? u"best known –"_s
              : u"best known %1 (%2 %)"_s.arg(*best).arg(100.0 * double(length - *best) / double(*best), 0, 'f', 2);
    std::printf("%-12s %9lld  %-32s %6.2f s\n", qPrintable(name), static_cast<long long>(length), qPrintable(known),
                double(timer.elapsed()) / 1000);
    std::fflush(stdout);
}

Status measureTour(const QString &path)
{
    ROSETTE_ASSIGN(const bench::TourInstance instance, bench::readTourInstance(path));
    QElapsedTimer timer;
    timer.start();
    TourOptimizer optimizer(instance.distances, {});
    optimizer.run([&] { return timer.elapsed() > kTourMs || optimizer.length() == instance.bestKnown; });
    say(instance.name, optimizer.length(), instance.bestKnown, timer);
    return {};
}

Status measureRounds(const QString &path)
{
    ROSETTE_ASSIGN(const bench::ArcInstance instance, bench::readArcInstance(path));
    QElapsedTimer timer;
    timer.start();
    ArcPlanner planner(instance.problem);
    const ArcPlan plan = planner.plan(
        [&](std::int64_t empty) { return timer.elapsed() > kArcMs || empty + instance.served == instance.lowerBound; });
    say(instance.name, plan.empty + instance.served, instance.bestKnown, timer);
    return {};
}

} // namespace

/// Plans walks of public instances by the code that plans rounds, a line for each: name, length, best known where the
/// file (or the .opt.tour beside it) says so, seconds. `walk-bench FILE.tsp|FILE.dat …`
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    int failures = 0;
    for (const QString &path : app.arguments().mid(1)) {
        const Status status = path.endsWith(".tsp"_L1) ? measureTour(path) : measureRounds(path);
        if (!status) {
            ++failures;
            std::fprintf(stderr, "%s\n", qPrintable(status.error().message));
        }
    }
    return failures == 0 ? 0 : 1;
}
