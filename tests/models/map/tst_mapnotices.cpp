#include <QImage>
#include <QPainter>
#include <QTest>

#include "models/map/mapfurniture.h"
#include "models/map/mapnotices.h"
#include "models/store/importjournal.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

class TestMapNotices : public QObject
{
    Q_OBJECT

    static Status import(TestCampaign &test, const QString &kind)
    {
        const auto done = ImportJournal::run(test->file(), test.connection(), kind, u"some file"_s, false, test.clock(),
                                             [](Connection &, ImportReport &) { return Status(); });
        return done ? Status() : Status(done.error());
    }
    static QString noticesOf(TestCampaign &test)
    {
        return MapNotices::load(test.connection()).valueOr({u"unreadable"_s}).join(u" · "_s);
    }

    /// How much of a white picture the notices cover, from the bottom and from the right.
    static QSize coverOf(const QSize &size, const QStringList &notices)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        MapFurniture::paintNotices(painter, MapStyle::make(MapTheme::Print, Qt::black), QRectF(QPointF(), size),
                                   notices);
        painter.end();
        QSize cover(0, 0);
        for (int y = 0; y < size.height(); ++y) {
            for (int x = 0; x < size.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 128)
                    cover = cover.expandedTo({size.width() - x, size.height() - y});
            }
        }
        return cover;
    }

private slots:
    void nothingImportedAsksForNothing()
    {
        TestCampaign test;
        QVERIFY(noticesOf(test).isEmpty());
    }

    void noticesAreThoseOfWhatCameIn()
    {
        TestCampaign test;
        ROSETTE_VERIFY(import(test, u"register"_s));
        QVERIFY(noticesOf(test).isEmpty());
        ROSETTE_VERIFY(import(test, u"streets"_s));
        QCOMPARE(noticesOf(test), u"© OpenStreetMap contributors, ODbL 1.0"_s);
        ROSETTE_VERIFY(import(test, u"postcodes"_s));
        ROSETTE_VERIFY(import(test, u"uprns"_s));
        QVERIFY(noticesOf(test).contains(u"Royal Mail"_s));
        QCOMPARE(noticesOf(test).count(u"Contains OS data"_s), 1);
        QVERIFY(!noticesOf(test).contains(u"National Statistics"_s));
    }

    void importTakenBackTakesItsNoticeAway()
    {
        TestCampaign test;
        ROSETTE_VERIFY(import(test, u"wards"_s));
        QVERIFY(noticesOf(test).contains(u"National Statistics"_s));
        ROSETTE_VERIFY(ImportJournal::undoLast(test->file(), test.connection(), test.clock()));
        QVERIFY(noticesOf(test).isEmpty());
    }

    void inventedPlacesAreNobodys()
    {
        TestCampaign test;
        ROSETTE_VERIFY(import(test, u"streets"_s));
        ROSETTE_VERIFY(test->write([](Connection &c) { return MapNotices::markInvented(c); }));
        QVERIFY(noticesOf(test).isEmpty());
        ROSETTE_VERIFY(import(test, u"postcodes"_s));
        QVERIFY2(noticesOf(test).contains(u"Royal Mail"_s), "what comes later is real");
        QVERIFY(!noticesOf(test).contains(u"OpenStreetMap"_s));
    }

    void longNoticesKeepOffTheScaleBar()
    {
        const QStringList notices{u"© OpenStreetMap contributors, ODbL 1.0"_s,
                                  u"Contains OS data © Crown copyright and database right"_s,
                                  u"Contains Royal Mail data © Royal Mail copyright and database right"_s};
        QCOMPARE(coverOf({600, 400}, {}), QSize(0, 0));
        QVERIFY(coverOf({1600, 1000}, notices).height() < 20);
        const QSize small = coverOf({480, 300}, notices);
        QVERIFY2(small.width() < 480 - 150 && small.height() > 20,
                 qPrintable(u"%1 x %2"_s.arg(small.width()).arg(small.height())));
        QVERIFY(coverOf({240, 160}, notices).height() < 80);
    }
};

QTEST_MAIN(TestMapNotices)
#include "tst_mapnotices.moc"
