#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

#include "models/base/id.h"
#include "models/geo/lonlat.h"
#include "models/places/address.h"

namespace rosette {

/// How well a door's point is known, from not at all to best.
enum class Exactness {
    None,
    Street,
    Postcode,
    Interpolated,
    Address,
    Uprn,
    Hand,
};
/// As stored: "none", "street", …
QString exactnessKey(Exactness exactness);
Exactness exactnessFromKey(const QString &key);
/// In words: "between its neighbours".
QString exactnessText(Exactness exactness);

/// A place where one knocks: the delivery point.
struct Door
{
    DoorId id;
    std::optional<qint64> uprn;
    QString flat;     ///< "Flat 2"
    QString building; ///< "Connell Court"
    QString number;   ///< "14A"
    StreetId street;
    QString streetName; ///< for display; not written
    QString postcode;
    QString addressText; ///< as the supplier wrote it
    std::optional<LonLat> point;
    Exactness exactness = Exactness::None;
    DistrictId district;
    QString districtCode; ///< for display; not written
    WardId ward;
    QString wardName;   ///< for display; not written
    QByteArray sortKey; ///< made from number, building and flat when written
    QString accessNote;
    bool isDoNotKnock = false;
    bool isDoNotLeaflet = false;
    QString source = QStringLiteral("hand"); ///< register, map or hand
    int electors = 0;                        ///< people with a current registration; counted, not written

    /// "Flat 2, 14 Acre Lane"; the address as written when no street is known.
    QString label() const;
    /// "Flat 2, 14": within its street.
    QString shortLabel() const;

    static Door fromAddress(const Address &address);
};

/// What tells doors apart: street, building, number, flat in any spelling, and the postcode (else `districtCode`), so
/// that two High Streets in two towns do not merge.
QString doorAddressKey(const Address &address, const QString &districtCode = {});
/// Its two halves: what the address says, and where.
QString doorBaseKey(const Address &address);
QString doorPlaceKey(const Address &address, const QString &districtCode);

} // namespace rosette
