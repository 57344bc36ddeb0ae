#pragma once

#include "models/output/addresslabels.h"
#include "ui/prints/paperform.h"

namespace rosette {

/// Address labels: which sheets of labels, and whether one goes to each voter or each household.
class LabelForm : public PaperForm
{
    Q_OBJECT

public:
    LabelForm(const ContactSheetRequest &request, const QString &subject, QWidget *parent = nullptr);

    Maker maker() const override;
    QString fileName() const override;
    bool hasTable() const override { return true; }

private:
    ContactSheetRequest m_request;
    QString m_subject;
    QComboBox *m_to;
    QComboBox *m_grid;
};

} // namespace rosette
