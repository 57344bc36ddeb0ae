#include "ui/canvass/followuplistform.h"

#include "models/output/followuplist.h"

namespace rosette {

FollowUpListForm::FollowUpListForm(const QString &ask, const QString &label, QWidget *parent)
    : PaperForm(parent)
    , m_ask(ask)
    , m_label(label)
{
}

PaperForm::Maker FollowUpListForm::maker() const
{
    return [ask = m_ask](const ExportContext &context) { return followUpListDraft(context, ask); };
}

} // namespace rosette
