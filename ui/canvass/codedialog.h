#pragma once

#include "models/canvass/codes.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

class QLineEdit;

namespace rosette {

/// Adds an outcome, a support answer or an ask. Deletes itself; open it with open().
class CodeDialog : public FormDialog
{
    Q_OBJECT

public:
    CodeDialog(AppContext &context, CodeKind kind, QWidget *parent = nullptr);

private:
    void save();

    AppContext &m_context;
    CodeKind m_kind;
    QLineEdit *m_mark;
    QLineEdit *m_label;
};

} // namespace rosette
