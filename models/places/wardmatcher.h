#pragma once

#include <optional>

#include <QHash>
#include <QSet>

#include "models/places/ward.h"

namespace rosette {

/// Finds which known ward a read one is: by code; else by name, when the name is the only one of its kind and not in
/// another town.
class WardMatcher
{
public:
    WardMatcher(QList<Ward> known, const QList<Ward> &read);

    std::optional<Ward> match(const Ward &ward) const;
    const QList<Ward> &known() const { return m_known; }

private:
    QList<Ward> m_known;
    QHash<QString, qsizetype> m_byCode;
    QMultiHash<QString, qsizetype> m_byName;
    QHash<QString, int> m_namesRead;
    QSet<QString> m_codesRead;
};

} // namespace rosette
