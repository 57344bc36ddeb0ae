#pragma once

#include <QAbstractTableModel>

#include "models/rounds/roundset.h"
#include "models/rounds/roundsummary.h"

namespace rosette {

/// A round with the division it belongs to.
struct RoundRow
{
    RoundSummary summary;
    RoundSet set;

    /// Doors tried say nothing about rounds that are walked for leaflets only.
    bool hasProgress() const { return set.purpose != RoundPurpose::Leaflet; }
    /// When somebody last went there: with leaflets on a leaflet round, else to talk; invalid when nobody did.
    QDate lastDay() const;
};

/// Which rounds are listed, and since when progress counts.
struct RoundsFilter
{
    QString text; ///< part of the name, the ward, the walker or a street on the way
    RoundSetId set;
    QDate since;
};

/// Rounds with their doors and how far each was canvassed.
class RoundsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Doors,
        Progress,
        Last,
        Walker,
        Electors,
        Ward,
        Set,
        ColumnCount,
    };
    /// 0 to 1; nothing when doors tried are not counted.
    static constexpr int kProgressRole = Qt::UserRole + 1;

    using QAbstractTableModel::QAbstractTableModel;

    Status load(Connection &connection, const RoundsFilter &filter);
    const RoundRow &row(int row) const { return m_rows.at(row); }
    /// -1 when it is not listed.
    int indexOf(RoundId id) const;
    /// Before the text of the filter.
    int total() const { return m_total; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const RoundRow &row, int column) const;
    QVariant sortValue(const RoundRow &row, int column) const;

    QList<RoundRow> m_rows;
    int m_total = 0;
};

} // namespace rosette
