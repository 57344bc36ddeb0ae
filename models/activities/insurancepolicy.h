#pragma once

#include <QDate>
#include <QString>

#include "models/base/result.h"

namespace rosette {

class Connection;

/// The campaign's public liability insurance: one for all its stalls. Kept in its settings.
struct InsurancePolicy
{
    QString number; ///< "Marl Mutual PL-20931"; empty: none is known
    int pounds = 0; ///< the cover
    QDate expiresOn;

    bool isKnown() const { return !number.isEmpty() || pounds > 0; }
    bool covers(int asked, QDate day) const { return pounds >= asked && (!expiresOn.isValid() || day <= expiresOn); }
    /// "Marl Mutual PL-20931, £5 million, until Wed 31 Mar 2027"; empty when none is known.
    QString text() const;

    static Result<InsurancePolicy> load(Connection &connection);
    /// Invalid for a cover below 0.
    static Status save(Connection &connection, const InsurancePolicy &policy);
};

} // namespace rosette
