#pragma once

#include <functional>
#include <memory>

#include "models/store/campaign.h"

class QObject;

namespace rosette {

/// What becomes of opening: called once in the receiver's thread, unless the receiver is gone.
using CampaignReceiver = std::function<void(Result<std::unique_ptr<Campaign>>)>;

/// Opens a campaign without holding up the window: the key is derived in another thread, the file opened in the
/// receiver's.
void openCampaign(const QString &path, const QString &passphrase, const Clock &clock, QObject *receiver,
                  CampaignReceiver done);
/// Makes a new campaign in the same way.
void createCampaign(const QString &path, const QString &passphrase, const CampaignInfo &info, const Clock &clock,
                    QObject *receiver, CampaignReceiver done);

} // namespace rosette
