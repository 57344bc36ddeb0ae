#pragma once

#include "models/canvass/debrief.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/detailspane.h"

class QLabel;
class QPlainTextEdit;

namespace rosette {

class QuantityField;

/// The debrief of one session: its figures, how long it took, what people talked about.
class SessionDetails : public DetailsPane
{
    Q_OBJECT

public:
    explicit SessionDetails(AppContext &context, QWidget *parent = nullptr);

    void showSession(const SessionFigures &session);

private:
    void buildActions();
    void refill();
    void save();
    QString figures() const;

    AppContext &m_context;
    SessionFigures m_session;
    QLabel *m_figures;
    QuantityField *m_minutes;
    QPlainTextEdit *m_cameUp;
};

} // namespace rosette
