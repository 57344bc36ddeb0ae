#include "models/store/importfindingrows.h"

#include <QStringList>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLineBits = 40;
constexpr qint64 kFirstUnnamed = qint64(1) << 62;

constexpr QChar kBetweenChanges(0x1e);
constexpr QChar kBetweenParts(0x1f);

QList<ImportChange> unpack(const QString &text)
{
    QList<ImportChange> changes;
    for (const QString &change : text.split(kBetweenChanges, Qt::SkipEmptyParts)) {
        const QStringList parts = change.split(kBetweenParts);
        changes += ImportChange{parts.value(0), parts.value(1), parts.value(2)};
    }
    return changes;
}

} // namespace

namespace ImportFindingRows {

qint64 idOf(int file, qint64 line) { return (qint64(file) << kLineBits) + line; }

qint64 unnamedId(qint64 count) { return kFirstUnnamed + count; }

QString pack(const QList<ImportChange> &changes)
{
    QStringList packed;
    for (const ImportChange &change : changes)
        packed += QStringList{change.field, change.before, change.after}.join(kBetweenParts);
    return packed.join(kBetweenChanges);
}

QString selectSql()
{
    return u"SELECT f.id, f.outcome, f.is_unsure, f.title, f.number, g.name, f.address, f.changes, f.reason, "
           u"f.decision "
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
    finding.changes = unpack(row.text(7));
    finding.reason = row.text(8);
    finding.decision = row.text(9);
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
