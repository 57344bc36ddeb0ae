#pragma once

#include "models/leaflets/edition.h"
#include "models/leaflets/editionrounds.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

namespace rosette {

class DateField;

/// The day on which several whole rounds were delivered. Deletes itself; open it with open().
class WholeRoundsDialog : public FormDialog
{
    Q_OBJECT

public:
    WholeRoundsDialog(AppContext &context, const Edition &edition, const QList<EditionRound> &rounds,
                      QWidget *parent = nullptr);

signals:
    void dayChosen(QDate day);

private:
    DateField *m_day;
};

} // namespace rosette
