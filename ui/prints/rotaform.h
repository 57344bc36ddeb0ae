#pragma once

#include "ui/prints/paperform.h"
#include "ui/prints/planperiod.h"

namespace rosette {

/// The rota around a week: for how long, by day or by person.
class RotaForm : public PaperForm
{
    Q_OBJECT

public:
    explicit RotaForm(QDate monday, QWidget *parent = nullptr);

    Maker maker() const override;
    QString fileName() const override;
    bool hasTable() const override { return true; }

private:
    const PlanPeriod &period() const;

    QList<PlanPeriod> m_periods;
    QComboBox *m_period;
    QComboBox *m_view;
};

} // namespace rosette
