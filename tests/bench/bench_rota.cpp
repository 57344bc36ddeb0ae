#include <cstdio>
#include <random>

#include <QCoreApplication>
#include <QFile>

#include "models/rota/rotafill.h"
#include "models/rota/rotamodel.h"
#include "models/rota/rotasolver.h"

using namespace rosette;

namespace {

constexpr qint64 kHourMs = 3'600'000;

/// A busy week: stalls, rounds and sessions with two or three shifts, people who can come to a few of them.
RotaProblem busyWeek(int people, int shifts, unsigned seed)
{
    std::mt19937 random(seed);
    const auto below = [&](int end) { return int(random() % unsigned(end)); };
    RotaProblem problem;
    for (int i = 0; i < shifts; ++i) {
        if (i % 3 == 0) {
            RotaActivity activity;
            activity.place = LonLat{-0.14 + below(100) * 0.0006, 51.53 + below(100) * 0.0004};
            activity.lifters = below(3) == 0 ? 2 : 0;
            problem.activities.push_back(activity);
        }
        RotaShift shift;
        shift.activity = int(problem.activities.size()) - 1;
        const int day = (i / 3) % 7;
        const int hour = day < 5 ? 17 + below(3) : 10 + 2 * below(4);
        shift.fromMs = (day * 24 + hour) * kHourMs;
        shift.toMs = shift.fromMs + 2 * kHourMs;
        shift.isLead = i % 3 == 0;
        shift.minimum = shift.isLead ? 1 : 2;
        shift.maximum = shift.isLead ? 1 : 2 + below(4);
        problem.shifts.push_back(shift);
    }
    for (int i = 0; i < people; ++i) {
        RotaPerson person;
        person.mostPerWeek = 1 + below(3);
        person.isNew = below(8) == 0;
        person.recentShifts = below(8);
        person.servedLastWeek = below(3) == 0;
        problem.people.push_back(person);
        const int days = below(127) + 1;
        for (int shift = 0; shift < shifts; ++shift) {
            const bool isFree = days >> ((shift / 3) % 7) & 1;
            if (!isFree || below(3) == 0 || (problem.shifts[std::size_t(shift)].isLead && below(4) != 0))
                continue;
            RotaChoice choice{shift, i, RotaChoice::State::Free, below(3), double(below(60)) / 10};
            problem.choices.push_back(choice);
        }
    }
    return problem;
}

} // namespace

/// One line for each size: what the solver took, and what filling without it costs more.
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    for (const auto &[people, shifts] : {std::pair(60, 30), std::pair(300, 120), std::pair(300, 240)}) {
        for (unsigned seed = 1; seed <= 3; ++seed) {
            const RotaProblem problem = busyWeek(people, shifts, seed);
            if (argc > 1) {
                QFile file(QString::fromLocal8Bit(argv[1]) +
                           QStringLiteral("/%1x%2-%3.mps").arg(people).arg(shifts).arg(seed));
                if (!file.open(QIODevice::WriteOnly) || file.write(RotaModel(problem).linear().toMps()) < 0)
                    return 1;
            }
            const auto solution = RotaSolver::solve(problem, Feedback());
            if (!solution) {
                std::fprintf(stderr, "%s\n", qPrintable(solution.error().message));
                return 1;
            }
            const qint64 filled = RotaState(problem, RotaFill::fill(problem, Feedback())).cost();
            std::fflush(stdout);
            std::printf(
                "%3d people %3d shifts %5zu choices: %6.2f s, objective %lld, bound %lld%s; filled simply %lld\n",
                people, shifts, problem.choices.size(), solution->seconds, solution->objective, solution->bound,
                solution->isProven ? " (proven)" : "", filled);
        }
    }
    return 0;
}
