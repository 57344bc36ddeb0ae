#pragma once

#include <functional>

#include <QDialog>

#include "ui/shell/appcontext.h"

namespace rosette {

/// A form about the whole campaign that the File menu opens over any page.
struct DialogEntry
{
    QString id;       ///< names its action: "elections" → electionsMenuAction
    QString title;    ///< in the menu: "&Elections…"
    QString iconName; ///< of resources/icons
    std::function<QDialog *(AppContext &, QWidget *parent)> create;
};

} // namespace rosette
