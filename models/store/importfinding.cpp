#include "models/store/importfinding.h"

#include <QCoreApplication>
#include <QStringList>

namespace rosette {

using namespace Qt::StringLiterals;

QString toText(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Added:
        return u"added"_s;
    case ImportOutcome::Amended:
        return u"amended"_s;
    case ImportOutcome::Moved:
        return u"moved"_s;
    case ImportOutcome::Removed:
        return u"removed"_s;
    case ImportOutcome::Unchanged:
        return u"unchanged"_s;
    case ImportOutcome::Ignored:
        return u"ignored"_s;
    case ImportOutcome::Rejected:
        return u"rejected"_s;
    }
    return {};
}

QList<ImportOutcome> allImportOutcomes()
{
    return {ImportOutcome::Added,     ImportOutcome::Amended, ImportOutcome::Moved,   ImportOutcome::Removed,
            ImportOutcome::Unchanged, ImportOutcome::Ignored, ImportOutcome::Rejected};
}

QString ImportFinding::detail() const
{
    const auto shown = [](const QString &value) {
        return value.isEmpty() ? QCoreApplication::translate("ImportFinding", "none") : value;
    };
    QStringList parts;
    for (const ImportChange &change : changes)
        parts += u"%1 %2 → %3"_s.arg(change.field, shown(change.before), shown(change.after));
    for (const ImportReading &reading : changes.isEmpty() ? readings : QList<ImportReading>()) {
        if (!reading.isUnsure() && !reading.understood.isEmpty())
            parts += u"%1: %2"_s.arg(reading.field, reading.understood);
    }
    return parts.join(u"; "_s);
}

QString ImportFinding::decisionKey() const { return decisionKey(file, line); }

QString ImportFinding::decisionKey(int file, qint64 line)
{
    const QString prefix = decisionPrefix();
    return file > 1 ? prefix + u"%1:%2"_s.arg(file).arg(line) : prefix + QString::number(line);
}

std::optional<std::pair<int, qint64>> ImportFinding::lineOf(const QString &text)
{
    bool isFileRead = true;
    bool isLineRead = false;
    const int file = text.contains(u':') ? text.section(u':', 0, 0).toInt(&isFileRead) : 1;
    const qint64 line = text.section(u':', -1).toLongLong(&isLineRead);
    if (!isFileRead || !isLineRead || file < 1 || line < 1)
        return {};
    return std::pair(file, line);
}

QString ImportFinding::readingKey(const QString &reading) const
{
    return readingPrefix() + decisionKey().sliced(decisionPrefix().size()) + u'/' + reading;
}

} // namespace rosette
