#include "ui/shell/campaignopening.h"

#include "models/store/campaignkey.h"
#include "models/store/filecheck.h"
#include "ui/shell/background.h"

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
    runInBackground(
        receiver, [=] { return deriveFor(path, passphrase); },
        [=, &clock](const Result<Key> &key) {
            done(key ? Campaign::open(path, *key, clock) : Result<std::unique_ptr<Campaign>>(key.error()));
        });
}

void createCampaign(const QString &path, const QString &passphrase, const CampaignInfo &info, const Clock &clock,
                    QObject *receiver, CampaignReceiver done)
{
    runInBackground(
        receiver, [=] { return CampaignKey::derive(passphrase, CampaignKey::newSalt()); },
        [=, &clock](const Result<Key> &key) {
            done(key ? Campaign::create(path, *key, info, clock) : Result<std::unique_ptr<Campaign>>(key.error()));
        });
}

} // namespace rosette
