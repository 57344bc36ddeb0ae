#pragma once

#include "models/activities/kit.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/detailspane.h"

class QLabel;
class QLineEdit;

namespace rosette {

class QuantityField;
class VolunteerBox;

/// One thing that goes to stalls: how many, how many lift it, who has it and how to reach them, where it goes. Edited
/// in place.
class KitDetails : public DetailsPane
{
    Q_OBJECT

public:
    explicit KitDetails(AppContext &context, QWidget *parent = nullptr);

    void showKit(const Kit &kit);

private:
    void buildFields();
    void refill();
    void save();
    void remove();
    QString custodyText() const;
    QString outingsText() const;

    AppContext &m_context;
    Kit m_kit;
    QLineEdit *m_name;
    QuantityField *m_quantity;
    QuantityField *m_lifters;
    VolunteerBox *m_holder;
    QLineEdit *m_keptAt;
    QLineEdit *m_note;
    QLabel *m_custody;
    QLabel *m_outings;
};

} // namespace rosette
