#include "ui/imports/keptproblemsmodel.h"

#include "ui/imports/problemsmodel.h"

namespace rosette {

void KeptProblemsModel::setImport(ImportId import)
{
    m_import = import;
    reload();
}

Result<qint64> KeptProblemsModel::countRows() const { return ImportHistory::countProblems(m_connection, m_import); }

Result<QList<KeptProblem>> KeptProblemsModel::fetchRows(const KeptProblem *after, int skip, int limit) const
{
    return ImportHistory::problems(m_connection, m_import, after, skip, limit);
}

int KeptProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ProblemColumns::ColumnCount;
}

QVariant KeptProblemsModel::data(const QModelIndex &index, int role) const
{
    const KeptProblem *kept = index.isValid() ? rowAt(index.row()) : nullptr;
    return kept ? ProblemColumns::cell(kept->problem, index.column(), role) : QVariant();
}

QVariant KeptProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? ProblemColumns::header(section, role) : QVariant();
}

} // namespace rosette
