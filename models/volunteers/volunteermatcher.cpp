#include "models/volunteers/volunteermatcher.h"

#include <QCoreApplication>

#include "models/people/personrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("VolunteerMatcher", text); }

} // namespace

void VolunteerMatcher::add(const Volunteer &volunteer)
{
    QList<Volunteer> &sameName = m_byName[PersonRepository::nameKey(volunteer.forename, volunteer.surname)];
    sameName.removeIf([&](const Volunteer &other) { return other.id == volunteer.id; });
    sameName += volunteer;
    for (const QString &contact : {volunteer.mobile, volunteer.email.toLower()}) {
        if (!contact.isEmpty())
            m_byContact.insert(contact, volunteer);
    }
}

VolunteerMatcher::Match VolunteerMatcher::find(const VolunteerRow &row) const
{
    const QList<Volunteer> sameName = m_byName.value(PersonRepository::nameKey(row.forename, row.surname));
    const bool isNameOnly =
        row.mobile.isEmpty() && row.phone.isEmpty() && row.email.isEmpty() && row.postcode.isEmpty();
    if (isNameOnly && sameName.size() == 1)
        return {Verdict::Same, sameName.first(), tr("Same name, and nothing else is said.")};
    Match best;
    for (const Volunteer &volunteer : sameName) {
        const Match match = compare(volunteer, row);
        if (match.verdict == Verdict::Same)
            return match;
        if (match.verdict == Verdict::Doubtful)
            best = match;
    }
    return best.verdict == Verdict::Nobody ? byContact(row) : best;
}

VolunteerMatcher::Match VolunteerMatcher::compare(const Volunteer &volunteer, const VolunteerRow &row)
{
    QStringList same{tr("name")};
    QStringList different;
    bool isTellingApart = false;
    const auto weigh = [&](const QString &what, const QString &known, const QString &said, bool isTelling) {
        if (known.isEmpty() || said.isEmpty())
            return;
        const bool isSame = known.compare(said, Qt::CaseInsensitive) == 0;
        (isSame ? same : different) += what;
        isTellingApart = isTellingApart || (!isSame && isTelling);
    };
    weigh(tr("phone"), volunteer.mobile, row.mobile, true);
    weigh(tr("other phone"), volunteer.phone, row.phone, false);
    weigh(tr("e-mail"), volunteer.email, row.email, true);
    weigh(tr("postcode"), volunteer.postcode, row.postcode, false); // people move and keep their number

    if (same.size() == 1)
        return {};
    const QString evidence = different.isEmpty()
                                 ? tr("Same %1.").arg(same.join(u", "_s))
                                 : tr("Same %1; another %2.").arg(same.join(u", "_s), different.join(u", "_s));
    return {isTellingApart && same.size() < 3 ? Verdict::Doubtful : Verdict::Same, volunteer, evidence};
}

/// Another name, but a number that two people seldom have.
VolunteerMatcher::Match VolunteerMatcher::byContact(const VolunteerRow &row) const
{
    for (const QString &contact : {row.mobile, row.email}) {
        if (const auto known = m_byContact.constFind(contact); !contact.isEmpty() && known != m_byContact.constEnd())
            return {Verdict::Doubtful, *known, tr("Same %1; another name.").arg(contact)};
    }
    return {};
}

} // namespace rosette
