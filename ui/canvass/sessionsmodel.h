#pragma once

#include <QAbstractTableModel>

#include "models/canvass/debrief.h"

namespace rosette {

/// Sessions that are over or on today, with what they came to; newest first.
class SessionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Date,
        Title,
        Doors,
        Contacts,
        Rate,
        Minutes,
        Asks,
        CameUp,
        ColumnCount,
    };

    using QAbstractTableModel::QAbstractTableModel;

    Status load(Connection &connection, QDate today);
    const QList<SessionFigures> &sessions() const { return m_sessions; }
    int indexOf(ActivityId id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant value(const SessionFigures &session, int column) const;

    QList<SessionFigures> m_sessions;
};

/// "34 %"; empty when no door was tried.
QString rateText(const SessionFigures &session);

} // namespace rosette
