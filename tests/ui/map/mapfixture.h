#pragma once

#include <QSettings>
#include <QTest>

#include "models/places/doorrepository.h"
#include "models/places/osmimport.h"
#include "models/places/wardrepository.h"
#include "tests/support/doorsteps.h"
#include "tests/support/sharedata.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/map/mappage.h"

namespace rosette::test {

constexpr LonLat kSquare{-0.1255, 51.5355};

/// King's Cross with one ward and five doors in a row on one of its streets, each with an elector.
struct MapFixture
{
    UiTestCampaign test;
    WardId ward;
    QList<DoorId> doors;

    MapFixture()
    {
        const Feedback feedback;
        const auto imported = importStreets(test.campaign().file(), test.connection(),
                                            {sharedData(QStringLiteral("osm/granary-square.osm.pbf"))},
                                            ImportOptions{false, test.clock(), feedback});
        const Status made = test.campaign().write([&](Connection &c) -> Status {
            const Line ring{{-0.13, 51.53}, {-0.12, 51.53}, {-0.12, 51.54}, {-0.13, 51.54}, {-0.13, 51.53}};
            ROSETTE_ASSIGN(ward, WardRepository::insert(c, {.name = QStringLiteral("Canal Ward"),
                                                            .outline = Outline(MultiPolygon{{Polygon{{ring}}}})}));
            Doorsteps steps(c);
            for (int number = 1; number <= 9; number += 2) {
                doors.append(steps.door(QStringLiteral("Goods Way"), QString::number(number), {}, {}, ward));
                steps.elector(doors.last(), QStringLiteral("Stacey"));
                ROSETTE_CHECK(
                    DoorRepository::placeByHand(c, doors.last(), {kSquare.lon + number * 0.0001, kSquare.lat}));
            }
            return {};
        });
        if (!imported || !made)
            qFatal("no fixture: %s", qPrintable(imported ? made.error().message : imported.error().message));
    }

    /// Where the house with that number stands.
    static LonLat houseAt(int number) { return {kSquare.lon + number * 0.0001, kSquare.lat}; }
};

/// The map page in a window of its own, after its map was read.
class OpenMap
{
public:
    explicit OpenMap(UiTestCampaign &test, QSize size = {1000, 700})
        : page(test.context())
    {
        page.resize(size);
        page.show();
        view = find<MapToolView>("mapView");
        if (!QTest::qWaitFor([&] { return view->scene() != nullptr; }))
            qFatal("the map was not read");
    }

    template <typename Widget>
    Widget *find(const char *name) const
    {
        Widget *found = page.findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    QPoint pixelOf(LonLat position) const { return view->viewport().toScreen(position).toPoint(); }
    void click(LonLat position, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(view, Qt::LeftButton, modifiers, pixelOf(position));
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}) const
    {
        constexpr int kSteps = 6;
        QTest::mousePress(view, Qt::LeftButton, modifiers, from);
        for (int step = 1; step <= kSteps; ++step)
            QTest::mouseMove(view, from + (to - from) * step / kSteps);
        QTest::mouseRelease(view, Qt::LeftButton, modifiers, to);
    }
    /// Draws a rectangle around the houses from one number to another.
    void dragAround(int first, int last, Qt::KeyboardModifiers modifiers = {}) const
    {
        drag(pixelOf(MapFixture::houseAt(first)) - QPoint(10, 10), pixelOf(MapFixture::houseAt(last)) + QPoint(10, 10),
             modifiers);
    }

    MapPage page;
    MapToolView *view = nullptr;
};

} // namespace rosette::test
