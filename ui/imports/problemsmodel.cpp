#include "ui/imports/problemsmodel.h"

#include "ui/widgets/datatable.h"

namespace rosette {

void ProblemsModel::setProblems(const QList<ImportProblem> &problems)
{
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_problems.size()); }

int ProblemsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ImportProblem &problem = m_problems.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return index.column() == SourceText ? problem.sourceText : problem.reason;
    if (role == DataTable::kSortRole && index.column() == Line)
        return problem.line;
    if (role != Qt::DisplayRole && role != DataTable::kSortRole)
        return {};
    switch (index.column()) {
    case Line:
        return problem.line > 0 ? QVariant(problem.line) : QVariant(tr("whole file"));
    case Reason:
        return problem.reason;
    case SourceText:
        return problem.sourceText;
    default:
        return {};
    }
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    static const QStringList titles{tr("Line"), tr("What stands there"), tr("Why it deserves a look")};
    return titles.value(section);
}

} // namespace rosette
