#pragma once

#include "models/base/id.h"
#include "models/people/searchplan.h"

namespace rosette {

/// Finds people by what is typed: every word begins a word of the name, the address, the postcode or the elector
/// number, in any order; or the whole text is an elector number, or begins a phone number or a mail address.
class PersonSearch
{
public:
    explicit PersonSearch(const QString &text);

    /// Nothing to look for was typed.
    bool isEmpty() const { return m_readings.first().isEmpty(); }
    /// People with exactly this elector number, or whose phone number or mail address begins so.
    Result<QList<PersonId>> exactMatches(Connection &c, int limit) const;
    /// As you type: up to `limit` people with all words. Names come as lists of names have them, addresses door by
    /// door. What millions share is not looked through to the end.
    Result<QList<PersonId>> matches(Connection &c, int limit) const;

    /// A condition on people p, with the values of its ? in order.
    struct Condition
    {
        QString sql;
        QVariantList values;
    };
    /// Everybody whom exactMatches() or matches() could find, for lists. Not for empty text.
    Result<Condition> condition(Connection &c) const;
    /// Every word typed is a whole word of `text`.
    bool isWholly(const QString &text) const;

private:
    using Query = SearchPlan::Query;

    QList<Query> exactQueries(int limit) const;
    QList<Query> numberQueries(int limit) const;
    QString contactKeyPrefix() const;

    QString m_text;
    QStringList m_words;
    QList<SearchWords> m_readings;
};

} // namespace rosette
