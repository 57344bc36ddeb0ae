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
    /// One more, with the values of its question marks.
    void add(const QString &text, const QVariantList &values = {});
    void add(QLatin1String text, const QVariantList &values = {}) { add(QString(text), values); }
    /// " WHERE … AND …", or nothing.
    QString where() const;
    /// Binds the values in order, from the statement's next place on.
    void bind(Statement &statement) const;

    /// " ORDER BY …" of the filter's order.
    static QString orderBy(PersonOrder order);

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
};

} // namespace rosette
