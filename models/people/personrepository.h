#pragma once

#include <optional>

#include <QList>

#include "models/people/person.h"
#include "models/people/personfilter.h"
#include "models/store/connection.h"

namespace rosette {

/// The place after which the next page begins; lists go by name.
struct PersonCursor
{
    QString nameKey;
    PersonId id;

    static PersonCursor after(const PersonRow &row) { return {row.nameKey, row.id}; }
};

/// People in the file.
class PersonRepository
{
public:
    /// Nothing when the person is not (or no longer) there.
    static Result<std::optional<Person>> find(Connection &c, PersonId id);
    static Result<std::optional<PersonRow>> row(Connection &c, PersonId id);
    /// By the number printed by the council, current register only.
    static Result<std::optional<PersonId>> findByNumber(Connection &c, const QString &numberText);

    /// Up to `limit` people by name (surname, forename), from `after` on; `skip` more are passed over, for a jump in a
    /// long list.
    static Result<QList<PersonRow>> page(Connection &c, const PersonFilter &filter, const PersonCursor &after,
                                         int limit, int skip = 0);
    /// Search as you type: every word of `text` begins a word of the name, address, postcode or number. An exact
    /// elector number or phone number comes first.
    static Result<QList<PersonRow>> search(Connection &c, const QString &text, int limit);
    static Result<qint64> count(Connection &c, const PersonFilter &filter = {});
    /// Whether the file holds fewer people; reads no further than that.
    static Result<bool> isFewerThan(Connection &c, int people);
    /// Everybody who fits, in the filter's order; the first `limit` when it is not below 0. What a long list keeps of
    /// people it does not show.
    static Result<QList<PersonId>> ids(Connection &c, const PersonFilter &filter, int limit = -1);
    /// These people in this order; who is gone is left out.
    static Result<QList<PersonRow>> rows(Connection &c, const QList<PersonId> &ids);

    /// Everybody who lives at `door`, by surname and forename.
    static Result<QList<PersonRow>> household(Connection &c, DoorId door);
    /// "postal", "proxy" or "postal-proxy"; empty when the person votes at the polling station.
    static Result<QString> absentVote(Connection &c, PersonId id);
    /// The newest registration, current or not; nothing when the person never was on a register.
    static Result<std::optional<Registration>> registration(Connection &c, PersonId id);

    /// Writes `person` with a fresh id (unless it has one) and returns the id. The caller sets createdAt.
    static Result<PersonId> insert(Connection &c, const Person &person);
    static Status update(Connection &c, const Person &person);
    static Status setDoNotContact(Connection &c, PersonId id, bool isDoNotContact);
    static Status setDeceased(Connection &c, PersonId id, bool isDeceased);
    static Status setMoved(Connection &c, PersonId id, bool hasMoved);
    /// Also takes who it was out of the lines of printed sheets. Conflict when conversations or a volunteer depend on
    /// the person.
    static Status remove(Connection &c, PersonId id);
    /// Takes who it was out of the lines of printed sheets; keys and doors stay, so that the paper can be typed back.
    static Status forgetOnSheets(Connection &c, PersonId id);

    /// The key that orders and matches names, see PersonName::key().
    static QString nameKey(const QString &forename, const QString &surname);
};

} // namespace rosette
