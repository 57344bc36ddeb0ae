#pragma once

#include <QAbstractTableModel>

#include "models/people/franchisemarker.h"

namespace rosette {

/// One nation's table of markers, with how many electors have each; after it, the markers of the register that nobody
/// explained yet. Cells are edited: a box decides about a kind of poll, and whoever gives an unexplained marker a
/// meaning adds it to the table. What was edited is asked for by signal; the model is loaded again after it was
/// written.
class MarkersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Marker,
        Meaning,
        Electors,
        Local,
        Devolved,
        Parliament,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `isWithUnknown`: only the campaign's own nation has a register.
    Status load(Connection &c, const QString &nation, bool isWithUnknown);
    /// Without an id while it is in no table.
    const FranchiseMarker &marker(int row) const { return m_rows.at(row).marker; }
    int rowOf(const QString &marker) const; ///< -1 when there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// No id: a new row for the table.
    void markerEdited(const rosette::FranchiseMarker &marker);

private:
    struct Line
    {
        FranchiseMarker marker;
        qint64 electors = 0;
        bool isUnknown = false;
    };
    static bool *pollOf(FranchiseMarker &marker, int column);
    QVariant text(const Line &line, int column) const;

    QList<Line> m_rows;
};

} // namespace rosette
