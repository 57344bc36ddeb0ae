#include "ui/people/personwords.h"

#include <QCoreApplication>

#include "models/people/franchisemarker.h"
#include "models/people/personrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("PersonWords", text); }

QString absentVoteText(const QString &kind)
{
    if (kind == "postal"_L1)
        return tr("postal vote");
    if (kind == "proxy"_L1)
        return tr("votes by proxy");
    return kind.isEmpty() ? QString() : tr("postal proxy vote");
}

} // namespace

QString PersonWords::registrationText(Connection &c, const Person &person)
{
    const auto registration = PersonRepository::registration(c, person.id).valueOr({});
    if (!registration)
        return tr("Not on the register.");
    QStringList parts{registration->numberText};
    if (!registration->isCurrent)
        parts += tr("left the register");
    if (!registration->marker.isEmpty())
        parts +=
            registration->marker + u", "_s + FranchiseMarkerRepository::meaning(c, registration->marker).valueOr({});
    if (registration->birthDate.isValid())
        parts += tr("born %1").arg(registration->birthDate.toString(u"d MMM yyyy"_s));
    if (registration->attainmentDate.isValid())
        parts += tr("may vote from %1").arg(registration->attainmentDate.toString(u"d MMM yyyy"_s));
    if (const QString vote = absentVoteText(PersonRepository::absentVote(c, person.id).valueOr({})); !vote.isEmpty())
        parts += vote;
    return parts.join(u" · ");
}

QString PersonWords::householdHtml(Connection &c, const Person &person)
{
    QStringList links;
    if (!person.door)
        return {};
    for (const PersonRow &row : PersonRepository::household(c, person.door).valueOr({})) {
        if (row.id != person.id)
            links += u"<a href=\"person:%1\">%2</a>%3"_s.arg(QString::number(row.id.value()), row.name.toHtmlEscaped(),
                                                             row.isDoNotContact ? tr(" (do not contact)") : QString());
    }
    return links.join(u"<br>");
}

} // namespace rosette
