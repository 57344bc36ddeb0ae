#pragma once

#include <QHash>
#include <QSet>

#include "models/output/exportcontext.h"
#include "models/output/gate.h"

namespace rosette {

/// "2 phone numbers held back: not to be phoned."; empty for none.
QString phonesHeldBackSentence(int phones);

/// Volunteers who may be named on paper, each with a phone number unless they said not to be phoned.
struct NamedVolunteers
{
    struct One
    {
        QString name;
        QString phone; ///< a mobile first; empty where there is none or none may be used
    };

    Clearance clearance;
    QHash<VolunteerId, One> people; ///< who may be named
    int phonesHeldBack = 0;         ///< refused or objected to

    static Result<NamedVolunteers> load(const ExportContext &context, const QSet<VolunteerId> &volunteers,
                                        Purpose purpose = Purpose::VolunteerList);
    QString name(VolunteerId id) const { return people.value(id).name; }
    /// A sentence about phone numbers that were held back; empty when none was.
    QString phonesSentence() const { return phonesHeldBackSentence(phonesHeldBack); }
};

} // namespace rosette
