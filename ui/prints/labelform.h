#pragma once

#include "ui/prints/areaform.h"

namespace rosette {

/// Address labels: which sheets of labels, and whether one goes to each voter or each household.
class LabelForm : public AreaForm
{
    Q_OBJECT

public:
    LabelForm(const ContactSheetRequest &area, const QString &subject, QWidget *parent = nullptr);
    explicit LabelForm(Connection &connection, QWidget *parent = nullptr);

    Maker maker() const override;
    QString fileName() const override;

private:
    void addChoices();

    QComboBox *m_to = nullptr;
    QComboBox *m_grid = nullptr;
};

} // namespace rosette
