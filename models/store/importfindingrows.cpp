#include "models/store/importfindingrows.h"

#include <QStringList>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLineBits = 40;
constexpr qint64 kFirstUnnamed = qint64(1) << 62;

constexpr QChar kBetweenRows(0x1e);
constexpr QChar kBetweenParts(0x1f);

QList<QStringList> unpack(const QString &text)
{
    QList<QStringList> rows;
    for (const QString &row : text.split(kBetweenRows, Qt::SkipEmptyParts))
        rows += row.split(kBetweenParts);
    return rows;
}

QString packed(const QList<QStringList> &rows)
{
    QStringList packed;
    for (const QStringList &row : rows)
        packed += row.join(kBetweenParts);
    return packed.join(kBetweenRows);
}

} // namespace

namespace ImportFindingRows {

qint64 idOf(int file, qint64 line) { return (qint64(file) << kLineBits) + line; }

qint64 unnamedId(qint64 count) { return kFirstUnnamed + count; }

QString pack(const QList<ImportChange> &changes)
{
    QList<QStringList> rows;
    for (const ImportChange &change : changes)
        rows += QStringList{change.field, change.before, change.after};
    return packed(rows);
}

QString pack(const QList<ImportReading> &readings)
{
    QList<QStringList> rows;
    for (const ImportReading &reading : readings)
        rows += QStringList{reading.key, reading.field, reading.said, reading.understood, reading.doubt};
    return packed(rows);
}

QString selectSql()
{
    return u"SELECT f.id, f.outcome, f.is_unsure, f.title, f.number, g.name, f.address, f.changes, f.reason, "
           u"f.decision, f.readings "
           "FROM findings f JOIN groups g ON g.id = f.group_id"_s;
}

ImportFinding toFinding(const Row &row)
{
    ImportFinding finding;
    finding.id = row.integer(0);
    if (finding.id < kFirstUnnamed) {
        finding.file = int(finding.id >> kLineBits);
        finding.line = finding.id & ((qint64(1) << kLineBits) - 1);
    }
    finding.outcome = ImportOutcome(row.number(1));
    finding.isUnsure = row.boolean(2);
    finding.title = row.text(3);
    finding.number = row.text(4);
    finding.group = row.text(5);
    finding.address = row.text(6);
    for (const QStringList &parts : unpack(row.text(7)))
        finding.changes += ImportChange{parts.value(0), parts.value(1), parts.value(2)};
    finding.reason = row.text(8);
    finding.decision = row.text(9);
    for (const QStringList &parts : unpack(row.text(10)))
        finding.readings +=
            ImportReading{parts.value(0), parts.value(1), parts.value(2), parts.value(3), parts.value(4)};
    return finding;
}

QList<int> lists()
{
    QList<int> lists{kAllList, kUnsureList};
    for (const ImportOutcome outcome : allImportOutcomes())
        lists += listOf(outcome);
    return lists;
}

QString conditionOf(int list)
{
    if (list == kAllList)
        return u"1"_s;
    return list == kUnsureList ? u"is_unsure = 1"_s : u"outcome = %1"_s.arg(list);
}

} // namespace ImportFindingRows

} // namespace rosette
