#include "models/store/campaign.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include "models/store/campaignkey.h"
#include "models/store/editcommand.h"
#include "models/store/filecheck.h"
#include "models/store/laterwork.h"
#include "models/store/migrator.h"
#include "models/store/statement.h"
#include "models/store/transaction.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

// The window's thread must not wait long behind an import; the edit is refused with a sentence instead.
constexpr int kWindowBusyTimeoutMs = 400;

QString tr(const char *text)
{
    return QCoreApplication::translate("Campaign", text);
}

Status refuseExisting(const QString &path)
{
    if (QFileInfo::exists(path)) {
        return Error{ErrorCode::Conflict,
                     tr("%1 exists already and was left as it is. Choose another name.").arg(QDir::toNativeSeparators(path)), {}};
    }
    return {};
}

Status checkFolder(const QString &path)
{
    // Tried, not asked: permissions, quotas and read-only mounts all show up here.
    const QDir folder = QFileInfo(path).absoluteDir();
    if (!folder.exists()) {
        return Error{ErrorCode::NotFound, tr("There is no folder %1. Make it first, or choose another.").arg(QDir::toNativeSeparators(folder.path())), {}};
    }
    QTemporaryFile probe(folder.filePath(u".rosette-XXXXXX"_s));
    if (!probe.open()) {
        return Error{ErrorCode::Io,
                     tr("The folder %1 cannot be written. Choose a folder of your own, and copy the campaign there if it is in this one.")
                         .arg(QDir::toNativeSeparators(folder.path())),
                     probe.errorString()};
    }
    return {};
}

QString migrationBackupPath(const QString &path, int version)
{
    const QString stem = path + u".before-upgrade-from-%1"_s.arg(version);
    QString candidate = stem;
    for (int i = 2; QFileInfo::exists(candidate); ++i)
        candidate = stem + u"-%1"_s.arg(i);
    return candidate;
}

Status upgrade(const QString &path, const CampaignKey &key)
{
    auto opened = Connection::open(path, key, Connection::Options{.isRecording = false});
    if (!opened)
        return opened.error().code == ErrorCode::WrongKey ? FileCheck::keyDidNotFit(path) : opened.error();
    Connection &connection = **opened;

    const Migrator migrator;
    ROSETTE_ASSIGN(Migrator::Report report, migrator.inspect(connection));
    switch (report.outcome) {
    case Migrator::Outcome::NotACampaign:
        return Error{ErrorCode::Invalid, tr("%1 is an encrypted database of another program, not a Rosette campaign.").arg(QDir::toNativeSeparators(path)), {}};
    case Migrator::Outcome::NewerVersion:
        return Error{ErrorCode::TooNew,
                     tr("%1 was written by a newer Rosette (form %2; this one knows up to %3). It was left untouched; install the newer version to open it.")
                         .arg(QDir::toNativeSeparators(path))
                         .arg(report.fromVersion)
                         .arg(Migrator::latestVersion()),
                     {}};
    default:
        break;
    }
    ROSETTE_ASSIGN(const qint64 pageCount, Statement(connection, u"PRAGMA page_count"_s).scalar());
    ROSETTE_CHECK(FileCheck::hasAllPages(path, pageCount));
    if (report.outcome == Migrator::Outcome::CurrentVersion)
        return {};

    if (report.fromVersion > 0)
        ROSETTE_CHECK(connection.backupTo(migrationBackupPath(path, report.fromVersion), key));
    ROSETTE_ASSIGN(report, migrator.migrate(connection));
    if (report.outcome == Migrator::Outcome::UpgradeFailed)
        return report.error;
    return {};
}

/// A new file's first page carries the salt that SQLCipher is told; it appears with the first write.
Status makeEmpty(const QString &path, const CampaignKey &key)
{
    ROSETTE_ASSIGN(const auto connection, Connection::open(path, key, Connection::Options{.isRecording = false}));
    ROSETTE_CHECK(Statement(*connection, u"PRAGMA journal_mode = WAL"_s).run());
    ROSETTE_ASSIGN(const Migrator::Report report, Migrator().migrate(*connection));
    if (report.outcome == Migrator::Outcome::UpgradeFailed)
        return report.error;
    return {};
}

void removeFile(const QString &path)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(path + suffix);
}

} // namespace

Campaign::Campaign(const QString &path, std::shared_ptr<const CampaignKey> key, const Clock &clock)
    : m_clock(clock)
    , m_file(path, std::move(key), &m_notifier)
{
}

Campaign::~Campaign()
{
    m_undoStack.clear();
}

Result<std::unique_ptr<Campaign>> Campaign::create(const QString &path, const QString &passphrase, const CampaignInfo &info, const Clock &clock)
{
    ROSETTE_CHECK(refuseExisting(path));
    if (passphrase.isEmpty())
        return Error{ErrorCode::Invalid, tr("A campaign needs a passphrase: without one anybody could read it."), {}};
    ROSETTE_ASSIGN(auto key, CampaignKey::derive(passphrase, CampaignKey::newSalt()));
    return create(path, std::move(key), info, clock);
}

Result<std::unique_ptr<Campaign>> Campaign::create(const QString &path, std::shared_ptr<const CampaignKey> key, const CampaignInfo &info, const Clock &clock)
{
    ROSETTE_CHECK(refuseExisting(path));
    if (info.name.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, tr("A campaign needs a name."), {}};
    ROSETTE_CHECK(checkFolder(path));

    std::unique_ptr<Campaign> campaign(new Campaign(path, key, clock));
    Status status = makeEmpty(path, *key);
    if (status)
        status = campaign->connect();
    if (status)
        status = campaign->write([&](Connection &connection) { return CampaignInfoRepository::create(connection, info, clock.nowMs()); });
    if (!status) {
        campaign.reset();
        removeFile(path);
        return status.error();
    }
    return campaign;
}

Result<std::unique_ptr<Campaign>> Campaign::open(const QString &path, const QString &passphrase, const Clock &clock)
{
    ROSETTE_ASSIGN(const QByteArray salt, FileCheck::readSalt(path));
    ROSETTE_ASSIGN(auto key, CampaignKey::derive(passphrase, salt));
    return open(path, std::move(key), clock);
}

Result<std::unique_ptr<Campaign>> Campaign::open(const QString &path, std::shared_ptr<const CampaignKey> key, const Clock &clock)
{
    ROSETTE_CHECK(checkFolder(path));
    ROSETTE_CHECK(upgrade(path, *key));
    std::unique_ptr<Campaign> campaign(new Campaign(path, std::move(key), clock));
    ROSETTE_CHECK(campaign->connect());
    ROSETTE_CHECK(campaign->info());
    return campaign;
}

Status Campaign::connect()
{
    ROSETTE_ASSIGN(m_connection, m_file.openConnection(Connection::Options{.busyTimeoutMs = kWindowBusyTimeoutMs}));
    ROSETTE_ASSIGN(m_dataVersion, m_connection->dataVersion());
    return {};
}

Status Campaign::edit(const QString &text, const std::function<Status(Connection &)> &change)
{
    ROSETTE_ASSIGN(ChangeSet changes, m_file.change(*m_connection, change));
    pushUndo(text, std::move(changes));
    return {};
}

Status Campaign::write(const std::function<Status(Connection &)> &change)
{
    ROSETTE_CHECK(m_file.change(*m_connection, change));
    return {};
}

void Campaign::pushUndo(const QString &text, ChangeSet changes)
{
    if (!changes.isEmpty())
        m_undoStack.push(new EditCommand(*this, text, std::move(changes)));
}

Result<ChangeSet> Campaign::revert(const ChangeSet &changes)
{
    return m_file.change(*m_connection, [&](Connection &connection) -> Status {
        ROSETTE_ASSIGN(const QStringList work, laterWork(connection, changes));
        if (!work.isEmpty())
            return Error{ErrorCode::Conflict, tr("This was not taken back, because it would lose %1 recorded since. Nothing was changed.").arg(work.join(u", "_s)), {}};
        return changes.revert(connection);
    });
}

Status Campaign::backup(const CampaignFile &file, Connection &connection, const QString &path)
{
    ROSETTE_CHECK(refuseExisting(path));
    ROSETTE_CHECK(checkFolder(path));
    // Made under another name and renamed when whole, so that a backup that exists is a backup that opens.
    const QString unfinished = path + u".part"_s;
    removeFile(unfinished);
    const Status status = connection.backupTo(unfinished, *file.key());
    if (!status || !QFile::rename(unfinished, path)) {
        removeFile(unfinished);
        if (!status)
            return status.error();
        return Error{ErrorCode::Io, tr("The backup could not be given its name %1. The campaign is as it was.").arg(QDir::toNativeSeparators(path)), {}};
    }
    removeFile(unfinished);
    return {};
}

void Campaign::lookForForeignChanges()
{
    const Result<qint64> version = m_connection->dataVersion();
    if (!version || *version == m_dataVersion)
        return;
    m_dataVersion = *version;
    m_notifier.publish(ChangeNotice::everything());
}

} // namespace rosette
