#pragma once

#include <QWidget>

#include "models/leaflets/delivery.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace rosette {

class DataTable;
class MissedDoorsModel;
class QuantityField;

/// Which doors of a walk got a leaflet: the whole of it or as far as one door, but for those ticked as missed.
class DoorsDelivered : public QWidget
{
    Q_OBJECT

public:
    explicit DoorsDelivered(QWidget *parent = nullptr);

    /// The doors to come to, in walking order.
    void setDoors(const QList<Door> &doors);
    /// As a kept delivery tells it.
    void showDelivery(const Delivery &delivery);

    /// Somebody came to all of them.
    bool isComplete() const;
    int served() const;
    QList<MissedDoor> missed() const;
    /// Missed doors that are to be marked, so that nobody walks there in vain again.
    QList<MissedDoor> doorsToMark() const;

signals:
    void changed();

private:
    void buildRows();
    void setReached(int doors);
    void showCount();

    MissedDoorsModel *m_model;
    QCheckBox *m_isWhole;
    QuantityField *m_reached;
    QComboBox *m_lastDoor;
    DataTable *m_table;
    QCheckBox *m_marks;
    QLabel *m_count;
};

} // namespace rosette
