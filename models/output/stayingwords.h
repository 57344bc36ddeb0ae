#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

#include "models/base/id.h"
#include "models/store/connection.h"

namespace rosette {

/// The words that may not leave in texts of which nobody knows whom they name: names of people who may have to stay,
/// and numbers and addresses that may not be used. Read once for some texts; any thread.
class StayingWords
{
public:
    enum class Among {
        Everybody,
        Volunteers,
    };
    /// What `texts` hold of them. People are looked up by the words of the texts, so that texts without names are quick
    /// among a million.
    static Result<StayingWords> load(Connection &connection, const QStringList &texts, Among among = Among::Everybody);
    /// Those of `people` whom the gate might hold back by their person: it decides itself.
    static Result<QList<PersonId>> whoMayStay(Connection &connection, const QList<PersonId> &people);

    /// Everybody who is known by name and may have to stay.
    QList<PersonId> people() const;
    /// All others may leave.
    void keepOnly(const QSet<PersonId> &people);

    /// Who of them may have to stay and whose whole name, in any order of its words, stands in one cell of the text
    /// (between tabs). One word alone is no name: "Hill" names nobody in "Hill Road".
    QList<PersonId> namedIn(const QString &text, Among among) const;
    /// Whether a cell has the name of anybody in the file who was sought.
    bool isSomebodyNamedIn(const QString &text) const;
    /// The text without numbers and addresses that may not be used; counts what was taken out.
    QString withoutRefused(QString text, int &taken) const;

private:
    struct Name
    {
        PersonId person;
        QStringList words; ///< as in people's name keys
        bool isVolunteer = false;
        bool mayStay = false;
    };

    Status findNames(Connection &connection, const QStringList &texts);
    Status findVolunteers(Connection &connection);
    Status markWhoMayStay(Connection &connection);
    void add(PersonId person, const QString &nameKey, bool isVolunteer);
    QList<Name> allNamedIn(const QString &text) const;

    QHash<QString, QList<Name>> m_names; ///< by the key's first word
    QStringList m_refused;
};

} // namespace rosette
