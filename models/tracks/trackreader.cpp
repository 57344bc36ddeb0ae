#include "models/tracks/trackreader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "models/tracks/gpxreader.h"
#include "models/tracks/nmeareader.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kPatterns = "*.gpx *.nmea *.nma *.GPX *.NMEA"_L1;

QString tr(const char *text) { return QCoreApplication::translate("TrackReader", text); }

QString sentence(const QString &path, const QString &words) { return QFileInfo(path).fileName() + u' ' + words; }

/// With the mark of UTF-8 or UTF-16 before it, or none.
bool isXml(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFE\xFF") || bytes.startsWith("\xFF\xFE"))
        return true;
    const QByteArrayView text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.sliced(3) : bytes;
    return text.first(std::min<qsizetype>(text.size(), 1024)).trimmed().startsWith('<');
}

} // namespace

Result<Track> TrackReader::read(const QStringList &paths)
{
    Track all;
    for (const QString &path : paths) {
        ROSETTE_ASSIGN(const Track track, read(path));
        all.fixes += track.fixes;
        all.notes += track.notes;
        all.isDated = all.isDated || track.isDated;
        if (all.fixes.size() > kMostPoints)
            return Error{
                ErrorCode::Invalid, tr("The files have more than %1 points; that is no walk.").arg(kMostPoints), {}};
    }
    const bool isTimed =
        std::all_of(all.fixes.begin(), all.fixes.end(), [](const TrackFix &fix) { return fix.atMs > 0; });
    if (paths.size() > 1 && isTimed)
        std::stable_sort(all.fixes.begin(), all.fixes.end(),
                         [](const TrackFix &a, const TrackFix &b) { return a.atMs < b.atMs; });
    return all;
}

Result<Track> TrackReader::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::NotFound, sentence(path, tr("cannot be opened: %1.").arg(file.errorString())), path};
    if (file.size() > kMostBytes)
        return Error{ErrorCode::Invalid, sentence(path, tr("is larger than any walk.")), path};
    auto track = read(file.readAll());
    if (!track)
        return Error{track.error().code, sentence(path, track.error().message), path};
    for (QString &note : track->notes)
        note = sentence(path, note);
    return track;
}

Result<Track> TrackReader::read(const QByteArray &bytes)
{
    if (bytes.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, tr("is empty."), {}};
    if (isXml(bytes))
        return GpxReader::read(bytes);
    if (NmeaReader::isNmea(bytes))
        return NmeaReader::read(bytes);
    return Error{ErrorCode::Invalid,
                 tr("is no track. Choose a GPX file or an NMEA log; most apps that record walks export GPX."),
                 {}};
}

bool TrackReader::isUsable(LonLat point) { return isOnEarth(point) && !(point.lon == 0 && point.lat == 0); }

bool TrackReader::isTrackName(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "gpx"_L1 || suffix == "nmea"_L1 || suffix == "nma"_L1;
}

QString TrackReader::filter() { return tr("Tracks (%1);;All files (*)").arg(kPatterns); }

} // namespace rosette
