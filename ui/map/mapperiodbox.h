#pragma once

#include <QWidget>

#include "models/base/clock.h"
#include "ui/map/mapperiod.h"

class QComboBox;

namespace rosette {

class DateField;

/// Chooses a period: a preset, or two dates of one's own.
class MapPeriodBox : public QWidget
{
    Q_OBJECT

public:
    explicit MapPeriodBox(const Clock &clock, QWidget *parent = nullptr);

    MapPeriod period() const;
    void setPeriod(const MapPeriod &period);

signals:
    /// By the user.
    void periodChanged();

private:
    void showFields();

    QComboBox *m_preset;
    QWidget *m_fields;
    DateField *m_from;
    DateField *m_to;
};

} // namespace rosette
