#pragma once

#include "models/leaflets/edition.h"
#include "models/leaflets/stock.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

class QLineEdit;

namespace rosette {

class DateField;
class QuantityField;

/// What happens to an edition's leaflets besides bundles and deliveries.
enum class StockJob {
    Print,   ///< more came from the printer
    Count,   ///< somebody counted the shelf
    GiveOut, ///< at a stall or a meeting
    Shelve,  ///< what came back goes on the shelf again
    Spoil,
};

/// One line for the books: how many, on which day, and a note. Deletes itself; open it with open().
class StockDialog : public FormDialog
{
    Q_OBJECT

public:
    StockDialog(AppContext &context, const Edition &edition, const StockBalance &balance, StockJob job,
                QWidget *parent = nullptr);

signals:
    /// What the books say now.
    void noted(const QString &sentence);

private:
    void buildForm();
    Status write(Connection &connection);
    void save();

    AppContext &m_context;
    Edition m_edition;
    StockBalance m_balance;
    StockJob m_job;
    QString m_said; ///< what was done, for noted()
    QuantityField *m_quantity;
    DateField *m_day;
    QLineEdit *m_note;
};

} // namespace rosette
