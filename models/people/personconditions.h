#pragma once

#include <QStringList>
#include <QVariantList>

#include "models/people/personfilter.h"

namespace rosette {

class Statement;

/// A PersonFilter as SQL over people p, registrations r, doors d and streets s: put together from fixed conditions.
/// For repositories of people only.
class PersonConditions
{
public:
    /// NotFound when the filter names an election that is gone.
    static Result<PersonConditions> of(Connection &c, const PersonFilter &filter);

    bool isEmpty() const { return m_texts.isEmpty(); }
    /// What a condition asks besides people p.
    enum Table {
        People = 0,
        Registration = 1,
        Door = 2,
        Street = 4,
    };
    /// One more, with the values of its question marks, over people p and these tables.
    void add(const QString &text, const QVariantList &values = {}, int tables = People);
    void add(QLatin1String text, const QVariantList &values = {}, int tables = People)
    {
        add(QString(text), values, tables);
    }
    /// " WHERE … AND …", or nothing.
    QString where() const;
    /// Binds the values in order, from the statement's next place on.
    void bind(Statement &statement) const;

    /// " FROM people p …" with no more tables than the conditions and the order ask: a register is read once, not
    /// thrice.
    QString from(PersonOrder order = PersonOrder::ByName) const;
    /// " ORDER BY …". For a whole list people are read as they lie in the file and then sorted; for a page of it they
    /// come by the index.
    QString orderBy(PersonOrder order, bool isWhole) const;

private:
    PersonConditions() = default;
    void addPlaces(const PersonFilter &filter);
    void addRegister(const PersonFilter &filter);
    void addMark(PersonMark mark);
    void addTalks(const PersonFilter &filter);
    Status addAttainers(Connection &c);
    Status addElection(Connection &c, ElectionId election);

    QStringList m_texts;
    QVariantList m_values;
    int m_tables = People;
};

} // namespace rosette
