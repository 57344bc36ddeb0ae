#include "models/people/person.h"

#include <QCoreApplication>

namespace rosette {

QString nameInWords(const QString &forename, const QString &surname)
{
    if (forename.isEmpty() && surname.isEmpty())
        return QCoreApplication::translate("Person", "Anonymous elector");
    if (forename.isEmpty() || surname.isEmpty())
        return forename + surname;
    return forename + u' ' + surname;
}

QString Person::displayName() const { return nameInWords(forename, surname); }

} // namespace rosette
