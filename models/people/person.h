#pragma once

#include <QString>

#include "models/base/id.h"
#include "models/people/registration.h"

namespace rosette {

/// "Ivy Saqib Rossetti"; "Anonymous elector" when there is no name.
QString nameInWords(const QString &forename, const QString &surname);

/// Somebody the campaign knows: an elector, or someone met at a stall. Stable: registers come and go, people stay.
struct Person
{
    PersonId id;
    QString title;
    QString forename; ///< all forenames as used
    QString surname;
    DoorId door;                 ///< where the person lives; none when unknown, overseas or anonymous
    RegistrationId registration; ///< the newest one; none for people who are not on the register
    bool isDoNotContact = false;
    bool isDeceased = false;
    bool hasMoved = false;
    QString note;
    qint64 createdAt = 0; ///< UTC milliseconds

    QString displayName() const; ///< see nameInWords()
};

/// A person as lists show one: with number and address in words.
struct PersonRow
{
    PersonId id;
    QString name;
    QString number; ///< "KAA-12/1"; empty without a registration
    QString marker;
    ElectorKind kind = ElectorKind::Ordinary;
    bool isElector = false; ///< on the current register
    DoorId door;
    QString address; ///< "Flat 2, 14 Acre Lane"; empty without a door
    QString postcode;
    bool isDoNotContact = false;
    bool isDeceased = false;
    bool hasMoved = false;
    bool isDoNotKnock = false; ///< at the person's door
    QString nameKey;           ///< the order of lists, see PersonCursor
};

} // namespace rosette
