#pragma once

#include <QJsonObject>
#include <QMap>
#include <QString>

namespace rosette {

/// Why the gate held something back.
enum class HeldBackReason {
    DoNotContact,
    DoNotKnock,
    DoNotLeaflet,
    Anonymous,
    UnderAge,
    Overseas,
    Deceased,
    Moved,
    Removed,
    NoAddress, ///< “other electors”: the register gives no address
    NoVote,    ///< in the election that the list is for
    Objected,  ///< to being approached in the way that the list is for
    NoConsent, ///< to be called or written to by e-mail, which the law wants first
};

QString heldBackKey(HeldBackReason reason);  ///< for machines: "do-not-contact"
QString heldBackText(HeldBackReason reason); ///< for people: "asked not to be contacted"

/// How many were held back for each reason.
struct HeldBack
{
    QMap<HeldBackReason, int> counts;

    void add(HeldBackReason reason) { ++counts[reason]; }
    HeldBack &operator+=(const HeldBack &other);
    int total() const;
    bool isEmpty() const { return counts.isEmpty(); }
    QJsonObject toJson() const;
    /// The same the other way, as the export log keeps it; unknown reasons are left out.
    static HeldBack fromJson(const QString &json);
    /// "asked not to be contacted, anonymous entry".
    QString reasons() const;
    /// "Held back: 3 asked not to be contacted, 1 anonymous entry."; empty when nothing was.
    QString toText() const;
};

} // namespace rosette
