#include <QDirIterator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include "tests/ui/mapview/tileserver.h"
#include "ui/mapview/onlinebackground.h"
#include "ui/mapview/tilediskcache.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

constexpr TileFetcher::Pauses kShort{.firstMs = 20, .longestMs = 40};
constexpr TileFetcher::Pauses kForEver{.firstMs = 3'600'000, .longestMs = 3'600'000};

} // namespace

class TestOnlineBackground : public QObject
{
    Q_OBJECT

    void open(TileFetcher::Pauses pauses = kShort, const QString &address = {})
    {
        const Result<XyzAddress> parsed = XyzAddress::parse(address.isEmpty() ? m_server->address() : address);
        QVERIFY(parsed);
        m_background = std::make_unique<OnlineBackground>(
            *parsed, MapBackground::Facts{.name = u"test"_s, .notice = u"© Test"_s}, pauses);
        m_reader = m_background->pictures()->reader();
    }
    bool isThere(const MapSquare &square) { return !m_reader->read(square).image.isNull(); }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        OnlineBackground::emptyDisk();
        m_server = std::make_unique<TileServer>();
    }
    void cleanup()
    {
        m_reader.reset();
        m_background.reset();
        m_server.reset();
    }

    void addressesAreUnderstood_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("pixels");
        QTest::newRow("plain") << u" https://tiles.example.org/{z}/{x}/{y}.png "_s
                               << u"https://tiles.example.org/3/5/2.png"_s << 256;
        QTest::newRow("key") << u"https://example.org/t/{z}/{x}/{y}?key=a%20b"_s
                             << u"https://example.org/t/3/5/2?key=a%20b"_s << 256;
        QTest::newRow("double size") << u"https://example.org/{z}/{x}/{y}@2x.png"_s
                                     << u"https://example.org/3/5/2@2x.png"_s << 512;
        QTest::newRow("servers") << u"https://{s}.example.org/{z}/{x}/{y}.png"_s << u"https://b.example.org/3/5/2.png"_s
                                 << 256;
        QTest::newRow("rows from the south")
            << u"https://example.org/{z}/{x}/{-y}.png"_s << u"https://example.org/3/5/5.png"_s << 256;
    }
    void addressesAreUnderstood()
    {
        QFETCH(QString, address);
        QFETCH(QString, url);
        const Result<XyzAddress> parsed = XyzAddress::parse(address);
        QVERIFY(parsed);
        QCOMPARE(parsed->urlOf({3, 5, 2}).toString(QUrl::FullyEncoded), url);
        QTEST(parsed->pixels(), "pixels");
        QVERIFY(parsed->host().endsWith(u"example.org"_s));
    }

    void otherAddressesAreRefusedInWords_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("word");
        QTest::newRow("none") << QString() << u"Type the address"_s;
        QTest::newRow("no row") << u"https://example.org/{z}/{x}.png"_s << u"{y}"_s;
        QTest::newRow("a file") << u"file:///{z}/{x}/{y}.png"_s << u"https://"_s;
        QTest::newRow("no host") << u"https:///{z}/{x}/{y}.png"_s << u"https://"_s;
        QTest::newRow("spaces") << u"https://example.org/a b/{z}/{x}/{y}.png"_s << u"spaces"_s;
        QTest::newRow("key left out") << u"https://example.org/{z}/{x}/{y}.png?key={key}"_s << u"braces"_s;
    }
    void otherAddressesAreRefusedInWords()
    {
        QFETCH(QString, address);
        QFETCH(QString, word);
        const Result<XyzAddress> parsed = XyzAddress::parse(address);
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().message.contains(word), qPrintable(parsed.error().message));
    }

    void nothingIsAskedUntilItIsLookedAt()
    {
        open();
        m_reader->readAtHand({14, 8191, 5448});
        QCoreApplication::processEvents();
        QVERIFY(m_server->paths.isEmpty());
    }

    void aPictureComesAndIsAskedForOnce()
    {
        open();
        const MapSquare square{14, 8191, 5448};
        QSignalSpy arrived(m_background.get(), &OnlineBackground::picturesArrived);
        const MapBackground::Picture first = m_reader->read(square);
        QVERIFY(first.image.isNull());
        QVERIFY(first.isPending);
        for (int again = 0; again < 5; ++again)
            m_reader->read(square);
        QTRY_VERIFY(!arrived.isEmpty());
        const MapBackground::Picture then = m_reader->read(square);
        QCOMPARE(then.image.pixelColor(10, 10), QColor(200, 40, 40));
        QVERIFY(!then.isPending);
        QCOMPARE(m_server->paths, QStringList{u"/14/8191/5448.png"_s});
    }

    void itSaysWhoAsksAndNothingElse()
    {
        open();
        m_server->extraHeaders += "Set-Cookie: visitor=42\r\n";
        isThere({14, 1, 1});
        QTRY_COMPARE(m_server->requests.size(), 1);
        QTRY_VERIFY(isThere({14, 1, 1}));
        isThere({14, 2, 1});
        QTRY_COMPARE(m_server->requests.size(), 2);
        for (const QByteArray &request : std::as_const(m_server->requests)) {
            QVERIFY2(request.contains("User-Agent: Rosette/" ROSETTE_VERSION "\r\n"), request.constData());
            QVERIFY(!request.toLower().contains("cookie:"));
            QVERIFY(!request.toLower().contains("referer:"));
        }
    }

    void atMostFourAreAskedAtATime()
    {
        open();
        m_server->isHolding = true;
        for (int x = 0; x < 20; ++x)
            isThere({14, x, 1});
        QTRY_COMPARE(m_server->held(), 4);
        m_server->release();
        QTRY_COMPARE(m_server->paths.size(), 20);
        QCOMPARE(m_server->mostAtOnce, 4);
        QVERIFY(m_server->paths.mid(0, 4).contains(u"/14/19/1.png"_s)); // what was looked at last
    }

    void aSquareWithoutPictureIsNotAskedForAgain()
    {
        open();
        m_server->status = 404;
        QSignalSpy notes(m_background.get(), &OnlineBackground::noteChanged);
        isThere({14, 1, 1});
        QTRY_VERIFY(!m_reader->read({14, 1, 1}).isPending);
        QVERIFY(!isThere({14, 1, 1}));
        QCOMPARE(m_server->paths.size(), 1);
        QVERIFY(notes.isEmpty());
    }

    void picturesAreKeptForNextTime()
    {
        open();
        isThere({14, 1, 1});
        QTRY_VERIFY(isThere({14, 1, 1}));
        QTRY_VERIFY(OnlineBackground::keptBytes() > 0);
        open(); // another day
        isThere({14, 1, 1});
        QTRY_VERIFY(isThere({14, 1, 1}));
        QCOMPARE(m_server->paths.size(), 1);
    }

    void whatMayNotBeKeptIsNot()
    {
        m_server->extraHeaders = "Cache-Control: no-store\r\n";
        open();
        isThere({14, 1, 1});
        QTRY_VERIFY(isThere({14, 1, 1}));
        open();
        isThere({14, 1, 1});
        QTRY_VERIFY(isThere({14, 1, 1}));
        QCOMPARE(m_server->paths.size(), 2);
    }

    void theDiskDoesNotTellTheAddress()
    {
        open(kShort, m_server->address() + u"?key=verysecret"_s);
        isThere({14, 1, 1});
        QTRY_VERIFY(isThere({14, 1, 1}));
        QTRY_VERIFY(OnlineBackground::keptBytes() > 0);
        int files = 0;
        QDirIterator it(TileDiskCache::folder(), QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray content = file.readAll();
            QVERIFY(!content.contains("verysecret") && !content.contains("127.0.0.1"));
            QVERIFY(!content.contains(QByteArray("v\0e\0r\0y", 7)) && !content.contains(QByteArray("\0v\0e\0r\0y", 8)));
            ++files;
        }
        QVERIFY(files > 0);
    }

    void emptyingForgetsThem()
    {
        open();
        isThere({14, 1, 1});
        QTRY_VERIFY(isThere({14, 1, 1}));
        QTRY_VERIFY(OnlineBackground::keptBytes() > 0);
        m_background->empty();
        QCOMPARE(OnlineBackground::keptBytes(), 0);
        isThere({14, 1, 1});
        QTRY_COMPARE(m_server->paths.size(), 2);
    }

    void withoutNetworkWhatWasKeptIsShown()
    {
        open();
        isThere({14, 1, 1});
        QTRY_VERIFY(isThere({14, 1, 1}));
        QTRY_VERIFY(OnlineBackground::keptBytes() > 0);
        open(kForEver);
        m_server->close();
        QSignalSpy notes(m_background.get(), &OnlineBackground::noteChanged);
        for (int x = 1; x < 30; ++x)
            isThere({14, x, 1});
        QTRY_VERIFY(isThere({14, 1, 1}));
        QTRY_COMPARE(notes.size(), 1); // one quiet line, not thirty
        QVERIFY2(notes.first().first().toString().contains(u"cannot be reached"_s),
                 qPrintable(notes.first().first().toString()));
    }

    void afterAnErrorItIsLeftInPeace()
    {
        m_server->status = 500;
        open(kForEver);
        QSignalSpy notes(m_background.get(), &OnlineBackground::noteChanged);
        for (int x = 0; x < 30; ++x)
            isThere({14, x, 1});
        QTRY_COMPARE(notes.size(), 1);
        const auto asked = m_server->paths.size();
        QVERIFY2(asked <= 4, qPrintable(QString::number(asked)));
        for (int x = 0; x < 30; ++x)
            isThere({14, x, 2});
        QTRY_VERIFY(m_background->pictures() && !isThere({14, 0, 2}));
        QCoreApplication::processEvents();
        QCOMPARE(m_server->paths.size(), asked);
    }

    void afterAPauseItTriesAgainAndAllIsWell()
    {
        m_server->status = 503;
        open(kShort);
        QSignalSpy notes(m_background.get(), &OnlineBackground::noteChanged);
        connect(m_background.get(), &OnlineBackground::picturesArrived, this, [this] {
            isThere({14, 1, 1});
        }); // as the map does
        isThere({14, 1, 1});
        QTRY_VERIFY(m_server->paths.size() >= 3);
        QCOMPARE(notes.size(), 1);
        m_server->status = 200;
        QTRY_VERIFY(isThere({14, 1, 1}));
        QTRY_COMPARE(notes.size(), 2);
        QVERIFY(notes.last().first().toString().isEmpty());
    }

    void aRefusalIsSaid()
    {
        m_server->status = 403;
        open(kShort);
        QSignalSpy notes(m_background.get(), &OnlineBackground::noteChanged);
        isThere({14, 1, 1});
        QTRY_COMPARE(notes.size(), 1);
        QVERIFY2(notes.first().first().toString().contains(u"403"_s), qPrintable(notes.first().first().toString()));
    }

    void closingWhileAnswersAreAwaitedIsFine()
    {
        m_server->isHolding = true;
        open();
        for (int x = 0; x < 20; ++x)
            isThere({14, x, 1});
        QTRY_COMPARE(m_server->held(), 4);
        m_background.reset();
        QVERIFY(!isThere({14, 1, 1})); // a reader may outlive it
    }

private:
    std::unique_ptr<TileServer> m_server;
    std::unique_ptr<OnlineBackground> m_background;
    std::unique_ptr<MapBackground::Reader> m_reader;
};

QTEST_GUILESS_MAIN(TestOnlineBackground)
#include "tst_onlinebackground.moc"
