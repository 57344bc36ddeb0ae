#pragma once

#include "models/rounds/round.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace rosette {

class DateField;
class QuantityField;

/// Records that leaflets went to a round: when, who, which leaflet, all of its doors or the first so many. Deletes itself;
/// open it with open().
class DeliveryDialog : public FormDialog
{
    Q_OBJECT

public:
    DeliveryDialog(AppContext &context, const Round &round, QWidget *parent = nullptr);

signals:
    /// "120 doors of Round 4 got a leaflet on Sat 21 Nov."
    void recorded(const QString &sentence);

private:
    void fillVolunteers();
    void fillLeaflets();
    void save();

    AppContext &m_context;
    Round m_round;
    int m_doorsOfRound = 0;
    DateField *m_date;
    QComboBox *m_volunteer;
    QComboBox *m_leaflet;
    QCheckBox *m_isWhole;
    QuantityField *m_doors;
    QLineEdit *m_note;
};

} // namespace rosette
