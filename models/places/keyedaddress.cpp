#include "models/places/keyedaddress.h"

#include "models/places/door.h"
#include "models/places/naturalkey.h"

namespace rosette {

KeyedAddress KeyedAddress::of(Address address)
{
    const QString baseKey = doorBaseKey(address);
    const QByteArray sortKey = doorSortKey(address.number, address.building, address.flat);
    return {std::move(address), baseKey, sortKey};
}

} // namespace rosette
