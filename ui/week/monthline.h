#pragma once

#include <QLabel>

#include "ui/shell/appcontext.h"

namespace rosette {

/// What this month brought so far, at doors and at stalls, in one quiet line.
class MonthLine : public QLabel
{
    Q_OBJECT

public:
    explicit MonthLine(AppContext &context, QWidget *parent = nullptr);

    /// Reads the figures again.
    Status reload();

private:
    AppContext &m_context;
};

} // namespace rosette
