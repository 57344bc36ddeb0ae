#pragma once

#include <QDate>
#include <QString>

#include "models/base/id.h"

namespace rosette {

/// What kind of entry a register holds for a person. Overseas and anonymous electors have no door.
enum class ElectorKind {
    Ordinary,
    Overseas,
    Anonymous,
    Other,
};

QString toText(ElectorKind kind); ///< as stored: "ordinary", "overseas", …
ElectorKind electorKindFrom(const QString &text);
/// The kind that a register marker alone implies: F overseas, N anonymous, else ordinary.
ElectorKind electorKindOf(const QString &marker);

/// What one edition of the register says of a person.
struct Registration
{
    RegistrationId id;
    PersonId person;
    DistrictId district;
    QString districtCode;
    int number = 0;
    QString suffix;
    QString numberText;   ///< "KAA-12/1"
    QString sourceNumber; ///< as in the file
    QString marker;
    ElectorKind kind = ElectorKind::Ordinary;
    QDate birthDate; ///< attainers in Xpress files; never an attainment date
    QDate attainmentDate;
    bool isOptedOut = false;
    QString sourceName;
    QString sourceAddress;
    DoorId door;
    bool isCurrent = true;
    QString editionDate; ///< ISO date of the edition that says so
    QString supplier;
};

} // namespace rosette
