#pragma once

#include <optional>

#include <QAbstractTableModel>

#include "ui/shell/theme.h"

namespace rosette {

/// One line of a list by which rows are filtered.
struct Tally
{
    QString label;
    qint64 number = 0;
    std::optional<Meaning> meaning = {};
};

/// Labels with their numbers; a zero stays quiet.
class TallyModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Mark, ///< the shape of its meaning
        Label,
        Number,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The same labels with other numbers keep the selection.
    void setTallies(const QList<Tally> &tallies);
    const Tally &at(int row) const { return m_tallies.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    bool hasSameLabels(const QList<Tally> &tallies) const;
    QVariant text(const Tally &tally, int column) const;
    QVariant colour(const Tally &tally, int column) const;

    QList<Tally> m_tallies;
};

} // namespace rosette
