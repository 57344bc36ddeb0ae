#include <semaphore>

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

#include "models/geo/mercator.h"
#include "tests/support/mapscenes.h"
#include "tests/ui/mapview/tileserver.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/mapview/backgroundcontrol.h"
#include "ui/mapview/backgrounddialog.h"
#include "ui/mapview/mapview.h"
#include "ui/shell/theme.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

const QColor kRed(200, 40, 40);

/// A background whose pictures nobody gets until it lets them go.
class SlowBackground : public MapBackground
{
public:
    const Facts &facts() const override { return m_facts; }
    std::unique_ptr<Reader> reader() const override { return std::make_unique<SlowReader>(m_gate); }
    void open() { m_gate->release(100'000); }

private:
    using Gate = std::counting_semaphore<1'000'000>;
    struct SlowReader : Reader
    {
        explicit SlowReader(std::shared_ptr<Gate> held)
            : gate(std::move(held))
        {
        }
        Picture read(const MapSquare &) override
        {
            gate->acquire();
            return {plainPicture(kRed), false};
        }
        QImage readAtHand(const MapSquare &) override { return {}; }
        std::shared_ptr<Gate> gate;
    };
    Facts m_facts{.name = u"slow"_s, .notice = u"© Slow"_s};
    std::shared_ptr<Gate> m_gate = std::make_shared<Gate>(0);
};

/// The map with its background's control, on a campaign.
struct Map
{
    explicit Map(UiTestCampaign &test)
    {
        view.resize(600, 400);
        view.setLayers(
            {.hasNames = false, .hasWards = false, .hasDoors = false, .hasRounds = false, .hasStalls = false});
        view.setScene(villageScene());
        view.show();
        view.setViewport(kVillageMiddle, 16);
        control = new BackgroundControl(test.context(), &view);
    }

    QColor colour() { return view.grab().toImage().pixelColor(500, 330); } // no street, no house
    template <typename Widget>
    Widget *find(const QString &name)
    {
        auto *found = view.findChild<Widget *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    void choose() { find<QToolButton>(u"mapBackgroundToolButton"_s)->click(); }
    void submit() { find<QPushButton>(u"submitPushButton"_s)->click(); }
    bool isDialogOpen() const
    {
        const auto *dialog = view.findChild<BackgroundDialog *>();
        return dialog && dialog->isVisible();
    }

    MapView view;
    BackgroundControl *control;
};

} // namespace

class TestMapBackground : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        OnlineBackground::emptyDisk();
        m_folder = std::make_unique<QTemporaryDir>();
        MbtilesFile file(path());
        file.setMetadata({{u"name"_s, u"Red"_s}, {u"attribution"_s, u"© Red Maps"_s}});
        const QPointF middle = Mercator::toUnit(kVillageMiddle) * (1 << 16);
        for (int y = -3; y <= 3; ++y) {
            for (int x = -3; x <= 3; ++x)
                file.addPicture({16, int(middle.x()) + x, int(middle.y()) + y}, plainPicture(kRed));
        }
    }

    void thereIsNoneUntilOneIsChosen()
    {
        UiTestCampaign test;
        Map map(test);
        QVERIFY(!map.find<QCheckBox>(u"mapBackgroundCheckBox"_s)->isChecked());
        QTRY_VERIFY(map.view.isSettled());
        QCOMPARE(map.colour(), map.view.mapStyle().land);
    }

    void aFileLiesUnderTheMapAndIsRemembered()
    {
        UiTestCampaign test;
        {
            Map map(test);
            map.choose();
            map.find<QRadioButton>(u"fileRadioButton"_s)->click();
            test.prompts().paths = {path()};
            map.find<QPushButton>(u"choosePushButton"_s)->click();
            map.submit();
            QTRY_VERIFY(!map.isDialogOpen());
            QTRY_COMPARE(map.colour(), kRed);
            QVERIFY(map.find<QCheckBox>(u"mapBackgroundCheckBox"_s)->isChecked());
        }
        Map again(test);
        QTRY_COMPARE(again.colour(), kRed);
        again.find<QCheckBox>(u"mapBackgroundCheckBox"_s)->click();
        QTRY_COMPARE(again.colour(), again.view.mapStyle().land);
        Map off(test);
        QTRY_VERIFY(off.view.isSettled());
        QCOMPARE(off.colour(), off.view.mapStyle().land);
        off.find<QCheckBox>(u"mapBackgroundCheckBox"_s)->click(); // back without choosing again
        QTRY_COMPARE(off.colour(), kRed);
    }

    void aFileThatIsNoneIsRefusedInTheDialog()
    {
        UiTestCampaign test;
        Map map(test);
        map.choose();
        map.find<QRadioButton>(u"fileRadioButton"_s)->click();
        map.find<QLineEdit>(u"pathLineEdit"_s)->setText(test.file().path()); // the campaign itself
        map.submit();
        QTRY_VERIFY(map.find<QLabel>(u"problemLabel"_s)->text().contains(u"test.rosette"_s));
        QVERIFY(map.isDialogOpen());
        ROSETTE_VERIFY(BackgroundSettings::load(test.connection()));
        QVERIFY(!BackgroundSettings::load(test.connection())->isShown);
    }

    void aFileThatWentAwayIsSaid()
    {
        UiTestCampaign test;
        const BackgroundSettings gone{
            .source = BackgroundSettings::Source::File, .isShown = true, .path = u"/nowhere/gone.mbtiles"_s};
        ROSETTE_VERIFY(test.campaign().write([&](Connection &c) { return gone.save(c); }));
        Map map(test);
        QTRY_VERIFY2(test.message().contains(u"gone.mbtiles"_s), qPrintable(test.message()));
    }

    void picturesFromTheWebNeedAddressAndNotice()
    {
        UiTestCampaign test;
        TileServer server;
        Map map(test);
        map.choose();
        map.find<QRadioButton>(u"webRadioButton"_s)->click();
        map.find<QLineEdit>(u"addressLineEdit"_s)->setText(u"https://example.org/"_s);
        map.submit();
        QVERIFY(map.find<QLabel>(u"problemLabel"_s)->text().contains(u"{z}"_s));
        map.find<QLineEdit>(u"addressLineEdit"_s)->setText(server.address());
        map.submit();
        QVERIFY(map.find<QLabel>(u"problemLabel"_s)->text().contains(u"notice"_s));
        QVERIFY(server.paths.isEmpty());
        map.find<QLineEdit>(u"noticeLineEdit"_s)->setText(u"© Example"_s);
        map.submit();
        QTRY_COMPARE(map.colour(), kRed);
        QVERIFY(!server.paths.isEmpty());

        map.find<QCheckBox>(u"mapBackgroundCheckBox"_s)->click(); // off
        QTRY_COMPARE(map.colour(), map.view.mapStyle().land);
        map.view.setViewport(kVillageMiddle, 12);
        QTRY_VERIFY(map.view.isSettled());
        QVERIFY(server.paths.filter(u"/12/"_s).isEmpty());
    }

    void theAddressStandsInTheEncryptedFileOnly()
    {
        UiTestCampaign test;
        const BackgroundSettings settings{.source = BackgroundSettings::Source::Address,
                                          .isShown = false,
                                          .address = u"https://example.org/{z}/{x}/{y}?key=verysecret"_s,
                                          .notice = u"© Example"_s,
                                          .lastZoom = 17,
                                          .isGroundKept = true};
        ROSETTE_VERIFY(test.campaign().write([&](Connection &c) { return settings.save(c); }));
        QVERIFY(BackgroundSettings::load(test.connection()).valueOr({}) == settings);
        for (const QString &suffix : {u""_s, u"-wal"_s}) {
            QFile file(test.file().path() + suffix);
            QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("verysecret"));
        }
    }

    void keptPicturesAreToldAndEmptied()
    {
        UiTestCampaign test;
        TileServer server;
        const BackgroundSettings settings{.source = BackgroundSettings::Source::Address,
                                          .isShown = true,
                                          .address = server.address(),
                                          .notice = u"©"_s};
        ROSETTE_VERIFY(test.campaign().write([&](Connection &c) { return settings.save(c); }));
        Map map(test);
        QTRY_COMPARE(map.colour(), kRed);
        QTRY_VERIFY(OnlineBackground::keptBytes() > 0);
        map.choose();
        QVERIFY(map.find<QLabel>(u"keptLabel"_s)->text() != u"none"_s);
        map.find<QPushButton>(u"emptyPushButton"_s)->click();
        QCOMPARE(map.find<QLabel>(u"keptLabel"_s)->text(), u"none"_s);
        QCOMPARE(OnlineBackground::keptBytes(), 0);
    }

    void ownStreetsComeOnTopWhenKept()
    {
        MapView view;
        view.resize(600, 400);
        view.setScene(villageScene());
        view.show();
        view.setViewport(kVillageMiddle, 16);
        auto background = std::make_shared<SlowBackground>();
        background->open();
        const auto road = [&] {
            return view.grab().toImage().pixelColor(int(view.viewport().toScreen({-0.003, 51.5}).x()), 200);
        };
        view.setLayers(
            {.hasNames = false, .hasWards = false, .hasDoors = false, .hasRounds = false, .hasStalls = false});
        view.setBackground(background, false);
        QTRY_COMPARE(road(), kRed);
        view.setBackground(background, true);
        QTRY_VERIFY(road() != kRed);
        view.setBackground({});
        background->open();
    }

    void paintingNeverWaitsForTheWorkers()
    {
        MapView view;
        view.resize(600, 400);
        view.setScene(villageScene());
        view.show();
        auto background = std::make_shared<SlowBackground>();
        view.setBackground(background);
        view.setViewport(kVillageMiddle, 16);
        QTRY_VERIFY(!view.isSettled()); // the workers stand still
        for (int i = 0; i < 50; ++i) {
            view.panBy({7, 3});
            view.zoomBy(i % 2 ? 1 : -1);
            view.grab(); // would never return if it waited
        }
        QVERIFY(!view.isSettled());
        background->open();
        QTRY_VERIFY(view.isSettled());
        QTRY_COMPARE(view.grab().toImage().pixelColor(590, 200), kRed);
    }

    void theDarkDimsThePictures()
    {
        MapView view;
        view.resize(300, 200);
        view.setPalette(Theme::palette(true, QColor(0x7A3E9D)));
        view.setScene(villageScene());
        view.show();
        view.setViewport({3, 50}, 12); // nothing but background
        auto background = std::make_shared<SlowBackground>();
        background->open();
        view.setBackground(background);
        QTRY_VERIFY(view.isSettled());
        const QColor seen = view.grab().toImage().pixelColor(150, 60);
        QVERIFY(seen.red() > seen.green() && seen.red() < kRed.red() * 3 / 4);
    }

private:
    QString path() const { return m_folder->filePath(u"red.mbtiles"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestMapBackground)
#include "tst_mapbackground.moc"
