#pragma once

#include "models/store/changelog.h"

namespace rosette {

/// Reads the rows of one block of a ChangeLog, never beyond its end. Values point into the block.
class ChangeBlockReader
{
public:
    /// The low bits of a row's first number say its kind, the others its table.
    static constexpr int kKindBits = 2;

    explicit ChangeBlockReader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    bool isAtEnd() const { return m_at >= m_bytes.size(); }
    /// False once something was read that no log wrote.
    bool isSound() const { return m_isSound; }
    void read(ChangeRow &row);

    /// The number kept for a table; 0 until it is set.
    static qint64 &numberOf(std::vector<qint64> &numbers, quint8 table);

private:
    quint64 number();
    qint64 signedNumber();
    QByteArrayView take(quint64 size);
    ChangeValue value();

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_isSound = true;
    std::vector<qint64> m_lastIds; ///< by table
};

} // namespace rosette
