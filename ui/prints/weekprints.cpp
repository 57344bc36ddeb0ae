#include "ui/prints/weekprints.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include "models/activities/activityrepository.h"
#include "models/base/localtime.h"
#include "models/volunteers/volunteerrepository.h"
#include "ui/prints/calendarexport.h"
#include "ui/prints/chatdialog.h"
#include "ui/prints/daysheetform.h"
#include "ui/prints/ownsheetform.h"
#include "ui/prints/paperdialog.h"
#include "ui/prints/posterform.h"
#include "ui/prints/rotaform.h"
#include "ui/shell/icons.h"
#include "ui/shell/messagebar.h"

namespace rosette::WeekPrints {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("WeekPrints", text); }

/// The days of the week with anything of ours on them.
QList<QDate> busyDays(AppContext &context, QDate monday)
{
    const ActivityFilter filter{.from = monday, .to = monday.addDays(6), .withCancelled = false};
    const Result<QList<Activity>> activities = ActivityRepository::list(context.campaign.connection(), filter);
    if (!activities) {
        context.messages.showError(activities.error());
        return {};
    }
    QList<QDate> days;
    for (const Activity &activity : *activities) {
        if (!activity.isOutside && !days.contains(activity.date))
            days += activity.date;
    }
    return days;
}

void open(AppContext &context, QWidget *page, const QString &title, PaperForm *form)
{
    (new PaperDialog(context, title, form, page))->openLarge();
}

void openOwnSheets(AppContext &context, QWidget *page, QDate monday)
{
    const Result<QList<Volunteer>> volunteers = VolunteerRepository::list(context.campaign.connection());
    if (volunteers)
        open(context, page, tr("Everyone's own sheet"), new OwnSheetForm(monday, *volunteers));
    else
        context.messages.showError(volunteers.error());
}

void addCalendars(QMenu *menu, AppContext &context, QWidget *page, QDate monday)
{
    QMenu *calendars = menu->addMenu(tr("&Calendar"));
    for (const PlanPeriod &period : PlanPeriod::around(monday))
        calendars->addAction(period.name + u'…', page,
                             [&context, page, period] { saveCalendar(context, page, period); });
}

void fill(QMenu *menu, AppContext &context, QWidget *page, QDate monday)
{
    menu->clear();
    for (const QDate day : busyDays(context, monday))
        menu->addAction(tr("Day sheet for %1…").arg(shortDate(day)), page, [&context, page, day] {
            open(context, page, tr("Day sheet for %1").arg(longDate(day)), new DaySheetForm(day));
        });
    menu->addSeparator();
    const auto add = [&](const QString &text, const QString &name, auto run) {
        menu->addAction(text, page, run)->setObjectName(name);
    };
    add(tr("&Rota…"), u"printRotaAction"_s,
        [&context, page, monday] { open(context, page, tr("Print the rota"), new RotaForm(monday)); });
    add(tr("&Everyone's own…"), u"printOwnAction"_s,
        [&context, page, monday] { openOwnSheets(context, page, monday); });
    add(tr("&Poster of the month…"), u"printPosterAction"_s, [&context, page, monday] {
        open(context, page, tr("Poster of the month"), new PosterForm(monday.addDays(3)));
    });
    menu->addSeparator();
    addCalendars(menu, context, page, monday);
    add(tr("Text for the &group chat…"), u"chatAction"_s,
        [&context, page, monday] { (new ChatDialog(context, monday, page))->open(); });
}

} // namespace

QAction *shareAction(AppContext &context, QWidget *page, std::function<QDate()> monday)
{
    auto *menu = new QMenu(page);
    menu->setObjectName(u"shareMenu"_s);
    QObject::connect(menu, &QMenu::aboutToShow, page,
                     [&context, menu, page, monday = std::move(monday)] { fill(menu, context, page, monday()); });
    auto *action = new QAction(iconNamed(u"print"_s), tr("Print and share"), page);
    action->setObjectName(u"shareAction"_s);
    action->setMenu(menu);
    return action;
}

} // namespace rosette::WeekPrints
