#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>

#include "models/people/election.h"

namespace rosette {

/// How many electors of each sort one polling district of the current register holds; who has no door or no name is
/// kept as these numbers.
struct RegisterCounts
{
    QString district; ///< code; empty for the whole register
    QString wardName; ///< empty while unknown
    int electors = 0;
    int ordinary = 0;  ///< with an address, of age
    int attainers = 0; ///< not yet of the age at which the register lets people vote; with the youngest
    int under16 = 0;   ///< of the attainers; never leave the file by name
    int overseas = 0;
    int other = 0; ///< “other electors”: no address given
    int anonymous = 0;
    int optedOut = 0; ///< of the open register
    int postal = 0;   ///< postal proxies are counted by themselves
    int proxy = 0;
    int postalProxy = 0;

    RegisterCounts &operator+=(const RegisterCounts &more);
    /// `district`, `ward`, `electors`, `ordinary`, `attainers`, `under_16`, `overseas`, `other`, `anonymous`,
    /// `opted_out`, `postal`, `proxy`, `postal_proxy`.
    QJsonObject toJson() const;
};

/// The current register in numbers.
class RegisterSummary
{
public:
    /// By district code. `election`: whose absent voters are counted; none: what the newest lists say. Reads the whole
    /// register: not for the window's thread on a large one.
    static Result<QList<RegisterCounts>> byDistrict(Connection &c, QDate today, ElectionId election = {});
    static RegisterCounts total(const QList<RegisterCounts> &districts);
};

} // namespace rosette
