#include "ui/shell/campaignopening.h"

#include <QtConcurrent>

#include "models/store/campaignkey.h"
#include "models/store/filecheck.h"

namespace rosette {

namespace {
using Key = std::shared_ptr<const CampaignKey>;

Result<Key> deriveFor(const QString &path, const QString &passphrase)
{
    ROSETTE_ASSIGN(const QByteArray salt, FileCheck::readSalt(path));
    return CampaignKey::derive(passphrase, salt);
}
} // namespace

void openCampaign(const QString &path, const QString &passphrase, const Clock &clock, QObject *receiver,
                  CampaignReceiver done)
{
    QtConcurrent::run(deriveFor, path, passphrase).then(receiver, [=, &clock](const Result<Key> &key) {
        done(key ? Campaign::open(path, *key, clock) : Result<std::unique_ptr<Campaign>>(key.error()));
    });
}

void createCampaign(const QString &path, const QString &passphrase, const CampaignInfo &info, const Clock &clock,
                    QObject *receiver, CampaignReceiver done)
{
    QtConcurrent::run([=] {
        return CampaignKey::derive(passphrase, CampaignKey::newSalt());
    }).then(receiver, [=, &clock](const Result<Key> &key) {
        done(key ? Campaign::create(path, *key, info, clock) : Result<std::unique_ptr<Campaign>>(key.error()));
    });
}

} // namespace rosette
