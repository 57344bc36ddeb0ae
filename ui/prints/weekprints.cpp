#include "ui/prints/weekprints.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>

#include "models/activities/activityrepository.h"
#include "models/base/localtime.h"
#include "ui/prints/weekexports.h"
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

void fill(QMenu *menu, AppContext &context, WeekExports *exports, QDate monday)
{
    menu->clear();
    for (const QDate day : busyDays(context, monday))
        menu->addAction(tr("Day sheet for %1…").arg(shortDate(day)), exports, [=] { exports->saveDaySheet(day); });
    menu->addSeparator();
    menu->addAction(tr("Rota of the week…"), exports, [=] { exports->saveRota(monday); });
    menu->addAction(tr("Copy the week for the group chat"), exports, [=] { exports->copyForChat(monday); });
}

} // namespace

QAction *shareAction(AppContext &context, QWidget *page, std::function<QDate()> monday)
{
    auto *menu = new QMenu(page);
    auto *exports = new WeekExports(context, page);
    QObject::connect(menu, &QMenu::aboutToShow, page, [&context, menu, exports, monday = std::move(monday)] {
        fill(menu, context, exports, monday());
    });
    auto *action = new QAction(iconNamed(u"print"_s), tr("Print and share"), page);
    action->setObjectName(u"shareAction"_s);
    action->setMenu(menu);
    return action;
}

} // namespace rosette::WeekPrints
