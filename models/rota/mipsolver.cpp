#include "models/rota/mipsolver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLookMs = 50;
constexpr double kRounding = 1e-6;
constexpr int kGraceSeconds = 10; // CBC looks at its clock now and then only

QString tr(const char *text) { return QCoreApplication::translate("MipSolver", text); }

Error unusable(const QString &why)
{
    return Error{ErrorCode::Io, tr("The solver gave no answer that can be read. Nothing was changed."), why};
}

Status writeModel(const LinearModel &model, const QString &path)
{
    QFile file(path);
    const QByteArray text = model.toMps();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) {
        return Error{ErrorCode::Io,
                     tr("The rota's model could not be written: %1. Nothing was changed.").arg(file.errorString()),
                     path};
    }
    return {};
}

/// Waits for its end; Cancelled, or Io when it never ends.
Status runToEnd(QProcess &solver, int seconds, const Feedback &feedback)
{
    QElapsedTimer clock;
    clock.start();
    while (!solver.waitForFinished(kLookMs) && solver.state() != QProcess::NotRunning) {
        const double elapsed = double(clock.elapsed()) / 1000;
        const bool isCancelled = feedback.isCancelled();
        if (isCancelled || elapsed > seconds + kGraceSeconds) {
            solver.kill();
            solver.waitForFinished();
            return isCancelled ? Feedback::cancelledError(tr("Planning was cancelled. The rota is as it was."))
                               : unusable(u"not finished in time"_s);
        }
        feedback.report(std::min(1.0, elapsed / seconds), tr("Trying rotas"));
    }
    return {};
}

/// "Optimal - objective value 12", then a line for each column that is not 0: place, name, value, reduced cost.
Result<MipSolution> readSolution(const QString &path, const QByteArray &said, int columns)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unusable(QString::fromLocal8Bit(said.right(400)));
    const QString head = QString::fromLatin1(file.readLine()).simplified();
    if (head.contains("nfeasible"_L1)) {
        return Error{ErrorCode::Invalid, tr("The solver says that no values fit."), head};
    }
    static const QRegularExpression value(u"objective value (-?[0-9.e+]+)"_s);
    const QRegularExpressionMatch objective = value.match(head);
    const bool isEmpty = head.contains("no integer solution"_L1);
    if (!objective.hasMatch() && !isEmpty)
        return unusable(head.left(400));
    MipSolution solution;
    static const QRegularExpression lowest(u"Lower bound: +(-?[0-9.e+]+)"_s); // when it is not what was found
    const QRegularExpressionMatch bound = lowest.match(QString::fromLatin1(said));
    solution.bound = (bound.hasMatch() ? bound : objective).captured(1).toDouble();
    if (isEmpty)
        return solution;
    solution.isProven = objective.captured(1).toDouble() - solution.bound < 1 - kRounding;
    solution.values.resize(std::size_t(columns));
    while (!file.atEnd()) {
        const QList<QByteArray> words = file.readLine().replace("**", "").simplified().split(' ');
        const qsizetype place = words.size() < 3 ? -1 : words.at(1).mid(1).toLongLong();
        if (place >= 0 && place < columns && words.at(1).startsWith('C'))
            solution.values[std::size_t(place)] = words.at(2).toDouble();
    }
    return solution;
}

} // namespace

QString MipSolver::program()
{
    const QString wanted = qEnvironmentVariable("ROSETTE_SOLVER", u"cbc"_s);
    return QStandardPaths::findExecutable(wanted);
}

Result<MipSolution> MipSolver::solve(const LinearModel &model, const MipLimits &limits, const Feedback &feedback)
{
    const QString solverPath = program();
    if (solverPath.isEmpty())
        return Error{ErrorCode::NotFound, tr("No solver is installed (package coinor-cbc)."), {}};
    const QTemporaryDir folder;
    const QString modelPath = folder.filePath(u"rota.mps"_s);
    const QString answerPath = folder.filePath(u"rota.sol"_s);
    ROSETTE_CHECK(writeModel(model, modelPath));
    QProcess solver;
    solver.setProcessChannelMode(QProcess::MergedChannels);
    // Rotas are nearly whole as linear programs: making them smaller first takes longer than all else together.
    solver.start(solverPath,
                 {modelPath, u"-timeMode"_s, u"elapsed"_s, u"-seconds"_s, QString::number(limits.seconds),
                  u"-ratioGap"_s, QString::number(limits.gapShare), u"-allowableGap"_s, u"0.99"_s, u"-preprocess"_s,
                  u"off"_s, u"-presolve"_s, u"off"_s, u"-feas"_s, u"off"_s, u"-solve"_s, u"-solution"_s, answerPath});
    if (!solver.waitForStarted())
        return unusable(solver.errorString());
    ROSETTE_CHECK(runToEnd(solver, limits.seconds, feedback));
    if (solver.exitStatus() != QProcess::NormalExit)
        return unusable(solver.errorString());
    return readSolution(answerPath, solver.readAll(), model.columnCount());
}

} // namespace rosette
