#include "models/tracks/nmeareader.h"

#include <QCoreApplication>
#include <QGeoPositionInfo>
#include <QNmeaPositionInfoSource>

#include "models/tracks/trackreader.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestSentence = 200; // the standard allows 82
constexpr qsizetype kLookedAt = 4096;
constexpr int kMsOfDay = 24 * 60 * 60 * 1000;

QString tr(const char *text, qsizetype n = -1)
{
    return QCoreApplication::translate("TrackReader", text, nullptr, int(n));
}

/// The parsing of Qt's source, without its devices and timers.
class NmeaParser : public QNmeaPositionInfoSource
{
public:
    NmeaParser()
        : QNmeaPositionInfoSource(SimulationMode)
    {
    }

    bool parse(QByteArrayView sentence, QGeoPositionInfo &info, bool &hasFix)
    {
        return parsePosInfoFromNmeaData(sentence.data(), int(sentence.size()), &info, &hasFix);
    }
};

/// "$GPRMC,…*7F": the checksum is the exclusive or of all between $ and *. One without is taken as it is.
bool isSound(QByteArrayView sentence)
{
    const qsizetype star = sentence.lastIndexOf('*');
    if (star < 0)
        return true;
    int sum = 0;
    for (const char letter : sentence.sliced(1, star - 1))
        sum ^= uchar(letter);
    bool isNumber = false;
    return sentence.sliced(star + 1).toByteArray().left(2).toInt(&isNumber, 16) == sum && isNumber;
}

/// Sentences that tell a position; `sentence` begins with $.
bool isPosition(QByteArrayView sentence)
{
    const QByteArrayView kind = sentence.sliced(3, 3);
    return kind == "RMC" || kind == "GGA" || kind == "GLL" || kind == "GNS";
}

/// Puts the sentences of one moment together: one of them has the day, another the better position.
class NmeaTrack
{
public:
    void add(const QGeoPositionInfo &info);
    TrackFixes takeFixes()
    {
        flush();
        return std::move(m_fixes);
    }
    bool isDated() const { return m_day.isValid(); }
    qsizetype size() const { return m_fixes.size(); }

private:
    void flush();

    TrackFixes m_fixes;
    LonLat m_point;
    QTime m_time;
    QDate m_day;
    int m_daysPassed = 0; // while no sentence says which day it is
    bool m_isOpen = false;
};

void NmeaTrack::add(const QGeoPositionInfo &info)
{
    const QTime time = info.timestamp().time();
    if (m_isOpen && time != m_time)
        flush();
    if (m_time.isValid() && time.isValid() && time.msecsTo(m_time) > kMsOfDay / 2)
        ++m_daysPassed;
    if (info.timestamp().date().isValid()) {
        m_day = info.timestamp().date();
        m_daysPassed = 0;
    }
    m_point = {info.coordinate().longitude(), info.coordinate().latitude()};
    m_time = time;
    m_isOpen = true;
}

void NmeaTrack::flush()
{
    if (m_isOpen && TrackReader::isUsable(m_point)) {
        TrackFix fix{m_point, 0};
        if (m_time.isValid()) {
            const QDate day = (m_day.isValid() ? m_day : QDate(1970, 1, 1)).addDays(m_daysPassed);
            fix.atMs = QDateTime(day, m_time, Qt::UTC).toMSecsSinceEpoch();
        }
        m_fixes += fix;
    }
    m_isOpen = false;
}

/// The next line, without its end; `rest` begins behind it.
QByteArrayView takeLine(QByteArrayView &rest)
{
    const qsizetype end = rest.indexOf('\n');
    const QByteArrayView line = end < 0 ? rest : rest.first(end);
    rest = end < 0 ? QByteArrayView() : rest.sliced(end + 1);
    return line.trimmed();
}

} // namespace

bool NmeaReader::isNmea(QByteArrayView bytes)
{
    QByteArrayView rest = bytes.first(std::min(bytes.size(), kLookedAt));
    while (!rest.isEmpty()) {
        const QByteArrayView line = takeLine(rest);
        if (line.size() > 6 && line.front() == '$' && line.indexOf(',') >= 4 && line.indexOf(',') <= 8)
            return true;
    }
    return false;
}

Result<Track> NmeaReader::read(const QByteArray &bytes)
{
    NmeaParser parser;
    NmeaTrack fixes;
    qsizetype broken = 0;
    qsizetype withoutFix = 0;
    QByteArrayView rest(bytes);
    while (!rest.isEmpty()) {
        QByteArrayView line = takeLine(rest);
        if (const qsizetype start = line.lastIndexOf('$'); start > 0) // loggers write the time before it
            line = line.sliced(start);
        if (line.size() < 7 || line.size() > kLongestSentence || line.front() != '$' || !isPosition(line))
            continue;
        QGeoPositionInfo info;
        bool hasFix = false;
        if (!isSound(line)) {
            ++broken;
        } else if (!parser.parse(line, info, hasFix) || !hasFix || !info.coordinate().isValid()) {
            ++withoutFix;
        } else {
            fixes.add(info);
        }
        if (fixes.size() > TrackReader::kMostPoints)
            return Error{
                ErrorCode::Invalid, tr("has more than %1 points; that is no walk.").arg(TrackReader::kMostPoints), {}};
    }
    Track track;
    track.fixes = fixes.takeFixes();
    track.isDated = fixes.isDated();
    if (track.isEmpty() && broken > 0)
        return Error{
            ErrorCode::Invalid, tr("has no sentence whose checksum is right. Copy the log again from the device."), {}};
    if (track.isEmpty() && withoutFix > 0)
        return Error{ErrorCode::Invalid, tr("has no position: the receiver found no satellites."), {}};
    if (track.isEmpty())
        return Error{ErrorCode::Invalid, tr("has no points: nothing was recorded."), {}};
    if (broken > 0)
        track.notes += tr("has %n sentence(s) with a wrong checksum; they are left out.", broken);
    return track;
}

} // namespace rosette
