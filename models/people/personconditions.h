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
    explicit PersonConditions(const PersonFilter &filter);

    bool isEmpty() const { return m_texts.isEmpty(); }
    /// One more, with the values of its question marks.
    void add(QLatin1String text, const QVariantList &values = {});
    /// " WHERE … AND …", or nothing.
    QString where() const;
    /// Binds the values in order, from the statement's next place on.
    void bind(Statement &statement) const;

    /// " ORDER BY …" of the filter's order.
    static QString orderBy(PersonOrder order);

private:
    void addPlaces(const PersonFilter &filter);
    void addRegister(const PersonFilter &filter);
    void addMark(PersonMark mark);
    void addTalks(const PersonFilter &filter);

    QStringList m_texts;
    QVariantList m_values;
};

} // namespace rosette
