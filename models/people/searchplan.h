#pragma once

#include <QHash>
#include <QStringList>
#include <QVariantList>

#include "models/people/searchwords.h"
#include "models/store/connection.h"

namespace rosette {

/// Where people with the typed words are looked for. Every word of letters is taken for a part of a name, of a street
/// or of a building, in all combinations that the file knows; each combination is a query over the indexes, driven from
/// its rarer side. The words that remain (numbers, "flat") are looked for in the rows found.
class SearchPlan
{
public:
    /// How far a query goes; -1: to the end.
    struct Reach
    {
        int lookedAt = -1; ///< rows that an index leads to, before the remaining words are looked for
        int wanted = -1;
    };
    /// A SELECT of person ids, with the values of its ? in order.
    struct Query
    {
        QString sql;
        QVariantList values;
    };

    /// Asks the file which of the words it knows, as what. The likeliest query comes first; none when nobody can be
    /// found.
    static Result<QList<Query>> queries(Connection &c, const SearchWords &words, Reach reach);

private:
    enum class Source {
        Name,
        Street,
        Building,
        Row, ///< whatever the row says of a person whom other words found
    };
    using Assignment = QList<Source>;

    SearchPlan(Connection &c, const SearchWords &words, Reach reach)
        : m_connection(c)
        , m_words(words)
        , m_reach(reach)
    {
    }

    Result<QString> nameTermsOf(const QString &word) const;
    QString matchNames(const QStringList &names) const;
    Result<QList<Source>> sourcesOf(const QString &word);
    Result<QList<Assignment>> assignments();
    int oddity(const Assignment &assignment) const;
    Result<qint64> count(QLatin1String index, const QString &match, int atMost) const;
    Status add(const Assignment &assignment);
    Status addByName(const QStringList &names, const QStringList &rest);
    void addByOneName(const QString &name);
    void addInOrderOfNames(const QString &from, const QString &to);

    Connection &m_connection;
    const SearchWords &m_words;
    Reach m_reach;
    QHash<QString, QString> m_nameTerms; ///< by word: what the index of names is asked for
    QList<Query> m_queries;
};

} // namespace rosette
