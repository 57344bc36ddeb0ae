#include "models/volunteers/volunteerreading.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include "models/people/phonenumber.h"
#include "models/places/postcode.h"
#include "models/volunteers/availabilityparser.h"
#include "models/volunteers/shiftlimit.h"
#include "models/volunteers/skillparser.h"
#include "models/volunteers/volunteercare.h"
#include "models/volunteers/writtenname.h"
#include "models/volunteers/writtenvalues.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

using Understood = VolunteerReading::Understood;

QString tr(const char *text) { return QCoreApplication::translate("VolunteerReading", text); }

Understood phone(const QString &text)
{
    const auto number = PhoneNumber::parse(text);
    return number ? Understood{number->display, {}}
                  : Understood{{}, tr("“%1” is no phone number; it is kept in the note.").arg(text)};
}

Understood email(const QString &text)
{
    static const QRegularExpression mail(u"^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"_s);
    const QString address = text.toLower();
    return mail.match(address).hasMatch()
               ? Understood{address, {}}
               : Understood{{}, tr("“%1” is no e-mail address; it is kept in the note.").arg(text)};
}

Understood postcode(const QString &text)
{
    const QString tidy = tidyPostcode(text);
    return tidy.isEmpty() ? Understood{{}, tr("“%1” is no postcode; it is kept in the note.").arg(text)}
                          : Understood{tidy, {}};
}

Understood times(const QString &text)
{
    const auto reading = AvailabilityParser::parse(text);
    return {reading.availability.words(),
            reading.isUnderstood() ? QString() : tr("“%1” under times was not understood.").arg(reading.notUnderstood)};
}

Understood limit(const QString &text)
{
    const ShiftLimit limit = ShiftLimit::parse(text);
    return {limit.words(), limit.doubt};
}

Understood care(const QString &text)
{
    const VolunteerCare care = VolunteerCare::parse(text);
    return {care.words(), care.doubt};
}

Understood consent(const QString &text)
{
    const Consent consent = writtenConsent(text);
    if (consent == Consent::Unknown)
        return {{}, tr("“%1” under consent is neither yes nor no; consent stays open.").arg(text)};
    return {consent == Consent::Given ? tr("agreed to be contacted") : tr("said no to being contacted"), {}};
}

} // namespace

VolunteerReading::Understood VolunteerReading::understand(const QString &key, const QString &source,
                                                          const QStringList &known)
{
    const QString text = source.simplified();
    if (text.isEmpty())
        return {};
    if (key == QLatin1String(kSkills)) {
        const auto reading = SkillParser::parse(source, known);
        return {reading.skills.join(u", "_s), reading.doubt};
    }
    if (key == QLatin1String(kName))
        return {fullName(writtenName(text)), {}};
    using Reader = Understood (*)(const QString &);
    static const QHash<QString, Reader> readers{
        {QString::fromLatin1(kMobile), phone},
        {QString::fromLatin1(kPhone), phone},
        {QString::fromLatin1(kEmail), email},
        {QString::fromLatin1(kPostcode), postcode},
        {QString::fromLatin1(kTimes), times},
        {QString::fromLatin1(kLimit), limit},
        {QString::fromLatin1(kConsent), consent},
        {QString::fromLatin1(kCare), care},
        {QString::fromLatin1(kSince),
         [](const QString &since) {
             return Understood{writtenDay(since), {}};
         }},
    };
    const Reader reader = readers.value(key);
    return reader ? reader(text) : Understood();
}

QString VolunteerReading::title(const QString &key)
{
    static const QHash<QString, QString> titles{
        {QString::fromLatin1(kName), tr("Name")},         {QString::fromLatin1(kMobile), tr("Phone")},
        {QString::fromLatin1(kPhone), tr("Other phone")}, {QString::fromLatin1(kEmail), tr("E-mail")},
        {QString::fromLatin1(kPostcode), tr("Postcode")}, {QString::fromLatin1(kSkills), tr("Can do")},
        {QString::fromLatin1(kTimes), tr("When free")},   {QString::fromLatin1(kLimit), tr("Shifts a week")},
        {QString::fromLatin1(kSince), tr("Since")},       {QString::fromLatin1(kConsent), tr("Contact")},
        {QString::fromLatin1(kCare), tr("To mind")},
    };
    return titles.value(key);
}

} // namespace rosette
