#pragma once

#include <QAbstractTableModel>

#include "models/store/importjournal.h"

namespace rosette {

/// How a problem stands in a table: shared by the model of a report and the one of past imports.
namespace ProblemColumns {

enum Column {
    Line,
    SourceText,
    Reason, ///< last: it takes what width is left
    ColumnCount,
};

QVariant cell(const ImportProblem &problem, int column, int role);
QVariant header(int column, int role);

} // namespace ProblemColumns

/// The rows of a file that an import could not use, or that deserve a look.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(const QList<ImportProblem> &problems);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<ImportProblem> m_problems;
};

} // namespace rosette
