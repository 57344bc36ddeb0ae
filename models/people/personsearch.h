#pragma once

#include <QList>
#include <QString>
#include <QVariant>

#include "models/base/id.h"
#include "models/store/connection.h"

namespace rosette {

/// Turns what people type into the search index's language, and finds what only an exact look-up finds.
class PersonSearch
{
public:
    explicit PersonSearch(const QString &text);

    /// Nothing to look for was typed.
    bool isEmpty() const { return m_match.isEmpty(); }
    /// For people_search MATCH: every word begins a word of the name, the address, the postcode or the number.
    QString matchExpression() const { return m_match; }

    /// A condition on the rows of PersonRows::selectSql() (people p, registrations r, doors d, streets s), with the
    /// values of its ? in order.
    struct Condition
    {
        QString sql;
        QVariantList values;
    };
    /// Every word begins a word of the name, the address, the postcode or the number. For lists; not for empty text.
    Condition condition() const
    {
        return {QStringLiteral("p.id IN (SELECT rowid FROM people_search WHERE people_search MATCH ?)"), {m_match}};
    }
    /// People with exactly this elector number, or whose phone number or mail address begins so.
    Result<QList<PersonId>> exactMatches(Connection &c, int limit) const;
    /// People found by the index, in the order in which they came into the file.
    Result<QList<PersonId>> indexMatches(Connection &c, int limit) const;

private:
    QString contactKeyPrefix() const;

    QString m_text;
    QString m_match;
};

} // namespace rosette
