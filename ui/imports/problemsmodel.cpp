#include "ui/imports/problemsmodel.h"

#include "ui/widgets/datatable.h"

namespace rosette {

QVariant ProblemColumns::cell(const ImportProblem &problem, int column, int role)
{
    if (role == Qt::TextAlignmentRole && column == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return column == SourceText ? problem.sourceText : problem.reason;
    if (role == DataTable::kSortRole && column == Line)
        return problem.line;
    if (role != Qt::DisplayRole && role != DataTable::kSortRole)
        return {};
    switch (column) {
    case Line:
        return problem.line > 0 ? QVariant(problem.line) : QVariant(ProblemsModel::tr("whole file"));
    case Reason:
        return problem.reason;
    case SourceText:
        return problem.sourceText;
    default:
        return {};
    }
}

QVariant ProblemColumns::header(int column, int role)
{
    if (role == Qt::TextAlignmentRole && column == Line)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    static const QStringList titles{ProblemsModel::tr("Line"), ProblemsModel::tr("What stands there"),
                                    ProblemsModel::tr("Why it deserves a look")};
    return titles.value(column);
}

void ProblemsModel::setProblems(const QList<ImportProblem> &problems)
{
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

int ProblemsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_problems.size()); }

int ProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ProblemColumns::ColumnCount;
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    return index.isValid() ? ProblemColumns::cell(m_problems.at(index.row()), index.column(), role) : QVariant();
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? ProblemColumns::header(section, role) : QVariant();
}

} // namespace rosette
