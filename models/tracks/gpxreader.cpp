#include "models/tracks/gpxreader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QXmlStreamReader>

#include "models/tracks/trackreader.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text, qsizetype n = -1)
{
    return QCoreApplication::translate("TrackReader", text, nullptr, int(n));
}

Error invalid(const QString &sentence) { return Error{ErrorCode::Invalid, sentence, {}}; }

/// GPX times are UTC, whether or not the file says so; 0 when it is none.
qint64 toMs(const QString &text)
{
    QDateTime time = QDateTime::fromString(text.trimmed(), Qt::ISODateWithMs);
    if (!time.isValid())
        return 0;
    if (time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return std::max<qint64>(0, time.toMSecsSinceEpoch());
}

class GpxParser
{
public:
    explicit GpxParser(const QByteArray &bytes)
        : m_xml(bytes)
    {
        m_xml.setNamespaceProcessing(false); // extensions of many makers are used without being declared
    }

    Result<Track> parse();

private:
    /// Without the prefix that some files put before all names.
    QStringView elementName() const { return m_xml.qualifiedName().mid(m_xml.qualifiedName().lastIndexOf(u':') + 1); }
    Status readRoot();
    Status readElements();
    void readPoint(TrackFixes &fixes);
    double degrees(QLatin1String name) const;
    Error nothingFound() const;

    QXmlStreamReader m_xml;
    TrackFixes m_track;
    TrackFixes m_route;
    qsizetype m_waypoints = 0;
    qsizetype m_unusable = 0;
};

Result<Track> GpxParser::parse()
{
    ROSETTE_CHECK(readRoot());
    ROSETTE_CHECK(readElements());
    Track track;
    track.fixes = m_track.isEmpty() ? m_route : m_track;
    const bool isCutShort = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
    if (m_xml.hasError() && !(isCutShort && !track.isEmpty())) {
        return invalid(tr("is broken in line %1, so nothing of it was used. Export it again from the program or device "
                          "that recorded it.")
                           .arg(m_xml.lineNumber()));
    }
    if (track.isEmpty())
        return nothingFound();
    if (isCutShort)
        track.notes += tr("ends in the middle; %n point(s) before that can be used.", track.fixes.size());
    if (m_track.isEmpty())
        track.notes += tr("holds a planned route and no recorded track: the route is taken as if it had been walked.");
    if (m_unusable > 0)
        track.notes += tr("has %n point(s) that lie nowhere on earth; they are left out.", m_unusable);
    track.isDated =
        std::any_of(track.fixes.begin(), track.fixes.end(), [](const TrackFix &fix) { return fix.atMs > 0; });
    return track;
}

Status GpxParser::readRoot()
{
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isDTD())
            return invalid(
                tr("declares a document type, which no track needs and which may hide harm; it was not read."));
        if (!m_xml.isStartElement())
            continue;
        if (elementName().compare("gpx"_L1, Qt::CaseInsensitive) == 0)
            return {};
        return invalid(
            tr("is no track: it holds <%1>. Choose a GPX file or an NMEA log.").arg(elementName().left(40).toString()));
    }
    return invalid(tr("is no track: there is nothing in it that could be read as GPX."));
}

Status GpxParser::readElements()
{
    while (!m_xml.atEnd()) {
        m_xml.readNext();
        if (!m_xml.isStartElement())
            continue;
        if (elementName() == "trkpt"_L1)
            readPoint(m_track);
        else if (elementName() == "rtept"_L1)
            readPoint(m_route);
        else if (elementName() == "wpt"_L1)
            ++m_waypoints;
        if (m_track.size() + m_route.size() > TrackReader::kMostPoints)
            return invalid(tr("has more than %1 points; that is no walk.").arg(TrackReader::kMostPoints));
    }
    return {};
}

/// Up to the end of the point; what makers add inside it is passed over.
void GpxParser::readPoint(TrackFixes &fixes)
{
    TrackFix fix{{degrees("lon"_L1), degrees("lat"_L1)}, 0};
    int depth = 1;
    while (depth > 0 && !m_xml.atEnd()) {
        m_xml.readNext();
        if (m_xml.isEndElement()) {
            --depth;
        } else if (m_xml.isStartElement() && depth == 1 && elementName() == "time"_L1) {
            fix.atMs = toMs(m_xml.readElementText(QXmlStreamReader::SkipChildElements));
        } else if (m_xml.isStartElement()) {
            ++depth;
        }
    }
    if (TrackReader::isUsable(fix.point))
        fixes += fix;
    else
        ++m_unusable;
}

double GpxParser::degrees(QLatin1String name) const
{
    bool isNumber = false;
    const double value = m_xml.attributes().value(name).trimmed().toDouble(&isNumber);
    return isNumber ? value : qQNaN();
}

Error GpxParser::nothingFound() const
{
    if (m_unusable > 0)
        return invalid(tr("has no point that lies anywhere on earth."));
    if (m_waypoints > 0)
        return invalid(tr("has %n waypoint(s) but no track: record the walk as a track.", m_waypoints));
    return invalid(tr("has no points: nothing was recorded."));
}

} // namespace

Result<Track> GpxReader::read(const QByteArray &bytes) { return GpxParser(bytes).parse(); }

} // namespace rosette
