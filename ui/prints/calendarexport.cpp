#include "ui/prints/calendarexport.h"

#include <QCoreApplication>
#include <QDir>
#include <QWidget>

#include "models/output/calendar.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("CalendarExport", text); }

void tell(AppContext &context, const Result<int> &entries, const QString &path)
{
    if (!entries) {
        context.messages.showError(entries.error());
        return;
    }
    context.messages.showMessage(
        Meaning::Done,
        tr("%1 entries were written. Whoever opens the file after an earlier one is brought up to date.").arg(*entries),
        tr("Open"), [&prompts = context.prompts, path] { prompts.showDocument(path); });
}

} // namespace

void saveCalendar(AppContext &context, QWidget *page, const PlanPeriod &period)
{
    const QString name = tr("Calendar %1.ics").arg(period.from.toString(Qt::ISODate));
    const QString path = context.prompts.saveFile(
        page, {tr("Calendar: %1").arg(period.name), tr("Calendar (*.ics)"), QDir::home().filePath(name)});
    if (path.isEmpty())
        return;
    context.tasks.run<int>(
        tr("Writing the calendar"), page,
        [file = context.campaign.file(), &clock = context.clock, period, path](const Feedback &feedback,
                                                                               Connection &connection) {
            return exportCalendar({file, connection, clock, feedback}, period.from, period.to, path);
        },
        [&context, path](const Result<int> &entries) { tell(context, entries, path); });
}

} // namespace rosette
