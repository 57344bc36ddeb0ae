#pragma once

#include <functional>
#include <memory>

#include <QObject>
#include <QUndoStack>

#include "models/base/clock.h"
#include "models/store/campaignfile.h"
#include "models/store/campaigninfo.h"
#include "models/store/changenotifier.h"

namespace rosette {

/// An open campaign: the window's connection, the undo history and the change notices. Lives in the thread that opened
/// it. Closing it (destroying it) drops the connection, the history and the key; that is what locking does.
class Campaign : public QObject
{
    Q_OBJECT

public:
    /// Makes a new encrypted file; refuses to replace one.
    static Result<std::unique_ptr<Campaign>> create(const QString &path, const QString &passphrase, const CampaignInfo &info,
                                                    const Clock &clock = SystemClock::instance());
    /// Opens, and brings an older file to this program's schema after a backup beside it.
    static Result<std::unique_ptr<Campaign>> open(const QString &path, const QString &passphrase,
                                                  const Clock &clock = SystemClock::instance());
    /// The same two with a key derived beforehand, so that a window can derive it in another thread.
    static Result<std::unique_ptr<Campaign>> create(const QString &path, std::shared_ptr<const CampaignKey> key, const CampaignInfo &info,
                                                    const Clock &clock);
    static Result<std::unique_ptr<Campaign>> open(const QString &path, std::shared_ptr<const CampaignKey> key, const Clock &clock);
    ~Campaign() override;

    QString path() const { return m_file.path(); }
    const Clock &clock() const { return m_clock; }
    Connection &connection() { return *m_connection; }
    ChangeNotifier &notifier() { return m_notifier; }
    QUndoStack &undoStack() { return m_undoStack; }
    /// For tasks in other threads.
    const CampaignFile &file() const { return m_file; }

    /// One undoable edit of the user, in one transaction. `text` names it in the undo list ("Move stall to Sunday").
    /// An edit that changes nothing leaves no trace.
    Status edit(const QString &text, const std::function<Status(Connection &)> &change);
    /// A change that undo does not take back: printed sheets, log entries.
    Status write(const std::function<Status(Connection &)> &change);
    /// Adds to the undo list what a task changed through CampaignFile::change().
    void pushUndo(const QString &text, ChangeSet changes);
    /// Takes changes back and returns the set that brings them back; used by the undo list.
    Result<ChangeSet> revert(const ChangeSet &changes);

    Result<CampaignInfo> info() { return CampaignInfoRepository::load(*m_connection); }
    /// A whole, encrypted copy under the same passphrase, made while the campaign stays open. Refuses to replace a file.
    Status backup(const QString &path) { return backup(m_file, *m_connection, path); }
    /// The same for a task with a connection of its own.
    static Status backup(const CampaignFile &file, Connection &connection, const QString &path);
    /// Sees whether another program wrote to the file; publishes a notice if so. Call now and then.
    void lookForForeignChanges();

signals:
    void undoFailed(const rosette::Error &error);

private:
    Campaign(const QString &path, std::shared_ptr<const CampaignKey> key, const Clock &clock);
    Status connect();

    const Clock &m_clock;
    ChangeNotifier m_notifier;
    CampaignFile m_file;
    std::unique_ptr<Connection> m_connection;
    QUndoStack m_undoStack;
    qint64 m_dataVersion = 0;
};

} // namespace rosette
