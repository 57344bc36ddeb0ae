#pragma once

class QWidget;

namespace rosette {

/// Every shortcut of the window in one table.
void showShortcuts(QWidget *parent);
/// What this is, its version and licence, and the notices of the parts it stands on.
void showAbout(QWidget *parent);

} // namespace rosette
