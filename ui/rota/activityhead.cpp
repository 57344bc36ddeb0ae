#include "ui/rota/activityhead.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

#include "models/base/localtime.h"
#include "ui/rota/weeksummary.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QLabel *wordsLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// What clashes with the activity itself: its place, its kit, its permission. Null when nothing does.
QLabel *clashLabel(const WeekPlan &plan, ActivityId activity)
{
    QStringList advice;
    for (const Clash &clash : plan.clashes()) {
        if (!clash.volunteer && (clash.first == activity || clash.second == activity))
            advice += clash.advice();
    }
    if (advice.isEmpty())
        return nullptr;
    auto *label = wordsLabel(clashWords(advice.size()));
    label->setObjectName(u"activityClashLabel"_s);
    label->setFont(Theme::secondaryFont(label->font()));
    label->setToolTip(advice.join(u'\n'));
    label->setAccessibleName(advice.join(u' '));
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, Theme::of(Meaning::Attention, colours));
    label->setPalette(colours);
    return label;
}

QString emptyWords(const Activity &activity)
{
    if (activity.isCancelled())
        return ActivityHead::tr("%1, cancelled").arg(timeRange(activity.start, activity.end));
    if (activity.isOutside)
        return ActivityHead::tr("%1, held by others").arg(timeRange(activity.start, activity.end));
    return ActivityHead::tr("%1. Nobody is asked yet: it has no shifts.").arg(timeRange(activity.start, activity.end));
}

} // namespace

ActivityHead::ActivityHead(const WeekPlan &plan, const PlannedActivity &planned, QWidget *parent)
    : QWidget(parent)
{
    constexpr int kLeastCharacters = 19;
    setMinimumWidth(fontMetrics().averageCharWidth() * kLeastCharacters);
    const Activity &activity = planned.activity;
    auto *title = wordsLabel(activity.title);
    QFont bold = Theme::sectionFont(Theme::secondaryFont(font()));
    bold.setStrikeOut(activity.isCancelled());
    title->setFont(bold);
    title->setToolTip(u"%1, %2"_s.arg(timeRange(activity.start, activity.end), activity.whereText()));
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    head->addWidget(title, 1);
    head->addWidget(makeMenu(activity), 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(head);
    if (QLabel *clash = clashLabel(plan, activity.id))
        layout->addWidget(clash);
    if (planned.shifts.isEmpty() || !isAsked(activity)) {
        auto *none = wordsLabel(emptyWords(activity));
        Theme::makeSecondary(none);
        layout->addWidget(none);
    }
}

QToolButton *ActivityHead::makeMenu(const Activity &activity)
{
    auto *button = new QToolButton;
    button->setObjectName(u"activityToolButton"_s);
    button->setAutoRaise(true);
    button->setIconSize(QSize(14, 14));
    button->setIcon(iconNamed(u"more"_s));
    button->setToolTip(tr("Change %1, add a shift").arg(activity.title));
    button->setAccessibleName(button->toolTip());
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    QAction *add = menu->addAction(iconNamed(u"add"_s), tr("Add a shift…"), this,
                                   [this, id = activity.id] { emit shiftWanted(id); });
    add->setObjectName(u"addShiftAction"_s);
    add->setEnabled(isAsked(activity));
    menu->addAction(iconNamed(u"edit"_s), tr("Change “%1”…").arg(activity.title), this,
                    [this, id = activity.id] { emit changeRequested(id); });
    button->setMenu(menu);
    return button;
}

} // namespace rosette
