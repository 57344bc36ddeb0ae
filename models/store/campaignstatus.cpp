#include "models/store/campaignstatus.h"

#include <QCoreApplication>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

struct Count
{
    QLatin1String name;
    QLatin1String sql;
};

constexpr Count kCounts[] = {
    {"wards"_L1, "SELECT count(*) FROM wards"_L1},
    {"polling_districts"_L1, "SELECT count(*) FROM polling_districts"_L1},
    {"streets"_L1, "SELECT count(*) FROM streets"_L1},
    {"postcodes"_L1, "SELECT count(*) FROM postcodes"_L1},
    {"uprns"_L1, "SELECT coalesce(sum(uprns), 0) FROM uprn_blocks"_L1},
    {"doors"_L1, "SELECT count(*) FROM doors"_L1},
    {"doors_with_electors"_L1, "SELECT count(DISTINCT door_id) FROM registrations WHERE is_current = 1 AND door_id IS NOT NULL"_L1},
    {"doors_located"_L1, "SELECT count(*) FROM doors WHERE lon IS NOT NULL"_L1},
    {"people"_L1, "SELECT count(*) FROM people"_L1},
    {"electors"_L1, "SELECT count(*) FROM registrations WHERE is_current = 1"_L1},
    {"electors_with_address"_L1, "SELECT count(*) FROM registrations WHERE is_current = 1 AND door_id IS NOT NULL"_L1},
    {"absent_voters"_L1, "SELECT count(DISTINCT person_id) FROM absent_votes"_L1},
    {"volunteers"_L1, "SELECT count(*) FROM volunteers"_L1},
    {"activities"_L1, "SELECT count(*) FROM activities"_L1},
    {"stalls"_L1, "SELECT count(*) FROM activities WHERE kind = 'stall'"_L1},
    {"rounds"_L1, "SELECT count(*) FROM rounds"_L1},
    {"shifts"_L1, "SELECT count(*) FROM shifts"_L1},
    {"assignments"_L1, "SELECT count(*) FROM assignments"_L1},
    {"conversations"_L1, "SELECT count(*) FROM conversations WHERE is_corrected = 0"_L1},
    {"sheets"_L1, "SELECT count(*) FROM sheets"_L1},
    {"follow_ups_open"_L1, "SELECT count(*) FROM follow_ups WHERE done_at IS NULL"_L1},
    {"exports"_L1, "SELECT count(*) FROM export_log"_L1},
    {"schema_version"_L1, "PRAGMA user_version"_L1},
};

QString tr(const char *text)
{
    return QCoreApplication::translate("CampaignStatus", text);
}

} // namespace

Result<QJsonObject> CampaignStatus::counts(Connection &connection)
{
    QJsonObject counts;
    for (const Count &count : kCounts) {
        ROSETTE_ASSIGN(const qint64 value, Statement(connection, QString(count.sql)).scalar());
        counts[count.name] = value;
    }
    ROSETTE_ASSIGN(const auto cipher, Statement(connection, u"PRAGMA cipher_version"_s).first([](const Row &row) { return row.text(0); }));
    counts["cipher_version"_L1] = cipher.value_or(QString());
    return counts;
}

Result<QStringList> CampaignStatus::check(Connection &connection)
{
    QStringList findings;
    ROSETTE_CHECK(Statement(connection, u"PRAGMA cipher_integrity_check"_s).forEach([&](const Row &row) {
        findings += tr("A page's seal is broken: %1.").arg(row.text(0));
    }));
    ROSETTE_CHECK(Statement(connection, u"PRAGMA integrity_check"_s).forEach([&](const Row &row) {
        if (row.text(0) != u"ok")
            findings += tr("The file's structure is damaged: %1.").arg(row.text(0));
    }));
    ROSETTE_CHECK(Statement(connection, u"PRAGMA foreign_key_check"_s).forEach([&](const Row &row) {
        findings += tr("A row of %1 points to a missing row of %2.").arg(row.text(0), row.text(2));
    }));
    return findings;
}

} // namespace rosette
