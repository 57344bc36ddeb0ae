#pragma once

#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

namespace rosette {

class QuantityField;

/// How often a door is to see a leaflet: what counts as too often and too rarely, and when a bundle
/// is out too long. Deletes itself; open it with open().
class RhythmDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit RhythmDialog(AppContext &context, QWidget *parent = nullptr);

private:
    void save();

    AppContext &m_context;
    QuantityField *m_least;
    QuantityField *m_most;
    QuantityField *m_out;
};

} // namespace rosette
