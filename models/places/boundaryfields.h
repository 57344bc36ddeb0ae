#pragma once

#include <QStringList>

namespace rosette {

/// What the areas of a boundary file are.
enum class BoundaryKind {
    Wards,
    Districts, ///< polling districts
};

/// Which columns of a boundary file hold what; found by what stands in them and by what they are called. -1: none does.
struct BoundaryFields
{
    BoundaryKind kind = BoundaryKind::Wards;
    int code = -1; ///< wards: nine-character codes (E05000131); districts: their short codes ("KAA")
    int name = -1;
    int ward = -1;     ///< of districts: the ward around each, by name or code
    int wardCode = -1; ///< of districts: the codes of the wards that `ward` names

    /// `rows` hold the values of the areas, in the order of `fields`; `layer` is what the layer is called.
    static BoundaryKind findKind(const QString &layer, const QStringList &fields, const QList<QStringList> &rows);
    static BoundaryFields find(BoundaryKind kind, const QStringList &fields, const QList<QStringList> &rows);
    /// The column with the codes of the wards that column `ward` names; -1 when none says one for each.
    static int findWardCode(int ward, const QStringList &fields, const QList<QStringList> &rows);
};

/// A code of the Office for National Statistics: a letter of the nation and eight digits.
bool isStatisticsCode(const QString &text);
/// One of those that stand for wards: E05…, W05…, S13…, N08….
bool isWardCode(const QString &text);
/// "Kentish Town Ward" → "Kentish Town"; "KENTISH TOWN" → "Kentish Town".
QString wardDisplayName(const QString &name);

} // namespace rosette
