#pragma once

#include <optional>

#include <QString>
#include <QStringList>

#include "models/base/id.h"
#include "models/geo/lonlat.h"

namespace rosette {

/// A person who helps. Name and ways to reach them belong to the person and are written there.
struct Volunteer
{
    VolunteerId id;
    PersonId person;
    QString forename;
    QString surname;
    QString postcode;
    QString mobile; ///< as printed: 07700 900123
    QString phone;  ///< another one: a landline, else a second mobile
    QString email;
    QStringList skills;
    WardId ward; ///< where the person lives, when the door is known; read only
    QString wardName;
    std::optional<LonLat> home;          ///< of the door or the postcode, when known; read only
    std::optional<int> maxShiftsPerWeek; ///< none: as many as needed
    QString sinceText;
    QString availabilityText; ///< as the volunteer or the spreadsheet said it
    QString note;
    bool isNew = false; ///< to be paired with somebody experienced
    bool avoidsStairs = false;
    bool likesEveryWeek = false;   ///< comes two weeks running and is glad of it
    bool isRepresentative = false; ///< a councillor, a candidate
    QString office;                ///< of a representative: "Councillor, Gospel Oak"
    bool isActive = true;
    qint64 lastAskedAtMs = 0; ///< UTC; 0 when never

    QString name() const;
    /// Every word is part of name, office, phone, e-mail, postcode, ward, skills or note.
    bool matches(const QStringList &words) const;

    friend bool operator==(const Volunteer &, const Volunteer &) = default;
};

} // namespace rosette
