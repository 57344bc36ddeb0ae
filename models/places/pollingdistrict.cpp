#include "models/places/pollingdistrict.h"

#include <array>

namespace rosette {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<QLatin1String, 5> kKeys{"none"_L1, "doors"_L1, "outline"_L1, "file"_L1, "hand"_L1};

} // namespace

QString toKey(WardSource source) { return kKeys[size_t(source)]; }

WardSource wardSourceFromKey(const QString &key)
{
    const auto *found = std::find(kKeys.begin(), kKeys.end(), key);
    return found == kKeys.end() ? WardSource::None : WardSource(found - kKeys.begin());
}

} // namespace rosette
