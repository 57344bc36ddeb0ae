#pragma once

#include <functional>

#include <QAbstractTableModel>
#include <QColor>

#include "models/base/error.h"

namespace rosette {

class RoundsProposal;

/// The proposed rounds with what each asks of the feet. Names are edited in place; figures that are being measured
/// again are muted.
class ProposalsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Doors,
        Distance,
        Twice,
        Time,
        Speed, ///< doors for each hour
        ColumnCount,
    };

    explicit ProposalsModel(RoundsProposal &proposal, QObject *parent = nullptr);

    /// Which colour the round at a place of the draft has on the map.
    void setColours(const std::function<QColor(int)> &colourOf);
    /// The round's key; 0 when there is no such row.
    int keyAt(int row) const;
    /// -1 when there is none.
    int rowOf(int key) const;
    /// Why the round is not as good as the others, in words; empty when it is.
    static QString doubtAbout(const RoundsProposal &proposal, int key);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Takes a stage that was dragged from the list of stages onto a round.
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

signals:
    /// The stage at this place of the chosen round was dropped on the round with this key.
    void stageDropped(int stage, int key);
    /// A name that cannot be.
    void refused(const rosette::Error &error);

private:
    QString doubtIn(int row, int column) const;
    QString text(int row, int column) const;
    QVariant sortValue(int row, int column) const;
    void reset();
    void refresh();

    RoundsProposal &m_proposal;
    std::function<QColor(int)> m_colourOf;
    QList<int> m_keys; ///< as shown now
};

} // namespace rosette
