#include "models/store/connection.h"

#include <atomic>

#include <sqlite3.h>

#include <QDir>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QVersionNumber>

#include "models/store/campaignkey.h"
#include "models/store/statement.h"

// Present in SQLCipher only; Qt's plugin runs on the same library because it is linked ahead of the plugin.
extern "C" {
int sqlite3_key(sqlite3 *, const void *, int);
int sqlite3_rekey(sqlite3 *, const void *, int);
}

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Connection", text); }

QString nextConnectionName()
{
    static std::atomic<int> counter{0};
    return u"campaign-%1"_s.arg(++counter);
}

/// The first on SQLite 3.43, whose search indexes forget what is deleted (contentless_delete).
QString minimumCipherVersion() { return u"4.5.6"_s; }

bool isCipherRecentEnough(const QString &version)
{
    return QVersionNumber::fromString(version) >= QVersionNumber::fromString(minimumCipherVersion());
}

/// The library's books on its memory, which nobody reads, cost a lock for every allocation. Too late, and then without
/// effect, once somebody in the process has opened a database.
void keepNoMemoryBooks()
{
    static const int outcome = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(outcome)
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::openUnkeyed(const QString &path, int busyTimeoutMs)
{
    keepNoMemoryBooks();
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s)) {
        return Error{ErrorCode::Io, tr("Qt's SQLite driver is missing. Install the package libqt6sql6-sqlite."), {}};
    }
    std::unique_ptr<Connection> connection(
        new Connection(path, QSqlDatabase::addDatabase(u"QSQLITE"_s, nextConnectionName())));
    QSqlDatabase &database = connection->m_database;
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs));
    if (!database.open())
        return connection->errorFrom(database.lastError(), u"open"_s);
    return connection;
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const CampaignKey &key, Options options)
{
    ROSETTE_ASSIGN(auto connection, openUnkeyed(path, options.busyTimeoutMs));
    ROSETTE_CHECK(connection->prepare(key, options));
    return connection;
}

Status Connection::checkCipher()
{
    ROSETTE_ASSIGN(const auto connection, openUnkeyed(u":memory:"_s, 0));
    return connection->requireCipher();
}

Connection::~Connection()
{
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

sqlite3 *Connection::handle() const
{
    return *static_cast<sqlite3 *const *>(m_database.driver()->handle().constData());
}

Status Connection::requireCipher()
{
    ROSETTE_ASSIGN(const auto cipher,
                   Statement(*this, u"PRAGMA cipher_version"_s).first([](const Row &row) { return row.text(0); }));
    if (!cipher || !isCipherRecentEnough(*cipher)) {
        return Error{
            ErrorCode::Io,
            tr("Rosette keeps campaigns only encrypted and needs SQLCipher %1 or later; this program runs on %2. "
               "Nothing was written. Run packaging/install-deps and build again.")
                .arg(minimumCipherVersion(), cipher.value_or(tr("plain SQLite"))),
            {}};
    }
    return {};
}

Status Connection::prepare(const CampaignKey &key, const Options &options)
{
    sqlite3_key(handle(), key.specification(), key.specificationLength());
    // SQLCipher would tell a wrong key to standard error as well; people get one sentence, from us.
    ROSETTE_CHECK(Statement(*this, u"PRAGMA cipher_log_level = NONE"_s).run());

    ROSETTE_CHECK(requireCipher());
    // temp_store: sorting and triggers must never spill names in clear to a temporary file.
    for (const QString &pragma :
         {u"PRAGMA temp_store = MEMORY"_s, u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
          u"PRAGMA synchronous = FULL"_s, u"PRAGMA cache_size = -16000"_s})
        ROSETTE_CHECK(Statement(*this, pragma).run());
    // The first read shows whether the key fits.
    ROSETTE_CHECK(Statement(*this, u"SELECT count(*) FROM sqlite_master"_s).scalar());
    if (options.isRecording)
        ROSETTE_CHECK(m_recorder.attach(*this));
    return {};
}

Error Connection::errorFrom(const QSqlError &error, const QString &sql) const
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString detail = error.text() + u" ["_s + sql.simplified() + u"] "_s + m_path;
    const QString file = QDir::toNativeSeparators(m_path);
    switch (code) {
    case SQLITE_NOTADB:
        return Error{ErrorCode::WrongKey, tr("The passphrase does not open %1.").arg(file), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error{ErrorCode::Busy,
                     tr("%1 is being written by another program or a running import. Nothing was changed; try again "
                        "when it has finished.")
                         .arg(file),
                     detail};
    case SQLITE_FULL:
        return Error{ErrorCode::Io,
                     tr("The disk is full. Nothing of this change was kept and %1 is as it was before; free some space "
                        "and try again.")
                         .arg(file),
                     detail};
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return Error{ErrorCode::Io,
                     tr("%1 cannot be written: the file or its folder is read-only. Copy it to a folder of your own "
                        "and open it there.")
                         .arg(file),
                     detail};
    case SQLITE_IOERR:
        return Error{ErrorCode::Io,
                     tr("%1 could not be read or written: the disk reports an error. Nothing of this change was kept; "
                        "check the disk and its free space.")
                         .arg(file),
                     detail};
    case SQLITE_CORRUPT:
        return Error{ErrorCode::Corrupt,
                     tr("%1 is damaged. Nothing was changed; open your latest backup, and keep this file for a repair.")
                         .arg(file),
                     detail};
    case SQLITE_CONSTRAINT:
        return Error{ErrorCode::Conflict,
                     tr("This does not fit what is already in the campaign (it exists already, or something else needs "
                        "it). Nothing was changed."),
                     detail};
    case SQLITE_INTERRUPT:
        return Error{ErrorCode::Cancelled, tr("Cancelled. Nothing was changed."), detail};
    default:
        return Error{ErrorCode::Invalid,
                     tr("The campaign file refused a step (%1). Nothing was changed.").arg(error.databaseText()),
                     detail};
    }
}

Status Connection::backupTo(const QString &path, const CampaignKey &key)
{
    ROSETTE_ASSIGN(const auto target, Connection::open(path, key, Options{.isRecording = false}));
    sqlite3 *const to = target->handle();
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", handle(), "main");
    int code = SQLITE_ERROR;
    if (backup) {
        do {
            code = sqlite3_backup_step(backup, 1000);
            if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
                sqlite3_sleep(20);
        } while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED);
        sqlite3_backup_finish(backup);
    }
    if (code != SQLITE_DONE) {
        const QSqlError error(QString(), QString::fromUtf8(sqlite3_errmsg(to)), QSqlError::UnknownError,
                              QString::number(sqlite3_errcode(to)));
        return target->errorFrom(error, u"backup"_s);
    }
    return {};
}

Status Connection::rekey(const CampaignKey &key)
{
    if (sqlite3_rekey(handle(), key.specification(), key.specificationLength()) != SQLITE_OK) {
        const QSqlError error(QString(), QString::fromUtf8(sqlite3_errmsg(handle())), QSqlError::UnknownError,
                              QString::number(sqlite3_errcode(handle())));
        return errorFrom(error, u"rekey"_s);
    }
    return {};
}

Result<qint64> Connection::dataVersion() { return Statement(*this, u"PRAGMA data_version"_s).scalar(); }

} // namespace rosette
