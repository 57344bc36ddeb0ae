#include "models/store/changelog.h"

#include <cstring>

#include <QCoreApplication>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBlockBytes = 256 * 1024;
constexpr int kCompression = 1;
constexpr int kKindBits = 2;

using Value = ChangeValue;
using Kind = ChangeRow::Kind;

Error unreadable()
{
    return Error{ErrorCode::Corrupt,
                 QCoreApplication::translate(
                     "ChangeSet", "The record of what was changed cannot be read, so it cannot be taken back."),
                 u"bad change log"_s};
}

qint64 difference(qint64 to, qint64 from) { return qint64(quint64(to) - quint64(from)); }
qint64 sum(qint64 from, qint64 step) { return qint64(quint64(from) + quint64(step)); }

/// Seven bits a byte, the low ones first.
void putNumber(QByteArray &out, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        out += char(number | 0x80);
    out += char(number);
}

/// Small numbers of either sign become small.
void putSigned(QByteArray &out, qint64 number) { putNumber(out, (quint64(number) << 1) ^ quint64(number >> 63)); }

void putValue(QByteArray &out, const Value &value)
{
    out += char(value.type);
    switch (value.type) {
    case Value::Type::Null:
        break;
    case Value::Type::Integer:
        putSigned(out, value.integer);
        break;
    case Value::Type::Real:
        out.append(reinterpret_cast<const char *>(&value.real), sizeof value.real);
        break;
    case Value::Type::Text:
    case Value::Type::Blob:
        putNumber(out, quint64(value.bytes.size()));
        out.append(value.bytes.data(), value.bytes.size());
        break;
    }
}

/// The number kept for a table; 0 until it is set.
qint64 &numberOf(std::vector<qint64> &numbers, quint8 table)
{
    if (numbers.size() <= table)
        numbers.resize(size_t(table) + 1);
    return numbers[table];
}

/// Reads one block; never beyond its end.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    bool isAtEnd() const { return m_at >= m_bytes.size(); }
    bool isSound() const { return m_isSound; }

    void read(ChangeRow &row)
    {
        const quint64 head = number();
        row.kind = Kind(head & ((1U << kKindBits) - 1));
        row.table = quint8(head >> kKindBits);
        row.id = numberOf(m_lastIds, row.table) = sum(numberOf(m_lastIds, row.table), signedNumber());
        row.fields.clear();
        if (row.isInsert())
            return;
        for (quint64 count = number(); count > 0 && m_isSound; --count) {
            ChangeRow::Field field;
            field.column = quint8(number());
            field.oldValue = value();
            if (row.kind == Kind::Update)
                field.newValue = value();
            row.fields.push_back(field);
        }
    }

private:
    quint64 number()
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

    qint64 signedNumber()
    {
        const quint64 folded = number();
        return qint64(folded >> 1) ^ -qint64(folded & 1);
    }

    QByteArrayView take(quint64 size)
    {
        if (size > quint64(m_bytes.size() - m_at)) {
            m_isSound = false;
            return {};
        }
        const QByteArrayView taken = m_bytes.sliced(m_at, qsizetype(size));
        m_at += qsizetype(size);
        return taken;
    }

    Value value()
    {
        Value value;
        value.type = Value::Type(number());
        switch (value.type) {
        case Value::Type::Null:
            return value;
        case Value::Type::Integer:
            value.integer = signedNumber();
            return value;
        case Value::Type::Real:
            if (const QByteArrayView bytes = take(sizeof value.real); m_isSound)
                std::memcpy(&value.real, bytes.data(), sizeof value.real);
            return value;
        case Value::Type::Text:
        case Value::Type::Blob:
            value.bytes = take(number());
            return value;
        }
        m_isSound = false;
        return {};
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_isSound = true;
    std::vector<qint64> m_lastIds;
};

Status readForward(const QByteArray &block, const ChangeLog::Use &use)
{
    Reader reader(block);
    ChangeRow row;
    while (!reader.isAtEnd()) {
        reader.read(row);
        if (!reader.isSound())
            return unreadable();
        ROSETTE_CHECK(use(row));
    }
    return {};
}

Status readBackward(const QByteArray &block, const ChangeLog::Use &use)
{
    // Values point into the block, so that all its rows may be held at once.
    std::vector<ChangeRow> rows;
    ROSETTE_CHECK(readForward(block, [&rows](const ChangeRow &row) {
        rows.push_back(row);
        return Status();
    }));
    for (auto row = rows.crbegin(); row != rows.crend(); ++row)
        ROSETTE_CHECK(use(*row));
    return {};
}

} // namespace

Result<ChangeLog> ChangeLog::fromBlocks(const QList<QByteArray> &blocks)
{
    ChangeLog log;
    log.m_blocks = blocks;
    ROSETTE_CHECK(log.forEach([&log](const ChangeRow &row) {
        log.count(row);
        return Status();
    }));
    return log;
}

void ChangeLog::count(const ChangeRow &row)
{
    if (row.isInsert())
        ++numberOf(m_insertedRows, row.table);
}

qint64 ChangeLog::insertedRows(int table) const
{
    return size_t(table) < m_insertedRows.size() ? m_insertedRows[size_t(table)] : 0;
}

void ChangeLog::append(const ChangeRow &row)
{
    count(row);
    if (m_open.isEmpty())
        m_open.reserve(kBlockBytes + kBlockBytes / 8);
    putNumber(m_open, (quint64(row.table) << kKindBits) | quint64(row.kind));
    qint64 &last = numberOf(m_lastIds, row.table);
    putSigned(m_open, difference(row.id, std::exchange(last, row.id)));
    if (!row.isInsert()) {
        putNumber(m_open, row.fields.size());
        for (const ChangeRow::Field &field : row.fields) {
            putNumber(m_open, field.column);
            putValue(m_open, field.oldValue);
            if (row.kind == Kind::Update)
                putValue(m_open, field.newValue);
        }
    }
    if (m_open.size() < kBlockBytes)
        return;
    m_blocks += qCompress(m_open, kCompression);
    m_open.clear();
    m_lastIds.clear();
}

QList<QByteArray> ChangeLog::blocks() const
{
    QList<QByteArray> all = m_blocks;
    if (!m_open.isEmpty())
        all += qCompress(m_open, kCompression);
    return all;
}

Status ChangeLog::forEach(const Use &use) const
{
    for (const QByteArray &pressed : m_blocks) {
        const QByteArray block = qUncompress(pressed);
        if (block.isEmpty())
            return unreadable();
        ROSETTE_CHECK(readForward(block, use));
    }
    return readForward(m_open, use);
}

Status ChangeLog::forEachBackward(const Use &use) const
{
    ROSETTE_CHECK(readBackward(m_open, use));
    for (auto pressed = m_blocks.crbegin(); pressed != m_blocks.crend(); ++pressed) {
        const QByteArray block = qUncompress(*pressed);
        if (block.isEmpty())
            return unreadable();
        ROSETTE_CHECK(readBackward(block, use));
    }
    return {};
}

} // namespace rosette
