#include "models/store/changeblockreader.h"

#include <cstring>

namespace rosette {

void ChangeBlockReader::read(ChangeRow &row)
{
    const quint64 head = number();
    row.kind = ChangeRow::Kind(head & ((1U << kKindBits) - 1));
    row.table = quint8(head >> kKindBits);
    row.id = numberOf(m_lastIds, row.table) = qint64(quint64(numberOf(m_lastIds, row.table)) + quint64(signedNumber()));
    row.fields.clear();
    if (row.isInsert())
        return;
    for (quint64 count = number(); count > 0 && m_isSound; --count) {
        ChangeRow::Field field;
        field.column = quint8(number());
        field.oldValue = value();
        if (row.kind == ChangeRow::Kind::Update)
            field.newValue = value();
        row.fields.push_back(field);
    }
}

quint64 ChangeBlockReader::number()
{
    quint64 result = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (isAtEnd())
            break;
        const auto byte = quint8(m_bytes[m_at++]);
        result |= quint64(byte & 0x7F) << shift;
        if (byte < 0x80)
            return result;
    }
    m_isSound = false;
    return 0;
}

qint64 ChangeBlockReader::signedNumber()
{
    const quint64 folded = number();
    return qint64(folded >> 1) ^ -qint64(folded & 1);
}

QByteArrayView ChangeBlockReader::take(quint64 size)
{
    if (size > quint64(m_bytes.size() - m_at)) {
        m_isSound = false;
        return {};
    }
    const QByteArrayView taken = m_bytes.sliced(m_at, qsizetype(size));
    m_at += qsizetype(size);
    return taken;
}

ChangeValue ChangeBlockReader::value()
{
    ChangeValue value;
    value.type = ChangeValue::Type(number());
    switch (value.type) {
    case ChangeValue::Type::Null:
        return value;
    case ChangeValue::Type::Integer:
        value.integer = signedNumber();
        return value;
    case ChangeValue::Type::Real:
        if (const QByteArrayView bytes = take(sizeof value.real); m_isSound)
            std::memcpy(&value.real, bytes.data(), sizeof value.real);
        return value;
    case ChangeValue::Type::Text:
    case ChangeValue::Type::Blob:
        value.bytes = take(number());
        return value;
    }
    m_isSound = false;
    return {};
}

qint64 &ChangeBlockReader::numberOf(std::vector<qint64> &numbers, quint8 table)
{
    if (numbers.size() <= table)
        numbers.resize(size_t(table) + 1);
    return numbers[table];
}

} // namespace rosette
