#pragma once

#include "models/store/importfinding.h"
#include "models/store/statement.h"

namespace rosette {

/// How findings stand in their scratch file; shared by what writes and what reads them.
namespace ImportFindingRows {

/// Of each of lists() every so many findings stand in `marks`.
constexpr int kMarkStep = 512;

/// File and line in one number that grows in the order of the files.
qint64 idOf(int file, qint64 line);
/// Of the findings about somebody whom no line names; they come last.
qint64 unnamedId(qint64 count);

QString pack(const QList<ImportChange> &changes);
QString pack(const QList<ImportReading> &readings);

/// "SELECT … FROM findings f JOIN groups g"; append WHERE and ORDER BY.
QString selectSql();
ImportFinding toFinding(const Row &row);

/// The lists that people leaf through: all, the unsure ones, those of each outcome; and what tells them apart.
QList<int> lists();
constexpr int kAllList = -1;
constexpr int kUnsureList = -2;
constexpr int listOf(ImportOutcome outcome) { return int(outcome); }
QString conditionOf(int list);

} // namespace ImportFindingRows

} // namespace rosette
