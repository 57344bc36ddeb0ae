#include "models/canvass/olddata.h"

#include <QCoreApplication>
#include <QStringList>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, int count = -1) { return QCoreApplication::translate("Retention", text, nullptr, count); }

} // namespace

QString OldData::words() const
{
    QStringList parts;
    if (conversations > 0)
        parts += tr("%n conversation(s)", conversations);
    if (sheets > 0)
        parts += tr("%n printed sheet(s)", sheets);
    if (importLines > 0)
        parts += tr("%n line(s) of imported files", importLines);
    if (followUps > 0)
        parts += tr("%n follow-up(s) that are done", followUps);
    if (journals > 0)
        parts += tr("the undoing of %n import(s)", journals);
    if (contacts > 0)
        parts += tr("%n number(s) or mail address(es) without consent", contacts);
    if (events > 0)
        parts += tr("%n note(s) of changes to people", events);
    if (people > 0)
        parts +=
            people == 1 ? tr("1 person who is on no register") : tr("%1 people who are on no register").arg(people);
    return parts.join(u", "_s);
}

} // namespace rosette
