#include "models/activities/pitch.h"

#include <QCoreApplication>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    QLatin1String key;
    const char *label;
};

constexpr Entry kEntries[] = {
    {"unknown"_L1, QT_TRANSLATE_NOOP("Pitch", "Not known")},
    {"not-needed"_L1, QT_TRANSLATE_NOOP("Pitch", "Not needed")},
    {"asked"_L1, QT_TRANSLATE_NOOP("Pitch", "Asked")},
    {"granted"_L1, QT_TRANSLATE_NOOP("Pitch", "Granted")},
    {"refused"_L1, QT_TRANSLATE_NOOP("Pitch", "Refused")},
};

} // namespace

QString toKey(Permission permission) { return kEntries[int(permission)].key; }
QString label(Permission permission) { return QCoreApplication::translate("Pitch", kEntries[int(permission)].label); }

Permission permissionFromKey(const QString &key)
{
    for (int i = 0; i < int(std::size(kEntries)); ++i) {
        if (key == kEntries[i].key)
            return Permission(i);
    }
    return Permission::Unknown;
}

} // namespace rosette
