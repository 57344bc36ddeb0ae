#include "models/places/door.h"

#include <array>

#include <QCoreApplication>
#include <QStringList>

#include "models/places/postcode.h"
#include "models/places/streetname.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<QLatin1String, 7> kExactnessKeys{"none"_L1,    "street"_L1, "postcode"_L1, "interpolated"_L1,
                                                      "address"_L1, "uprn"_L1,   "hand"_L1};

/// "Flat 2", "FLAT 02", "Apt 2" and "2" are one flat.
QString flatPart(const QString &flat)
{
    QStringList words = StreetName::key(flat).split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) {
        return word == "flat"_L1 || word == "apartment"_L1 || word == "apt"_L1 || word == "floor"_L1;
    });
    for (QString &word : words) {
        while (word.size() > 1 && word.startsWith(u'0'))
            word.remove(0, 1);
    }
    return words.join(u' ');
}

/// "10 A" → "10a", "55 - 57" → "55-57"
QString numberPart(const QString &number)
{
    QString plain;
    for (const QChar c : number) {
        if (!c.isSpace())
            plain += c.toLower();
    }
    return plain;
}

} // namespace

QString exactnessKey(Exactness exactness) { return kExactnessKeys[size_t(exactness)]; }

Exactness exactnessFromKey(const QString &key)
{
    const auto found = std::find(kExactnessKeys.begin(), kExactnessKeys.end(), key);
    return found == kExactnessKeys.end() ? Exactness::None : Exactness(found - kExactnessKeys.begin());
}

QString exactnessText(Exactness exactness)
{
    switch (exactness) {
    case Exactness::None:
        return QCoreApplication::translate("Door", "not on the map");
    case Exactness::Street:
        return QCoreApplication::translate("Door", "somewhere on its street");
    case Exactness::Postcode:
        return QCoreApplication::translate("Door", "within its postcode");
    case Exactness::Interpolated:
        return QCoreApplication::translate("Door", "between its neighbours");
    case Exactness::Address:
        return QCoreApplication::translate("Door", "at its mapped address");
    case Exactness::Uprn:
        return QCoreApplication::translate("Door", "by its property number (UPRN)");
    case Exactness::Hand:
        return QCoreApplication::translate("Door", "placed by hand");
    }
    return {};
}

QString Door::shortLabel() const
{
    QStringList parts{flat, building, number};
    parts.removeAll(QString());
    if (parts.isEmpty())
        return streetName.isEmpty() ? addressText : postcode;
    return parts.join(u", "_s);
}

QString Door::label() const
{
    QStringList parts{flat, building};
    parts += QStringList{number, streetName}.join(u' ').trimmed();
    parts.removeAll(QString());
    return parts.isEmpty() ? addressText : parts.join(u", "_s);
}

Door Door::fromAddress(const Address &address)
{
    Door door;
    door.flat = address.flat;
    door.building = address.building;
    door.number = address.number;
    door.streetName = address.street;
    door.postcode = address.postcode;
    door.addressText = address.original;
    return door;
}

QString doorBaseKey(const Address &address)
{
    if (address.isEmpty())
        return u"~"_s + StreetName::key(address.original);
    return StreetName::key(address.street) + u'|' + StreetName::key(address.building) + u'|' +
           numberPart(address.number) + u'|' + flatPart(address.flat);
}

QString doorPlaceKey(const Address &address, const QString &districtCode)
{
    return address.postcode.isEmpty() ? u"#"_s + districtCode : address.postcode;
}

QString doorAddressKey(const Address &address, const QString &districtCode)
{
    return doorBaseKey(address) + u'@' + doorPlaceKey(address, districtCode);
}

} // namespace rosette
