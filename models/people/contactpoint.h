#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include "models/base/id.h"
#include "models/store/connection.h"

namespace rosette {

using ContactPointId = Id<struct ContactPointTag>;

enum class ContactKind {
    Mobile,
    Phone,
    Email,
};

enum class Consent {
    Unknown,
    Given,
    Refused,
};

/// One way to reach a person, and whether they agreed to it.
struct ContactPoint
{
    ContactPointId id;
    PersonId person;
    ContactKind kind = ContactKind::Mobile;
    QString value; ///< as shown: "07700 900123"
    Consent consent = Consent::Unknown;
    qint64 consentAt = 0; ///< UTC milliseconds; 0 when never asked
    QString consentRecordedBy;
};

class ContactPointRepository
{
public:
    static Result<QList<ContactPoint>> list(Connection &c, PersonId person);
    /// Those at which the person may be reached: none that was refused, none by a way that they object to.
    static Result<QList<ContactPoint>> usable(Connection &c, PersonId person);
    /// The same of many, in one go.
    static Result<QHash<PersonId, QList<ContactPoint>>> usable(Connection &c, const QList<PersonId> &people);
    /// People who share this phone number or address of mail.
    static Result<QList<PersonId>> findPeople(Connection &c, ContactKind kind, const QString &value);
    /// Checks and tidies the value; Invalid, with a sentence, when it is no phone number or mail address.
    static Result<ContactPointId> insert(Connection &c, const ContactPoint &point);
    static Status update(Connection &c, const ContactPoint &point);
    static Status remove(Connection &c, ContactPointId id);
};

} // namespace rosette
