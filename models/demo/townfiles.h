#pragma once

#include <QString>

#include "models/base/result.h"
#include "models/demo/townpeople.h"
#include "models/demo/townplan.h"

namespace rosette::demo {

/// The made-up town as the files that an organiser would have: it enters the campaign by the same imports as a real
/// one.
class TownFiles
{
public:
    explicit TownFiles(const QString &folder)
        : m_folder(folder)
    {
    }

    Status write(const TownPlan &plan, const TownPeople &people) const;

    QString wards() const { return m_folder + QStringLiteral("/marlbridge-wards.geojson"); }
    QString streets() const { return m_folder + QStringLiteral("/marlbridge.osm"); }
    QString electors() const { return m_folder + QStringLiteral("/marlbridge-register.csv"); }
    QString volunteers() const { return m_folder + QStringLiteral("/marlbridge-volunteers.csv"); }

private:
    QString m_folder;
};

} // namespace rosette::demo
