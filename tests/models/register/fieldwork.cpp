#include "tests/models/register/fieldwork.h"

#include "models/canvass/conversationlog.h"
#include "models/canvass/followup.h"
#include "models/canvass/sheetentry.h"
#include "models/people/contactpoint.h"
#include "models/people/personevent.h"
#include "models/people/personrepository.h"
#include "models/places/doorrepository.h"
#include "models/rounds/round.h"
#include "models/rounds/roundproposal.h"
#include "models/rounds/roundset.h"
#include "models/store/statement.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1780000000000;

Conversation conversationWith(const Person &person, const QString &outcome)
{
    return Conversation{.person = person.id,
                        .door = person.door,
                        .heldAt = kNow,
                        .outcome = outcome,
                        .support = u"2"_s,
                        .note = u"asks about the bins"_s,
                        .recordedAt = kNow};
}

} // namespace

QString Fieldwork::doSomething()
{
    struct Kind
    {
        QString text;
        Status (Fieldwork::*work)(Connection &);
    };
    const QList<Kind> kinds{{u"conversation"_s, &Fieldwork::converse},
                            {u"correction"_s, &Fieldwork::correct},
                            {u"mark"_s, &Fieldwork::mark},
                            {u"name"_s, &Fieldwork::rename},
                            {u"phone"_s, &Fieldwork::reach},
                            {u"access"_s, &Fieldwork::access},
                            {u"round"_s, &Fieldwork::planRound},
                            {u"volunteer"_s, &Fieldwork::enlist},
                            {u"sheet"_s, &Fieldwork::printSheet},
                            {u"entry"_s, &Fieldwork::typeSheet},
                            {u"follow-up"_s, &Fieldwork::settleFollowUp}};
    const Kind &kind = kinds.at(below(int(kinds.size())));
    const Status status = m_campaign->edit(kind.text, [&](Connection &c) { return (this->*kind.work)(c); });
    return status ? kind.text : kind.text + u" not possible: "_s + status.error().message;
}

Person Fieldwork::somebody()
{
    Statement all(m_campaign.connection(), u"SELECT id FROM people ORDER BY id"_s);
    const auto ids = all.list([](const Row &row) { return row.id<PersonId>(0); }).valueOr({});
    return ids.isEmpty() ? Person()
                         : PersonRepository::find(m_campaign.connection(), ids.at(below(int(ids.size()))))
                               .value()
                               .value_or(Person());
}

DoorId Fieldwork::somewhere()
{
    Statement all(m_campaign.connection(), u"SELECT id FROM doors ORDER BY id"_s);
    const auto ids = all.list([](const Row &row) { return row.id<DoorId>(0); }).valueOr({});
    return ids.isEmpty() ? DoorId() : ids.at(below(int(ids.size())));
}

Status Fieldwork::converse(Connection &c)
{
    static const QStringList kOutcomes{u"spoke"_s, u"spoke"_s, u"no-answer"_s, u"do-not-contact"_s, u"moved"_s};
    const Person person = somebody();
    const bool isPoster = below(2) == 0;
    return ConversationLog::record(c, conversationWith(person, kOutcomes.at(below(int(kOutcomes.size())))),
                                   isPoster ? QStringList{u"poster"_s} : QStringList())
               ? Status()
               : Status(Error{ErrorCode::Invalid, u"not recorded"_s, {}});
}

Status Fieldwork::correct(Connection &c)
{
    ROSETTE_ASSIGN(const auto talks, ConversationRepository::list(c, {}, 50));
    if (talks.isEmpty())
        return {};
    Conversation now = talks.at(below(int(talks.size())));
    now.outcome = u"spoke"_s;
    now.support = u"4"_s;
    ROSETTE_CHECK(ConversationLog::correct(c, now.id, now));
    return {};
}

Status Fieldwork::mark(Connection &c)
{
    Person person = somebody();
    switch (below(3)) {
    case 0:
        return PersonRepository::setDoNotContact(c, person.id, !person.isDoNotContact);
    case 1:
        return PersonRepository::setDeceased(c, person.id, !person.isDeceased);
    default:
        person.note = person.note.isEmpty() ? u"ask for Tuesday"_s : QString();
        return PersonRepository::update(c, person);
    }
}

/// The council writes "Ada"; she says that it is "Adaeze".
Status Fieldwork::rename(Connection &c)
{
    const Person before = somebody();
    Person person = before;
    person.forename = person.forename.endsWith(u"eze"_s) ? person.forename.chopped(3) : person.forename + u"eze"_s;
    ROSETTE_CHECK(PersonEventRepository::appendChanges(c, before, person, kNow));
    return PersonRepository::update(c, person);
}

Status Fieldwork::reach(Connection &c)
{
    const Person person = somebody();
    const QString number = u"07700 900%1"_s.arg(below(900) + 100);
    ROSETTE_CHECK(ContactPointRepository::insert(
        c, ContactPoint{{}, person.id, ContactKind::Mobile, number, Consent::Given, kNow, u"Ann Lee"_s}));
    return {};
}

Status Fieldwork::access(Connection &c)
{
    ROSETTE_ASSIGN(const auto door, DoorRepository::find(c, somewhere()));
    return door ? DoorRepository::setAccess(c, door->id, u"dog"_s, !door->isDoNotKnock, false) : Status();
}

Status Fieldwork::planRound(Connection &c)
{
    ROSETTE_ASSIGN(const auto door, DoorRepository::find(c, somewhere()));
    if (!door || !door->street)
        return {};
    ROSETTE_ASSIGN(const RoundSet set, RoundSetRepository::findOrCreate(c, RoundPurpose::Canvass, {}));
    ROSETTE_ASSIGN(const RoundId id, RoundRepository::insert(c, Round{.set = set.id, .name = door->streetName}));
    ROSETTE_ASSIGN(const auto stages, proposeRound(c, {door->street}));
    return StageRepository::replace(c, id, stages);
}

Status Fieldwork::enlist(Connection &c)
{
    const Person person = somebody();
    ROSETTE_ASSIGN(const auto known, VolunteerRepository::findByPerson(c, person.id));
    if (known || person.surname.isEmpty())
        return {};
    ROSETTE_CHECK(VolunteerRepository::insert(c, Volunteer{.person = person.id,
                                                           .forename = person.forename,
                                                           .surname = person.surname,
                                                           .mobile = u"07700 900001"_s}));
    return {};
}

Status Fieldwork::printSheet(Connection &c)
{
    ROSETTE_ASSIGN(const int number, SheetRepository::nextNumber(c));
    QList<SheetLine> lines;
    for (int key = 1; key <= 4; ++key) {
        const Person person = somebody();
        lines += SheetLine{.key = key,
                           .door = person.door,
                           .person = person.id,
                           .printed = QJsonObject{{u"name"_s, person.displayName()}}};
    }
    ROSETTE_CHECK(SheetRepository::insert(c, Sheet{.number = number, .title = u"Sheet"_s, .printedAt = kNow}, lines));
    return {};
}

Status Fieldwork::typeSheet(Connection &c)
{
    ROSETTE_ASSIGN(const auto sheets, SheetRepository::list(c));
    if (sheets.isEmpty())
        return {};
    ROSETTE_CHECK(SheetEntry::apply(c, sheets.at(below(int(sheets.size()))).sheet.id,
                                    u"%1: spoke, support 3, poster"_s.arg(1 + below(4)),
                                    EntryContext{.heldAt = kNow, .recordedAt = kNow}));
    return {};
}

Status Fieldwork::settleFollowUp(Connection &c)
{
    ROSETTE_ASSIGN(const auto open, FollowUpRepository::list(c));
    if (open.isEmpty())
        return {};
    FollowUp settled = open.at(below(int(open.size())));
    settled.doneAt = kNow;
    return FollowUpRepository::update(c, settled);
}

} // namespace rosette::test
