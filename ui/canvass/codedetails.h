#pragma once

#include "models/canvass/codes.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/detailspane.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace rosette {

class QuantityField;
class VolunteerBox;

/// One code: its words, and what it means for figures and follow-ups.
class CodeDetails : public DetailsPane
{
    Q_OBJECT

public:
    CodeDetails(AppContext &context, CodeKind kind, QWidget *parent = nullptr);

    void showCode(const Code &code);

private:
    void buildFields(CodeKind kind);
    void addHint(const QString &text);
    void refill();
    void save();
    /// An edit that counts conversations anew, which takes long when there are very many.
    void saveAsTask(const Code &code);

    AppContext &m_context;
    Code m_code;
    QLineEdit *m_label;
    QCheckBox *m_isContact;
    QCheckBox *m_isOfDoor;
    QComboBox *m_stance;
    QuantityField *m_dueDays;
    VolunteerBox *m_owner;
};

} // namespace rosette
