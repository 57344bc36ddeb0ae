#include "models/store/changelog.h"

#include <QCoreApplication>

#include "models/store/changeblockreader.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kBlockBytes = 256 * 1024;
constexpr int kCompression = 1;

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

Status readForward(const QByteArray &block, const ChangeLog::Use &use)
{
    ChangeBlockReader reader(block);
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
        ++ChangeBlockReader::numberOf(m_insertedRows, row.table);
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
    putNumber(m_open, (quint64(row.table) << ChangeBlockReader::kKindBits) | quint64(row.kind));
    qint64 &last = ChangeBlockReader::numberOf(m_lastIds, row.table);
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
