#pragma once

#include <optional>

#include <QDate>
#include <QJsonObject>
#include <QString>

#include "models/base/id.h"
#include "models/base/result.h"

namespace rosette {

class Connection;

/// What the register says of a person.
enum class PersonStatus {
    Anyone,
    Elector,      ///< on the current register
    LeftRegister, ///< was on one
    AddedByHand,  ///< never was
};

/// What must be known before anybody rings the bell.
enum class PersonMark {
    Any,
    None, ///< nothing stands against a visit
    DoNotContact,
    DoNotKnock, ///< at the person's door
    Moved,
    Deceased,
};

/// When somebody of the campaign last spoke to the person. A knock that nobody answered is no talk.
enum class LastSpoken {
    Whenever,
    Never,
    NotSince, ///< not on that day or later, maybe never
    Since,
    CalledSince, ///< somebody called at their door on that day or later
    TriedInVain, ///< somebody called at their door, and nobody there was ever spoken to
};

enum class PersonOrder {
    ByName,
    ByDoor, ///< street by street, doors in their natural order
};

/// Which people a list shows; what is not set does not narrow.
struct PersonFilter
{
    QString text; ///< as typed: parts of names, address, postcode, elector number or phone, in any order
    WardId ward;
    DistrictId district;
    StreetId street;
    DoorId door;
    PersonStatus status = PersonStatus::Anyone;
    bool isAttainer = false; ///< comes of voting age after today
    bool isOptedOut = false; ///< of the open register
    bool isNew = false;      ///< came on with the newest register or update
    QString absentVote;      ///< "postal", "proxy" or "postal-proxy"; "any"; "none"; empty: does not matter
    std::optional<QString> marker;
    PersonMark mark = PersonMark::Any;
    QString support; ///< key of the last answer; kNoSupport: never said; kWithUs, kUndecided: what it stands for
    LastSpoken spoken = LastSpoken::Whenever;
    QDate spokenDay; ///< for NotSince, Since and CalledSince
    bool hasPhone = false;
    bool hasEmail = false;
    bool hasConsent = false; ///< agreed to be contacted by one way at least
    ElectionId mayVoteIn;    ///< who is not surely shut out of it, see Electorate
    PersonOrder order = PersonOrder::ByName;

    static constexpr QLatin1String kNoSupport{"-"};
    static constexpr QLatin1String kWithUs{"@for"};
    static constexpr QLatin1String kUndecided{"@undecided"};
    static constexpr QLatin1String kAnyAbsentVote{"any"};
    static constexpr QLatin1String kNoAbsentVote{"none"}; ///< votes at the polling station

    /// Nothing narrows and the order is by name.
    bool isEverybody() const { return *this == PersonFilter(); }
    /// Only the text, if anything, narrows.
    bool isTextOnly() const;
    /// The same without the text.
    PersonFilter withoutText() const;

    /// As kept in the file; what is not set is left out.
    QJsonObject toJson() const;
    static PersonFilter fromJson(const QJsonObject &json);
    /// "Electors in St Ann’s, postal voters, not spoken to since 1 Mar 2026"; empty for everybody. Without the text.
    Result<QString> words(Connection &c) const;

    friend bool operator==(const PersonFilter &, const PersonFilter &) = default;
};

} // namespace rosette
