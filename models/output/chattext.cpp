#include "models/output/chattext.h"

#include <QCoreApplication>

#include "models/base/localtime.h"
#include "models/output/exportformat.h"
#include "models/output/planwords.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ChatText", text);
}

QString shiftLine(const PlanShift &shift, const Activity &activity, const ChatTextOptions &options)
{
    QStringList words;
    const QString names = namesText(shift, options.withPhones);
    if (!names.isEmpty())
        words += names;
    const QString missing = missingText(shift);
    if (options.withGaps && !missing.isEmpty())
        words += missing;
    if (words.isEmpty())
        words += tr("open");
    return u"  %1: %2"_s.arg(roleText(shift, activity), words.join(u"; "_s));
}

} // namespace

QString planText(const ReleasablePlan &plan, QDate from, QDate to, const ChatTextOptions &options)
{
    QStringList lines;
    QDate day;
    for (const PlanActivity &planned : plan.ours()) {
        if (planned.activity.date != day) {
            if (!lines.isEmpty())
                lines += QString();
            day = planned.activity.date;
            lines += shortDate(day);
        }
        lines += activityLine(planned.activity);
        for (const PlanShift &shift : planned.shifts)
            lines += shiftLine(shift, planned.activity, options);
    }
    if (!lines.isEmpty())
        return lines.join(u'\n');
    return from == to ? tr("Nothing is planned for %1.").arg(shortDate(from)) : tr("Nothing is planned from %1 to %2.").arg(shortDate(from), shortDate(to));
}

Status ChatText::release(const ExportContext &context) const
{
    return Gate::releaseText(context.file, context.connection, clearance, note, context.clock);
}

Result<ChatText> makeChatText(const ExportContext &context, QDate from, QDate to, const ChatTextOptions &options)
{
    ROSETTE_ASSIGN(const ReleasablePlan plan, releasablePlan(context, from, to));
    const ReleaseNote note{tr("Chat text"), exportFormatKey(ExportFormat::Text), periodText(from, to),
                           int(plan.ours().size()), plan.people};
    return ChatText{plan.clearance, note, planText(plan, from, to, options)};
}

Result<QString> chatText(const ExportContext &context, QDate from, QDate to, const ChatTextOptions &options)
{
    ROSETTE_ASSIGN(const ChatText chat, makeChatText(context, from, to, options));
    ROSETTE_CHECK(chat.release(context));
    return chat.text;
}

} // namespace rosette
