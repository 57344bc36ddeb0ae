#include "ui/people/personhistory.h"

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/canvass/codes.h"
#include "models/canvass/conversation.h"
#include "models/people/franchisemarker.h"
#include "models/people/personrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kEventsShown = 50;

QString tr(const char *text) { return QCoreApplication::translate("PersonHistory", text); }

QString absentVoteText(const QString &kind)
{
    if (kind == "postal"_L1)
        return tr("postal vote");
    if (kind == "proxy"_L1)
        return tr("votes by proxy");
    return kind.isEmpty() ? QString() : tr("postal proxy vote");
}

QString eventText(const Conversation &event, const CodeBook &codes)
{
    QStringList parts{instantText(event.heldAt), codes.label(CodeKind::Outcome, event.outcome)};
    if (!event.support.isEmpty())
        parts += event.support + u' ' + codes.label(CodeKind::Support, event.support);
    if (!event.person)
        parts += tr("at the door");
    if (!event.volunteerName.isEmpty())
        parts += tr("by %1").arg(event.volunteerName);
    if (!event.note.isEmpty())
        parts += u'“' + event.note + u'”';
    return parts.join(u" · ");
}

} // namespace

QString PersonHistory::registrationText(Connection &c, const Person &person)
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

QString PersonHistory::timeline(Connection &c, const Person &person)
{
    const CodeBook codes = CodeBook::load(c).valueOr(CodeBook());
    QList<Conversation> events = ConversationRepository::list(c, {.person = person.id}, kEventsShown).valueOr({});
    if (person.door) {
        for (const Conversation &event :
             ConversationRepository::list(c, {.door = person.door}, kEventsShown).valueOr({})) {
            if (!event.person)
                events += event;
        }
        std::stable_sort(events.begin(), events.end(),
                         [](const Conversation &a, const Conversation &b) { return a.heldAt > b.heldAt; });
    }
    QStringList lines;
    for (const Conversation &event : std::as_const(events))
        lines += eventText(event, codes);
    return lines.isEmpty() ? tr("Nobody has spoken to them yet.") : lines.join(u'\n');
}

QString PersonHistory::householdHtml(Connection &c, const Person &person)
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
