#include "ui/imports/importsteppages.h"

namespace rosette {

using namespace Qt::StringLiterals;

ImportStepPages::ImportStepPages(AppContext &context, QWidget *parent)
    : QStackedWidget(parent)
    , m_chooser(new ImportChooser)
    , m_progress(new TaskProgress(context.tasks))
    , m_preview(new ImportPreview(context.tasks))
    , m_done(new ImportDone)
    , m_past(new PastImportView(context.campaign.connection()))
{
    setObjectName(u"importStackedWidget"_s);
    for (QWidget *step : std::initializer_list<QWidget *>{m_chooser, m_progress, m_preview, m_done, m_past})
        addWidget(step);
}

} // namespace rosette
