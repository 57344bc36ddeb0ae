#include "models/register/nameupdate.h"

#include "models/people/namekey.h"

namespace rosette {

namespace {

/// The same, or only with fewer middle names: suppliers cut them.
bool saysNoMore(const QString &before, const QString &now)
{
    return before == now ||
           (NameKey::surnameOf(before) == NameKey::surnameOf(now) && NameKey::isShortened(before, now));
}

} // namespace

NameUpdate nameUpdateOf(const QString &person, const QString &councilBefore, const QString &councilNow)
{
    if (councilNow.isEmpty() || councilNow == person)
        return NameUpdate::None;
    if (!councilBefore.isEmpty() && saysNoMore(councilBefore, councilNow))
        return NameUpdate::None;
    // Forenames that people put right stay when the council only writes another surname.
    const bool areForenamesAsBefore = !councilBefore.isEmpty() && NameKey::isShortened(councilBefore, councilNow);
    if (!areForenamesAsBefore && !NameKey::isShortened(person, councilNow))
        return NameUpdate::All;
    return NameKey::surnameOf(person) == NameKey::surnameOf(councilNow) ? NameUpdate::None : NameUpdate::Surname;
}

} // namespace rosette
