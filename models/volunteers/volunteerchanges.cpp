#include "models/volunteers/volunteerchanges.h"

#include <QCoreApplication>

namespace rosette {

using namespace Qt::StringLiterals;

QList<ImportChange> volunteerChanges(const Volunteer &before, const Volunteer &after)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("VolunteerChanges", text); };
    QList<ImportChange> changes;
    const auto compare = [&](const QString &field, const QString &was, const QString &is) {
        if (was != is)
            changes += ImportChange{field, was, is};
    };
    const auto limit = [&](const Volunteer &v) {
        return v.maxShiftsPerWeek ? QString::number(*v.maxShiftsPerWeek) : tr("as many as needed");
    };
    const auto yes = [&](bool isSo) { return isSo ? tr("yes") : QString(); };
    compare(tr("phone"), before.mobile, after.mobile);
    compare(tr("other phone"), before.phone, after.phone);
    compare(tr("e-mail"), before.email, after.email);
    compare(tr("postcode"), before.postcode, after.postcode);
    compare(tr("can do"), before.skills.join(u", "_s), after.skills.join(u", "_s));
    compare(tr("when free"), before.availabilityText, after.availabilityText);
    compare(tr("shifts a week"), limit(before), limit(after));
    compare(tr("since"), before.sinceText, after.sinceText);
    compare(tr("new"), yes(before.isNew), yes(after.isNew));
    compare(tr("no stairs"), yes(before.avoidsStairs), yes(after.avoidsStairs));
    compare(tr("likes every week"), yes(before.likesEveryWeek), yes(after.likesEveryWeek));
    compare(tr("representative"), before.office, after.office);
    compare(tr("note"), before.note, after.note);
    return changes;
}

} // namespace rosette
