#pragma once

#include <QWidget>

#include "ui/shell/appcontext.h"

class QLineEdit;

namespace rosette {

class DateField;
class QuantityField;

/// The line that says which liability insurance the campaign has, for all its stalls; saves by one undoable edit and
/// follows undo.
class InsuranceLine : public QWidget
{
    Q_OBJECT

public:
    explicit InsuranceLine(AppContext &context, QWidget *parent = nullptr);

private:
    void reload();
    void save();

    AppContext &m_context;
    QLineEdit *m_number;
    QuantityField *m_pounds;
    DateField *m_expires;
};

} // namespace rosette
