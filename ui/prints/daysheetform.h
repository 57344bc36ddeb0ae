#pragma once

#include <QDate>

#include "ui/prints/paperform.h"

namespace rosette {

/// The sheet of one day: with phone numbers and small maps or without.
class DaySheetForm : public PaperForm
{
    Q_OBJECT

public:
    explicit DaySheetForm(QDate date, QWidget *parent = nullptr);

    Maker maker() const override;
    QString fileName() const override;

private:
    QDate m_date;
    QCheckBox *m_phones;
    QCheckBox *m_maps;
};

} // namespace rosette
