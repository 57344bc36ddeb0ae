#include "ui/week/needsmodel.h"

#include "models/base/localtime.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

NeedsModel::Need needOf(const WeekPlan &plan, const Gap &gap)
{
    const PlannedActivity *planned = plan.findActivity(gap.activity);
    NeedsModel::Need need;
    need.meaning = gap.kind == Gap::Kind::NoLead || planned->filled() == 0 ? Meaning::Problem : Meaning::Attention;
    const Activity &activity = planned->activity;
    need.text = u"%1 %2 · %3"_s.arg(shortDate(activity.date), clockTime(activity.start), activity.title);
    const PlannedShift *shift = plan.findShift(gap.shift);
    need.detail = (shift && gap.kind == Gap::Kind::TooFew ? shift->shift.role + u", "_s : QString()) + gap.reason;
    need.pageId = u"rota"_s;
    need.target = Target{u"shift"_s, gap.shift.value(), activity.date, {}};
    return need;
}

NeedsModel::Need needOf(const Clash &clash)
{
    NeedsModel::Need need;
    need.meaning = clash.isMild() ? Meaning::Attention : Meaning::Problem;
    need.text = clash.sentence;
    need.detail = clash.wayOut.isEmpty() ? NeedsModel::tr("Move one of the two") : clash.wayOut;
    // Of a stall and its pitch: the stall's card says more. Of kit: its packing list. Of two activities: the rota.
    const bool isOfKit = clash.kind == Clash::Kind::SameKit;
    need.pageId = clash.isOfPitch() || isOfKit ? u"stalls"_s : u"rota"_s;
    need.target = Target{isOfKit ? u"packing-list"_s : u"activity"_s, clash.second.value(), clash.date, {}};
    return need;
}

} // namespace

void NeedsModel::setNeeds(const QList<Need> &needs)
{
    beginResetModel();
    m_needs = needs;
    endResetModel();
}

QList<NeedsModel::Need> NeedsModel::of(const WeekPlan &plan, int openFollowUps)
{
    QList<Need> needs;
    for (const Gap &gap : plan.gaps())
        needs += needOf(plan, gap);
    for (const Clash &clash : plan.clashesToCome())
        needs += needOf(clash);
    if (openFollowUps > 0) {
        needs += Need{Meaning::Information,
                      openFollowUps == 1 ? tr("1 follow-up waits") : tr("%1 follow-ups wait").arg(openFollowUps),
                      tr("Posters, postal votes and casework promised at doors"), u"canvass"_s,
                      Target{u"follow-ups"_s, 0, {}, {}}};
    }
    return sorted(needs);
}

QList<NeedsModel::Need> NeedsModel::sorted(QList<Need> needs)
{
    const auto rank = [](const Need &need) {
        return need.meaning == Meaning::Problem ? 0 : need.meaning == Meaning::Attention ? 1 : 2;
    };
    std::stable_sort(needs.begin(), needs.end(),
                     [rank](const Need &one, const Need &other) { return rank(one) < rank(other); });
    return needs;
}

int NeedsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_needs.size()); }

QVariant NeedsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Need &need = m_needs.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QString(Theme::shapeOf(need.meaning) + u' ' + need.text + u'\n' + need.detail);
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QString(need.text + u". "_s + need.detail);
    case TextRole:
        return need.text;
    case MeaningRole:
        return int(need.meaning);
    case DetailRole:
        return need.detail;
    default:
        return {};
    }
}

} // namespace rosette
