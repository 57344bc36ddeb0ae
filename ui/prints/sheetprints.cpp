#include "ui/prints/sheetprints.h"

#include <QCoreApplication>

#include "models/activities/activityrepository.h"
#include "ui/prints/contactsheetform.h"
#include "ui/prints/debriefform.h"
#include "ui/prints/labelform.h"
#include "ui/prints/leafletcountform.h"
#include "ui/prints/paperdialog.h"
#include "ui/prints/reprintform.h"
#include "ui/shell/messagebar.h"

namespace rosette::SheetPrints {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("SheetPrints", text); }

void open(AppContext &context, QWidget *parent, const QString &title, PaperForm *form)
{
    auto *dialog = new PaperDialog(context, title, form, parent);
    dialog->resize(dialog->sizeHint().expandedTo({980, 720}));
    dialog->open();
}

/// Canvass sessions that sheets may go out for: yesterday's, whose paper may be missing, and those of the weeks ahead.
QList<Activity> sessionsOf(AppContext &context)
{
    constexpr int kDaysAhead = 28;
    const QDate today = context.clock.today();
    auto sessions = ActivityRepository::list(context.campaign.connection(), {.kind = ActivityKind::Canvass,
                                                                             .from = today.addDays(-1),
                                                                             .to = today.addDays(kDaysAhead),
                                                                             .withCancelled = false});
    if (!sessions) {
        context.messages.showError(sessions.error());
        return {};
    }
    return *sessions;
}

void openSheets(AppContext &context, QWidget *parent, const QString &title, ContactSheetForm *form)
{
    form->offerSessions(sessionsOf(context));
    open(context, parent, title, form);
}

} // namespace

void printSheets(AppContext &context, QWidget *parent, const QString &subject, const ContactSheetRequest &request)
{
    openSheets(context, parent, tr("Contact sheets: %1").arg(subject), new ContactSheetForm(request, subject));
}

void printSheets(AppContext &context, QWidget *parent)
{
    openSheets(context, parent, tr("Print contact sheets"), new ContactSheetForm(context.campaign.connection()));
}

void printDebrief(AppContext &context, QWidget *parent, ActivityId session, const QString &title)
{
    open(context, parent, tr("Debrief sheet: %1").arg(title), new DebriefForm(session, title));
}

void printAgain(AppContext &context, QWidget *parent, const Sheet &sheet)
{
    open(context, parent, tr("Print sheet %1 again").arg(sheet.number), new ReprintForm(sheet));
}

void printLabels(AppContext &context, QWidget *parent, const QString &subject, const ContactSheetRequest &request)
{
    open(context, parent, tr("Address labels: %1").arg(subject), new LabelForm(request, subject));
}

void printLabels(AppContext &context, QWidget *parent)
{
    open(context, parent, tr("Print address labels"), new LabelForm(context.campaign.connection()));
}

void printLeafletCounts(AppContext &context, QWidget *parent)
{
    open(context, parent, tr("Leaflets by doors"), new LeafletCountForm(context.campaign.connection()));
}

} // namespace rosette::SheetPrints
