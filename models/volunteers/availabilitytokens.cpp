#include "models/volunteers/availabilitytokens.h"

#include <QRegularExpression>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

using Kind = AvailabilityToken::Kind;

constexpr auto kDay = "(mon|tues?|wed(?:nes|s)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:days?|s)?"_L1;
constexpr auto kClock = "(\\d{1,2})(?:[:.](\\d{2}))?\\s*(am|pm|noon|midday)?|(noon|midday|midnight)"_L1;

/// A word or phrase with one meaning. Longer phrases stand before their parts.
struct Phrase
{
    QLatin1String pattern;
    Kind kind;
    QSet<int> days = {};
    TimeSpan span = {};
};

const QSet<int> kWeekdays{1, 2, 3, 4, 5};
const QSet<int> kWeekend{6, 7};
const QSet<int> kAllDays{1, 2, 3, 4, 5, 6, 7};

const QList<Phrase> &phrases()
{
    static const QList<Phrase> list{
        {"school hours|school time"_L1, Kind::Span, {}, TimeSpan::schoolHours()},
        {"after school"_L1, Kind::Span, {}, TimeSpan::afterSchool()},
        {"office hours|working hours"_L1, Kind::Span, {}, {QTime(9, 0), QTime(17, 0)}},
        {"any ?time|always|whenever|flexible|all week|24/7"_L1, Kind::Days, kAllDays, TimeSpan::wholeDay()},
        {"every ?day|any day|daily|seven days"_L1, Kind::Days, kAllDays},
        {"(?:in|during) the week|mid ?week|week ?days?|wk ?days?"_L1, Kind::Days, kWeekdays},
        {"at (?:the )?week ?ends?|week ?ends?|wk ?e?nds?|w/e"_L1, Kind::Days, kWeekend},
        {"(?:early |late )?mornings?|\\bam\\b"_L1, Kind::Span, {}, TimeSpan::of(PartOfDay::Morning)},
        {"lunch ?times?"_L1, Kind::Span, {}, {QTime(12, 0), QTime(14, 0)}},
        {"(?:early |late )?afternoons?|\\bpm\\b"_L1, Kind::Span, {}, TimeSpan::of(PartOfDay::Afternoon)},
        {"(?:early |late )?evenings?|eves?|nights?"_L1, Kind::Span, {}, TimeSpan::of(PartOfDay::Evening)},
        {"day ?times?"_L1, Kind::Span, {}, {QTime(9, 0), QTime(18, 0)}},
        {"all day"_L1, Kind::Span, {}, TimeSpan::wholeDay()},
        {"but not|not|never|except(?: for)?|apart from|excluding|excl|bar|no|can'?t(?: do)?|cannot(?: do)?"_L1,
         Kind::Except},
        {"only|just"_L1, Kind::Only},
        {"if need be|if needed|if necessary|if stuck|at a push|at a pinch|maybe|perhaps|possibly|sometimes|occasionally|some|alternate|every other|fortnightly"_L1,
         Kind::IfNeedBe},
        {"and|or|plus|also|&|\\+|/|,"_L1, Kind::And},
        {";|\\.|but|[-–?]+|n/?a|none|tb[cd]|unknown"_L1, Kind::Break},
    };
    return list;
}

const QRegularExpression &fillers()
{
    static const QRegularExpression pattern(
        u"\\G(?:on|in|at|the|i|is|are|can|do|free|available|usually|mostly|most|normally|generally|of|for|during|please|ok|fine|times?|yes|any)\\b"_s);
    return pattern;
}

int weekdayOf(const QString &name)
{
    static const QStringList starts{u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    return int(starts.indexOf(name.left(3))) + 1;
}

QSet<int> dayRange(int first, int last)
{
    QSet<int> days;
    for (int day = first;; day = day % 7 + 1) {
        days += day;
        if (day == last)
            return days;
    }
}

/// A clock time as people write it. Without am or pm, 1 to 7 are in the afternoon; `after` pushes it past an earlier
/// one.
QTime clockFrom(const QRegularExpressionMatch &match, int firstGroup, const QString &sharedHalf, QTime after = {})
{
    const QString word = match.captured(firstGroup + 3) + match.captured(firstGroup + 2);
    if (word.contains("midnight"_L1))
        return TimeSpan::wholeDay().to;
    if (match.captured(firstGroup).isEmpty() || word == "noon"_L1 || word == "midday"_L1)
        return QTime(12, 0);
    int hour = match.captured(firstGroup).toInt();
    const int minute = match.captured(firstGroup + 1).toInt();
    const QString half = match.captured(firstGroup + 2).isEmpty() ? sharedHalf : match.captured(firstGroup + 2);
    if (half == "pm"_L1 && hour < 12)
        hour += 12;
    else if (half == "am"_L1 && hour == 12)
        hour = 0;
    else if (half.isEmpty() && hour >= 1 && hour <= 7)
        hour += 12;
    if (after.isValid() && half.isEmpty() && hour < 12 && QTime(hour, minute) <= after)
        hour += 12;
    return hour == 24 ? TimeSpan::wholeDay().to : QTime(hour, minute);
}

/// Tries the patterns that carry a value at `at`; the length that was used, or 0.
qsizetype readValue(const QString &text, qsizetype at, AvailabilityToken &token)
{
    static const QRegularExpression dayRangePattern(u"\\G"_s + kDay + u"\\s*(?:-|–|to|till|until|thru)\\s*"_s + kDay +
                                                    u"\\b"_s);
    static const QRegularExpression dayPattern(u"\\G"_s + kDay + u"\\b"_s);
    static const QRegularExpression spanPattern(u"\\G(?:from|between)?\\s*(?:"_s + kClock +
                                                u")\\s*(?:-|–|to|till|until|and)\\s*(?:"_s + kClock + u")(?![\\d])"_s);
    static const QRegularExpression afterPattern(u"\\G(?:any ?time )?(?:after|from|past)\\s+(?:"_s + kClock +
                                                 u")(?:\\s*(?:onwards?|on))?"_s);
    static const QRegularExpression beforePattern(u"\\G(?:before|until|till|til|up to)\\s+(?:"_s + kClock + u")"_s);

    const auto tryMatch = [&](const QRegularExpression &pattern) {
        return pattern.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    };
    if (const auto match = tryMatch(dayRangePattern); match.hasMatch()) {
        token = {Kind::Days, dayRange(weekdayOf(match.captured(1)), weekdayOf(match.captured(2)))};
        return match.capturedLength();
    }
    if (const auto match = tryMatch(dayPattern); match.hasMatch()) {
        token = {Kind::Days, {weekdayOf(match.captured(1))}};
        return match.capturedLength();
    }
    if (const auto match = tryMatch(spanPattern); match.hasMatch()) {
        const QString endHalf = match.captured(7);
        const bool isShared = match.captured(3).isEmpty() && endHalf == "pm"_L1 &&
                              match.captured(1).toInt() < match.captured(5).toInt() && match.captured(5).toInt() < 12;
        const QTime from = clockFrom(match, 1, isShared ? endHalf : QString());
        token = {Kind::Span, {}, false, {from, clockFrom(match, 5, {}, from)}};
        return token.span.isValid() ? match.capturedLength() : 0;
    }
    if (const auto match = tryMatch(afterPattern); match.hasMatch()) {
        token = {Kind::Span, {}, false, {clockFrom(match, 1, {}), TimeSpan::wholeDay().to}};
        return token.span.isValid() ? match.capturedLength() : 0;
    }
    if (const auto match = tryMatch(beforePattern); match.hasMatch()) {
        token = {Kind::Span, {}, false, {TimeSpan::wholeDay().from, clockFrom(match, 1, {})}};
        return token.span.isValid() ? match.capturedLength() : 0;
    }
    return 0;
}

qsizetype readPhrase(const QString &text, qsizetype at, AvailabilityToken &token)
{
    static const QList<QRegularExpression> patterns = [] {
        QList<QRegularExpression> list;
        for (const Phrase &phrase : phrases())
            list += QRegularExpression(u"(?:"_s + phrase.pattern + u")(?:(?<=\\w)(?!\\w)|(?<=\\W))"_s);
        return list;
    }();
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        const auto match =
            patterns[i].match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            continue;
        const Phrase &phrase = phrases()[i];
        token = {phrase.kind, phrase.days, phrase.days.size() > 1, phrase.span};
        return match.capturedLength();
    }
    return 0;
}

} // namespace

QList<AvailabilityToken> availabilityTokens(const QString &source)
{
    static const QRegularExpression word(u"[^\\s()]+"_s);
    static const QRegularExpression self(u"\\bi(?: am|'m)\\b"_s); // its "am" is no morning
    static const QRegularExpression dotted(u"\\b([ap])\\.m\\.?"_s);
    const QString text = source.simplified().toLower().replace(u'’', u'\'').remove(self).replace(dotted, u"\\1m"_s);
    QList<AvailabilityToken> tokens;
    qsizetype at = 0;
    while (at < text.size()) {
        if (text[at].isSpace() || text[at] == u'(' || text[at] == u')' || text[at] == u':') {
            ++at;
            continue;
        }
        AvailabilityToken token;
        qsizetype length = readValue(text, at, token);
        if (length == 0)
            length = readPhrase(text, at, token);
        if (length == 0) {
            if (const auto filler = fillers().match(text, at); filler.hasMatch()) {
                at += filler.capturedLength();
                continue;
            }
            length = word.match(text, at).capturedLength();
            token.kind = Kind::Unknown;
        }
        token.text = text.mid(at, length);
        tokens += token;
        at += length;
    }
    return tokens;
}

} // namespace rosette
