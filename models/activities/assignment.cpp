#include "models/activities/assignment.h"

#include <QCoreApplication>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

struct Entry
{
    AssignmentState state;
    QLatin1String key;
    const char *label;
    QStringView symbol;
};

constexpr Entry kEntries[] = {
    {AssignmentState::Offered, "offered"_L1, QT_TRANSLATE_NOOP("Assignment", "Offered"), u"○"},
    {AssignmentState::Confirmed, "confirmed"_L1, QT_TRANSLATE_NOOP("Assignment", "Confirmed"), u"●"},
    {AssignmentState::Declined, "declined"_L1, QT_TRANSLATE_NOOP("Assignment", "Declined"), u"✕"},
    {AssignmentState::Attended, "attended"_L1, QT_TRANSLATE_NOOP("Assignment", "Came"), u"✓"},
    {AssignmentState::NoShow, "no-show"_L1, QT_TRANSLATE_NOOP("Assignment", "Did not come"), u"!"},
};

const Entry &entryOf(AssignmentState state) { return kEntries[int(state)]; }

} // namespace

QString toKey(AssignmentState state) { return entryOf(state).key; }
QString label(AssignmentState state) { return QCoreApplication::translate("Assignment", entryOf(state).label); }
QString symbol(AssignmentState state) { return entryOf(state).symbol.toString(); }

AssignmentState assignmentStateFromKey(const QString &key)
{
    for (const Entry &entry : kEntries) {
        if (key == entry.key)
            return entry.state;
    }
    return AssignmentState::Offered;
}

} // namespace rosette
