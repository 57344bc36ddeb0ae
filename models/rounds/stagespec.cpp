#include "models/rounds/stagespec.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "models/places/naturalkey.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &rangePattern()
{
    static const QRegularExpression pattern(u"^(\\d+[a-z]?)?-(\\d+[a-z]?)?$"_s, QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

/// Dashes of all kinds, "to" between numbers and spaces around them become one "-".
QString withPlainRanges(QString text)
{
    static const QRegularExpression dash(u"[\\x{2010}-\\x{2015}\\x{2212}]"_s);
    static const QRegularExpression between(u"(\\d[a-z]?)\\s*(?:-|\\bto\\b)\\s*(\\d)"_s, QRegularExpression::CaseInsensitiveOption);
    return text.replace(dash, u"-"_s).replace(between, u"\\1-\\2"_s).simplified();
}

bool readDirection(const QString &word, StageSpec &spec)
{
    static const QStringList downWords{u"down"_s, u"downwards"_s, u"backwards"_s, u"reversed"_s};
    static const QStringList upWords{u"up"_s, u"upwards"_s};
    if (downWords.contains(word))
        spec.direction = WalkingDirection::Down;
    return downWords.contains(word) || upWords.contains(word);
}

bool readParity(const QString &word, StageSpec &spec)
{
    if (word == "odds"_L1 || word == "odd"_L1)
        spec.parity = Parity::Odds;
    else if (word == "evens"_L1 || word == "even"_L1)
        spec.parity = Parity::Evens;
    else
        return word == "all"_L1;
    return true;
}

bool readRange(const QString &word, StageSpec &spec)
{
    static const QRegularExpression single(u"^\\d+[a-z]?$"_s, QRegularExpression::CaseInsensitiveOption);
    if (single.match(word).hasMatch()) {
        spec.from = spec.to = word.toUpper();
        return true;
    }
    const auto match = rangePattern().match(word);
    if (!match.hasMatch() || word == "-"_L1)
        return false;
    spec.from = match.captured(1).toUpper();
    spec.to = match.captured(2).toUpper();
    return true;
}

/// "from 43" and "to 46" at the end of `words`: an open end. Takes them off.
bool readOpenRange(QStringList &words, StageSpec &spec)
{
    static const QRegularExpression single(u"^\\d+[a-z]?$"_s, QRegularExpression::CaseInsensitiveOption);
    if (words.size() < 2 || !single.match(words.last()).hasMatch())
        return false;
    const QString before = words.at(words.size() - 2).toLower();
    if (before != "from"_L1 && before != "to"_L1)
        return false;
    (before == "from"_L1 ? spec.from : spec.to) = words.last().toUpper();
    words.resize(words.size() - 2);
    return true;
}

/// Two bounds tell the direction; a direction in words turns them to agree with it.
void settleDirection(StageSpec &spec)
{
    if (spec.from.isEmpty() || spec.to.isEmpty() || spec.from == spec.to)
        return;
    const bool fallsAsWritten = naturalKey(spec.to) < naturalKey(spec.from);
    if (spec.direction == WalkingDirection::Down && !fallsAsWritten)
        std::swap(spec.from, spec.to);
    if (fallsAsWritten)
        spec.direction = WalkingDirection::Down;
}

QString rangeText(const Stage &stage)
{
    if (stage.from.isEmpty() && stage.to.isEmpty())
        return {};
    if (stage.to.isEmpty())
        return u"from "_s + stage.from;
    if (stage.from.isEmpty())
        return u"to "_s + stage.to;
    return stage.from == stage.to ? stage.from : stage.from + u'-' + stage.to;
}

bool isDirectionInBounds(const Stage &stage)
{
    return !stage.from.isEmpty() && !stage.to.isEmpty() && stage.from != stage.to;
}

} // namespace

Result<StageSpec> StageSpec::parse(const QString &text)
{
    StageSpec spec;
    spec.text = text.simplified();
    QStringList words = withPlainRanges(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return Error{ErrorCode::Invalid, QCoreApplication::translate("StageSpec", "A stage needs a street or a building, such as “Acre Lane odds 1-17”."), {}};
    while (!words.isEmpty()) {
        const QString word = words.last().toLower();
        const bool isFreeForRange = spec.from.isEmpty() && spec.to.isEmpty();
        if (isFreeForRange && readOpenRange(words, spec))
            continue;
        if (!readDirection(word, spec) && !readParity(word, spec) && !(isFreeForRange && readRange(word, spec)))
            break;
        words.removeLast();
    }
    spec.place = words.join(u' ');
    settleDirection(spec);
    return spec;
}

QStringList StageSpec::split(const QString &text)
{
    static const QRegularExpression separator(u"[,;\\n]"_s);
    QStringList parts;
    for (const QString &part : text.split(separator)) {
        if (!part.trimmed().isEmpty())
            parts += part.simplified();
    }
    return parts;
}

QString StageSpec::print(const Stage &stage, StreetId previousStreet)
{
    QStringList words;
    if (!stage.building.isEmpty())
        words += stage.building;
    else if (stage.street != previousStreet)
        words += stage.streetName;
    if (stage.parity != Parity::All)
        words += stage.parity == Parity::Odds ? u"odds"_s : u"evens"_s;
    const QString range = rangeText(stage);
    if (!range.isEmpty())
        words += range;
    if (words.isEmpty())
        words += stage.streetName;
    if (stage.direction == WalkingDirection::Down && !isDirectionInBounds(stage))
        words += u"down"_s;
    return words.join(u' ');
}

QString StageSpec::print(const QList<Stage> &stages)
{
    QStringList parts;
    StreetId previous;
    for (const Stage &stage : stages) {
        // A building is found on the street before it; on another street that one has to be named first.
        parts += print(stage, previous);
        previous = stage.street;
    }
    return parts.join(u", "_s);
}

} // namespace rosette
