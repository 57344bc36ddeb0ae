#pragma once

#include <QStackedWidget>

#include "ui/imports/importchooser.h"
#include "ui/imports/importdone.h"
#include "ui/imports/importpreview.h"
#include "ui/imports/pastimportview.h"
#include "ui/shell/appcontext.h"
#include "ui/widgets/taskprogress.h"

namespace rosette {

/// The steps of the assistant, one of them in sight.
class ImportStepPages : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ImportStepPages(AppContext &context, QWidget *parent = nullptr);

    ImportChooser *chooser() const { return m_chooser; }
    TaskProgress *progress() const { return m_progress; }
    ImportPreview *preview() const { return m_preview; }
    ImportDone *done() const { return m_done; }
    PastImportView *past() const { return m_past; }

private:
    ImportChooser *m_chooser;
    TaskProgress *m_progress;
    ImportPreview *m_preview;
    ImportDone *m_done;
    PastImportView *m_past;
};

} // namespace rosette
