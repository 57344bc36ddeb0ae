#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>

#include "tests/ui/map/mapfixture.h"
#include "ui/map/mapcard.h"
#include "ui/map/mapfinder.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

class TestMapFind : public QObject
{
    Q_OBJECT

    static QStringList texts(const QList<MapFind> &finds)
    {
        QStringList texts;
        for (const MapFind &find : finds)
            texts.append(find.text);
        return texts;
    }

private slots:
    void init() { QSettings().clear(); }

    void enterGoesToTheFirst()
    {
        MapFixture fixture;
        const OpenMap map(fixture.test);
        map.view->setViewport({0, 52}, 10);
        auto *box = map.find<QLineEdit>("mapFindLineEdit");
        QTest::keyClicks(box, u"canal w"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_VERIFY(map.view->viewport().box().contains(LonLat{-0.125, 51.535}));
        QCOMPARE(map.find<MapCard>("mapCard")->title(), u"Canal Ward"_s);
        QCOMPARE(int(map.view->marked().kind), int(MapTarget::Kind::Ward));
    }

    void enterWaitsForAnAddressAndMarksTheDoor()
    {
        MapFixture fixture;
        const OpenMap map(fixture.test);
        auto *box = map.find<QLineEdit>("mapFindLineEdit");
        QTest::keyClicks(box, u"7 goods way"_s);
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(int(map.view->marked().kind), int(MapTarget::Kind::Doorstep));
        QTRY_COMPARE(map.find<MapCard>("mapCard")->title(), u"7 Goods Way"_s);
        QVERIFY(map.view->viewport().box().contains(MapFixture::houseAt(7)));
    }

    void enterTakesTheOneTheArrowKeysWentTo()
    {
        MapFixture fixture;
        const OpenMap map(fixture.test);
        auto *box = map.find<QLineEdit>("mapFindLineEdit");
        QTest::keyClicks(box, u"street"_s);
        auto *popup = box->findChild<QCompleter *>()->popup();
        QVERIFY(popup->model()->rowCount() > 1);
        popup->setCurrentIndex(popup->model()->index(1, 0));
        const QString second = popup->currentIndex().data().toString();
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(map.find<MapCard>("mapCard")->title(), second);
    }

    void wholeNumbersComeBeforeTheirDigits()
    {
        MapFixture fixture;
        const OpenMap map(fixture.test);
        ROSETTE_VERIFY(fixture.test.campaign().write([&](Connection &c) -> Status {
            Doorsteps steps(c);
            for (const QString &number : {u"12"_s, u"2"_s, u"20"_s})
                ROSETTE_CHECK(
                    DoorRepository::placeByHand(c, steps.door(u"Goods Way"_s, number, {}, {}, fixture.ward), kSquare));
            return {};
        }));
        const auto finds = findInFile(fixture.test.connection(), *map.view->scene(), u"2 goods way"_s, 8);
        ROSETTE_VERIFY(finds);
        QCOMPARE(texts(*finds).value(0), u"2 Goods Way"_s);
        QCOMPARE(finds->size(), 3);
    }

    void placesAreFoundByTheirKind()
    {
        MapFixture fixture;
        const OpenMap map(fixture.test);
        const QList<MapFind> finds = findInScene(*map.view->scene(), u"coll"_s, 10);
        QVERIFY(std::any_of(finds.begin(), finds.end(), [](const MapFind &find) {
            return find.kind == u"college"_s && find.text.contains(u"Saint Martins");
        }));
    }
};

QTEST_MAIN(TestMapFind)
#include "tst_mapfind.moc"
