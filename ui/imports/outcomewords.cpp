#include "ui/imports/outcomewords.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include "ui/imports/importcounts.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text) { return QCoreApplication::translate("OutcomeWords", text); }
} // namespace

namespace OutcomeWords {

QList<ImportOutcome> all()
{
    return {ImportOutcome::Added,     ImportOutcome::Amended, ImportOutcome::Moved,   ImportOutcome::Removed,
            ImportOutcome::Unchanged, ImportOutcome::Ignored, ImportOutcome::Rejected};
}

QString title(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Added:
        return tr("New");
    case ImportOutcome::Amended:
        return tr("Changed");
    case ImportOutcome::Moved:
        return tr("Moved");
    case ImportOutcome::Removed:
        return tr("Gone");
    case ImportOutcome::Unchanged:
        return tr("Unchanged");
    case ImportOutcome::Ignored:
        return tr("Left out");
    case ImportOutcome::Rejected:
        return tr("Refused");
    }
    return {};
}

QString marked(ImportOutcome outcome)
{
    return outcome == ImportOutcome::Unchanged ? title(outcome)
                                               : Theme::shapeOf(meaning(outcome)) + u' ' + title(outcome);
}

Meaning meaning(ImportOutcome outcome)
{
    switch (outcome) {
    case ImportOutcome::Added:
        return Meaning::Done;
    case ImportOutcome::Removed:
        return Meaning::Attention;
    case ImportOutcome::Rejected:
        return Meaning::Problem;
    case ImportOutcome::Amended:
    case ImportOutcome::Moved:
    case ImportOutcome::Unchanged:
    case ImportOutcome::Ignored:
        return Meaning::Information;
    }
    return Meaning::Information;
}

QString unsureTitle() { return tr("To decide"); }

QString inShort(const QMap<ImportOutcome, qint64> &counts)
{
    QStringList words;
    for (const ImportOutcome outcome : all()) {
        if (const qint64 number = counts.value(outcome); number > 0)
            words += groupedNumber(number) + u' ' + title(outcome).toLower();
    }
    return words.join(u", "_s);
}

QString placeOf(const ImportFinding &finding)
{
    static const QRegularExpression houseNumber(u"\\d[a-z]?$"_s, QRegularExpression::CaseInsensitiveOption);
    if (finding.address.isEmpty() || finding.group.isEmpty())
        return finding.address + finding.group;
    const bool isNumber = houseNumber.match(finding.address).hasMatch();
    return finding.address + (isNumber ? u" "_s : u", "_s) + finding.group;
}

} // namespace OutcomeWords

} // namespace rosette
