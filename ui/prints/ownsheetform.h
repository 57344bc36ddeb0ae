#pragma once

#include "models/output/ownsheets.h"
#include "models/volunteers/volunteer.h"
#include "ui/prints/paperform.h"
#include "ui/prints/planperiod.h"

namespace rosette {

/// Everyone's own sheets: for how long, for whom, whose phone numbers; and what each file of a folder is.
class OwnSheetForm : public PaperForm
{
    Q_OBJECT

public:
    OwnSheetForm(QDate monday, const QList<Volunteer> &volunteers, QWidget *parent = nullptr);

    Maker maker() const override;
    FolderWriter folderWriter() const override;
    QString fileName() const override;

private:
    const PlanPeriod &period() const;
    OwnSheetRequest request() const;

    QList<PlanPeriod> m_periods;
    QComboBox *m_period;
    QComboBox *m_person;
    QComboBox *m_phones;
    QCheckBox *m_maps;
    QComboBox *m_files;
};

} // namespace rosette
