#include "models/output/monthposter.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "models/output/planwords.h"
#include "models/output/posterpages.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("MonthPoster", text); }

/// Whether the name stands in the words as words of its own: “Al” is not in “stall”.
bool isNamedIn(const QString &words, const QString &name)
{
    const QRegularExpression pattern(u"(?<!\\w)"_s + QRegularExpression::escape(name) + u"(?!\\w)"_s,
                                     QRegularExpression::CaseInsensitiveOption |
                                         QRegularExpression::UseUnicodePropertiesOption);
    return !name.isEmpty() && words.contains(pattern);
}

/// Takes away what names a volunteer in its title or place; returns a sentence for each.
QStringList leaveOutNames(QList<PlanActivity> &activities, const QList<Volunteer> &volunteers)
{
    QStringList remarks;
    activities.removeIf([&](const PlanActivity &planned) {
        const QString words = planned.activity.title + u'\n' + planned.activity.whereText();
        for (const Volunteer &volunteer : volunteers) {
            if (!isNamedIn(words, volunteer.name()))
                continue;
            remarks += tr("“%1” names %2, so it is left off. Call it something else to show it.")
                           .arg(planned.activity.title, volunteer.name());
            return true;
        }
        return false;
    });
    return remarks;
}

Error nothingPlanned(const PosterRequest &request, const QStringList &remarks)
{
    const QString sentence = tr("Nothing of these kinds is planned in %1.").arg(monthText(request.month));
    return Error{ErrorCode::NotFound, (QStringList{sentence} + remarks).join(u' '), {}};
}

} // namespace

QList<ActivityKind> usualKinds(PosterAudience audience)
{
    if (audience == PosterAudience::Public)
        return {ActivityKind::Stall, ActivityKind::Meeting};
    return allActivityKinds();
}

Result<PaperDraft> makeMonthPoster(const ExportContext &context, const PosterRequest &request)
{
    const QDate first(request.month.year(), request.month.month(), 1);
    ROSETTE_ASSIGN(const ReleasablePlan plan, releasablePlan(context, first, first.addMonths(1).addDays(-1)));
    const bool isPublic = request.audience == PosterAudience::Public;
    MonthPoster poster{first, plan.clearance, plan.ours()};
    poster.activities.removeIf(
        [&](const PlanActivity &planned) { return !request.kinds.contains(planned.activity.kind); });
    QStringList remarks;
    if (isPublic) {
        ROSETTE_ASSIGN(const QList<Volunteer> volunteers, VolunteerRepository::list(context.connection));
        remarks = leaveOutNames(poster.activities, volunteers);
        ROSETTE_ASSIGN(poster.clearance,
                       Gate::pass(context.connection, Purpose::Statistics, {}, context.clock.today()));
    }
    if (poster.activities.isEmpty())
        return nothingPlanned(request, remarks);
    const QString month = monthText(first);
    return PaperDraft{.clearance = poster.clearance,
                      .note = {isPublic ? tr("Public poster") : tr("Office poster"),
                               {},
                               month,
                               int(poster.activities.size()),
                               isPublic ? 0 : plan.people},
                      .title = tr("%1: %2").arg(plan.clearance.campaign().name, month),
                      .remarks = remarks,
                      .draw =
                          [poster, isPublic](Paper &paper) {
                              isPublic ? drawPublicPoster(paper, poster) : drawOfficePoster(paper, poster);
                          },
                      .size = request.size};
}

} // namespace rosette
