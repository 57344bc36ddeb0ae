#pragma once

#include "models/places/boundaryfile.h"
#include "models/places/wardmatcher.h"
#include "models/store/connection.h"

namespace rosette {

/// Brings what a boundary file says into the campaign. What is known already is updated, not doubled; a ward that is
/// not worked stays so. Counts of `report`: added, amended, unchanged, of wards or else of polling districts.
class BoundaryWriter
{
public:
    BoundaryWriter(Connection &connection, ImportReport &report)
        : m_connection(connection)
        , m_report(report)
    {
    }

    /// Returns the wards that were known before and are not in the file.
    Result<QList<Ward>> writeWards(const QList<Ward> &wards);
    /// Polling districts, and the wards that they name where those are unknown or were put together from districts
    /// before: a map of wards knows better.
    Status writeDistricts(const BoundaryFile &file);

private:
    Status writeKnown(const Ward &ward, const Ward &known);
    Result<WardId> writeNamedWard(const Ward &ward, const WardMatcher &matcher);
    Status writeDistrict(const BoundaryDistrict &district, WardId ward);
    Result<bool> isMadeOfDistricts(const Ward &ward) const;
    void count(const char *key);

    Connection &m_connection;
    ImportReport &m_report;
};

} // namespace rosette
