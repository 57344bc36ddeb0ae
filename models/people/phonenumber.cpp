#include "models/people/phonenumber.h"

#include <phonenumbers/phonenumberutil.h>

#include "models/tables/tabletext.h"

namespace rosette {

using i18n::phonenumbers::PhoneNumberUtil;

std::optional<PhoneNumber> PhoneNumber::parse(const QString &text)
{
    static const char *const kRegion = "GB";
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber number;
    // Spreadsheets drop the leading zero: "7700 900123" still reads as a national number.
    if (util.Parse(cleanedText(text).toStdString(), kRegion, &number) != PhoneNumberUtil::NO_PARSING_ERROR ||
        !util.IsPossibleNumber(number))
        return std::nullopt;

    std::string key;
    std::string display;
    util.Format(number, PhoneNumberUtil::E164, &key);
    const bool isBritish = number.country_code() == 44;
    util.Format(number, isBritish ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL, &display);
    const PhoneNumberUtil::PhoneNumberType type = util.GetNumberType(number);
    PhoneNumber result{QString::fromStdString(display), QString::fromStdString(key), type == PhoneNumberUtil::MOBILE};
    // The range kept for invented people is no real allocation, and still a mobile by its look.
    if (isBritish && result.key.startsWith(QLatin1String("+447")) && result.key.size() == 13) {
        result.isMobile = true;
        result.display = QLatin1Char('0') + result.key.mid(3, 4) + QLatin1Char(' ') + result.key.mid(7);
    }
    return result;
}

} // namespace rosette
