#include "models/activities/pitch.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include "models/base/localtime.h"

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

QString tr(const char *text) { return QCoreApplication::translate("Pitch", text); }

const QLocale &british()
{
    static const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
    return locale;
}

} // namespace

QString toKey(Permission permission) { return kEntries[int(permission)].key; }
QString label(Permission permission) { return tr(kEntries[int(permission)].label); }

Permission permissionFromKey(const QString &key)
{
    for (int i = 0; i < int(std::size(kEntries)); ++i) {
        if (key == kEntries[i].key)
            return Permission(i);
    }
    return Permission::Unknown;
}

QString PitchPermission::text() const
{
    if (state == Permission::Unknown && reference.isEmpty())
        return {};
    QStringList words{label(state)};
    if (!reference.isEmpty())
        words += tr("reference %1").arg(reference);
    if (expiresOn.isValid())
        words += tr("until %1").arg(shortDate(expiresOn));
    words += who;
    return words.join(u", "_s);
}

PitchPermission Pitch::ownersPermission() const
{
    return {.authority = PitchPermission::Authority::Landowner,
            .who = landowner.isEmpty() ? tr("the landowner") : landowner,
            .state = permission,
            .reference = permissionReference,
            .expiresOn = permissionExpiresOn,
            .noticeDays = noticeDays};
}

PitchPermission Pitch::councilsPermission() const
{
    return {.authority = PitchPermission::Authority::Council,
            .who = tr("the council"),
            .state = councilPermission,
            .reference = councilReference,
            .expiresOn = councilExpiresOn,
            .noticeDays = councilNoticeDays};
}

QString weekdaysText(int days)
{
    QStringList names;
    for (int day = 1; day <= 7; ++day) {
        if ((days >> (day - 1)) & 1)
            names += british().dayName(day, QLocale::ShortFormat);
    }
    return names.join(u", "_s);
}

std::optional<int> weekdaysFromText(const QString &text)
{
    static const QRegularExpression between(u"[^a-z]+"_s);
    constexpr int kShortest = 2; // "tu" and "th" differ by then
    int days = 0;
    for (const QString &word : text.toLower().split(between, Qt::SkipEmptyParts)) {
        int found = 0;
        for (int day = 1; day <= 7 && found == 0; ++day) {
            const QString name = british().dayName(day, QLocale::LongFormat).toLower();
            if (word.size() >= kShortest && (name.startsWith(word) || word == name + u's'))
                found = day;
        }
        if (found == 0)
            return std::nullopt;
        days |= 1 << (found - 1);
    }
    return days;
}

QString poundsText(int pounds)
{
    constexpr int kMillion = 1'000'000;
    if (pounds >= kMillion && pounds % (kMillion / 10) == 0)
        return tr("£%1 million").arg(british().toString(double(pounds) / kMillion, 'g', 5));
    return u"£"_s + british().toString(pounds);
}

} // namespace rosette
