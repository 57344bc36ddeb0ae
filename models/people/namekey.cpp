#include "models/people/namekey.h"

#include "models/people/personname.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kOptOutSign = "(z)"_L1; ///< some suppliers write it before the surname
}

QStringView NameKey::surnameOf(const QString &key) { return QStringView(key).left(key.indexOf(u',')); }

QStringView NameKey::forenamesOf(const QString &key)
{
    const qsizetype comma = key.indexOf(u',');
    return comma < 0 ? QStringView() : QStringView(key).mid(comma + 2);
}

QStringView NameKey::firstForenameOf(const QString &key)
{
    const QStringView forenames = forenamesOf(key);
    return forenames.left(forenames.indexOf(u' '));
}

bool NameKey::isSwapped(const QString &before, const QString &after)
{
    const auto beginsWith = [](QStringView forenames, QStringView name) {
        return !name.isEmpty() && forenames.startsWith(name) &&
               (forenames.size() == name.size() || forenames.at(name.size()) == u' ');
    };
    return beginsWith(forenamesOf(after), surnameOf(before)) && beginsWith(forenamesOf(before), surnameOf(after));
}

bool NameKey::isAkin(const QString &before, const QString &after)
{
    return surnameOf(before) == surnameOf(after) || isSwapped(before, after) ||
           (!firstForenameOf(before).isEmpty() && firstForenameOf(before) == firstForenameOf(after));
}

bool NameKey::isRename(const QString &before, const QString &after)
{
    if (isSwapped(before, after))
        return true;
    if (firstForenameOf(before).isEmpty() || firstForenameOf(before) != firstForenameOf(after))
        return false;
    return surnameOf(before) == surnameOf(after) || forenamesOf(before) == forenamesOf(after);
}

bool NameKey::isShortened(const QString &before, const QString &after)
{
    const auto full = forenamesOf(before).split(u' ', Qt::SkipEmptyParts);
    const auto cut = forenamesOf(after).split(u' ', Qt::SkipEmptyParts);
    if (full.isEmpty() || cut.isEmpty() || cut.size() > full.size() || cut.first() != full.first())
        return false;
    for (qsizetype i = 1; i < cut.size(); ++i) {
        const bool isInitial = cut.at(i).size() == 1 && full.at(i).startsWith(cut.at(i));
        if (cut.at(i) != full.at(i) && !isInitial)
            return false;
    }
    return true;
}

QString NameKey::ofSource(const QString &sourceName)
{
    const bool isMarked = sourceName.startsWith(kOptOutSign, Qt::CaseInsensitive);
    return PersonName::fromSurnameFirst(isMarked ? sourceName.sliced(kOptOutSign.size()) : sourceName).key();
}

QStringList NameKey::otherWritings(const QString &key)
{
    const QString surname = surnameOf(key).toString();
    const QString first = firstForenameOf(key).toString();
    if (first.isEmpty())
        return {};
    QStringList writings{first + u", "_s + surname};
    const QStringList halves = surname.split(u' ');
    if (halves.size() > 1) {
        for (const QString &half : {halves.first(), halves.last()})
            writings += half + u", "_s + first;
    }
    return writings;
}

QString NameKey::withSurnameOf(const QString &key, const QString &other)
{
    return surnameOf(key) + u", "_s + forenamesOf(other);
}

} // namespace rosette
