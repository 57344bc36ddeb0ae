#include "models/people/namelikeness.h"

#include <QCoreApplication>
#include <QStringList>

#include "models/people/namekey.h"
#include "models/people/spelling.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("NameLikeness", text); }

/// A name taken apart once for all questions.
struct Parts
{
    explicit Parts(const QString &key)
        : surname(NameKey::surnameOf(key).toString())
        , forenames(NameKey::forenamesOf(key).toString().split(u' ', Qt::SkipEmptyParts))
    {
    }

    QString first() const { return forenames.value(0); }
    QString allForenames() const { return forenames.join(u' '); }

    QString surname;
    QStringList forenames;
};

QString withoutSpaces(const QString &text) { return QString(text).remove(u' '); }

bool isInitialOf(const QString &shortOne, const QString &longOne)
{
    return shortOne.size() == 1 && longOne.size() > 1 && longOne.startsWith(shortOne);
}

bool isOneTheOthersInitial(const QString &a, const QString &b) { return isInitialOf(a, b) || isInitialOf(b, a); }

/// "mcdonald", "mac donald", "macdonald".
QString withPlainMac(const QString &surname)
{
    const QString joined = withoutSpaces(surname);
    return joined.startsWith("mac"_L1) && joined.size() > 5 ? u"mc"_s + joined.sliced(3) : joined;
}

bool isSurnameSpelledAlike(const QString &a, const QString &b)
{
    return withPlainMac(a) == withPlainMac(b) || isSpelledAlike(withPlainMac(a), withPlainMac(b));
}

/// Smith and Smith-Jones.
bool isPartOfSurname(const QString &a, const QString &b)
{
    const QStringList all = a.size() > b.size() ? a.split(u' ') : b.split(u' ');
    const QString &one = a.size() > b.size() ? b : a;
    return one.size() > 2 && all.size() > 1 && (all.first() == one || all.last() == one);
}

/// Middle names that contradict each other: neither list is the other cut short or cut to initials.
bool areMiddleNamesAtOdds(const QString &before, const QString &after)
{
    return !NameKey::isShortened(before, after) && !NameKey::isShortened(after, before);
}

/// Surname and first forename are the same; the rest is not.
NameLikeness ofMiddleNames(const QString &before, const QString &after)
{
    if (areMiddleNamesAtOdds(before, after))
        return {62, tr("surname and first forename are the same, the middle names are not")};
    if (NameKey::forenamesOf(before).count(u' ') == NameKey::forenamesOf(after).count(u' '))
        return {95, tr("the same name, with middle names cut to initials")};
    return {92, tr("the same name with fewer middle names")};
}

NameLikeness ofSameSurname(const Parts &a, const Parts &b, const QString &before, const QString &after)
{
    if (a.first() == b.first() && !a.first().isEmpty())
        return ofMiddleNames(before, after);
    if (isOneTheOthersInitial(a.first(), b.first()))
        return {72, tr("the same surname, and the first forename is an initial of the other")};
    if (isSpelledAlike(a.first(), b.first()))
        return {84, tr("the same surname, and the first forename is spelled nearly the same")};
    if (a.forenames.mid(1).contains(b.first()) || b.forenames.mid(1).contains(a.first()))
        return {66, tr("the same surname, and one's first forename is the other's middle name")};
    if (a.forenames.isEmpty() || b.forenames.isEmpty())
        return {45, tr("the same surname, and one has no forename")};
    return {};
}

NameLikeness ofOtherSurname(const Parts &a, const Parts &b)
{
    const bool isFirstSame = !a.first().isEmpty() && a.first() == b.first();
    if (isSurnameSpelledAlike(a.surname, b.surname)) {
        if (isFirstSame)
            return {88, tr("the first forename is the same, and the surname is spelled nearly the same")};
        if (isSpelledAlike(a.first(), b.first()) && a.first().size() > 4)
            return {60, tr("surname and first forename are spelled nearly the same")};
    }
    if (!isFirstSame)
        return {};
    if (isPartOfSurname(a.surname, b.surname))
        return {86, tr("the first forename is the same, and one surname is a part of the other")};
    if (a.forenames == b.forenames) {
        return a.forenames.size() > 1 ? NameLikeness{80, tr("another surname, but all forenames are the same")}
                                      : NameLikeness{68, tr("another surname, but the forename is the same")};
    }
    return {52, tr("another surname, but the first forename is the same")};
}

/// "O'Brien Sean", "Obrien Sean"; "Mary Anne", "Maryanne".
bool isSameButForSpaces(const Parts &a, const Parts &b)
{
    return withoutSpaces(a.surname) == withoutSpaces(b.surname) &&
           withoutSpaces(a.allForenames()) == withoutSpaces(b.allForenames());
}

} // namespace

NameLikeness NameLikeness::of(const QString &before, const QString &after)
{
    if (before.isEmpty() || after.isEmpty())
        return {};
    if (before == after)
        return {100, tr("the same name")};
    const Parts a(before);
    const Parts b(after);
    if (isSameButForSpaces(a, b))
        return {97, tr("the same name, written apart or together")};
    if (NameKey::isSwapped(before, after))
        return {94, tr("surname and first forename changed places")};
    return a.surname == b.surname ? ofSameSurname(a, b, before, after) : ofOtherSurname(a, b);
}

} // namespace rosette
