#pragma once

#include <functional>

#include "models/base/clock.h"
#include "models/base/feedback.h"
#include "ui/shell/dialogentry.h"
#include "ui/shell/locatorsource.h"
#include "ui/shell/pageentry.h"

namespace rosette {

class Prompts;

/// A demo that was made and closed again, ready to be opened.
struct DemoCampaign
{
    QString path;
    QString passphrase;
};

/// What app/ hands to the window: the pages and where the outside world is. `makeDemo` runs in a worker thread.
struct WindowServices
{
    Prompts &prompts;
    const Clock &clock;
    QList<PageEntry> pages;
    QList<LocatorSource> locatorSources;
    std::function<Result<DemoCampaign>(const Feedback &)> makeDemo;
    QString demoPassphrase; ///< told on the demo's lock screen
    QList<DialogEntry> dialogs = {};
    /// Makes what serves all pages of an open campaign, as children of the workspace; may be empty.
    std::function<void(AppContext &, QWidget *workspace)> attend = {};
    /// Writes an encrypted copy of the file to the path and notes it; runs in a worker thread. Empty: the copy alone.
    std::function<Status(const CampaignFile &, Connection &, const QString &path)> backUp = {};
};

} // namespace rosette
