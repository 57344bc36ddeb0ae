#pragma once

#include <QHash>
#include <QSet>
#include <QStringList>

#include "models/base/id.h"
#include "models/store/connection.h"

namespace rosette {

/// The words that may not leave in a text of which nobody knows whom it names: names of people who may have to stay,
/// and numbers and addresses that may not be used. Read once; any thread.
class StayingWords
{
public:
    enum class Among {
        Everybody,
        Volunteers,
    };
    /// Of everybody whom the gate might hold back by their person: it decides itself. Everybody is looked for among all
    /// people of the file, which takes seconds for a million; volunteers are few.
    static Result<StayingWords> load(Connection &connection, Among among = Among::Everybody);

    /// Everybody who is known by name.
    QList<PersonId> people() const;
    /// Forgets the names of all others.
    void keepOnly(const QSet<PersonId> &people);

    /// Who of them may have to stay and whose whole name, in any order of its words, stands in the text.
    QList<PersonId> namedIn(const QString &text, Among among) const;
    /// The text without numbers and addresses that may not be used; counts what was taken out.
    QString withoutRefused(QString text, int &taken) const;

private:
    struct Name
    {
        PersonId person;
        QStringList words; ///< folded
        bool isVolunteer = false;
    };

    QHash<QString, QList<Name>> m_names; ///< by the name's last word
    QStringList m_refused;
};

} // namespace rosette
