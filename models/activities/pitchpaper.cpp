#include "models/activities/pitchpaper.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include "models/store/statement.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kSelectSql = "SELECT id, pitch_id, name, length(content), added_at FROM pitch_papers"_L1;
constexpr auto kListSql = " WHERE pitch_id = ? ORDER BY name COLLATE NOCASE, id"_L1;
constexpr auto kFindSql = " WHERE id = ?"_L1;
constexpr auto kContentSql = "SELECT content FROM pitch_papers WHERE id = ?"_L1;
constexpr auto kInsertSql =
    "INSERT INTO pitch_papers (id, pitch_id, name, content, added_at) VALUES (?, ?, ?, ?, ?)"_L1;
constexpr auto kRemoveSql = "DELETE FROM pitch_papers WHERE id = ?"_L1;

QString tr(const char *text) { return QCoreApplication::translate("PitchPaperRepository", text); }

PitchPaper paperFrom(const Row &row)
{
    return {row.id<PitchPaperId>(0), row.id<PitchId>(1), row.text(2), row.integer(3), row.integer(4)};
}

Error gone() { return {ErrorCode::NotFound, tr("This paper is no longer in the campaign."), {}}; }

Status checkSize(const QString &name, qint64 bytes)
{
    if (bytes == 0)
        return Error{ErrorCode::Invalid, tr("“%1” is empty. It was not attached.").arg(name), {}};
    if (bytes > PitchPaperRepository::kMostBytes)
        return Error{ErrorCode::Invalid,
                     tr("“%1” has %2; a paper may have %3. Scan it smaller, or attach only the page that matters.")
                         .arg(name, QLocale::c().formattedDataSize(bytes, 1),
                              QLocale::c().formattedDataSize(PitchPaperRepository::kMostBytes, 0)),
                     {}};
    return {};
}

} // namespace

Result<QList<PitchPaper>> PitchPaperRepository::list(Connection &connection, PitchId pitch)
{
    return Statement(connection, kSelectSql + kListSql).bindAll(pitch).list(paperFrom);
}

Result<PitchPaper> PitchPaperRepository::find(Connection &connection, PitchPaperId id)
{
    ROSETTE_ASSIGN(const auto found, Statement(connection, kSelectSql + kFindSql).bindAll(id).first(paperFrom));
    return found ? Result<PitchPaper>(*found) : gone();
}

Result<QByteArray> PitchPaperRepository::content(Connection &connection, PitchPaperId id)
{
    ROSETTE_ASSIGN(const auto found, Statement(connection, QString(kContentSql)).bindAll(id).first([](const Row &row) {
        return row.blob(0);
    }));
    return found ? Result<QByteArray>(*found) : gone();
}

Result<PitchPaperId> PitchPaperRepository::insert(Connection &connection, PitchId pitch, const QString &name,
                                                  const QByteArray &content, qint64 nowMs)
{
    ROSETTE_CHECK(checkSize(name, content.size()));
    const auto id = newId<PitchPaperId>();
    ROSETTE_CHECK(Statement(connection, QString(kInsertSql)).bindAll(id, pitch, name, content, nowMs).run());
    return id;
}

Status PitchPaperRepository::remove(Connection &connection, PitchPaperId id)
{
    return Statement(connection, QString(kRemoveSql)).bindAll(id).run();
}

Result<PitchPaperId> attachPaper(Connection &connection, PitchId pitch, const QString &path, qint64 nowMs)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Io,
                     tr("“%1” could not be read: %2. Nothing was attached.").arg(name, file.errorString()), path};
    ROSETTE_CHECK(checkSize(name, file.size()));
    return PitchPaperRepository::insert(connection, pitch, name, file.readAll(), nowMs);
}

} // namespace rosette
