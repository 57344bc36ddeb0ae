#pragma once

#include <memory>
#include <optional>

#include <QDate>
#include <QStringList>

#include "models/people/electornumber.h"
#include "models/people/personname.h"
#include "models/people/registration.h"
#include "models/places/keyedaddress.h"

namespace rosette {

/// What a row asks for.
enum class RegisterChange {
    Listed, ///< the row of a full register: the elector is on it
    Added,
    Amended,
    Removed,
    Passed, ///< came and went within the month: nothing to do
};

/// One elector as a supplier's file says, told apart but not yet matched with anybody.
struct RegisterRow
{
    int file = 1;    ///< which of the files of the import
    qint64 line = 0; ///< of that file, from 1
    RegisterChange change = RegisterChange::Listed;
    ElectorNumber number;
    QString sourceNumber;
    PersonName name;
    QString sourceName;
    QString title;
    QString marker;
    ElectorKind kind = ElectorKind::Ordinary;
    bool isOptedOut = false; ///< of the open register
    QDate birthDate;
    QDate attainmentDate;
    QStringList addressLines; ///< empty for electors without an address
    QString postcode;
    std::optional<qint64> uprn; ///< of the address, where the supplier names it
    QString ward;               ///< of the polling district, where the supplier names it
    QString remark;             ///< what was odd but did not stop the row from being used

    // Worked out where rows are read ahead (see RegisterFeed).
    QString nameKey;
    std::shared_ptr<const KeyedAddress> keyed; ///< the address, told apart

    bool hasAddress() const { return !addressLines.isEmpty(); }
};

} // namespace rosette
