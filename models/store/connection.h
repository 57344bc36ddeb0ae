#pragma once

#include <memory>

#include <QSqlDatabase>
#include <QString>

#include "models/store/changerecorder.h"

class QSqlError;

namespace rosette {

class CampaignKey;

/// One open connection to a campaign file. Lives and dies in the thread that made it. Only store/ makes one; tasks ask
/// Campaign or CampaignFile for theirs.
class Connection
{
public:
    struct Options
    {
        int busyTimeoutMs = 10000;
        bool isRecording = true; ///< sees its own changes; migrations do without
    };

    /// Opens and keys the file at `path` (made when missing). WrongKey when the key does not fit.
    static Result<std::unique_ptr<Connection>> open(const QString &path, const CampaignKey &key, Options options);

    /// Whether this program runs on SQLCipher; without it nothing may be opened. The sentence says what to do.
    static Status checkCipher();

    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    QSqlDatabase database() const { return m_database; }
    ChangeRecorder &recorder() { return m_recorder; }
    /// SQLite's own, for store/ only.
    sqlite3 *handle() const;
    QString path() const { return m_path; }

    /// The sentence for a failed statement.
    Error errorFrom(const QSqlError &error, const QString &sql) const;

    /// Copies the whole database, encrypted with the same key, to a new file at `path`. May run while others write.
    Status backupTo(const QString &path, const CampaignKey &key);
    Status rekey(const CampaignKey &key);
    /// Counts up whenever another connection changed the file.
    Result<qint64> dataVersion();

private:
    Connection(QString path, QSqlDatabase database)
        : m_path(std::move(path))
        , m_database(std::move(database))
    {
    }

    static Result<std::unique_ptr<Connection>> openUnkeyed(const QString &path, int busyTimeoutMs);
    Status requireCipher();
    Status prepare(const CampaignKey &key, const Options &options);

    QString m_path;
    QSqlDatabase m_database;
    ChangeRecorder m_recorder;
};

} // namespace rosette
