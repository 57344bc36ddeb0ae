#pragma once

#include <functional>

#include <QHash>

#include "models/people/registerbook.h"
#include "models/people/registerwriter.h"
#include "models/places/addressparser.h"
#include "models/places/doorindex.h"
#include "models/store/importjournal.h"

namespace rosette {

/// Takes the rows of one full register, whoever supplied it: finds district and door, matches with the people known,
/// writes, and counts into the report. For one import, inside its transaction.
class RegisterImporter
{
public:
    static Result<std::unique_ptr<RegisterImporter>> begin(Connection &c, ImportReport &report, const QString &supplier,
                                                           qint64 nowMs);

    /// `sourceText` for the report, asked for only when there is something to say.
    Status take(const RegisterRow &row, const std::function<QString()> &sourceText);
    void reject(qint64 line, const QString &reason, const QString &sourceText);
    /// After the last row: renamed and new electors, those who left, the markers nobody knows, the counts.
    Status finish();

private:
    struct Place
    {
        DistrictId district;
        DoorId door;
    };
    /// A row that no rule for the moment fits; the second look comes when all others found theirs.
    struct Pending
    {
        RegisterRow row;
        QString nameKey;
        Place place;
        QString sourceText;
    };
    struct Counts
    {
        qint64 electors = 0;
        qint64 added = 0;
        qint64 amended = 0;
        qint64 removed = 0;
        qint64 unchanged = 0;
        qint64 moved = 0;
        qint64 unsure = 0;
        qint64 rejected = 0;
        qint64 districts = 0;
    };

    RegisterImporter(Connection &c, ImportReport &report, RegisterBook book);
    Result<DistrictId> districtOf(const QString &code);
    Result<DoorId> doorOf(const RegisterRow &row, DistrictId district);
    qint64 earlierLine(const RegisterRow &row);
    Status apply(const KnownElector &elector, const RegisterRow &row, const QString &nameKey, const Place &place);
    Status takePending();
    Status retireMissing();
    Status reportUnknownMarkers();
    void addProblem(qint64 line, const QString &reason, const QString &sourceText);

    Connection &m_connection;
    ImportReport &m_report;
    RegisterBook m_book;
    std::unique_ptr<RegisterWriter> m_writer;
    std::unique_ptr<DoorIndex> m_doors;
    AddressParser m_parser;
    QHash<QString, DistrictId> m_districts;
    QHash<QString, qint64> m_lineOfNumber;
    QHash<QString, int> m_markers;
    QList<Pending> m_pending;
    QStringList m_lastAddress; ///< neighbours in the file share their door
    Place m_lastPlace;
    Counts m_counts;
};

} // namespace rosette
