#include "models/activities/resultline.h"

#include <array>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("ResultLine", text); }
QString tr(const char *text, int n) { return QCoreApplication::translate("ResultLine", text, nullptr, n); }

struct Count
{
    QLatin1String words; ///< the beginning of one of these names it; the first letter is the short form
    int ActivityResult::*number;
};

constexpr std::array<Count, 4> kCounts = {{
    {"conversations"_L1, &ActivityResult::conversations},
    {"sign-ups signups"_L1, &ActivityResult::signUps},
    {"registrations"_L1, &ActivityResult::voterRegistrations},
    {"leaflets"_L1, &ActivityResult::leafletsOut},
}};

const Count *countCalled(const QString &word)
{
    for (const Count &count : kCounts) {
        for (const QString &name : QString(count.words).split(u' ')) {
            if (name.startsWith(word))
                return &count;
        }
    }
    return nullptr;
}

Error unread(const QString &what)
{
    return {ErrorCode::Invalid,
            tr("“%1” is not clear: write c for conversations, s for sign-ups, r for registrations or l for leaflets "
               "behind the number.")
                .arg(what),
            {}};
}

/// Takes "42c", "42 c" and "42" from the words; the others are the weather.
class LineReader
{
public:
    explicit LineReader(const ActivityResult &before)
        : m_result(before)
    {
    }

    Status read(const QStringList &words);
    ActivityResult result() const { return m_result; }

private:
    Status set(const Count &count, int number);
    Status setNamed(const QString &number, const QString &word);

    ActivityResult m_result;
    QSet<QString> m_said;
    bool m_hasNamed = false; ///< a number with its letter or word
    QStringList m_weather;
};

Status LineReader::set(const Count &count, int number)
{
    if (m_said.contains(count.words))
        return Error{ErrorCode::Invalid,
                     tr("The line says the number of %1 twice.").arg(QString(count.words).section(u' ', 0, 0)),
                     {}};
    m_said.insert(count.words);
    m_result.*count.number = number;
    return {};
}

Status LineReader::setNamed(const QString &number, const QString &word)
{
    constexpr int kMost = 1'000'000;
    bool isNumber = false;
    const int value = number.toInt(&isNumber);
    if (!isNumber || value > kMost)
        return Error{ErrorCode::Invalid, tr("“%1” is more than any stall comes to.").arg(number), {}};
    const qsizetype next = m_said.size(); // a number alone stands for the next of the four
    const Count *count = nullptr;
    if (!word.isEmpty())
        count = countCalled(word);
    else if (!m_hasNamed && next < qsizetype(kCounts.size()))
        count = &kCounts[size_t(next)];
    m_hasNamed = m_hasNamed || !word.isEmpty();
    return count ? set(*count, value) : unread(number + word);
}

Status LineReader::read(const QStringList &words)
{
    static const QRegularExpression pattern(u"^(\\d+)([a-z-]*)$"_s);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto match = pattern.match(QString(words[i]).remove(u',').toLower());
        if (!match.hasMatch()) {
            m_weather += words[i];
            continue;
        }
        QString word = match.captured(2);
        if (word.isEmpty() && i + 1 < words.size() && countCalled(words[i + 1].toLower()))
            word = words[++i].toLower();
        if (word.isEmpty() && !m_weather.isEmpty())
            m_weather += words[i]; // "rain, 12 degrees"
        else
            ROSETTE_CHECK(setNamed(match.captured(1), word));
    }
    if (!m_weather.isEmpty())
        m_result.weather = m_weather.join(u' ');
    return {};
}

} // namespace

Result<ActivityResult> readResultLine(const QString &text, const ActivityResult &before)
{
    const qsizetype mark = text.indexOf(u'!');
    LineReader reader(before);
    ROSETTE_CHECK(reader.read((mark < 0 ? text : text.left(mark)).simplified().split(u' ', Qt::SkipEmptyParts)));
    ActivityResult result = reader.result();
    if (mark >= 0)
        result.trouble = text.mid(mark + 1).simplified();
    return result;
}

QString resultLine(const ActivityResult &result)
{
    QStringList words;
    for (const Count &count : kCounts) {
        if (const int number = result.*count.number; number > 0)
            words += QString::number(number) + QChar(count.words.front());
    }
    if (const QString remarks = remarksText(result); !remarks.isEmpty())
        words += remarks;
    return words.join(u' ');
}

QString remarksText(const ActivityResult &result)
{
    QStringList words;
    if (!result.weather.isEmpty())
        words += result.weather;
    if (!result.trouble.isEmpty())
        words += u"! "_s + result.trouble;
    return words.join(u' ');
}

QString resultText(const ActivityResult &result)
{
    QStringList numbers;
    if (result.conversations > 0)
        numbers += tr("%n conversation(s)", result.conversations);
    if (result.signUps > 0)
        numbers += tr("%n sign-up(s)", result.signUps);
    if (result.voterRegistrations > 0)
        numbers += tr("%n registration(s)", result.voterRegistrations);
    if (result.leafletsOut > 0)
        numbers += tr("%n leaflet(s)", result.leafletsOut);
    QStringList parts;
    if (!numbers.isEmpty())
        parts += numbers.join(u", "_s);
    if (!result.weather.isEmpty())
        parts += result.weather;
    if (!result.trouble.isEmpty())
        parts += tr("trouble: %1").arg(result.trouble);
    return parts.join(u" · "_s);
}

} // namespace rosette
