#include <QCoreApplication>
#include <QJsonObject>

#include "app/cli/listings.h"
#include "models/people/duplicate.h"
#include "models/people/personrepository.h"
#include "models/people/savedfilter.h"

// Lists of people, of their saved filters and of those who may stand in the file twice.

namespace rosette::cli {

using namespace Qt::StringLiterals;

namespace {

using Rows = Result<QJsonArray>;

Rows listPeople(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const QList<PersonId> ids, PersonRepository::ids(c, request.people(), request.limit));
    ROSETTE_ASSIGN(const QList<PersonRow> people, PersonRepository::rows(c, ids));
    QJsonArray array;
    for (const PersonRow &row : people) {
        array += QJsonObject{{u"id"_s, row.id.value()},
                             // The council gives the number of somebody who left to another elector.
                             {u"number"_s, row.isElector ? row.number : QString()},
                             {u"former_number"_s, row.isElector ? QString() : row.number},
                             {u"name"_s, row.name},
                             {u"marker"_s, row.isElector ? row.marker : QString()},
                             {u"door"_s, row.door ? QJsonValue(row.door.value()) : QJsonValue()},
                             {u"address"_s, row.address},
                             {u"postcode"_s, row.postcode}};
    }
    return array;
}

Rows listFilters(Connection &c, const ListRequest &request)
{
    ROSETTE_ASSIGN(const QList<SavedFilter> filters, SavedFilterRepository::list(c));
    QJsonArray array;
    for (const SavedFilter &saved : filters.first(request.shown(filters.size()))) {
        ROSETTE_ASSIGN(const QString words, saved.filter.words(c));
        ROSETTE_ASSIGN(const qint64 people, PersonRepository::count(c, saved.filter));
        array += QJsonObject{{u"id"_s, saved.id.value()},
                             {u"name"_s, saved.name},
                             {u"people"_s, people},
                             {u"words"_s, words},
                             {u"conditions"_s, saved.filter.toJson()}};
    }
    return array;
}

Rows listDuplicates(Connection &c, const ListRequest &request)
{
    const Feedback feedback;
    ROSETTE_ASSIGN(const QList<DuplicatePair> pairs, DuplicateFinder::find(c, feedback));
    QJsonArray array;
    for (const DuplicatePair &pair : pairs.first(request.shown(pairs.size()))) {
        array += QJsonObject{{u"score"_s, pair.score},
                             {u"person"_s, pair.kept.value()},
                             {u"name"_s, pair.name},
                             {u"other"_s, pair.other.value()},
                             {u"other_name"_s, pair.otherName},
                             {u"reasons"_s, QJsonArray::fromStringList(pair.reasons)}};
    }
    return array;
}

} // namespace

PersonFilter ListRequest::people() const
{
    PersonFilter people = filter;
    if (ward)
        people.ward = ward;
    if (election)
        people.mayVoteIn = election;
    return people;
}

QList<Listing> peopleListings()
{
    return {{u"people"_s, {u"number"_s, u"name"_s, u"marker"_s, u"address"_s, u"postcode"_s}, listPeople},
            {u"filters"_s, {u"name"_s, u"people"_s, u"words"_s}, listFilters},
            {u"duplicates"_s, {u"score"_s, u"name"_s, u"other_name"_s, u"reasons"_s}, listDuplicates}};
}

} // namespace rosette::cli
