#include "models/store/foreigndatabase.h"

#include <atomic>

#include <sqlite3.h>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostBytes = 16 << 20; // of one value
constexpr int kStepsToRest = 10'000;
constexpr int kMostRests = 5'000; // a second or two

QString tr(const char *text) { return QCoreApplication::translate("ForeignDatabase", text); }

QString nextName()
{
    static std::atomic<int> counter{0};
    return u"foreign-%1"_s.arg(++counter);
}

} // namespace

Result<std::unique_ptr<ForeignDatabase>> ForeignDatabase::open(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return Error{ErrorCode::NotFound, tr("There is no file %1.").arg(QDir::toNativeSeparators(path)), {}};
    std::unique_ptr<ForeignDatabase> opened(
        new ForeignDatabase(path, QSqlDatabase::addDatabase(u"QSQLITE"_s, nextName())));
    opened->m_database.setDatabaseName(path);
    opened->m_database.setConnectOptions(u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"_s);
    if (!opened->m_database.open())
        return opened->errorFrom(opened->m_database.lastError());
    opened->limit();
    // The first read shows whether it is a database at all.
    ROSETTE_CHECK(
        opened->list(u"SELECT count(*) FROM sqlite_master"_s, {}, [](const Row &row) { return row.number(0); }));
    return opened;
}

ForeignDatabase::~ForeignDatabase()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

void ForeignDatabase::limit()
{
    sqlite3 *const handle = *static_cast<sqlite3 *const *>(m_database.driver()->handle().constData());
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, kMostBytes);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_progress_handler(
        handle, kStepsToRest,
        [](void *self) { return ++static_cast<ForeignDatabase *>(self)->m_rests > kMostRests ? 1 : 0; }, this);
}

Status ForeignDatabase::execute(QSqlQuery &query, const QString &sql, const QVariantList &values)
{
    m_rests = 0;
    if (!query.prepare(sql))
        return errorFrom(query.lastError());
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec() ? Status() : Status(errorFrom(query.lastError()));
}

Status ForeignDatabase::finish(const QSqlQuery &query) const
{
    return query.lastError().isValid() ? Status(errorFrom(query.lastError())) : Status();
}

Error ForeignDatabase::errorFrom(const QSqlError &error) const
{
    const QString file = QDir::toNativeSeparators(m_path);
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case SQLITE_NOTADB:
        return Error{ErrorCode::Invalid,
                     tr("%1 is not a file of this kind, or it is encrypted. Nothing was taken from it.").arg(file),
                     error.text()};
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_IOERR:
        return Error{ErrorCode::Io,
                     tr("%1 cannot be read. Look at its permissions and the disk, or take another copy.").arg(file),
                     error.text()};
    case SQLITE_INTERRUPT:
        return Error{ErrorCode::Invalid, tr("%1 takes for ever to answer and was given up.").arg(file), error.text()};
    default:
        return Error{ErrorCode::Corrupt,
                     tr("%1 is damaged or was made for something else. Nothing was taken from it.").arg(file),
                     error.text()};
    }
}

} // namespace rosette
