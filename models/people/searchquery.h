#pragma once

#include "models/people/searchplan.h"

namespace rosette {

/// One query of a SearchPlan, put together from fixed pieces of SQL. The index that drives it is named first, then what
/// narrows the rows it leads to, then what is only looked for in the rows themselves.
class SearchQuery
{
public:
    enum class Driver {
        Names,
        Streets,
        Buildings,
    };

    /// People to whom the full-text index of names, streets or buildings leads.
    SearchQuery(Driver driver, const QString &match);
    /// People at doors whose postcode begins so.
    static SearchQuery ofPostcodes(const QStringList &beginnings);

    // What an index answers.
    void narrowByStreets(const QString &match);
    void narrowByBuildings(const QString &match);
    void narrowByPostcodes(const QStringList &beginnings);
    void narrowByHouse(const QString &number);
    void narrowByNames(const QString &match);
    // What the row answers.
    void filterByName(const QString &word);
    void filterByRow(const QString &word);

    SearchPlan::Query toQuery(SearchPlan::Reach reach) const;

    /// Each word begins a word of the indexed text.
    static QString matchAll(const QStringList &words);
    /// The same for streets, which are known by "Road" and by "Rd".
    static QString matchStreets(const QStringList &words);

private:
    SearchQuery() = default;
    void narrow(QLatin1String condition, const QVariantList &values);

    QString m_from;
    QStringList m_conditions;
    QVariantList m_values;
    QStringList m_filters;
    QVariantList m_filterValues;
};

} // namespace rosette
