#include "models/output/sheetstyle.h"

#include <QCoreApplication>

namespace rosette {

namespace {

constexpr const char *kKeys[] = {"voters", "households", "doors"};

} // namespace

QString sheetStyleKey(SheetStyle style) { return QString::fromLatin1(kKeys[size_t(style)]); }

Result<SheetStyle> sheetStyleFrom(const QString &key)
{
    for (const SheetStyle style : {SheetStyle::Voters, SheetStyle::Households, SheetStyle::Doors}) {
        if (key.compare(sheetStyleKey(style), Qt::CaseInsensitive) == 0)
            return style;
    }
    if (key.isEmpty())
        return SheetStyle::Voters;
    return Error{
        ErrorCode::Invalid,
        QCoreApplication::translate("SheetStyle", "There is no layout “%1”: choose voters, households or doors.")
            .arg(key),
        {}};
}

} // namespace rosette
