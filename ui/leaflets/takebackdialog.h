#pragma once

#include "models/leaflets/bundle.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

namespace rosette {

class DateField;
class QuantityField;

/// What a deliverer brought back of a bundle, and what was spoiled on the way. Deletes itself; open it with open().
class TakeBackDialog : public FormDialog
{
    Q_OBJECT

public:
    TakeBackDialog(AppContext &context, const Bundle &bundle, QWidget *parent = nullptr);

signals:
    /// "112 of Round 4 came back."
    void takenBack(const QString &sentence);

private:
    Status write(Connection &connection) const;
    void save();

    AppContext &m_context;
    Bundle m_bundle;
    QuantityField *m_returned;
    QuantityField *m_spoiled;
    DateField *m_day;
};

} // namespace rosette
