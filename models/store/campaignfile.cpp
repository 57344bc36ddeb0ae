#include "models/store/campaignfile.h"

#include "models/store/campaignkey.h"
#include "models/store/changenotifier.h"
#include "models/store/transaction.h"

namespace rosette {

CampaignFile::CampaignFile(QString path, std::shared_ptr<const CampaignKey> key, ChangeNotifier *notifier)
    : m_path(std::move(path))
    , m_key(std::move(key))
    , m_notifier(notifier)
{
}

Result<std::unique_ptr<Connection>> CampaignFile::openConnection(Connection::Options options) const
{
    Q_ASSERT(isValid());
    return Connection::open(m_path, *m_key, options);
}

Result<ChangeSet> CampaignFile::change(Connection &connection, const std::function<Status(Connection &)> &change) const
{
    ROSETTE_ASSIGN(Transaction transaction, Transaction::begin(connection));
    ROSETTE_CHECK(connection.recorder().begin());
    const Status status = change(connection);
    ChangeSet changes = connection.recorder().take();
    ROSETTE_CHECK(status);
    ROSETTE_CHECK(transaction.commit());
    if (!changes.isEmpty())
        publish(ChangeNotice::of(changes));
    return changes;
}

void CampaignFile::publish(const ChangeNotice &notice) const
{
    if (m_notifier)
        m_notifier->publish(notice);
}

} // namespace rosette
