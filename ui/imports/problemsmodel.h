#pragma once

#include <QAbstractTableModel>

#include "models/store/importjournal.h"

namespace rosette {

/// The rows of a file that an import could not use, or that deserve a look.
class ProblemsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Line,
        SourceText,
        Reason, ///< last: it takes what width is left
        ColumnCount,
    };

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
