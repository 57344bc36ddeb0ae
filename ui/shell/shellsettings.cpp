#include "ui/shell/shellsettings.h"

#include <QFileInfo>
#include <QSettings>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {
constexpr int kRecentFiles = 8;
constexpr int kUsualIdleMinutes = 15;
const QString kRecentKey = u"window/recentFiles"_s;
const QString kAppearanceKey = u"window/appearance"_s;
const QString kIdleKey = u"window/lockAfterMinutes"_s;
const QString kGeometryKey = u"window/geometry"_s;
} // namespace

QStringList ShellSettings::recentFiles()
{
    QStringList paths = QSettings().value(kRecentKey).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void ShellSettings::addRecentFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList paths = QSettings().value(kRecentKey).toStringList();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    QSettings().setValue(kRecentKey, QStringList(paths.mid(0, kRecentFiles)));
}

void ShellSettings::forgetRecentFiles() { QSettings().remove(kRecentKey); }

Theme::Appearance ShellSettings::appearance()
{
    const QString name = QSettings().value(kAppearanceKey).toString();
    return name == "dark"_L1    ? Theme::Appearance::Dark
           : name == "light"_L1 ? Theme::Appearance::Light
                                : Theme::Appearance::System;
}

void ShellSettings::setAppearance(Theme::Appearance appearance)
{
    static const QStringList names{u"system"_s, u"light"_s, u"dark"_s};
    QSettings().setValue(kAppearanceKey, names[int(appearance)]);
}

int ShellSettings::idleMinutes() { return QSettings().value(kIdleKey, kUsualIdleMinutes).toInt(); }

void ShellSettings::setIdleMinutes(int minutes) { QSettings().setValue(kIdleKey, minutes); }

QByteArray ShellSettings::windowGeometry() { return QSettings().value(kGeometryKey).toByteArray(); }

void ShellSettings::setWindowGeometry(const QByteArray &geometry) { QSettings().setValue(kGeometryKey, geometry); }

} // namespace rosette
