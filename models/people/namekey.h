#pragma once

#include <QStringList>

namespace rosette {

/// Questions to the keys that PersonName::key() makes: "rossetti, ivy saqib".
namespace NameKey {

QStringView surnameOf(const QString &key);
/// Empty when there is a surname only.
QStringView forenamesOf(const QString &key);
QStringView firstForenameOf(const QString &key);

/// Surname and first forename changed places, as happens where people fill in forms.
bool isSwapped(const QString &before, const QString &after);
/// The surname or the first forename is the same, or the two were swapped.
bool isAkin(const QString &before, const QString &after);
/// One person's name may have become the other: a middle name came or went, the surname changed and all forenames
/// stayed, or the two were swapped.
bool isRename(const QString &before, const QString &after);
/// The forenames of `after` are those of `before` with some left out at the end or cut to initials: "ivy", "ivy s".
bool isShortened(const QString &before, const QString &after);
/// The key of a name as registrations keep it, "(z) ROSSETTI, Ivy Saqib", the sign of an opt-out left away.
QString ofSource(const QString &sourceName);
/// What surname and first forename may be in another register: swapped, or one half of a double surname.
QStringList otherWritings(const QString &key);
/// The surname of `key` with the forenames of `other`.
QString withSurnameOf(const QString &key, const QString &other);

} // namespace NameKey

} // namespace rosette
