#include "ui/prints/tablecopies.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

#include "models/output/copiedrows.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/taskrunner.h"
#include "ui/widgets/copyrequest.h"
#include "ui/widgets/datatable.h"

namespace rosette {

namespace {

/// Ctrl+C in a list that does not ask anybody.
bool isCopyPastTheGate(QObject *watched, QEvent *event)
{
    return event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy) &&
           qobject_cast<QAbstractItemView *>(watched) && !qobject_cast<DataTable *>(watched);
}

} // namespace

TableCopies::TableCopies(AppContext &context, QWidget *workspace)
    : QObject(workspace)
    , m_context(context)
    , m_workspace(workspace)
{
    qApp->installEventFilter(this); // sees dialogs, too
}

TableCopies::~TableCopies() { qApp->removeEventFilter(this); }

bool TableCopies::eventFilter(QObject *watched, QEvent *event)
{
    if (isCopyPastTheGate(watched, event)) {
        if (!static_cast<QKeyEvent *>(event)->isAutoRepeat())
            m_context.messages.showMessage(Meaning::Attention, tr("This list is not copied; print or export it."));
        return true;
    }
    if (watched != m_workspace || event->type() != CopyRequest::type())
        return QObject::eventFilter(watched, event);
    event->accept();
    copy(static_cast<const CopyRequest &>(*event));
    return true;
}

void TableCopies::copy(const CopyRequest &request)
{
    if (request.isTooLong()) {
        m_context.messages.showMessage(
            Meaning::Attention,
            tr("More than %1 rows are not copied: choose fewer, or export the list.").arg(CopyRequest::kMostRows));
        return;
    }
    QList<CopiedRow> rows;
    for (const CopyRequest::Line &line : request.lines())
        rows += CopiedRow{line.text, line.people};
    m_context.tasks.run<CopiedText>(
        tr("Copying rows"), this,
        [rows, subject = request.subject(), heading = request.heading(), file = m_context.campaign.file(),
         names = request.isAboutPeople() ? NamesIn::Possible : NamesIn::Unlikely,
         &clock = m_context.clock](const Feedback &feedback, Connection &c) {
            return releaseCopiedRows(ExportContext{file, c, clock, feedback}, subject, heading, rows, names);
        },
        [this](const Result<CopiedText> &copied) {
            if (!copied)
                return m_context.messages.showError(copied.error());
            if (copied->rows > 0)
                QGuiApplication::clipboard()->setText(copied->text);
            m_context.messages.showMessage(copied->rows > 0 ? Meaning::Done : Meaning::Attention, copied->says());
        });
}

} // namespace rosette
