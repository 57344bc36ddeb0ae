#pragma once

#include <optional>

#include <QDate>
#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/geo/lonlat.h"

namespace rosette {

enum class Permission {
    Unknown,
    NotNeeded,
    Asked,
    Granted,
    Refused,
};

QString toKey(Permission permission); ///< as in the file: not-needed, …
Permission permissionFromKey(const QString &key);
QString label(Permission permission); ///< "Not needed", …

/// What one authority said of a pitch.
struct PitchPermission
{
    enum class Authority {
        Landowner,
        Council,
    };

    Authority authority = Authority::Landowner;
    QString who; ///< as a sentence names it: "Marlbridge line", "the landowner", "the council"
    Permission state = Permission::Unknown;
    QString reference;
    QDate expiresOn;
    std::optional<int> noticeDays; ///< how long before a stall they want to know

    /// "Granted, reference ML/2231, until Sat 31 Oct, Marlbridge line"; empty while nothing is known.
    QString text() const;
};

/// A place where a stall may stand, kept for years: who owns the ground, what was permitted by whom, when it is busy.
struct Pitch
{
    PitchId id;
    QString name;
    WardId ward;
    QString wardName; ///< read only
    std::optional<LonLat> point;
    QString landowner;
    Permission permission = Permission::Unknown;
    QString permissionReference;
    QDate permissionExpiresOn;
    std::optional<int> noticeDays; ///< how long before a stall the landowner wants to know
    Permission councilPermission = Permission::Unknown;
    QString councilReference;
    QDate councilExpiresOn;
    std::optional<int> councilNoticeDays;
    int insurancePounds = 0; ///< public liability cover that is asked for; 0: none
    int marketDays = 0;      ///< weekdays on which a market has the ground; bit 0 is Monday
    QString busiest;
    QString note;
    int stalls = 0;    ///< how many stalls stood or will stand here; read only
    QDate lastStallOn; ///< the newest, planned ones too; read only; invalid when never
    int papers = 0;    ///< how many are attached; read only

    bool isMarketDay(QDate date) const { return (marketDays >> (date.dayOfWeek() - 1)) & 1; }
    PitchPermission ownersPermission() const;
    PitchPermission councilsPermission() const;
    /// The landowner's, then the council's.
    QList<PitchPermission> permissions() const { return {ownersPermission(), councilsPermission()}; }
};

/// "Tue, Sat"; empty for none. `days` as in Pitch::marketDays.
QString weekdaysText(int days);
/// From "Tue, Sat" or "tuesday saturday"; nothing when a word is no weekday.
std::optional<int> weekdaysFromText(const QString &text);
/// "£5 million", "£250,000".
QString poundsText(int pounds);

} // namespace rosette
