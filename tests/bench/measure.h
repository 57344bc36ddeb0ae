#pragma once

#include <functional>
#include <vector>

#include <QString>
#include <QTextStream>

namespace rosette::bench {

/// How long the runs of one job took, in milliseconds by the clock, and what they cost all processors together.
struct Times
{
    std::vector<double> sorted;
    double processor = 0; ///< mean of a run

    double median() const { return at(0.5); }
    /// The time that this share of the runs did not exceed.
    double at(double share) const;
    double best() const { return at(0); }
    double worst() const { return at(1); }
};

/// Runs the job so many times, after once for warming up. `prepare` runs before each and is not counted.
Times measure(int times, const std::function<void()> &job, const std::function<void()> &prepare = {});
/// Clock times that were measured elsewhere.
Times timesOf(std::vector<double> milliseconds);
/// Processor time of this process so far, all threads, in milliseconds.
double processorMs();

/// One line of the report: name, median, best, worst, processor time, and what is said of it.
void report(QTextStream &out, const QString &name, const Times &times, const QString &remark = {});

} // namespace rosette::bench
