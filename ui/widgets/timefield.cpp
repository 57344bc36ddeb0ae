#include "ui/widgets/timefield.h"

#include <QRegularExpression>

#include "models/base/localtime.h"

namespace rosette {

using namespace Qt::StringLiterals;

TimeField::TimeField(QWidget *parent)
    : TypedField(parent)
{
    setPlaceholderText(tr("10:00"));
}

void TimeField::setTime(QTime time)
{
    m_time = time;
    setText(time.isValid() ? clockTime(time) : QString());
}

bool TimeField::hasAcceptableText() const { return text().trimmed().isEmpty() || parse(text()); }

std::optional<QTime> TimeField::parse(const QString &text)
{
    const QString typed = text.trimmed().toLower();
    if (typed == "noon"_L1 || typed == "midday"_L1)
        return QTime(12, 0);
    if (typed == "midnight"_L1)
        return QTime(0, 0);
    static const QRegularExpression pattern(u"^(\\d{1,2})(?:[:.h]?(\\d{2}))?\\s*(am|pm|a|p)?$"_s);
    const auto match = pattern.match(typed);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3);
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

void TimeField::commit()
{
    if (text().trimmed().isEmpty())
        choose(QTime());
    else if (const auto time = parse(text()))
        choose(*time);
}

void TimeField::choose(QTime time)
{
    const bool isOther = time != m_time;
    setTime(time);
    if (!isOther)
        return;
    emit timeChanged(time);
    emit valueEdited();
}

void TimeField::step(int steps, bool isLarge)
{
    constexpr int kQuarter = 15 * 60;
    const QTime from = m_time.isValid() ? m_time : QTime(10, 0);
    choose(from.addSecs(steps * (isLarge ? 4 * kQuarter : kQuarter)));
}

} // namespace rosette
