#pragma once

#include <QAbstractTableModel>

#include "models/tracks/walkedround.h"

namespace rosette {

/// The stages of a round with what a track says of them, each to be ticked: wholly walked, or as far as the track says
/// (a half tick), or not at all.
class WalkedStagesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        StageText,
        Walked,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Ticks as the track says.
    void setRound(const WalkedRound &round);
    /// In walking order, each once.
    QList<Door> walkedDoors() const;
    QList<Door> otherDoors() const;
    int doors() const { return m_round.doors(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void ticksChanged();

private:
    QString walkedText(const WalkedStage &stage) const;

    WalkedRound m_round;
    QList<WalkedPart> m_parts; ///< as ticked
};

} // namespace rosette
