#pragma once

#include <functional>

#include <QList>
#include <QString>

#include "ui/shell/navigator.h"

namespace rosette {

struct AppContext;

/// One line of the locator and what choosing it does: `run` when there is one, else `pageId` is opened at `target`.
struct LocatorHit
{
    QString title;
    QString detail; ///< muted, at the right: address, shortcut, date
    QString iconName;
    QString pageId = {};
    Target target = {};
    std::function<void()> run = {};
};

/// Where the locator looks: people, streets, pages, actions. Answers at most `limit` hits, best first, within a
/// keystroke's time (16 ms); nothing for an empty text unless it wants to suggest something.
using LocatorSource = std::function<QList<LocatorHit>(AppContext &context, const QString &text, int limit)>;

} // namespace rosette
