#pragma once

#include "models/base/clock.h"
#include "models/store/campaign.h"

namespace rosette {

class MessageBar;
class Navigator;
class Prompts;
class TaskRunner;

/// What a page is given to work with, for as long as one campaign is open. Locking destroys pages first, then this and
/// the campaign: keep no reference beyond the page.
struct AppContext
{
    Campaign &campaign;
    TaskRunner &tasks;
    Prompts &prompts;
    MessageBar &messages;
    Navigator &navigator;
    const Clock &clock;
};

} // namespace rosette
