#include "models/canvass/deletionlog.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kListSql =
    "SELECT deleted_at, reason, before_day, counts FROM deletions ORDER BY deleted_at DESC, id DESC"_L1;
constexpr auto kAppendSql =
    "INSERT INTO deletions (id, deleted_at, reason, before_day, counts) VALUES (?, ?, ?, ?, ?)"_L1;
constexpr auto kPeriod = "period"_L1;
constexpr auto kErasure = "erasure"_L1;

OldData countsFrom(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto number = [&](const char *key) { return object[QLatin1String(key)].toInt(); };
    return {number("conversations"), number("sheets"),     number("import_lines"),
            number("people"),        number("follow_ups"), number("import_journals")};
}

QString toJson(const OldData &counts)
{
    const QJsonObject object{{u"conversations"_s, counts.conversations}, {u"sheets"_s, counts.sheets},
                             {u"import_lines"_s, counts.importLines},    {u"people"_s, counts.people},
                             {u"follow_ups"_s, counts.followUps},        {u"import_journals"_s, counts.journals}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

Result<QList<Deletion>> DeletionLog::list(Connection &c)
{
    return Statement(c, QString(kListSql)).list([](const Row &row) {
        const auto reason = row.text(1) == kPeriod ? Deletion::Reason::Period : Deletion::Reason::Erasure;
        return Deletion{row.integer(0), reason, row.date(2), countsFrom(row.text(3))};
    });
}

Status DeletionLog::append(Connection &c, const Deletion &deletion)
{
    const QLatin1String reason = deletion.reason == Deletion::Reason::Period ? kPeriod : kErasure;
    return Statement(c, QString(kAppendSql))
        .bindAll(newIdValue(), deletion.deletedAt, reason, deletion.before, toJson(deletion.counts))
        .run();
}

} // namespace rosette
