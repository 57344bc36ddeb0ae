#include <QFontDatabase>
#include <QTest>

#include "models/output/mapsheet.h"
#include "models/output/mapsheetlegend.h"
#include "tests/support/mapscenes.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The sheets in sheets/ were drawn by this test from the made-up village, see differenceFromKept(). They are set in
/// DejaVu Sans, which packaging/install-deps brings; the tolerance is for what its versions and FreeType's make of it.
class TestMapSheet : public QObject
{
    Q_OBJECT

    static constexpr double kTolerance = 0.4;

    static MapPainter painter(MapTheme theme)
    {
        MapStyle style = MapStyle::make(theme, QColor(0x7A3E9D));
        style.font = QFont(u"DejaVu Sans"_s);
        return {villageScene(), nullptr, style};
    }
    static MapSheet sheet()
    {
        return {.title = u"Village Ward"_s,
                .subtitle = u"Doors and the round past them"_s,
                .campaign = u"Test campaign"_s,
                .date = QDate(2026, 5, 19),
                .small = {u"Printed by the press, promoted by A. Agent"_s},
                .box = GeoBox::around(kVillageMiddle, 260)};
    }

private slots:
    void sheetsLookAsTheyDid_data()
    {
        QTest::addColumn<MapTheme>("theme");
        QTest::addColumn<SheetTurn>("turn");
        QTest::newRow("colour-across") << MapTheme::Light << SheetTurn::Across;
        QTest::newRow("print-across") << MapTheme::Print << SheetTurn::Across;
        QTest::newRow("print-upright") << MapTheme::Print << SheetTurn::Upright;
    }

    void sheetsLookAsTheyDid()
    {
        QFETCH(const MapTheme, theme);
        QFETCH(const SheetTurn, turn);
        QVERIFY2(QFontDatabase::families().contains(u"DejaVu Sans"_s), "packaging/install-deps brings this font");
        MapSheet drawn = sheet();
        drawn.turn = turn;
        const QString path =
            QStringLiteral(ROSETTE_TEST_SHEETS) + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
        const QString difference = differenceFromKept(drawn.image(painter(theme), 72), path, kTolerance);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void largerPaperShowsTheGroundLarger()
    {
        MapSheet small = sheet();
        MapSheet large = sheet();
        large.isA3 = true;
        const MapPainter map = painter(MapTheme::Print);
        QVERIFY(large.scale(map) < small.scale(map) * 0.8);
        small.hasLegend = false;
        QVERIFY(small.scale(map) <= sheet().scale(map));
    }

    void legendBreaksBetweenItsEntries()
    {
        const MapLegendGroup group{.title = u"Doors"_s,
                                   .entries = {{.text = u"spoke"_s}, {.text = u"no answer"_s}, {.text = u"refused"_s}}};
        const MapStyle style = MapStyle::make(MapTheme::Print, Qt::black);
        const double oneLine = MapSheetLegend({group}, style, 2000).height();
        QVERIFY(oneLine > 0);
        QVERIFY(MapSheetLegend({group}, style, 120).height() > oneLine * 1.5);
        QCOMPARE(MapSheetLegend({}, style, 2000).height(), 0);
        QCOMPARE(MapSheetLegend({MapLegendGroup{.title = u"Empty"_s}}, style, 2000).height(), 0);
    }
};

QTEST_MAIN(TestMapSheet)
#include "tst_mapsheet.moc"
