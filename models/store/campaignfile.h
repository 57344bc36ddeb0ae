#pragma once

#include <functional>
#include <memory>

#include <QString>

#include "models/store/connection.h"

namespace rosette {

class CampaignKey;
class ChangeNotifier;

/// What a task needs to work on an open campaign from another thread: the path, the key (shared, not copied) and where
/// to publish changes. A value; hand a copy to the task and open a connection there. Any thread.
class CampaignFile
{
public:
    CampaignFile() = default;
    CampaignFile(QString path, std::shared_ptr<const CampaignKey> key, ChangeNotifier *notifier);

    QString path() const { return m_path; }
    bool isValid() const { return m_key != nullptr; }
    const std::shared_ptr<const CampaignKey> &key() const { return m_key; }

    Result<std::unique_ptr<Connection>> openConnection(Connection::Options options = {}) const;
    /// Runs `change` in one transaction on `connection`, then tells the notifier. The recorded rows are returned.
    Result<ChangeSet> change(Connection &connection, const std::function<Status(Connection &)> &change) const;
    void publish(const ChangeNotice &notice) const;

private:
    QString m_path;
    std::shared_ptr<const CampaignKey> m_key;
    ChangeNotifier *m_notifier = nullptr;
};

} // namespace rosette
