#pragma once

#include <cstdint>
#include <random>
#include <vector>

#include <QByteArray>

namespace rosette::fuzz {

/// Makes broken inputs from whole ones: bits turned, bytes lost, doubled and put in, counts made huge, numbers in text
/// made absurd, two inputs joined. The same seed gives the same inputs on every machine.
class Mutator
{
public:
    Mutator(std::vector<QByteArray> seeds, uint64_t seed, qsizetype maximumLength);

    QByteArray next();

private:
    qsizetype below(qsizetype count); ///< 0 to count − 1; 0 when there are none
    void mutate(QByteArray &bytes);
    void turnBit(QByteArray &bytes);
    void setByte(QByteArray &bytes);
    void setNumber(QByteArray &bytes);
    void setDigits(QByteArray &bytes);
    void remove(QByteArray &bytes);
    void repeat(QByteArray &bytes);
    void insertNoise(QByteArray &bytes);
    void cutShort(QByteArray &bytes);
    void join(QByteArray &bytes);

    std::vector<QByteArray> m_seeds;
    std::mt19937_64 m_random;
    qsizetype m_maximumLength;
};

} // namespace rosette::fuzz
