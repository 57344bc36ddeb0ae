#pragma once

#include <QSet>

#include "models/output/contactsheets.h"

namespace rosette {

/// Who may stand on the sheets of a request: everybody at its doors, or only those whom its filter lets through.
class SheetPeople
{
public:
    /// NotFound when the filter lets nobody through.
    static Result<SheetPeople> of(Connection &connection, const ContactSheetRequest &request);

    bool hold(PersonId person) const { return !m_isChosen || m_people.contains(person); }
    /// Where they live; empty when nobody was chosen.
    const QList<DoorId> &doors() const { return m_doors; }
    /// The filter in words: the sheets' subject.
    const QString &words() const { return m_words; }

private:
    bool m_isChosen = false;
    QSet<PersonId> m_people;
    QList<DoorId> m_doors;
    QString m_words;
};

} // namespace rosette
