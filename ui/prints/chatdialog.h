#pragma once

#include <QDialog>

#include "models/output/chattext.h"
#include "ui/prints/planperiod.h"
#include "ui/shell/appcontext.h"

class QCheckBox;
class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace rosette {

/// Text for the group chat as it will be pasted: for which days, with gaps, and with phone numbers only when asked for,
/// each time anew. What is changed by hand is what is copied.
class ChatDialog : public QDialog
{
    Q_OBJECT

public:
    ChatDialog(AppContext &context, QDate monday, QWidget *parent = nullptr);

private:
    void build();
    /// Writes the text anew, as it is chosen now.
    void fill();
    void copy();
    ExportContext exporting() const;

    AppContext &m_context;
    QList<PlanPeriod> m_periods;
    std::optional<ChatText> m_chat;
    QComboBox *m_period;
    QCheckBox *m_gaps;
    QCheckBox *m_phones;
    QPlainTextEdit *m_text;
    QPushButton *m_copy = nullptr;
};

} // namespace rosette
