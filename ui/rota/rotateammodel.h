#pragma once

#include <array>

#include <QAbstractListModel>

#include "models/rota/weekplan.h"

namespace rosette {

/// Everybody who could be asked in a week: those with room first, asked longest ago first, each with what they said of
/// the seven days. Rows can be dragged onto shifts.
class RotaTeamModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row
    {
        VolunteerId volunteer;
        QString name;
        QString load;     ///< "1 of 2 shifts"
        QString asked;    ///< "asked 3 weeks ago"
        QString saidText; ///< the week in words
        std::array<Answer, 7> days{};
        bool hasRoom = true;
        qint64 lastAskedAtMs = 0;
    };

    using QAbstractListModel::QAbstractListModel;

    void showTeam(const Team &team, qint64 nowMs);
    const Row &row(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;

private:
    QList<Row> m_rows;
};

/// How many shifts somebody has in the week, of how many: "1 of 2 shifts".
QString loadText(const Team::Member &member);

} // namespace rosette
