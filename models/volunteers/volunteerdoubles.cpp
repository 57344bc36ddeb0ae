#include "models/volunteers/volunteerdoubles.h"

#include <QCoreApplication>

#include "models/people/personmerge.h"
#include "models/people/personrepository.h"
#include "models/store/statement.h"
#include "models/volunteers/volunteerrepository.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFindSql = R"(
SELECT o.id, po.name_key = pv.name_key, EXISTS (
       SELECT 1 FROM contact_points a JOIN contact_points b ON b.value_key = a.value_key
        WHERE a.person_id = v.person_id AND b.person_id = o.person_id) AS shares
  FROM volunteers v JOIN people pv ON pv.id = v.person_id, volunteers o JOIN people po ON po.id = o.person_id
 WHERE v.id = :volunteer AND o.id <> v.id
   AND (shares OR (po.name_key = pv.name_key AND v.postcode <> '' AND o.postcode = v.postcode))
   AND NOT EXISTS (SELECT 1 FROM distinct_people WHERE person_id = min(v.person_id, o.person_id)
                      AND other_person_id = max(v.person_id, o.person_id))
 ORDER BY 2 DESC, 3 DESC, o.id LIMIT 1)"_L1;

QString tr(const char *text) { return QCoreApplication::translate("VolunteerDoubles", text); }

struct Found
{
    VolunteerId id;
    bool hasSameName = false;
    bool sharesContact = false;
};

QString evidenceOf(const Found &found)
{
    if (!found.hasSameName)
        return tr("the same phone or e-mail");
    return found.sharesContact ? tr("the same name and phone or e-mail") : tr("the same name and postcode");
}

void fillUp(QString &kept, const QString &other)
{
    if (kept.isEmpty())
        kept = other;
}

Volunteer merged(Volunteer kept, const Volunteer &gone)
{
    fillUp(kept.postcode, gone.postcode);
    fillUp(kept.sinceText, gone.sinceText);
    fillUp(kept.availabilityText, gone.availabilityText);
    fillUp(kept.office, gone.office);
    if (!gone.note.isEmpty() && !kept.note.contains(gone.note))
        kept.note += (kept.note.isEmpty() ? QString() : u"; "_s) + gone.note;
    if (!kept.maxShiftsPerWeek)
        kept.maxShiftsPerWeek = gone.maxShiftsPerWeek;
    kept.avoidsStairs = kept.avoidsStairs || gone.avoidsStairs;
    kept.likesEveryWeek = kept.likesEveryWeek || gone.likesEveryWeek;
    kept.isRepresentative = kept.isRepresentative || gone.isRepresentative;
    kept.isNew = kept.isNew && gone.isNew;
    kept.isActive = kept.isActive || gone.isActive;
    return kept;
}

} // namespace

Result<std::optional<VolunteerDoubles::Double>> VolunteerDoubles::find(Connection &connection,
                                                                       const Volunteer &volunteer)
{
    ROSETTE_ASSIGN(
        const auto found,
        Statement(connection, QString(kFindSql)).bind(":volunteer"_L1, volunteer.id).first([](const Row &row) {
            return Found{row.id<VolunteerId>(0), row.boolean(1), row.boolean(2)};
        }));
    if (!found)
        return std::optional<Double>();
    ROSETTE_ASSIGN(const Volunteer other, VolunteerRepository::find(connection, found->id));
    return std::optional(Double{other, evidenceOf(*found)});
}

Status VolunteerDoubles::merge(Connection &connection, const Volunteer &kept, const Volunteer &gone, qint64 nowMs)
{
    ROSETTE_CHECK(VolunteerRepository::update(connection, merged(kept, gone)));
    ROSETTE_ASSIGN(const auto keptPerson, PersonRepository::find(connection, kept.person));
    ROSETTE_ASSIGN(const auto gonePerson, PersonRepository::find(connection, gone.person));
    if (!keptPerson || !gonePerson)
        return Error{ErrorCode::NotFound, tr("One of the two is no longer in the campaign. Nothing was changed."), {}};
    return PersonMerge::merge(connection, PersonMerge::proposal(*keptPerson, *gonePerson), gone.person, nowMs);
}

} // namespace rosette
