#pragma once

#include <QAbstractTableModel>
#include <QColor>
#include <QPixmap>

#include "models/rounds/roundset.h"
#include "models/rounds/roundsummary.h"
#include "models/rounds/roundwalk.h"

namespace rosette {

/// A round with the division it belongs to.
struct RoundRow
{
    RoundSummary summary;
    RoundSet set;
    std::optional<WalkFigures> figures = {}; ///< nothing until they are measured

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

/// Rounds with their doors, what they ask of the feet, and how far each was canvassed. A stage of the round in view may
/// be dropped on another.
class RoundsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Doors,
        Progress,
        Metres,
        Minutes,
        DoorsPerHour,
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

    /// Streets are read once, and again only after forgetDoors().
    Status load(Connection &connection, const RoundsFilter &filter);
    void forgetDoors() { m_streets.reset(); }
    const RoundRow &row(int row) const { return m_rows.at(row); }
    const QList<RoundRow> &rows() const { return m_rows; }
    void setFigures(const std::function<std::optional<WalkFigures>(RoundId)> &figuresOf);
    /// What stands before each name, as on the map; row by row, again from the first when there are fewer.
    void setColours(const QList<QColor> &colours);
    /// -1 when it is not listed.
    int indexOf(RoundId id) const;
    /// Before the text of the filter.
    int total() const { return m_total; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                         const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    void stageDropped(int stage, rosette::RoundId onto);

private:
    QVariant text(const RoundRow &row, int column) const;
    QVariant sortValue(const RoundRow &row, int column) const;

    QList<RoundRow> m_rows;
    std::optional<StreetDoors> m_streets;
    QList<QPixmap> m_discs;
    int m_total = 0;
};

} // namespace rosette
