#pragma once

#include <QWidget>

#include "ui/shell/appcontext.h"

namespace rosette {

class QuantityField;

/// The line that sets how many days a pitch rests between two stalls, for the whole campaign; saves by one undoable
/// edit and follows undo.
class RestDaysLine : public QWidget
{
    Q_OBJECT

public:
    explicit RestDaysLine(AppContext &context, QWidget *parent = nullptr);

private:
    void reload();
    void save();

    AppContext &m_context;
    QuantityField *m_days;
};

} // namespace rosette
