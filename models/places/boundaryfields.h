#pragma once

#include <QStringList>

namespace rosette {

/// Which columns of a boundary file hold the wards' codes and names; found by what stands in them and by what they are
/// called.
struct BoundaryFields
{
    int code = -1; ///< column of nine-character codes (E05000131); -1 when there is none
    int name = -1;
    int district =
        -1; ///< of a map of polling districts: their short codes, while `name` is that of the ward around them

    /// `rows` hold the values of all features, in the order of `fields`.
    static BoundaryFields find(const QStringList &fields, const QList<QStringList> &rows);
};

/// A code of the Office for National Statistics: a letter of the nation and eight digits.
bool isStatisticsCode(const QString &text);
/// "Kentish Town Ward" → "Kentish Town"; "KENTISH TOWN" → "Kentish Town".
QString wardDisplayName(const QString &name);

} // namespace rosette
