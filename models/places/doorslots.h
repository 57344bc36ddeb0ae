#pragma once

#include <vector>

#include <QHash>
#include <QString>

#include "models/base/id.h"

namespace rosette {

/// A door as an import keeps it in mind.
struct DoorSlot
{
    size_t key = 0; ///< hash of doorBaseKey()
    DoorId id;
    DistrictId district;
    quint32 postcode = 0; ///< DoorSlots::numberOf(); 0 is none
    quint32 next = 0;     ///< the slot before it in its bucket, counted from 1; 0 is none
    bool hasUprn = false;
    bool isClaimed = false; ///< found or made in this import
};

/// Doors by what their address says, packed: some 40 bytes each, half a million for a million electors. Keys are 64-bit
/// hashes; of a million doors two share one by chance once in some ten million imports. A value, one thread.
class DoorSlots
{
public:
    void reserve(qsizetype doors);
    void add(DoorSlot slot);

    /// The newest door with this key, and the one before it; null when there is none. Valid until the next add().
    DoorSlot *newest(size_t key);
    DoorSlot *before(const DoorSlot &slot);

    /// Postcodes are kept once and known by number.
    quint32 numberOf(const QString &postcode);
    const QString &postcode(quint32 number) const { return m_postcodes[number]; }

private:
    DoorSlot *withKey(quint32 at, size_t key);
    void rehash(size_t buckets);

    std::vector<DoorSlot> m_slots;
    std::vector<quint32> m_buckets; ///< the newest slot of each, counted from 1; a power of two
    std::vector<QString> m_postcodes{QString()};
    QHash<QString, quint32> m_numbers;
};

} // namespace rosette
