#pragma once

#include <QString>
#include <QStringList>

namespace rosette {

/// Cells of a volunteers' spreadsheet that hold free text, and what is understood of them. The importer and the window,
/// which shows it while one types, say the same. Pure; any thread.
namespace VolunteerReading {

constexpr auto kName = "name";
constexpr auto kMobile = "mobile";
constexpr auto kPhone = "phone";
constexpr auto kEmail = "email";
constexpr auto kPostcode = "postcode";
constexpr auto kSkills = "skills";
constexpr auto kTimes = "times";
constexpr auto kLimit = "limit";
constexpr auto kSince = "since";
constexpr auto kConsent = "consent";
constexpr auto kCare = "care";

struct Understood
{
    QString words; ///< empty when nothing was
    QString doubt; ///< a sentence; empty when it is plain
};

/// Nothing for a key that is none of these. `known`: see SkillParser.
Understood understand(const QString &key, const QString &text, const QStringList &known = {});
/// "When free"; empty for a key that is none of these.
QString title(const QString &key);

} // namespace VolunteerReading

} // namespace rosette
