#include "models/places/doorslots.h"

#include <bit>

namespace rosette {

void DoorSlots::reserve(qsizetype doors)
{
    m_slots.reserve(size_t(doors));
    rehash(std::bit_ceil(std::max<size_t>(size_t(doors), 1024)));
}

void DoorSlots::add(DoorSlot slot)
{
    if (m_slots.size() >= m_buckets.size())
        rehash(std::max<size_t>(1024, m_buckets.size() * 2));
    quint32 &bucket = m_buckets[slot.key & (m_buckets.size() - 1)];
    slot.next = bucket;
    m_slots.push_back(slot);
    bucket = quint32(m_slots.size());
}

DoorSlot *DoorSlots::newest(size_t key)
{
    return m_buckets.empty() ? nullptr : withKey(m_buckets[key & (m_buckets.size() - 1)], key);
}

DoorSlot *DoorSlots::before(const DoorSlot &slot) { return withKey(slot.next, slot.key); }

DoorSlot *DoorSlots::withKey(quint32 at, size_t key)
{
    while (at > 0 && m_slots[at - 1].key != key)
        at = m_slots[at - 1].next;
    return at > 0 ? &m_slots[at - 1] : nullptr;
}

void DoorSlots::rehash(size_t buckets)
{
    m_buckets.assign(buckets, 0);
    for (size_t i = 0; i < m_slots.size(); ++i) {
        quint32 &bucket = m_buckets[m_slots[i].key & (buckets - 1)];
        m_slots[i].next = std::exchange(bucket, quint32(i + 1));
    }
}

quint32 DoorSlots::numberOf(const QString &postcode)
{
    if (postcode.isEmpty())
        return 0;
    quint32 &number = m_numbers[postcode];
    if (number == 0) {
        number = quint32(m_postcodes.size());
        m_postcodes.push_back(postcode);
    }
    return number;
}

} // namespace rosette
