#pragma once

#include "models/canvass/supportscale.h"
#include "ui/shell/appcontext.h"
#include "ui/shell/formdialog.h"

class QComboBox;
class QLabel;

namespace rosette {

/// Chooses the scale on which support is written down. Deletes itself; open it with open().
class ScaleDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit ScaleDialog(AppContext &context, QWidget *parent = nullptr);

private:
    void showScale();
    void save();

    AppContext &m_context;
    QList<SupportScale> m_scales;
    QComboBox *m_scale;
    QLabel *m_answers;
};

} // namespace rosette
