#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "models/base/englishplurals.h"
#include "models/tracks/trackreader.h"
#include "models/walks/walkingfixes.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace Qt::StringLiterals;

namespace {

Result<Track> readShared(const QString &name) { return TrackReader::read(test::sharedData(u"gps/"_s + name)); }

QByteArray gpx(const QByteArray &inside) { return "<?xml version=\"1.0\"?><gpx version=\"1.1\">" + inside + "</gpx>"; }

QByteArray trackOf(const QByteArray &points) { return gpx("<trk><trkseg>" + points + "</trkseg></trk>"); }

/// "$…*hh" with the checksum that belongs to it.
QByteArray sentence(const QByteArray &inside)
{
    int sum = 0;
    for (const char letter : inside)
        sum ^= uchar(letter);
    return '$' + inside + '*' + QByteArray::number(sum, 16).rightJustified(2, '0').toUpper() + "\r\n";
}

} // namespace

/// Walks as devices write them.
class TestTrackReader : public QObject
{
    Q_OBJECT

    EnglishPlurals m_plurals;

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }

    void theSameWalkReadsTheSameFromBothFormats()
    {
        const auto gpxTrack = readShared(u"2008-08-14-16-04-58.gpx"_s);
        const auto nmeaTrack = readShared(u"2008-08-14-16-04-58.nmea"_s);
        ROSETTE_VERIFY(gpxTrack);
        ROSETTE_VERIFY(nmeaTrack);
        QCOMPARE(gpxTrack->fixes.size(), 1241);
        QCOMPARE(nmeaTrack->fixes.size(), 1241);
        QVERIFY(gpxTrack->isDated && nmeaTrack->isDated);
        for (qsizetype i = 0; i < gpxTrack->fixes.size(); ++i) {
            QCOMPARE(nmeaTrack->fixes.at(i).atMs, gpxTrack->fixes.at(i).atMs);
            QVERIFY(metresBetween(nmeaTrack->fixes.at(i).point, gpxTrack->fixes.at(i).point) < 0.01);
        }
        QVERIFY(gpxTrack->notes.isEmpty() && nmeaTrack->notes.isEmpty());
    }

    void whatWasDrivenThroughShipleyIsToldFromWhatWasWalked()
    {
        const auto track = readShared(u"2008-08-14-16-04-58.gpx"_s);
        ROSETTE_VERIFY(track);
        const WalkingFixes walking = walkingFixes(track->fixes);
        double walked = 0;
        for (const TrackFixes &walk : walking.walks) {
            for (qsizetype i = 1; i < walk.size(); ++i)
                walked += metresBetween(walk[i - 1].point, walk[i].point);
        }
        QVERIFY2(walking.metresDriven > 6500, qPrintable(QString::number(walking.metresDriven)));
        QVERIFY2(walked > 100 && walked < 400, qPrintable(QString::number(walked)));
    }

    void smallFilesAreReadAsTheyAre()
    {
        const auto one = readShared(u"single_trackpoint.gpx"_s);
        ROSETTE_VERIFY(one);
        QCOMPARE(one->fixes, (TrackFixes{{{11.573, 48.1386}, 0}}));
        QVERIFY(!one->isDated);
        const auto minimal = readShared(u"minimal.gpx"_s); // three points, and a waypoint that is none of them
        ROSETTE_VERIFY(minimal);
        QCOMPARE(minimal->fixes.size(), 3);
        QVERIFY(minimal->fixes.first().atMs < minimal->fixes.last().atMs);
    }

    void whatCannotBeUsedGetsOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing") << QByteArray() << u"is empty"_s;
        QTest::newRow("a photograph") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"is no track"_s;
        QTest::newRow("a table") << QByteArray("name,street\nAnn,Acre Lane\n") << u"is no track"_s;
        QTest::newRow("another format") << QByteArray("<kml><Placemark/></kml>") << u"it holds <kml>"_s;
        QTest::newRow("no points") << gpx("<trk><trkseg/></trk>") << u"has no points"_s;
        QTest::newRow("waypoints only") << gpx("<wpt lat=\"51\" lon=\"0.1\"/>") << u"1 waypoint but no track"_s;
        QTest::newRow("nowhere") << trackOf("<trkpt lat=\"200\" lon=\"x\"/><trkpt lat=\"0\" lon=\"0\"/>")
                                 << u"no point that lies anywhere"_s;
        QTest::newRow("broken") << QByteArray("<gpx><trk>\n<trkpt lat=\"51\" lon=\"0.1\"></trk></gpx>")
                                << u"is broken in line 2"_s;
        QTest::newRow("entities") << QByteArray("<!DOCTYPE gpx [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                                                "<gpx><trk><name>&b;</name></trk></gpx>")
                                  << u"document type"_s;
        QTest::newRow("wrong checksums") << QByteArray("$GPGLL,5130.0,N,00008.0,W,120000,A*00\n") << u"checksum"_s;
        QTest::newRow("no satellites") << sentence("GPGLL,,,,,120000,V") << u"no satellites"_s;
        QTest::newRow("no positions") << sentence("GPGSV,1,1,00") << u"has no points"_s;
    }
    void whatCannotBeUsedGetsOneSentence()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto track = TrackReader::read(bytes);
        QVERIFY(!track.isOk());
        QVERIFY2(track.error().message.contains(words), qPrintable(track.error().message));
        QVERIFY(track.error().message.endsWith(u'.'));
    }

    void aFileWithoutPointsIsNamed()
    {
        const auto track = readShared(u"empty.gpx"_s);
        QVERIFY(!track.isOk());
        QCOMPARE(track.error().message, u"empty.gpx has no points: nothing was recorded."_s);
        const auto missing = TrackReader::read(u"/nowhere/walk.gpx"_s);
        QVERIFY(!missing.isOk());
        QCOMPARE(missing.error().code, ErrorCode::NotFound);
    }

    void aFileThatEndsInTheMiddleGivesWhatIsBefore()
    {
        const auto track = TrackReader::read(QByteArray(
            "<gpx><trk><trkseg><trkpt lat=\"51.5\" lon=\"-0.1\"/><trkpt lat=\"51.6\" lon=\"-0.1\"/><trkpt lat=\"51."));
        ROSETTE_VERIFY(track);
        QCOMPARE(track->fixes.size(), 2);
        QVERIFY(track->notes.value(0).contains(u"2 points before"_s));
    }

    void routesAreTakenWhereThereIsNoTrack()
    {
        const QByteArray route = "<rte><rtept lat=\"51.5\" lon=\"-0.1\"/></rte>";
        const auto planned = TrackReader::read(gpx(route));
        ROSETTE_VERIFY(planned);
        QCOMPARE(planned->fixes.size(), 1);
        QVERIFY(planned->notes.value(0).contains(u"route"_s));
        const auto walked = TrackReader::read(gpx(route + "<trk><trkpt lat=\"52\" lon=\"-0.2\"/></trk>"));
        ROSETTE_VERIFY(walked);
        QCOMPARE(walked->fixes, (TrackFixes{{{-0.2, 52}, 0}}));
    }

    void prefixesAndExtensionsDoNotDisturb()
    {
        const auto track = TrackReader::read(QByteArray(
            "<g:gpx xmlns:g=\"x\"><g:trk><g:trkpt lat=\" 51.5\" lon=\"-0.1 \"><x:time>9</x:time><a><time>"
            "2026-05-19T10:00:00Z</time></a><g:time>2026-05-19T18:00:00.5</g:time></g:trkpt></g:trk></g:gpx>"));
        ROSETTE_VERIFY(track);
        QCOMPARE(track->fixes.size(), 1);
        QCOMPARE(track->fixes.first().atMs, QDateTime({2026, 5, 19}, {18, 0, 0, 500}, Qt::UTC).toMSecsSinceEpoch());
    }

    void sentencesOfOneMomentAreOneFix()
    {
        const auto track = TrackReader::read(sentence("GNGGA,235959.00,5130.00,N,00006.00,W,1,08,1.0,10,M,47,M,,") +
                                             sentence("GNRMC,235959.00,A,5130.00,N,00006.00,W,0.0,0.0,190526,,,A") +
                                             "$GNRMC,235959.50,A,5131.00,N,00006.00,W,0.0,0.0,190526,,,A*00\n" +
                                             sentence("GNGGA,000000.00,5130.00,N,00006.60,W,1,08,1.0,10,M,47,M,,"));
        ROSETTE_VERIFY(track);
        QCOMPARE(track->fixes.size(), 2);
        QCOMPARE(track->fixes.at(1).atMs - track->fixes.at(0).atMs, 1000); // over midnight
        QVERIFY(track->isDated);
        QVERIFY(track->notes.value(0).contains(u"1 sentence with a wrong checksum"_s));
    }

    void filesAreReadInTheOrderOfTheirTimes()
    {
        QTemporaryDir folder;
        QStringList paths;
        for (const QByteArray hour : {"11", "10"}) {
            paths += folder.filePath(QString::fromLatin1(hour) + u".gpx"_s);
            QFile file(paths.last());
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(trackOf("<trkpt lat=\"51\" lon=\"-0." + hour + "\"><time>2026-05-19T" + hour +
                               ":00:00Z</time></trkpt>"));
        }
        const auto track = TrackReader::read(paths);
        ROSETTE_VERIFY(track);
        QCOMPARE(track->fixes.size(), 2);
        QCOMPARE(track->fixes.first().point.lon, -0.1);
    }
};

QTEST_GUILESS_MAIN(TestTrackReader)
#include "tst_trackreader.moc"
