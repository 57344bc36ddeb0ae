#include "models/register/registerchanges.h"

#include <QCoreApplication>

#include "models/people/person.h"
#include "models/places/door.h"
#include "models/register/nameupdate.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("RegisterChanges", text); }

void note(QList<ImportChange> &changes, const QString &field, const QString &before, const QString &after)
{
    if (before != after)
        changes += ImportChange{field, before, after};
}

void noteName(QList<ImportChange> &changes, const KnownDetails &before, const RegisterRow &row, const QString &nameKey)
{
    const QString &person = before.side.nameKey;
    const QString &council = before.side.councilNameKey.isEmpty() ? person : before.side.councilNameKey;
    const NameUpdate update = nameUpdateOf(person, council, nameKey);
    if (update == NameUpdate::None)
        return;
    note(changes, tr("surname"), before.surname, row.name.surname);
    if (update == NameUpdate::All)
        note(changes, tr("forenames"), before.forename, row.name.forename);
}

QString inWords(QDate date) { return date.toString(u"d MMMM yyyy"_s); }

QString wholeAddress(const Address &address) { return Door::fromAddress(address).label(); }

} // namespace

QList<ImportChange> registerChanges(const KnownDetails &before, const RegisterRow &row, const QString &nameKey,
                                    const Address &address)
{
    QList<ImportChange> changes;
    note(changes, tr("number"), before.number, row.number.text());
    noteName(changes, before, row, nameKey);
    if (!row.title.isEmpty())
        note(changes, tr("title"), before.title, row.title);
    note(changes, tr("marker"), before.marker, row.marker);
    note(changes, tr("date of birth"), inWords(before.birthDate), inWords(row.birthDate));
    note(changes, tr("reaches voting age on"), inWords(before.attainmentDate), inWords(row.attainmentDate));
    if (before.isOptedOut != row.isOptedOut)
        note(changes, tr("open register"), before.isOptedOut ? tr("opted out") : tr("in"),
             row.isOptedOut ? tr("opted out") : tr("in"));
    if (!address.isEmpty())
        note(changes, tr("address"), before.wholeAddress, wholeAddress(address));
    return changes;
}

ImportChange numberChange(const QString &before, const QString &after) { return {tr("number"), before, after}; }

QString shortAddress(const Address &address)
{
    return address.street.isEmpty() ? address.original : Door::fromAddress(address).shortLabel();
}

} // namespace rosette
