#pragma once

#include <QStringList>

#include "ui/shell/theme.h"

namespace rosette {

/// What the window remembers on this machine, outside any campaign: no name and no passphrase, only paths and choices.
class ShellSettings
{
public:
    static QStringList recentFiles(); ///< newest first, files that still exist
    static void addRecentFile(const QString &path);
    static void forgetRecentFiles();

    static Theme::Appearance appearance();
    static void setAppearance(Theme::Appearance appearance);

    /// Minutes without a key or a mouse move until the campaign locks itself; 0 is never. 15 unless chosen otherwise.
    static int idleMinutes();
    static void setIdleMinutes(int minutes);

    static QByteArray windowGeometry();
    static void setWindowGeometry(const QByteArray &geometry);
};

} // namespace rosette
