#include "models/reports/wheretogo.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFreshDays = 7;
constexpr qint64 kOldDays = 180;
constexpr qint64 kWorthSayingDays = 28;
constexpr double kInVainWorth = 0.5;
constexpr double kAgeWorth = 0.5;
constexpr double kFreshWorth = 0.2;
constexpr double kManyInVain = 0.5; ///< of the doors tried
constexpr double kLowRate = 0.25;

QString tr(const char *text, int n = -1) { return QCoreApplication::translate("WhereToGo", text, nullptr, n); }

double worthOf(const CanvassGround &ground, qint64 days)
{
    const double left = ground.untried() + kInVainWorth * ground.inVain() + ground.undecided;
    const double age = double(std::clamp<qint64>(days, 0, kOldDays)) / kOldDays;
    return (left / ground.doors + kAgeWorth * age) * (days < kFreshDays ? kFreshWorth : 1);
}

QString reasonOf(const CanvassGround &ground, qint64 days)
{
    if (ground.tried == 0)
        return tr("Never visited: %n door(s)", ground.doors);
    QStringList reasons;
    if (days >= kWorthSayingDays)
        reasons += tr("last visit %n day(s) ago", int(days));
    if (ground.untried() > 0)
        reasons += tr("%n door(s) not tried yet", ground.untried());
    const double inVain = double(ground.inVain()) / ground.tried;
    if (ground.inVain() > 0 && inVain >= kManyInVain)
        reasons += tr("nobody spoken to at %1 of %2 tried").arg(ground.inVain()).arg(ground.tried);
    else if (ground.inVain() > 0)
        reasons += tr("%n door(s) where nobody was in", ground.inVain());
    if (1 - inVain < kLowRate)
        reasons += tr("low rate so far (%1 %)").arg(qRound(100 * (1 - inVain)));
    if (ground.undecided > 0)
        reasons += tr("%n undecided to talk to again", ground.undecided);
    if (days < kFreshDays)
        reasons += days == 0 ? tr("visited today") : tr("visited %n day(s) ago", int(days));
    QString reason = reasons.join(u", "_s);
    return reason.replace(0, 1, reason.left(1).toUpper());
}

bool hasWork(const CanvassGround &ground, qint64 days)
{
    return ground.doors > 0 &&
           (ground.untried() > 0 || ground.inVain() > 0 || ground.undecided > 0 || days >= kOldDays);
}

} // namespace

QList<NextGround> whereToGo(const QList<CanvassGround> &grounds, QDate today)
{
    QList<NextGround> next;
    for (const CanvassGround &ground : grounds) {
        const qint64 days = ground.lastVisit.isValid() ? ground.lastVisit.daysTo(today) : kOldDays;
        if (hasWork(ground, days))
            next += NextGround{ground, worthOf(ground, days), reasonOf(ground, days)};
    }
    std::stable_sort(next.begin(), next.end(),
                     [](const NextGround &a, const NextGround &b) { return a.worth > b.worth; });
    return next;
}

} // namespace rosette
