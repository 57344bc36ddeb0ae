#include "tests/fuzz/mutator.h"

#include <algorithm>
#include <array>

#include <QtEndian>

namespace rosette::fuzz {

namespace {

constexpr int kMostMutations = 6;
constexpr qsizetype kLongestPiece = 64;

/// Values at which counts and offsets overflow.
constexpr std::array<uint64_t, 12> kNumbers{
    0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff, 0x7fffffffffffffff, UINT64_MAX};

constexpr std::array<const char *, 10> kDigits{"-1",   "0",   "1e999", "-1e-999",    "NaN",
                                               "null", "180", "91",    "4294967296", "99999999999999999999"};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace

Mutator::Mutator(std::vector<QByteArray> seeds, uint64_t seed, qsizetype maximumLength)
    : m_seeds(std::move(seeds))
    , m_random(seed)
    , m_maximumLength(maximumLength)
{
    if (m_seeds.empty())
        m_seeds.push_back(QByteArray(1, '\0'));
}

qsizetype Mutator::below(qsizetype count) { return count <= 0 ? 0 : qsizetype(m_random() % uint64_t(count)); }

QByteArray Mutator::next()
{
    QByteArray bytes = m_seeds[size_t(below(qsizetype(m_seeds.size())))];
    for (qsizetype left = 1 + below(kMostMutations); left > 0; --left)
        mutate(bytes);
    bytes.truncate(m_maximumLength);
    return bytes;
}

void Mutator::mutate(QByteArray &bytes)
{
    using Mutation = void (Mutator::*)(QByteArray &);
    static constexpr std::array<Mutation, 9> kMutations{&Mutator::turnBit,     &Mutator::setByte,  &Mutator::setNumber,
                                                        &Mutator::setDigits,   &Mutator::remove,   &Mutator::repeat,
                                                        &Mutator::insertNoise, &Mutator::cutShort, &Mutator::join};
    if (bytes.isEmpty())
        insertNoise(bytes);
    (this->*kMutations[size_t(below(kMutations.size()))])(bytes);
}

void Mutator::turnBit(QByteArray &bytes)
{
    char &byte = bytes.data()[below(bytes.size())];
    byte = char(uint8_t(byte) ^ (1U << below(8)));
}

void Mutator::setByte(QByteArray &bytes) { bytes.data()[below(bytes.size())] = char(m_random()); }

/// An interesting number of 1, 2, 4 or 8 bytes, either way round.
void Mutator::setNumber(QByteArray &bytes)
{
    const uint64_t value = kNumbers[size_t(below(kNumbers.size()))];
    const qsizetype size = qsizetype(1) << below(4);
    const qsizetype at = below(bytes.size());
    std::array<char, 8> raw{};
    if (below(2) == 0)
        qToLittleEndian(value, raw.data());
    else
        qToBigEndian(value << (64 - 8 * size), raw.data());
    std::copy_n(raw.begin(), std::min(size, bytes.size() - at), bytes.data() + at);
}

/// Replaces the next number written in digits.
void Mutator::setDigits(QByteArray &bytes)
{
    const auto *from = std::find_if(bytes.cbegin() + below(bytes.size()), bytes.cend(), isDigit);
    const auto *to = std::find_if_not(from, bytes.cend(), isDigit);
    bytes.replace(from - bytes.cbegin(), to - from, kDigits[size_t(below(kDigits.size()))]);
}

void Mutator::remove(QByteArray &bytes) { bytes.remove(below(bytes.size()), 1 + below(kLongestPiece)); }

void Mutator::repeat(QByteArray &bytes)
{
    const QByteArray piece = bytes.mid(below(bytes.size()), 1 + below(kLongestPiece));
    bytes.insert(below(bytes.size()), piece.repeated(1 + below(4)));
}

void Mutator::insertNoise(QByteArray &bytes)
{
    QByteArray noise;
    for (qsizetype left = 1 + below(8); left > 0; --left)
        noise += char(m_random());
    bytes.insert(below(bytes.size()), noise);
}

void Mutator::cutShort(QByteArray &bytes) { bytes.truncate(below(bytes.size())); }

void Mutator::join(QByteArray &bytes)
{
    const QByteArray &other = m_seeds[size_t(below(qsizetype(m_seeds.size())))];
    bytes = bytes.left(below(bytes.size())) + other.mid(below(other.size()));
}

} // namespace rosette::fuzz
