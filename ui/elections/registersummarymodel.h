#pragma once

#include <QAbstractTableModel>

#include "models/people/registersummary.h"

namespace rosette {

/// The register in numbers: the whole of it first, then district by district.
class RegisterSummaryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        District,
        Ward,
        Electors,
        Ordinary,
        Attainers,
        Under16,
        Overseas,
        Other,
        Anonymous,
        OptedOut,
        Postal,
        Proxy,
        PostalProxy,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setDistricts(const QList<RegisterCounts> &districts);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static int number(const RegisterCounts &counts, int column);

    QList<RegisterCounts> m_rows; ///< empty when there is no register
};

} // namespace rosette
