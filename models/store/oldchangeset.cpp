#include "models/store/oldchangeset.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QVariant>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kFormat = 1;

/// A value and the bytes it points to.
class Kept
{
public:
    explicit Kept(const QVariant &variant)
    {
        if (variant.isNull()) {
            m_value.type = ChangeValue::Type::Null;
        } else if (variant.typeId() == QMetaType::Double) {
            m_value.type = ChangeValue::Type::Real;
            m_value.real = variant.toDouble();
        } else if (variant.typeId() == QMetaType::QString) {
            m_value.type = ChangeValue::Type::Text;
            m_bytes = variant.toString().toUtf8();
        } else if (variant.typeId() == QMetaType::QByteArray) {
            m_value.type = ChangeValue::Type::Blob;
            m_bytes = variant.toByteArray();
        } else {
            m_value.type = ChangeValue::Type::Integer;
            m_value.integer = variant.toLongLong();
        }
    }

    ChangeValue value() const
    {
        ChangeValue value = m_value;
        value.bytes = m_bytes;
        return value;
    }

private:
    ChangeValue m_value;
    QByteArray m_bytes;
};

ChangeRow::Kind kindFrom(quint8 number)
{
    // Inserts of that time were not told apart, and what befell their rows afterwards was kept.
    return number == 0 ? ChangeRow::Kind::Reinsert : number == 1 ? ChangeRow::Kind::Update : ChangeRow::Kind::Delete;
}

void readRow(QDataStream &in, ChangeLog &log)
{
    quint8 kind = 0;
    quint8 fieldCount = 0;
    ChangeRow row;
    in >> kind >> row.table >> row.id;
    row.kind = kindFrom(kind);
    if (!row.isInsert())
        in >> fieldCount;
    std::vector<Kept> kept;
    kept.reserve(2 * size_t(fieldCount));
    for (quint8 f = 0; f < fieldCount; ++f) {
        ChangeRow::Field field;
        QVariant value;
        in >> field.column >> value;
        field.oldValue = kept.emplace_back(value).value();
        if (row.kind == ChangeRow::Kind::Update) {
            in >> value;
            field.newValue = kept.emplace_back(value).value();
        }
        row.fields.push_back(field);
    }
    if (in.status() == QDataStream::Ok)
        log.append(row);
}

} // namespace

Error unreadableChangeSet()
{
    return Error{ErrorCode::Corrupt,
                 QCoreApplication::translate(
                     "ChangeSet", "The record of what was changed cannot be read, so it cannot be taken back."),
                 u"bad change set"_s};
}

Result<ChangeSet> readOldChangeSet(const QByteArray &bytes)
{
    QDataStream in(qUncompress(bytes));
    in.setVersion(QDataStream::Qt_6_4);
    quint32 format = 0;
    quint32 tableCount = 0;
    quint32 rowCount = 0;
    ChangeSet changes;
    in >> format >> tableCount;
    for (quint32 i = 0; i < tableCount && in.status() == QDataStream::Ok; ++i) {
        ChangeSet::Table table;
        in >> table.name >> table.columns;
        changes.tables += table;
    }
    in >> rowCount;
    for (quint32 i = 0; i < rowCount && in.status() == QDataStream::Ok; ++i)
        readRow(in, changes.log);
    if (in.status() != QDataStream::Ok || format != kFormat)
        return unreadableChangeSet();
    return changes;
}

} // namespace rosette
