#include "ui/prints/debriefform.h"

#include "models/output/debriefpaper.h"

namespace rosette {

DebriefForm::DebriefForm(ActivityId session, const QString &title, QWidget *parent)
    : PaperForm(parent)
    , m_session(session)
    , m_title(title)
{
}

PaperForm::Maker DebriefForm::maker() const
{
    return [session = m_session](const ExportContext &context) { return debriefDraft(context, session); };
}

QString DebriefForm::fileName() const { return tr("Debrief %1").arg(m_title); }

} // namespace rosette
