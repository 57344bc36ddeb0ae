#pragma once

#include <QAbstractTableModel>

#include "models/places/door.h"
#include "models/rounds/roundset.h"

namespace rosette {

/// Homes of one street that no round of a set leads to.
struct UnreachedStreet
{
    RoundSet set;
    StreetId street;
    QString name;
    QString wardName;
    QString stretch; ///< as stages would be written
    QList<Door> doors;
};

/// Of all active sets that have rounds. Reads all doors: for a task.
Result<QList<UnreachedStreet>> findUnreached(Connection &connection);

/// Homes in no round, street by street.
class UnreachedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Street,
        Homes,
        Stretch,
        Ward,
        Set,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setStreets(const QList<UnreachedStreet> &streets);
    const UnreachedStreet &street(int row) const { return m_streets.at(row); }
    int homes() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const UnreachedStreet &street, int column) const;

    QList<UnreachedStreet> m_streets;
};

} // namespace rosette
