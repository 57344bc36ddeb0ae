#pragma once

#include "models/register/lateelector.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

class QComboBox;
class QLineEdit;

namespace rosette {

class DateField;

/// Puts somebody on the register by hand: number, name, door, marker. Deletes itself; open it with open().
class LateElectorDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit LateElectorDialog(AppContext &context, QWidget *parent = nullptr);

signals:
    /// The sentence says who, with which number.
    void added(rosette::PersonId person, const QString &sentence);

private:
    void buildForm();
    void fillDistricts();
    void fillMarkers();
    void fillStreets();
    void fillDoors();
    void proposeNumber();
    LateElector typed() const;
    void save();

    AppContext &m_context;
    QComboBox *m_district;
    QLineEdit *m_number;
    QLineEdit *m_forename;
    QLineEdit *m_surname;
    QComboBox *m_marker;
    QLineEdit *m_born;
    QComboBox *m_street;
    QComboBox *m_door;
    QLineEdit *m_postcode;
    DateField *m_date;
};

} // namespace rosette
