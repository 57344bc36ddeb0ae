#pragma once

#include <QWidget>

#include "models/reports/reportperiod.h"
#include "ui/shell/appcontext.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace rosette {

class DateField;

/// Chooses the period of a report: a month, a quarter, a year, stepped back and forth, or days of one's own.
class PeriodBar : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodBar(const Clock &clock, QWidget *parent = nullptr);

    const ReportPeriod &period() const { return m_period; }

signals:
    void periodChanged();

private:
    QToolButton *arrow(const QString &iconName, const QString &name, int steps);
    void chooseKind();
    void chooseDays();
    void setPeriod(const ReportPeriod &period);
    void show();

    const Clock &m_clock;
    ReportPeriod m_period;
    QComboBox *m_kind;
    QLabel *m_title;
    DateField *m_from;
    QLabel *m_dash;
    DateField *m_to;
};

} // namespace rosette
