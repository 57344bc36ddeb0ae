#pragma once

#include <QAbstractTableModel>

#include "models/leaflets/editionrounds.h"
#include "ui/shell/theme.h"

namespace rosette {

/// Which rounds are listed.
struct EditionRoundsFilter
{
    QString text;                          ///< part of the name, the ward or the deliverer
    std::optional<RoundProgress> progress; ///< none: any
    bool isAwayOnly = false;               ///< whose deliverer is away
};

/// Where an edition is to go: each round with how far it is, who walks it and when it last had anything.
class EditionRoundsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Doors,
        Progress,
        Deliverer,
        Last,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// A bundle that is out for more than `outDays` wants somebody to ask where it is.
    void setRounds(const QList<EditionRound> &rounds, QDate today, int outDays);
    void setFilter(const EditionRoundsFilter &filter);
    const EditionRound &row(int row) const { return m_shown.at(row); }
    /// -1 when it is not listed.
    int indexOf(RoundId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// "out for 9 days", with its shape before it.
    QString progressWords(const EditionRound &row) const;
    /// "Ada Okafor"; "away until Sun 6 Dec · Ada Okafor", with a shape, when somebody has to see to it.
    static QString delivererWords(const EditionRound &row);

private:
    void filter();
    Meaning meaningOf(const EditionRound &row) const;
    QVariant text(const EditionRound &row, int column) const;
    QVariant toolTip(const EditionRound &row, int column) const;
    QVariant sortValue(const EditionRound &row, int column) const;
    QVariant colour(const EditionRound &row, int column) const;

    QList<EditionRound> m_all;
    QList<EditionRound> m_shown;
    EditionRoundsFilter m_filter;
    QDate m_today;
    int m_outDays = 0;
};

} // namespace rosette
