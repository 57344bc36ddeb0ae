#pragma once

#include <cstring>

#include <QtGlobal>

namespace rosette {

// Several numbers that are worked on at once. Arithmetic goes element by element; both compilers we build with turn it
// into the machine's vector instructions. Bytes are taken for little-endian.
using MapFloats4 = float __attribute__((vector_size(16)));
using MapInts4 = qint32 __attribute__((vector_size(16)));
using MapWords8 = quint16 __attribute__((vector_size(16)));
using MapBytes16 = quint8 __attribute__((vector_size(16)));

/// From memory of any alignment.
template <typename Vector>
inline Vector loadVector(const void *from)
{
    Vector vector;
    std::memcpy(&vector, from, sizeof vector);
    return vector;
}

template <typename Vector>
inline void storeVector(void *to, Vector vector)
{
    std::memcpy(to, &vector, sizeof vector);
}

/// Eight bytes as words.
inline MapWords8 loadBytesAsWords(const quint8 *from)
{
    MapBytes16 bytes{};
    std::memcpy(&bytes, from, 8);
    return reinterpret_cast<MapWords8>(
        __builtin_shufflevector(bytes, MapBytes16{}, 0, 16, 1, 17, 2, 18, 3, 19, 4, 20, 5, 21, 6, 22, 7, 23));
}

/// Each sum of two products of bytes, divided by 255 and rounded.
inline MapWords8 dividedBy255(MapWords8 sums)
{
    sums += 128;
    return (sums + (sums >> 8)) >> 8;
}

/// Each element with all before it added up.
inline MapFloats4 runningSums(MapFloats4 values)
{
    const MapFloats4 none{};
    values += __builtin_shufflevector(none, values, 0, 4, 5, 6);
    return values + __builtin_shufflevector(none, values, 0, 0, 4, 5);
}

} // namespace rosette
