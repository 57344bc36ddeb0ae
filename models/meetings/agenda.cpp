#include "models/meetings/agenda.h"

#include <QRegularExpression>
#include <QStringList>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

AgendaItem itemFrom(const QString &line)
{
    static const QRegularExpression mark(u"^\\s*(?:[-*•–]|\\d{1,2}[.)])\\s+"_s);
    static const QRegularExpression minutes(
        u"[\\s,]*(?:\\((\\d{1,3})\\s*(?:min(?:utes?)?|['’])?\\.?\\)|\\s(\\d{1,3})\\s*(?:min(?:utes?)?\\.?|['’]))\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    AgendaItem item{QString(line).remove(mark).trimmed(), 0};
    const QRegularExpressionMatch match = minutes.match(item.title);
    if (match.hasMatch() && match.capturedStart() > 0) {
        item.minutes = std::max(match.captured(1).toInt(), match.captured(2).toInt());
        item.title = item.title.left(match.capturedStart()).trimmed();
    }
    return item;
}

} // namespace

QList<AgendaItem> agendaFrom(const QString &text)
{
    QList<AgendaItem> items;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const AgendaItem item = itemFrom(line);
        if (!item.title.isEmpty())
            items += item;
    }
    return items;
}

QList<QTime> agendaTimes(const QList<AgendaItem> &items, QTime start)
{
    QList<QTime> times;
    for (const AgendaItem &item : items) {
        times += start;
        start = item.minutes > 0 && start.isValid() ? start.addSecs(60 * item.minutes) : QTime();
    }
    return times;
}

} // namespace rosette
