#pragma once

#include "models/output/reportpaper.h"
#include "ui/prints/paperform.h"

class QComboBox;

namespace rosette {

/// Which part of the period's report is printed or saved.
class ReportForm : public PaperForm
{
    Q_OBJECT

public:
    ReportForm(const ReportPeriod &period, ReportPart part, QWidget *parent = nullptr);

    Maker maker() const override;
    QString fileName() const override;
    bool hasTable() const override { return true; }

private:
    ReportPart part() const;

    const ReportPeriod m_period;
    QComboBox *m_part;
};

} // namespace rosette
