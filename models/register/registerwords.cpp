#include "models/register/registerwords.h"

#include <QRegularExpression>
#include <QSet>

#include "models/tables/tabletext.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestTitle = 5;

} // namespace

bool takeOptOut(QString &name)
{
    constexpr auto kSign = "(z)"_L1;
    const qsizetype at = name.indexOf(kSign, 0, Qt::CaseInsensitive);
    if (at < 0)
        return false;
    name = name.remove(at, kSign.size()).simplified();
    return true;
}

QString takeTitle(QString &name)
{
    static const QSet<QString> kTitles{u"mr"_s, u"mrs"_s,  u"ms"_s,  u"miss"_s, u"mx"_s,
                                       u"dr"_s, u"prof"_s, u"rev"_s, u"revd"_s, u"cllr"_s};
    const qsizetype space = name.indexOf(u' ');
    if (space < 0 || space > kLongestTitle || !kTitles.contains(headingKey(name.left(space))))
        return {};
    const QString title = name.left(space);
    name = name.mid(space + 1);
    return title;
}

bool isSpreadsheetsDate(const QString &text)
{
    static const QRegularExpression kDate(u"^(\\d{1,2}-[a-z]{3}|[a-z]{3}-\\d{2})$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return text.contains(kDate);
}

} // namespace rosette
