#pragma once

#include <QList>
#include <QStringList>

#include "models/base/id.h"

namespace rosette {

/// "[1,2,3]": many ids for one `IN (SELECT value FROM json_each(?))`.
template <typename Tag>
QString idArray(const QList<Id<Tag>> &ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const Id<Tag> id : ids)
        numbers += QString::number(id.value());
    return u'[' + numbers.join(u',') + u']';
}

} // namespace rosette
