#include "models/canvass/deletionlog.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "models/store/campaigninfo.h"
#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// What was done stays written down when it is undone. So that this is known, a setting goes and comes with the rows.
constexpr auto kListSql = R"(
SELECT deleted_at, reason, before_day, counts, json_extract(counts, '$.undoable') IS 1
       AND NOT EXISTS (SELECT 1 FROM settings WHERE key = 'privacy.deletion.' || d.id)
  FROM deletions d ORDER BY deleted_at DESC, id DESC)"_L1;
constexpr auto kStandsKey = "privacy.deletion.%1"_L1;
constexpr auto kAppendSql =
    "INSERT INTO deletions (id, deleted_at, reason, before_day, counts) VALUES (?, ?, ?, ?, ?)"_L1;
constexpr auto kPeriod = "period"_L1;
constexpr auto kErasure = "erasure"_L1;

OldData countsFrom(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto number = [&](const char *key) { return object[QLatin1String(key)].toInt(); };
    return {number("conversations"), number("sheets"),          number("import_lines"), number("people"),
            number("follow_ups"),    number("import_journals"), number("contacts"),     number("events")};
}

QString toJson(const OldData &counts, bool isUndoable)
{
    const QJsonObject object{{u"conversations"_s, counts.conversations},
                             {u"sheets"_s, counts.sheets},
                             {u"import_lines"_s, counts.importLines},
                             {u"people"_s, counts.people},
                             {u"follow_ups"_s, counts.followUps},
                             {u"import_journals"_s, counts.journals},
                             {u"contacts"_s, counts.contacts},
                             {u"events"_s, counts.events},
                             {u"undoable"_s, int(isUndoable)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<QList<Deletion>> DeletionLog::list(Connection &c)
{
    return Statement(c, QString(kListSql)).list([](const Row &row) {
        const auto reason = row.text(1) == kPeriod ? Deletion::Reason::Period : Deletion::Reason::Erasure;
        return Deletion{row.integer(0), reason, row.date(2), countsFrom(row.text(3)), row.boolean(4)};
    });
}

Status DeletionLog::append(Connection &c, const Deletion &deletion)
{
    const QLatin1String reason = deletion.reason == Deletion::Reason::Period ? kPeriod : kErasure;
    const bool isUndoable =
        deletion.reason == Deletion::Reason::Erasure || deletion.counts.total() > deletion.counts.importsTotal();
    const qint64 id = newIdValue();
    ROSETTE_CHECK(Statement(c, QString(kAppendSql))
                      .bindAll(id, deletion.deletedAt, reason, deletion.before, toJson(deletion.counts, isUndoable))
                      .run());
    return isUndoable ? CampaignInfoRepository::setSetting(c, QString(kStandsKey).arg(id), u"1"_s) : Status();
}

} // namespace rosette
