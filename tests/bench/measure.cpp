#include "tests/bench/measure.h"

#include <algorithm>
#include <cmath>
#include <ctime>

#include <QElapsedTimer>

using namespace Qt::StringLiterals;

namespace rosette::bench {

double Times::at(double share) const
{
    return sorted.empty() ? 0 : sorted[size_t(std::lround(share * double(sorted.size() - 1)))];
}

Times timesOf(std::vector<double> milliseconds)
{
    std::sort(milliseconds.begin(), milliseconds.end());
    return {std::move(milliseconds), 0};
}

double processorMs() { return double(std::clock()) * 1000 / CLOCKS_PER_SEC; }

Times measure(int times, const std::function<void()> &job, const std::function<void()> &prepare)
{
    std::vector<double> taken;
    double processor = 0;
    for (int i = 0; i <= times; ++i) {
        if (prepare)
            prepare();
        const double before = processorMs();
        QElapsedTimer timer;
        timer.start();
        job();
        if (i == 0)
            continue;
        taken.push_back(double(timer.nsecsElapsed()) / 1e6);
        processor += processorMs() - before;
    }
    Times result = timesOf(std::move(taken));
    result.processor = processor / times;
    return result;
}

void report(QTextStream &out, const QString &name, const Times &times, const QString &remark)
{
    out << u"  %1 %2 ms  best %3  worst %4  processor %5  %6\n"_s.arg(name, -38)
               .arg(times.median(), 8, 'f', 3)
               .arg(times.best(), 7, 'f', 3)
               .arg(times.worst(), 7, 'f', 3)
               .arg(times.processor, 7, 'f', 3)
               .arg(remark);
    out.flush();
}

} // namespace rosette::bench
